package io.github.partyorg.testing.assertions;

import com.google.common.collect.Lists;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.UnitId;
import org.assertj.core.api.ListAssert;

/** Assertions on one violation (kiểm tra một vi phạm). */
public class ViolationAssert extends AbstractPartyAssert<ViolationAssert, Violation> {

  /**
   * Makes the assertion.
   *
   * @param actual the violation
   */
  public ViolationAssert(Violation actual) {
    super(actual, ViolationAssert.class);
  }

  @Override
  String subject() {
    return "violation " + ViolationWords.told(actual);
  }

  /**
   * Verifies which norm is violated.
   *
   * @param code the text of the norm's code
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ViolationAssert isOf(String code) {
    return verify(
        it -> it.rule().code().equals(NormCode.of(code)),
        "to be of " + code,
        it -> "it is of " + it.rule().code());
  }

  /**
   * Verifies at which unit the violation is.
   *
   * @param unit the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ViolationAssert isAt(String unit) {
    return verify(
        it -> it.unit().equals(UnitId.of(unit)), "to be at " + unit, it -> "it is at " + it.path());
  }

  /**
   * Verifies about which member the violation is.
   *
   * @param member the text of the member's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ViolationAssert isAbout(String member) {
    return verify(
        it -> it.subject().member().filter(MemberId.of(member)::equals).isPresent(),
        "to be about " + member,
        it ->
            it.subject()
                .member()
                .map(other -> "it is about " + other)
                .orElse("it is about a unit"));
  }

  /**
   * Verifies what was observed.
   *
   * @param words a number or words of the observation, in either language
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ViolationAssert observes(String words) {
    return verify(
        it -> ViolationWords.says(words, it.breach().observed()),
        "to observe " + words,
        it -> "it observes \"" + it.breach().observed().english() + "\"");
  }

  /**
   * Verifies what the norm requires.
   *
   * @param words a number or words of the requirement, in either language
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ViolationAssert requires(String words) {
    return verify(
        it -> ViolationWords.says(words, it.breach().required()),
        "to require " + words,
        it -> "it requires \"" + it.breach().required().english() + "\"");
  }

  /**
   * Verifies the severity.
   *
   * @param severity the severity
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ViolationAssert hasSeverity(Severity severity) {
    return verify(
        it -> it.rule().severity() == severity,
        "to be of severity " + severity,
        it -> "it is of severity " + it.rule().severity());
  }

  /**
   * Verifies that there is a remedy of a kind.
   *
   * @param kind the kind
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ViolationAssert hasRemedy(Remedy.Kind kind) {
    return verify(
        it -> it.remedies().stream().anyMatch(remedy -> remedy.kind() == kind),
        "to have a remedy " + kind,
        it -> "there is " + Listing.words(Lists.transform(it.remedies(), Remedy::kind)));
  }

  /** {@return an assertion of AssertJ on the remedies, the best first} */
  @CheckReturnValue
  public ListAssert<Remedy> remedies() {
    return list("remedies", there().remedies());
  }
}
