package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The organ that leads a unit (cấp ủy): its seats, as distinct from the unit, the organisation.
 *
 * <p>A leadership has a committee (ban chấp hành; in a branch, chi ủy) if somebody sits in it as
 * {@link Post#COMMITTEE_MEMBER}, and a standing committee (ban thường vụ) likewise. A small branch
 * has neither: a secretary and perhaps a deputy. Nobody has two seats of one post, and there is at
 * most one secretary; how many there must be is a norm, not a matter of shape.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Leadership permits ImmutableLeadership {

  Leadership() {}

  /**
   * Returns the leadership in which nobody sits.
   *
   * @return no seats
   */
  public static Leadership vacant() {
    return Vacancy.SHARED;
  }

  /**
   * Returns a leadership.
   *
   * @param seats its seats
   * @return the leadership
   * @throws IllegalArgumentException if somebody has one post twice or there are two secretaries
   */
  public static Leadership of(Iterable<Seat> seats) {
    return ImmutableLeadership.make(seats, Optional.empty());
  }

  /**
   * Begins a leadership whose holders are appointed by the direct superior (chỉ định).
   *
   * @param since the first day in the posts, inclusive
   * @return a builder without seats
   */
  public static Builder appointed(LocalDate since) {
    return new Builder(Mandate.APPOINTED, since, Optional.empty());
  }

  /**
   * Begins a leadership whose holders are elected (bầu).
   *
   * @param since the first day in the posts, inclusive, and the day of the congress
   * @return a builder without seats
   */
  public static Builder elected(LocalDate since) {
    return new Builder(Mandate.ELECTED, since, Optional.of(since));
  }

  /**
   * Returns the seats.
   *
   * @return the seats, as stated
   */
  public abstract ImmutableList<Seat> seats();

  /**
   * Returns when the congress (đại hội) was that the term runs from.
   *
   * @return the day, or empty if there was none yet or it is not known
   */
  public abstract Optional<LocalDate> congressOn();

  /**
   * Returns this leadership with the day of the congress that its term runs from.
   *
   * @param day the day
   * @return the same seats, with that day
   */
  public final Leadership withCongressOn(Optional<LocalDate> day) {
    return ImmutableLeadership.make(seats(), day);
  }

  /**
   * Returns who holds a post.
   *
   * @param post the post
   * @return the holders, in the order of the seats
   */
  public final ImmutableSet<MemberId> holdersOf(Post post) {
    ImmutableSet.Builder<MemberId> holders = ImmutableSet.builder();
    for (Seat seat : seats()) {
      if (seat.post() == post) {
        holders.add(seat.holder());
      }
    }
    return holders.build();
  }

  /**
   * Counts the seats of a post.
   *
   * @param post the post
   * @return how many hold it
   */
  public final int holderCount(Post post) {
    int count = 0;
    for (Seat seat : seats()) {
      if (seat.post() == post) {
        count++;
      }
    }
    return count;
  }

  /**
   * Says whether nobody sits in this leadership.
   *
   * @return true if there is no seat
   */
  public final boolean isVacant() {
    return seats().isEmpty();
  }

  /**
   * Returns this leadership without the seats of some holders.
   *
   * @param holders who leaves
   * @return the other seats, in their order; this very value if nobody named had a seat
   */
  public final Leadership without(Set<MemberId> holders) {
    ImmutableList.Builder<Seat> staying = ImmutableList.builder();
    boolean all = true;
    for (Seat seat : seats()) {
      if (holders.contains(seat.holder())) {
        all = false;
      } else {
        staying.add(seat);
      }
    }
    return all ? this : ImmutableLeadership.make(staying.build(), congressOn());
  }

  @Value.Check
  void givesNobodyAPostTwice() {
    boolean hasSecretary = false;
    for (int at = 0; at < seats().size(); at++) {
      Seat seat = seats().get(at);
      for (int earlier = 0; earlier < at; earlier++) {
        Seat other = seats().get(earlier);
        if (seat.post() == other.post() && seat.holder().equals(other.holder())) {
          throw new IllegalArgumentException(
              "Member "
                  + seat.holder()
                  + " has the post "
                  + seat.post()
                  + " twice; leave one out.");
        }
      }
      if (seat.post() == Post.SECRETARY && hasSecretary) {
        throw new IllegalArgumentException(
            "Members " + holdersOf(Post.SECRETARY) + " are all secretary; a unit has one at most.");
      }
      hasSecretary |= seat.post() == Post.SECRETARY;
    }
  }

  /** Holds the one vacant leadership, apart lest a type and its subtype initialise each other. */
  private static final class Vacancy {
    static final Leadership SHARED = of(ImmutableList.of());
  }

  /** Builds a leadership, seat by seat. */
  public static final class Builder {

    private final Mandate mandate;
    private final LocalDate since;
    private final Optional<LocalDate> congressOn;
    private final ImmutableList.Builder<Seat> seats = ImmutableList.builder();

    Builder(Mandate mandate, LocalDate since, Optional<LocalDate> congressOn) {
      this.mandate = mandate;
      this.since = since;
      this.congressOn = congressOn;
    }

    /**
     * Gives the post of secretary (bí thư).
     *
     * @param holder who holds it
     * @return this builder
     */
    public Builder secretary(String holder) {
      return seat(Post.SECRETARY, holder);
    }

    /**
     * Gives the post of deputy secretary (phó bí thư).
     *
     * @param holders who hold it
     * @return this builder
     */
    public Builder deputies(String... holders) {
      return seat(Post.DEPUTY_SECRETARY, holders);
    }

    /**
     * Fills the standing committee (ban thường vụ).
     *
     * @param holders its members, secretary and deputies included where they belong to it
     * @return this builder
     */
    public Builder standingCommittee(String... holders) {
      return seat(Post.STANDING_COMMITTEE_MEMBER, holders);
    }

    /**
     * Fills the committee (ban chấp hành, chi ủy).
     *
     * @param holders its members, secretary and deputies included where they belong to it
     * @return this builder
     */
    public Builder committee(String... holders) {
      return seat(Post.COMMITTEE_MEMBER, holders);
    }

    /**
     * Gives a post.
     *
     * @param post the post
     * @param holders who hold it
     * @return this builder
     */
    public Builder seat(Post post, String... holders) {
      for (String holder : holders) {
        seats.add(Seat.of(post, MemberId.of(holder), mandate, since));
      }
      return this;
    }

    /**
     * Returns the leadership.
     *
     * @return the seats given so far
     * @throws IllegalArgumentException if somebody has one post twice or there are two secretaries
     */
    public Leadership build() {
      return ImmutableLeadership.make(seats.build(), congressOn);
    }
  }
}
