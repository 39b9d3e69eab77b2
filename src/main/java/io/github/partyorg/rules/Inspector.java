package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks at subjects in one input by some rules. */
final class Inspector {

  private final Situation open;
  private final List<View> views = new ArrayList<>();
  private final Map<Role, ImmutableList<View>> byRole = new EnumMap<>(Role.class);

  /** A rule, and the place of its subject count. */
  private record View(AppliedRule<?> rule, int at) {}

  Inspector(ReviewInput input, Predicate<Rule<?>> which) {
    this.open = Situation.open(input);
    ImmutableList<Rule<?>> rules = input.rulebook().rules();
    for (int at = 0; at < rules.size(); at++) {
      Rule<?> rule = rules.get(at);
      if (which.test(rule) && rule.subjects().isIn(input)) {
        views.add(new View(AppliedRule.of(rule, open), at));
      }
    }
  }

  boolean isIdle() {
    return views.isEmpty();
  }

  /** Checks subjects other than units, and units that just began, by all rules on them. */
  ImmutableList<Finding> occasional(int[] counts) {
    List<Finding> found = new ArrayList<>();
    for (View view : views) {
      for (Object candidate : view.rule().subjects()) {
        inspect(view, candidate, counts, found);
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** Checks a unit and its subjects. */
  ImmutableList<Finding> standing(Unit unit, int[] counts) {
    List<Finding> found = new ArrayList<>();
    for (View view : viewsOf(unit)) {
      if (view.rule().isOnUnits()) {
        inspectOfType(view, unit, counts, found);
      } else {
        view.rule().subjectsOf(unit).forEach(one -> inspect(view, one, counts, found));
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** Takes a unit and its subjects out of the counts. */
  void discount(Unit unit, int[] counts) {
    for (View view : viewsOf(unit)) {
      if (view.rule().isOnUnits()) {
        discount(view, unit, counts);
      } else {
        view.rule().subjectsOf(unit).forEach(one -> discount(view, one, counts));
      }
    }
  }

  private static void discount(View view, Object candidate, int[] counts) {
    if (view.rule().meets(candidate)) {
      counts[view.at()]--;
    }
  }

  private ImmutableList<View> viewsOf(Unit unit) {
    return byRole.computeIfAbsent(open.role(unit), this::viewsFor);
  }

  private ImmutableList<View> viewsFor(Role role) {
    ImmutableList.Builder<View> those = ImmutableList.builder();
    for (View view : views) {
      if (view.rule().isFor(role)) {
        those.add(view);
      }
    }
    return those.build();
  }

  private void inspect(View view, Object candidate, int[] counts, List<Finding> found) {
    if (view.rule().includes(candidate)) {
      inspectOfType(view, candidate, counts, found);
    }
  }

  /** Looks at a candidate of the rule's type: the views of a role have no units of others. */
  private void inspectOfType(View view, Object candidate, int[] counts, List<Finding> found) {
    AppliedRule<?> rule = view.rule();
    if (rule.isInScope(candidate)) {
      counts[view.at()]++;
      Optional<Breach> breach = rule.check(candidate);
      if (breach.isPresent()) {
        found.add(
            new Finding(
                rule.rule(),
                candidate,
                rule.place(candidate),
                breach.get(),
                daysAllowed(rule, candidate, breach.get())));
      }
    }
  }

  /** Returns the days of a review on which a consent allows it. */
  private static ImmutableRangeSet<LocalDate> daysAllowed(
      AppliedRule<?> rule, Object candidate, Breach breach) {
    return rule.rule().consenting().isEmpty() || breach.isBeyondConsent()
        ? ImmutableRangeSet.of()
        : Consentable.of(rule, candidate).daysAllowed();
  }
}
