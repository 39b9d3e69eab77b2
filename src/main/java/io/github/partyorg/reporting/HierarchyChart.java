package io.github.partyorg.reporting;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Unit;
import java.util.List;

/** A chart of a unit and what is below it, as an indented tree of text (sơ đồ tổ chức). */
public final class HierarchyChart {

  private HierarchyChart() {}

  /**
   * Draws the top levels.
   *
   * @param top the unit at the top
   * @param levels how many levels below the top are drawn, 0 or more
   * @param most how many units of one superior are drawn before the rest is only counted
   * @return one line a unit: name, id, number of members and of branches
   */
  public static String of(Unit top, int levels, int most) {
    StringBuilder chart = new StringBuilder();
    line(chart, "", "", top);
    below(chart, "", top, levels, most);
    return chart.toString();
  }

  private static void below(StringBuilder chart, String indent, Unit unit, int levels, int most) {
    List<? extends Unit> children = unit.children();
    if (levels == 0 || children.isEmpty()) {
      return;
    }
    int shown = Math.min(most, children.size());
    for (int at = 0; at < shown; at++) {
      boolean last = at == children.size() - 1;
      line(chart, indent, last ? "└─ " : "├─ ", children.get(at));
      below(chart, indent + (last ? "   " : "│  "), children.get(at), levels - 1, most);
    }
    int more = children.size() - shown;
    if (more > 0) {
      chart.append(indent).append("└─ … và ").append(more);
      chart.append(" tổ chức nữa (and ").append(more).append(" more)\n");
    }
  }

  private static void line(StringBuilder chart, String indent, String edge, Unit unit) {
    chart.append(indent).append(edge).append(unit).append(": ");
    chart.append(unit.memberCount()).append(" đảng viên");
    int branches = branchCount(unit);
    if (!(unit instanceof Branch)) {
      chart.append(", ").append(branches).append(" chi bộ");
    }
    chart.append('\n');
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
