package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.NormCode;

/** The violations that claims are about, and what they may name. */
final class Violations {

  private Violations() {}

  /** Fails a claim that names a norm which the rulebook does not have. */
  static void requireNorm(
      String code, Rulebook rulebook, String claim, AbstractPartyAssert<?, ?> asserting) {
    if (!asserting.allowsNone() && rulebook.norm(code).isEmpty()) {
      throw asserting.failing(claim, unknown(code, rulebook));
    }
  }

  /** Says that a rulebook has no norm of a code. */
  static String unknown(String code, Rulebook rulebook) {
    return "no norm of %s has the code %s%s"
        .formatted(
            rulebook.name(),
            code,
            Suggestion.of(code, Lists.transform(rulebook.norms(), Norm::code)));
  }

  /** Fails a claim about a severity that no rule of the rulebook has. */
  static void requireSeverity(
      Severity severity, Rulebook rulebook, String claim, AbstractPartyAssert<?, ?> asserting) {
    if (!asserting.allowsNone()
        && rulebook.rules().stream().noneMatch(rule -> rule.severity() == severity)) {
      throw asserting.failing(
          claim, "no rule of %s is of that severity".formatted(rulebook.name()));
    }
  }

  static ImmutableList<Violation> of(String code, ImmutableList<Violation> all) {
    NormCode wanted = NormCode.of(code);
    return all.stream()
        .filter(violation -> violation.rule().code().equals(wanted))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Violation> of(Severity severity, ImmutableList<Violation> all) {
    return all.stream()
        .filter(violation -> violation.rule().severity() == severity)
        .collect(ImmutableList.toImmutableList());
  }
}
