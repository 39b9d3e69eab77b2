package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.DrawnDifference;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares the findings of a report with the marks in the margin of a drawing. */
final class Margin {

  private static final String CLAIM = "to be as marked";

  private Margin() {}

  static void compare(AbstractPartyAssert<?, ?> asserting, Report report, Drawing drawing) {
    Hierarchy drawn = drawing.hierarchy();
    if (!report.hierarchy().isSameAs(drawn)) {
      throw asserting.failing(
          CLAIM,
          "the report is about another hierarchy (- drawn, + reported, > moved):\n"
              + DrawnDifference.between(drawn, report.hierarchy(), Locale.ENGLISH));
    }
    for (Mark mark : drawing.marks()) {
      Violations.requireNorm(mark.norm().value(), report.rulebook(), CLAIM, asserting);
    }
    ImmutableSet<Mark> found =
        ImmutableSet.copyOf(Iterables.transform(report.violations(), Margin::mark));
    ImmutableSet<Mark> marked = ImmutableSet.copyOf(drawing.marks());
    if (!found.equals(marked)) {
      throw asserting.failing(
          CLAIM,
          "they differ:"
              + notFound(Sets.difference(marked, found), drawn)
              + notMarked(report.violations(), marked)
              + Paste.marked(drawing.withMarks(found)));
    }
  }

  private static Mark mark(Violation violation) {
    Mark mark = Mark.of(violation.unit(), violation.rule().code());
    return violation.subject().member().map(mark::forMember).orElse(mark);
  }

  private static String notFound(Iterable<Mark> marks, Hierarchy drawn) {
    ImmutableList<String> told =
        ImmutableList.copyOf(
            Iterables.transform(marks, mark -> mark + " at " + drawn.path(mark.unit())));
    return told.isEmpty() ? "" : "\n  marked, and not found:" + Listing.lines(told);
  }

  private static String notMarked(Iterable<Violation> violations, ImmutableSet<Mark> marked) {
    List<String> told = new ArrayList<>();
    for (Violation violation : violations) {
      if (!marked.contains(mark(violation))) {
        told.add(ViolationWords.told(violation));
      }
    }
    return told.isEmpty() ? "" : "\n  found, and not marked:" + Listing.lines(told);
  }
}
