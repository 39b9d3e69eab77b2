package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.DrawnDifference;
import io.github.partyorg.testing.Unfolding;
import java.util.List;
import java.util.Locale;

/** Failures that are shown as drawings. */
final class Drawn {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private Drawn() {}

  /** Returns the failure of a hierarchy to be the same as another. */
  static AssertionError difference(
      AbstractPartyAssert<?, ?> asserting, Hierarchy expected, Hierarchy actual) {
    return asserting.failing(
        "to be the same as " + expected.root(),
        "they differ (- expected, + found, > moved):\n"
            + DrawnDifference.between(expected, actual, Locale.ENGLISH),
        actual.toString(),
        expected.toString());
  }

  /** Compares the frames of an outcome with a text. */
  static void frames(AbstractPartyAssert<?, ?> asserting, Outcome outcome, String expected) {
    List<String> wanted = lines(expected);
    List<String> english = Unfolding.of(outcome, Locale.ENGLISH).lines();
    List<String> vietnamese = Unfolding.of(outcome, VIETNAMESE).lines();
    if (wanted.equals(english) || wanted.equals(vietnamese)) {
      return;
    }
    List<String> found =
        common(wanted, vietnamese) > common(wanted, english) ? vietnamese : english;
    throw asserting.failing(
        "to unfold as expected",
        firstDifference(wanted, found) + "\nIt unfolds as, to be pasted:\n" + Paste.block(found),
        String.join("\n", found),
        String.join("\n", wanted));
  }

  private static ImmutableList<String> lines(String text) {
    return text.stripIndent()
        .strip()
        .lines()
        .map(String::stripTrailing)
        .collect(ImmutableList.toImmutableList());
  }

  private static int common(List<String> one, List<String> other) {
    return Sets.intersection(Sets.newHashSet(one), Sets.newHashSet(other)).size();
  }

  private static String firstDifference(List<String> wanted, List<String> found) {
    int at = 0;
    while (at < wanted.size() && at < found.size() && wanted.get(at).equals(found.get(at))) {
      at++;
    }
    return "line %s is%n    %s%nand not%n    %s"
        .formatted(at + 1, line(at, found), line(at, wanted));
  }

  private static String line(int at, List<String> lines) {
    return at < lines.size() ? lines.get(at) : "(no line)";
  }
}
