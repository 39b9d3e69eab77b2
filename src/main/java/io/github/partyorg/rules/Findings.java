package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All findings of one review: those at units, and those of rules on other subjects. */
final class Findings {

  private final UnitFindings standing;
  private final ImmutableList<Finding> occasional;
  private final int[] occasionalCounts;

  private Findings(UnitFindings standing, ReviewInput input) {
    this.standing = standing;
    this.occasionalCounts = new int[input.rulebook().rules().size()];
    this.occasional =
        new Inspector(input, rule -> !rule.subjects().isStanding()).occasional(occasionalCounts);
  }

  /** Adds the findings of rules on other subjects than units. */
  static Findings of(UnitFindings standing, ReviewInput input) {
    return new Findings(standing, input);
  }

  UnitFindings standing() {
    return standing;
  }

  /** Returns how many subjects each rule met, in the order of the rulebook. */
  ImmutableMap<NormCode, Integer> subjectCounts() {
    int[] counts = standing.counts();
    ImmutableList<Rule<?>> rules = standing.input().rulebook().rules();
    ImmutableMap.Builder<NormCode, Integer> byCode = ImmutableMap.builder();
    for (int at = 0; at < counts.length; at++) {
      byCode.put(rules.get(at).code(), counts[at] + occasionalCounts[at]);
    }
    return byCode.buildOrThrow();
  }

  /** Returns the findings at some units, or at all, and all those of other subjects. */
  List<Finding> at(Optional<ImmutableSet<UnitId>> units) {
    List<Finding> findings = new ArrayList<>(occasional);
    units.ifPresentOrElse(
        some -> some.forEach(unit -> findings.addAll(standing.of(unit))),
        () -> standing.forEach(findings::add));
    return findings;
  }
}
