package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.structure.NormCode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule declared to look at: its surroundings and its thresholds. Without a rule, it is
 * everything.
 */
final class DeclaredView {

  private static final ImmutableSet<Surroundings> ALL = ImmutableSet.copyOf(Surroundings.values());
  private static final DeclaredView EVERYTHING = new DeclaredView(Optional.empty(), ALL);

  private final Optional<Rule<?>> rule;
  private final Set<Surroundings> surroundings;

  /** The thresholds and their numbers, which checks ask for at every subject. */
  private final ImmutableList<Threshold> thresholds;

  private int @Nullable [] numbers;

  private DeclaredView(Optional<Rule<?>> rule, Set<Surroundings> surroundings) {
    this.rule = rule;
    this.surroundings = surroundings;
    this.thresholds = rule.map(Rule::thresholds).orElse(ImmutableList.of());
  }

  static DeclaredView ofEverything() {
    return EVERYTHING;
  }

  /** Returns the view of a rule; only rules on what stands have to declare their surroundings. */
  static DeclaredView of(Rule<?> rule) {
    return new DeclaredView(
        Optional.of(rule), rule.subjects().isStanding() ? rule.surroundings() : ALL);
  }

  void require(Surroundings needed) {
    if (!surroundings.contains(needed) && !surroundings.contains(Surroundings.EVERYTHING)) {
      NormCode code = rule.map(Rule::code).orElseThrow();
      throw new RuleFailedException(
          code,
          "Rule %s looks at %s; declare it: looksAt(Surroundings.%s)."
              .formatted(code, needed.term().english(), needed.name()));
    }
  }

  /** Returns the number of a threshold, which the rule must have declared. */
  int number(Threshold threshold, ReviewInput input) {
    if (rule.isEmpty()) {
      return input.rulebook().threshold(threshold).on(input.day());
    }
    int declared = threshold.indexIn(thresholds);
    if (declared >= 0) {
      return numbers(input)[declared];
    }
    throw new RuleFailedException(
        rule.get().code(),
        "Rule %s turns on %s; declare it: threshold(...)."
            .formatted(rule.get().code(), threshold.name()));
  }

  /** Refuses evidence of a type that the rule does not ask for. */
  void requireEvidence(Class<? extends Evidence> type) {
    if (rule.isPresent() && !rule.get().evidence().contains(type)) {
      throw new RuleFailedException(
          rule.get().code(),
          "Rule %s asks for %2$s; declare it: asksFor(%2$s.class)."
              .formatted(rule.get().code(), type.getSimpleName()));
    }
  }

  /** Returns the numbers of the thresholds, read when first asked for: one view, one review. */
  private int[] numbers(ReviewInput input) {
    int[] read = numbers;
    if (read == null) {
      read = new int[thresholds.size()];
      for (int at = 0; at < read.length; at++) {
        read[at] = thresholds.get(at).on(input.day());
      }
      numbers = read;
    }
    return read;
  }
}
