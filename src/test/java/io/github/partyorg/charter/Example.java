package io.github.partyorg.charter;

import io.github.partyorg.activity.Evidence;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.DatedDrawing;
import io.github.partyorg.testing.LawDrawing;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A place where a rule is looked at: in a drawing; after decisions if the rule looks at how things
 * came about; in a record if it looks at a year.
 */
record Example(
    String code,
    String at,
    LocalDate day,
    Function<LocalDate, Hierarchy> hierarchy,
    Function<LocalDate, Plan> plan,
    Function<LocalDate, Evidence[]> evidence) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** On another day, all days in the drawing and in the minutes are others by as many days. */
  static Example of(String code, String at, LocalDate day, String drawing, String minutes) {
    return new Example(
        code,
        at,
        day,
        other -> Drawing.hierarchy(moved(drawing, day, other)),
        other -> Minutes.plan(moved(minutes, day, other)),
        other -> new Evidence[0]);
  }

  private static String moved(String text, LocalDate day, LocalDate other) {
    long days = ChronoUnit.DAYS.between(day, other);
    return DAY.matcher(text).replaceAll(it -> LocalDate.parse(it.group()).plusDays(days) + "");
  }

  static Example of(LawDrawing drawing) {
    DatedDrawing shown = drawing.shown();
    String at =
        shown.drawing().marks().stream()
            .filter(mark -> mark.norm().equals(drawing.norm()))
            .map(mark -> shown.hierarchy().path(mark.unit()).toString())
            .findFirst()
            .orElse("");
    return of(drawing.norm().value(), at, shown.day(), shown.text(), "");
  }

  /** A day is looked at from the rule's own: of two wordings the one that holds then. */
  Example on(LocalDate other) {
    return new Example(code, at, other, hierarchy, plan, evidence);
  }

  Hierarchy before() {
    return hierarchy.apply(day);
  }

  Plan decided() {
    return plan.apply(day);
  }

  Rulebook rulebook() {
    return Rulebooks.inForceOn(day);
  }

  Report report() {
    return report(rulebook());
  }

  Report report(Rulebook other) {
    return decided().decisions().isEmpty()
        ? other.report(before(), day, evidence.apply(day))
        : other.review(decided().applyTo(before()), evidence.apply(day)).after();
  }

  Rule<?> rule() {
    return (Rule<?>) rulebook().norm(code).orElseThrow();
  }

  boolean isStanding() {
    return decided().decisions().isEmpty() && evidence.apply(day).length == 0;
  }

  @Override
  public String toString() {
    return code + " at " + at + " on " + day;
  }
}
