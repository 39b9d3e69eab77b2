package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The stay of a member outside the hierarchy for a time (đảng viên đi sinh hoạt tạm thời nơi khác).
 *
 * <p>The member stays on the roll of the home branch, which records the absence; it goes along when
 * the member is transferred. A stay in another branch of the hierarchy is recorded there, as a
 * {@link Guest}: each stay is written once.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Absence permits ImmutableAbsence {

  Absence() {}

  /**
   * {@return an absence}
   *
   * @param member the member's id
   * @param organization the name of the organisation outside where the member stays, not blank
   * @param since the first day of the stay, inclusive
   * @param until the last day of the stay, inclusive
   * @throws IllegalArgumentException if the organisation is blank or the last day is before the
   *     first
   */
  public static Absence of(MemberId member, String organization, LocalDate since, LocalDate until) {
    return ImmutableAbsence.make(member, organization, since, until);
  }

  /**
   * {@return an absence}
   *
   * @param member the text of the member's id
   * @param organization the name of the organisation outside where the member stays, not blank
   * @param since the first day of the stay, inclusive
   * @param until the last day of the stay, inclusive
   * @throws IllegalArgumentException if a text is blank or the last day is before the first
   */
  public static Absence of(String member, String organization, LocalDate since, LocalDate until) {
    return of(MemberId.of(member), organization, since, until);
  }

  /** {@return the member's id} */
  public abstract MemberId member();

  /** {@return the name of the organisation outside} */
  public abstract String organization();

  /** {@return the first day of the stay, inclusive} */
  public abstract LocalDate since();

  /** {@return the last day of the stay, inclusive, not before the first} */
  public abstract LocalDate until();

  /** {@return the stay in one phrase: member, host, first and last day} */
  public final Bilingual summary() {
    return Guest.STAY.fill(
        Guest.WHO.is(member() + " (" + organization() + ")"),
        Guest.FIRST_DAY.is(since()),
        Guest.LAST_DAY.is(until()));
  }

  @Value.Check
  void staysForward() {
    Texts.filled(organization(), "organisation where " + member() + " stays");
    if (until().isBefore(since())) {
      throw new IllegalArgumentException(
          "Member %s stays outside from %s until %s; the last day is before the first."
              .formatted(member(), since(), until()));
    }
  }

  @Override
  public final String toString() {
    return member() + " at " + organization() + " from " + since() + " until " + until();
  }
}
