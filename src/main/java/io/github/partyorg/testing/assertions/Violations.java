package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import java.util.regex.Pattern;

/** What claims about violations have in common. */
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
            Nearest.said(code, Lists.transform(rulebook.norms(), Norm::code)));
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

  /** Tells a violation in a line: code, path, what was observed. */
  static String told(Violation violation) {
    return violation.rule().code()
        + " at "
        + violation.path()
        + violation.subject().member().map(member -> ", " + member).orElse("")
        + ": "
        + violation.breach().observed().english();
  }

  /** Lists violations, or says that there are none. */
  static String listed(ImmutableList<Violation> all) {
    return all.isEmpty() ? " none" : Listing.lines(Lists.transform(all, Violations::told));
  }

  /** Says whether a wording has some words in either language, not as a part of other words. */
  static boolean says(String words, Bilingual wording) {
    Pattern whole =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
    return whole.matcher(wording.vietnamese()).find() || whole.matcher(wording.english()).find();
  }
}
