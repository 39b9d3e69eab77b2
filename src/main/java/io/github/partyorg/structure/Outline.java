package io.github.partyorg.structure;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A unit and all below it as text (sơ đồ chữ): a line for each unit, indented below its superior,
 * in columns, and further lines for what a short form does not say.
 *
 * <p>Nothing is left out: the text, in either language, can be read back into the same units. The
 * notation is described in {@code docs/testing.md}.
 */
public final class Outline {

  /** Wider ids, names and kinds do not widen the column of all others. */
  private static final int WIDEST = 44;

  /** The margin begins at this column at the latest, but for lines that reach it. */
  private static final int MARGIN = 100;

  private final ImmutableList<OutlineLine> lines;

  private Outline(ImmutableList<OutlineLine> lines) {
    this.lines = lines;
  }

  /**
   * Returns the outline of a unit and all below it.
   *
   * @param top the unit, such as the root of a hierarchy
   * @param locale the reader's locale
   * @return the outline
   */
  public static Outline of(Unit top, Locale locale) {
    OutlineKinds kinds = OutlineKinds.of(top);
    List<UnitOutline> units = new ArrayList<>();
    collect(top, 0, kinds, locale, units);
    ImmutableList.Builder<OutlineLine> lines = ImmutableList.builder();
    for (String declaration : kinds.declarations(locale)) {
      lines.add(OutlineLine.of(top.id(), false, "- " + declaration, "- " + declaration));
    }
    Columns columns = Columns.of(units);
    for (UnitOutline unit : units) {
      lines.add(columns.head(unit));
      for (String more : unit.below) {
        String plain = "- " + more;
        lines.add(OutlineLine.of(unit.id, false, "  ".repeat(unit.depth + 1) + plain, plain));
      }
    }
    return new Outline(lines.build());
  }

  private static void collect(
      Unit unit, int depth, OutlineKinds kinds, Locale locale, List<UnitOutline> units) {
    units.add(new UnitOutline(unit, depth, kinds, locale));
    for (Unit child : unit.children()) {
      collect(child, depth + 1, kinds, locale, units);
    }
  }

  /** The widths of the columns of all units. */
  private record Columns(int id, int name, int kind) {

    static Columns of(List<UnitOutline> units) {
      int id = 0;
      int name = 0;
      int kind = 0;
      for (UnitOutline unit : units) {
        id = wider(id, 2 * unit.depth + Notation.width(unit.idColumn));
        name = wider(name, Notation.width(unit.name));
        kind = unit.rest.isEmpty() ? kind : wider(kind, Notation.width(unit.kind));
      }
      return new Columns(id, name, kind);
    }

    private static int wider(int width, int other) {
      return other > WIDEST ? width : Math.max(width, other);
    }

    OutlineLine head(UnitOutline unit) {
      String text =
          padded("  ".repeat(unit.depth) + unit.idColumn, id)
              + padded(unit.name, name)
              + padded(unit.kind, kind)
              + unit.rest;
      String plain = unit.idColumn + "  " + unit.name + "  " + unit.kind + "  " + unit.rest;
      return OutlineLine.of(unit.id, true, text.stripTrailing(), plain.stripTrailing());
    }
  }

  /** Returns the text with as many spaces as its column has, and two more. */
  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - Notation.width(text)) + 2);
  }

  /** {@return the lines, each unit's after those of its superior} */
  public ImmutableList<OutlineLine> lines() {
    return lines;
  }

  /**
   * Returns this outline with notes in the margin, in one column.
   *
   * @param notes the notes by unit; each stands behind the first line of its unit
   * @return the outline with them
   */
  public Outline withMargin(Map<UnitId, String> notes) {
    int width = 0;
    for (OutlineLine line : lines) {
      if (line.isHead() && notes.containsKey(line.unit())) {
        width = Math.max(width, Math.min(Notation.width(line.text()), MARGIN));
      }
    }
    ImmutableList.Builder<OutlineLine> noted = ImmutableList.builder();
    for (OutlineLine line : lines) {
      String note = line.isHead() ? notes.getOrDefault(line.unit(), "") : "";
      noted.add(note.isEmpty() ? line : line.with(padded(line.text(), width) + note));
    }
    return new Outline(noted.build());
  }

  /** {@return the lines, a line break between two} */
  @Override
  public String toString() {
    return Joiner.on('\n').join(lines);
  }
}
