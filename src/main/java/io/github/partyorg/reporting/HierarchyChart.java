package io.github.partyorg.reporting;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.Vocabulary;
import java.util.List;
import java.util.Locale;

/** A chart of a unit and its subordinates, as an indented tree of text (sơ đồ tổ chức). */
public final class HierarchyChart {

  private static final Placeholder<Bilingual> NUMBER = Placeholder.phrase("number");
  private static final Template MORE =
      Template.of("và {number} tổ chức nữa", "and {number} more", NUMBER);

  private final StringBuilder text = new StringBuilder();
  private final Vocabulary vocabulary;
  private final int most;
  private final Locale locale;

  private HierarchyChart(Vocabulary vocabulary, int most, Locale locale) {
    this.vocabulary = vocabulary;
    this.most = most;
    this.locale = locale;
  }

  /**
   * Draws the top levels.
   *
   * @param top the unit at the top, with the level scheme of the day, which has the words
   * @param levels how many levels below the top are drawn, 0 or more
   * @param most how many units of one superior are drawn before the rest is only counted
   * @param locale the reader's locale
   * @return one line a unit: name, id, term on the day, number of members and of branches
   * @throws IllegalArgumentException if a number is negative
   */
  public static String of(Place top, int levels, int most, Locale locale) {
    if (levels < 0 || most < 0) {
      throw new IllegalArgumentException(
          "A chart cannot have %s as number of levels and %s as number of units; state 0 or more."
              .formatted(levels, most));
    }
    HierarchyChart chart = new HierarchyChart(top.scheme().vocabulary(), most, locale);
    chart.line("", "", top);
    chart.below("", top, levels);
    return chart.text.toString();
  }

  private void below(String indent, Place place, int levels) {
    List<Place> children = ImmutableList.copyOf(place.below());
    if (levels == 0 || children.isEmpty()) {
      return;
    }
    int shown = Math.min(most, children.size());
    for (int at = 0; at < shown; at++) {
      boolean last = at == children.size() - 1;
      line(indent, last ? "└─ " : "├─ ", children.get(at));
      below(indent + (last ? "   " : "│  "), children.get(at), levels - 1);
    }
    int more = children.size() - shown;
    if (more > 0) {
      text.append(indent).append("└─ … ");
      text.append(MORE.fill(NUMBER.is(Bilingual.number(more))).in(locale));
      text.append('\n');
    }
  }

  private void line(String indent, String edge, Place place) {
    Unit unit = place.unit();
    text.append(indent).append(edge).append(unit).append(", ");
    text.append(place.term().in(locale)).append(": ");
    text.append(count(unit.memberCount(), "đảng viên", "member", "members"));
    if (!(unit instanceof Branch)) {
      text.append(", ").append(count(branchCount(unit), "chi bộ", "branch", "branches"));
    }
    text.append('\n');
  }

  private String count(int count, String vietnamese, String one, String several) {
    return vocabulary.say(Bilingual.count(count, vietnamese, one, several)).in(locale);
  }

  private static int branchCount(Unit top) {
    int count = 0;
    for (Unit unit : top.subtree()) {
      if (unit instanceof Branch) {
        count++;
      }
    }
    return count;
  }
}
