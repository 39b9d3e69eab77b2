package io.github.partyorg.structure;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.internal.Stated;
import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The stay of a member in a branch to which the member was transferred for a time (đảng viên sinh
 * hoạt tạm thời).
 *
 * <p>A guest stays on the roll of the home branch and is not counted where the stay is (HD
 * 01-HD/TW, 28/9/2021, 10.2.2). The home is the branch that lists the member, or an organisation
 * {@linkplain #outsideHome() outside} the hierarchy.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Guest permits ImmutableGuest {

  /** The member, with the organisation outside. */
  static final Placeholder<String> WHO = Placeholder.plain("who");

  static final Placeholder<LocalDate> FIRST_DAY = Placeholder.day("first");
  static final Placeholder<LocalDate> LAST_DAY = Placeholder.day("last");

  /** A stay in one phrase. */
  static final Template STAY =
      Template.of(
          "{who} từ {first} đến {last}",
          "{who} from {first} until {last}",
          WHO,
          FIRST_DAY,
          LAST_DAY);

  Guest() {}

  /** {@return the member's id} */
  public abstract MemberId member();

  /**
   * {@return the home organisation of a guest from outside the hierarchy, or empty if the member is
   * listed by another branch of this hierarchy}
   */
  public abstract Optional<String> outsideHome();

  /** {@return the first day of the stay, inclusive} */
  public abstract LocalDate since();

  /** {@return the last day of the stay, inclusive, not before {@link #since()}} */
  public abstract LocalDate until();

  /**
   * {@return the longer of two stays of the same person in one place: the one that ends later, or
   * else began earlier}
   *
   * @param other the other stay
   */
  public final Guest longer(Guest other) {
    int ends = until().compareTo(other.until());
    return ends > 0 || (ends == 0 && !since().isAfter(other.since())) ? this : other;
  }

  /** {@return the stay in one phrase: member, home outside, first and last day} */
  public final Bilingual summary() {
    String home = outsideHome().map(place -> " (" + place + ")").orElse("");
    return STAY.fill(WHO.is(member() + home), FIRST_DAY.is(since()), LAST_DAY.is(until()));
  }

  @Value.Check
  void staysForward() {
    outsideHome().ifPresent(home -> Texts.filled(home, "home of guest " + member()));
    if (until().isBefore(since())) {
      throw new IllegalArgumentException(
          "Guest %s stays from %s until %s; the last day is before the first."
              .formatted(member(), since(), until()));
    }
  }

  /** {@return an empty builder; member, since and until are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds guests. */
  public static final class Builder {

    private @Nullable MemberId member;
    private Optional<String> outsideHome = Optional.empty();
    private @Nullable LocalDate since;
    private @Nullable LocalDate until;

    Builder() {}

    /**
     * Sets the member.
     *
     * @param staying the text of the member's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder member(String staying) {
      return member(MemberId.of(staying));
    }

    /**
     * Sets who stays.
     *
     * @param staying the member's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder member(MemberId staying) {
      member = staying;
      return this;
    }

    /**
     * Says that the guest comes from outside the hierarchy.
     *
     * @param home the name of the home organisation, not blank
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder outsideHome(String home) {
      outsideHome = Optional.of(home);
      return this;
    }

    /**
     * Sets the first day.
     *
     * @param first the day, inclusive
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder since(LocalDate first) {
      since = first;
      return this;
    }

    /**
     * Sets the last day.
     *
     * @param last the day, inclusive, not before the first
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder until(LocalDate last) {
      until = last;
      return this;
    }

    /**
     * {@return the stay with what has been said}
     *
     * @throws IllegalStateException if there is no member, no first or no last day
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Guest build() {
      MemberId who = Stated.part(member, () -> "A guest", "member");
      Supplier<String> whose = () -> "Guest " + who;
      return ImmutableGuest.make(
          who,
          outsideHome,
          Stated.part(since, whose, "first day"),
          Stated.part(until, whose, "last day"));
    }
  }
}
