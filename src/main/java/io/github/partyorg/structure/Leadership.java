package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The organ that leads a unit (cấp ủy): its seats, as distinct from the unit, the organisation.
 *
 * <p>A leadership has a committee (ban chấp hành; in a branch, chi ủy) if a member sits in it as
 * {@link Post#COMMITTEE_MEMBER}, and a standing committee (ban thường vụ) likewise. A small branch
 * has neither: a secretary and perhaps a deputy. No member has two seats of one post, and there is
 * at most one secretary; how many there must be is a norm, not a matter of shape.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Leadership permits ImmutableLeadership {

  Leadership() {}

  /** {@return the leadership without seats and without a congress} */
  public static Leadership vacant() {
    return Vacancy.SHARED;
  }

  /**
   * Starts a leadership from a list of seats, such as the rows of a table.
   *
   * @param seats the seats
   * @return the next step, which states the day of the congress, or that there was none
   */
  public static Seats seats(Iterable<Seat> seats) {
    return new Seats(ImmutableList.copyOf(seats));
  }

  /** Says from which congress the term of some seats runs. */
  public static final class Seats {
    private final ImmutableList<Seat> seats;

    Seats(ImmutableList<Seat> seats) {
      this.seats = seats;
    }

    /**
     * {@return the leadership with a term that runs from a congress}
     *
     * @param day the day of the last congress (đại hội)
     * @throws IllegalArgumentException if a member has one post twice or there are two secretaries
     */
    public Leadership congressOn(LocalDate day) {
      return congress(Congress.on(day));
    }

    /**
     * {@return the leadership with a term that runs from a congress}
     *
     * @param congress the last congress
     * @throws IllegalArgumentException if a member has one post twice or there are two secretaries
     */
    public Leadership congress(Congress congress) {
      return ImmutableLeadership.make(seats, Optional.of(congress));
    }

    /**
     * {@return the leadership without a congress: there was none yet, or its day is not known}
     * Norms on congresses then skip the unit, but one reports elected seats without a congress.
     *
     * @throws IllegalArgumentException if a member has one post twice or there are two secretaries
     */
    public Leadership withoutCongress() {
      return ImmutableLeadership.make(seats, Optional.empty());
    }
  }

  /**
   * Starts a leadership with holders appointed by the direct superior (chỉ định).
   *
   * @param since the first day in the posts, inclusive
   * @return a builder without seats and without a congress
   */
  public static LeadershipBuilder appointed(LocalDate since) {
    return new LeadershipBuilder(Mandate.APPOINTED, since, Optional.empty());
  }

  /**
   * Starts a leadership with holders elected (bầu).
   *
   * @param since the first day in the posts, inclusive, and the day of the congress
   * @return a builder without seats
   */
  public static LeadershipBuilder elected(LocalDate since) {
    return new LeadershipBuilder(Mandate.ELECTED, since, Optional.of(since));
  }

  /** {@return the seats, as stated} */
  public abstract ImmutableList<Seat> seats();

  /** {@return the congress (đại hội) that the term runs from, if one is known} */
  public abstract Optional<Congress> congress();

  /** {@return the day of the congress that the term runs from, if one is known} */
  public final Optional<LocalDate> congressOn() {
    return congress().map(Congress::day);
  }

  /**
   * {@return the same seats, with a congress}
   *
   * @param congress the congress that the term runs from
   */
  public final Leadership withCongress(Congress congress) {
    return ImmutableLeadership.make(seats(), Optional.of(congress));
  }

  /** {@return the same seats, without a congress} */
  public final Leadership withoutCongress() {
    return ImmutableLeadership.make(seats(), Optional.empty());
  }

  /**
   * {@return other seats, with the congress of this leadership}
   *
   * @param seats all new seats
   * @throws IllegalArgumentException if a member has one post twice or there are two secretaries
   */
  public final Leadership withSeats(Iterable<Seat> seats) {
    return ImmutableLeadership.make(seats, congress());
  }

  /**
   * {@return the seats, with one more at the end}
   *
   * @param seat the seat
   * @throws IllegalArgumentException if its holder has that post already, or if it is that of a
   *     second secretary
   */
  public final Leadership with(Seat seat) {
    return withSeats(Iterables.concat(seats(), ImmutableList.of(seat)));
  }

  /**
   * {@return the seats without one, in their order}
   *
   * @param post the post that the holder gives up; the holder's other posts stay
   * @param holder the member
   * @throws IllegalArgumentException if the member does not hold the post
   */
  public final Leadership without(Post post, MemberId holder) {
    Seat given = list().of(post, holder);
    return withSeats(Iterables.filter(seats(), seat -> !seat.equals(given)));
  }

  /**
   * {@return the seats in their order, one of them with another holder}
   *
   * @param post the post that the holder gives up; the holder's other posts stay
   * @param holder the present holder
   * @param successor the seat that takes its place, of the same post
   * @throws IllegalArgumentException if the member does not hold the post, or the successor gets
   *     another post or has that post already
   */
  public final Leadership replacing(Post post, MemberId holder, Seat successor) {
    Seat given = list().of(post, holder);
    if (successor.post() != post) {
      throw new IllegalArgumentException(
          "The seat %s cannot take the place of the %s %s; name one of the same post."
              .formatted(successor, post, holder));
    }
    return withSeats(Iterables.transform(seats(), s -> s.equals(given) ? successor : s));
  }

  private SeatList list() {
    return new SeatList(seats());
  }

  /**
   * {@return the holders of a post, in the order of the seats}
   *
   * @param post the post
   */
  public final ImmutableSet<MemberId> holdersOf(Post post) {
    return list().holdersOf(post);
  }

  /**
   * {@return the number of seats of a post}
   *
   * @param post the post
   */
  public final int holderCount(Post post) {
    return list().count(post);
  }

  /** {@return the highest seat of each holder, in the order of the seats} */
  public final ImmutableList<Seat> highestSeats() {
    return list().highest();
  }

  /** {@return true if there is no seat} */
  public final boolean isVacant() {
    return seats().isEmpty();
  }

  /**
   * {@return the seats of all other holders; this very value if no member named had a seat}
   *
   * @param holders the holders to remove
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
    return all ? this : ImmutableLeadership.make(staying.build(), congress());
  }

  @Value.Check
  void givesNoMemberAPostTwice() {
    list().check();
  }

  /**
   * Holds the shared vacant leadership in a class of its own, so that {@code Leadership} and its
   * generated subtype cannot deadlock while they initialise each other.
   */
  private static final class Vacancy {
    static final Leadership SHARED = seats(ImmutableList.of()).withoutCongress();
  }
}
