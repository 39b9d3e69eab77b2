package io.github.partyorg.testing.assertions;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.Optional;

/** Assertions on a member (kiểm tra đảng viên). */
public class MemberAssert extends AbstractPartyAssert<MemberAssert, Member> {

  /**
   * Makes the assertion.
   *
   * @param actual the member
   */
  public MemberAssert(Member actual) {
    super(actual, MemberAssert.class);
  }

  @Override
  String subject() {
    return "member " + actual.label() + place.map(where -> " in " + where).orElse("");
  }

  /**
   * Verifies the name.
   *
   * @param name the name
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public MemberAssert hasName(String name) {
    return verify(
        it -> it.name().equals(name),
        "to be named \"" + name + "\"",
        it -> "the name is \"" + it.name() + "\"");
  }

  /**
   * Verifies that the member is an official one.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public MemberAssert isOfficial() {
    return hasStanding(Standing.OFFICIAL);
  }

  /**
   * Verifies that the member is on probation.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public MemberAssert isProbationary() {
    return hasStanding(Standing.PROBATIONARY);
  }

  private MemberAssert hasStanding(Standing standing) {
    return verify(
        it -> it.standing() == standing,
        "to be " + standing,
        it -> "the member is " + it.standing());
  }

  /**
   * Verifies how the member takes part.
   *
   * @param participation the participation
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public MemberAssert takesPart(Participation participation) {
    return verify(
        it -> it.participation() == participation,
        "to be " + participation,
        it -> "the member is " + it.participation());
  }

  /**
   * Verifies the occupation.
   *
   * @param occupation the occupation
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public MemberAssert worksAs(Occupation occupation) {
    return verify(
        it -> it.occupation().filter(occupation::equals).isPresent(),
        "to work as " + occupation,
        it -> "the occupation is " + stated(it.occupation()));
  }

  /**
   * Verifies the day of the first admission.
   *
   * @param day the day
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public MemberAssert wasAdmittedOn(LocalDate day) {
    return verify(
        it -> it.admittedOn().filter(day::equals).isPresent(),
        "to be admitted on " + day,
        it -> "the day of admission is " + stated(it.admittedOn()));
  }

  /**
   * Verifies the day of recognition as official member.
   *
   * @param day the day
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public MemberAssert isOfficialSince(LocalDate day) {
    return verify(
        it -> it.officialSince().filter(day::equals).isPresent(),
        "to be official since " + day,
        it -> "the day of recognition is " + stated(it.officialSince()));
  }

  private static String stated(Optional<?> value) {
    return value.map(Object::toString).orElse("not stated");
  }
}
