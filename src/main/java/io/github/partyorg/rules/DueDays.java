package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds what the rules of one input ask for, and which consents end, by a day of a period. */
final class DueDays {

  private final CurrentLine walk = new CurrentLine();
  private final Range<LocalDate> period;
  private final Situation open;
  private final List<AppliedRule<?>> dated = new ArrayList<>();
  private final List<Due> found = new ArrayList<>();

  private DueDays(ReviewInput input, Range<LocalDate> period) {
    this.period = period;
    this.open = Situation.open(input.on(walk));
    for (Rule<?> rule : input.rulebook().rules()) {
      if (rule.hasDeadline() && rule.subjects().isIn(input)) {
        dated.add(AppliedRule.of(rule, open));
      }
    }
  }

  static ImmutableList<Due> of(ReviewInput input, Range<LocalDate> period) {
    DueDays days = new DueDays(input, period);
    days.walk(input.hierarchy().root());
    for (AppliedRule<?> rule : days.dated) {
      if (!rule.rule().subjects().isStanding()) {
        rule.subjects().forEach(subject -> days.look(rule, subject));
      }
    }
    return ImmutableList.sortedCopyOf(days.found);
  }

  private void walk(Unit unit) {
    walk.down(unit);
    unit.consents().forEach(consent -> look(unit, consent));
    for (AppliedRule<?> rule : dated) {
      if (rule.rule().subjects().isStanding()) {
        rule.subjectsOf(unit).forEach(subject -> look(rule, subject));
      }
    }
    for (Unit child : unit.children()) {
      walk(child);
    }
    walk.up();
  }

  /** Notes the last day of a consent to a norm in force. */
  private void look(Unit unit, Consent consent) {
    if (consent.until().isEmpty() || !period.contains(consent.until().get())) {
      return;
    }
    LocalDate last = consent.until().get();
    for (Rule<?> rule : open.rulebook().consentable()) {
      if (rule.code().equals(consent.norm()) && !isAfterEnd(rule, last)) {
        Subject place = Locations.of(unit, open);
        Subject subject = consent.member().map(place::member).orElse(place);
        found.add(Due.ofConsent(last, rule, subject, consent));
      }
    }
  }

  private void look(AppliedRule<?> rule, Object candidate) {
    if (rule.meets(candidate)) {
      rule.lastDay(candidate)
          .filter(day -> period.contains(day) && !isAfterEnd(rule.rule(), day))
          .ifPresent(day -> found.add(Due.of(day, rule.rule(), rule.place(candidate))));
    }
  }

  /** Says whether a norm is in force no more on a day. */
  private static boolean isAfterEnd(Rule<?> rule, LocalDate day) {
    Range<LocalDate> days = rule.inForce();
    return days.hasUpperBound() && day.isAfter(days.upperEndpoint());
  }
}
