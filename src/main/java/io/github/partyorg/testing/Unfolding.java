package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A plan as frames (diễn biến của đề án): after each decision, what changed in the drawing.
 *
 * <p>A frame is the decision with its day, and below it the {@link DrawnDifference} of the drawings
 * before and after it.
 */
public final class Unfolding {

  private final ImmutableList<String> lines;

  private Unfolding(ImmutableList<String> lines) {
    this.lines = lines;
  }

  /**
   * Returns the frames of an outcome.
   *
   * @param outcome the outcome of a plan
   * @param locale the reader's locale
   * @return the frames
   */
  public static Unfolding of(Outcome outcome, Locale locale) {
    List<String> lines = new ArrayList<>();
    Hierarchy before = outcome.before();
    int orders = 0;
    for (Decision decision : outcome.plan().decisions()) {
      orders += decision.orders().size();
      Hierarchy after = outcome.snapshots().get(orders - 1);
      lines.add(heading(decision, locale));
      lines.addAll(DrawnDifference.between(before, after, locale).lines());
      before = after;
    }
    return new Unfolding(ImmutableList.copyOf(lines));
  }

  private static String heading(Decision decision, Locale locale) {
    Bilingual day = Bilingual.day(decision.effectiveOn());
    return decision.label().in(locale) + " (" + day.in(locale) + ")";
  }

  /** {@return the lines of all frames} */
  public ImmutableList<String> lines() {
    return lines;
  }

  /** {@return the lines, a line break between two} */
  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
