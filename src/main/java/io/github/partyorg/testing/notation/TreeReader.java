package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a drawing: which unit stands below which, and what each line says. */
final class TreeReader {

  private static final int STEP = 2;

  private final DrawingErrors errors;
  private final OwnKinds kinds = new OwnKinds();
  private final List<UnitDraft> units = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  /** The unit read last and all above it, the top one first. */
  private final List<UnitDraft> open = new ArrayList<>();

  private int base = -1;

  TreeReader(DrawingErrors errors) {
    this.errors = errors;
  }

  /** Reads all lines; notes an error for each that is none of a drawing. */
  void read(List<SourceLine> lines) {
    int before = errors.count();
    refuseTabs(lines);
    if (errors.count() > before) {
      return;
    }
    for (SourceLine line : lines) {
      if (!line.saysNothing()) {
        try {
          read(line);
        } catch (Misread misread) {
          errors.add(misread);
        }
      }
    }
    if (units.isEmpty() && errors.count() == before) {
      SourceLine last = lines.isEmpty() ? new SourceLine(1, "") : lines.get(lines.size() - 1);
      errors.add(new Spot(last, last.text().length()), Complaint.nothing());
    }
  }

  /** What is indented by tabs stands nowhere: then nothing else is said of the drawing. */
  private void refuseTabs(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      int tab = line.text().indexOf('\t');
      if (tab >= 0) {
        errors.add(new Spot(line, tab), Complaint.tab());
      }
    }
  }

  /** Returns the units in the order of their lines, the top one first. */
  List<UnitDraft> units() {
    return units;
  }

  List<Mark> marks() {
    return marks;
  }

  private void read(SourceLine line) {
    int depth = depth(line);
    if (!line.goesOn()) {
      unit(line, depth);
    } else if (depth == 0 && units.isEmpty()) {
      kinds.declare(Cursor.over(line, line.indentation() + 1));
    } else if (depth == 0 || depth > open.size()) {
      throw new Misread(new Spot(line, line.indentation()), Complaint.nothingAbove());
    } else {
      parts(open.get(depth - 1), line, line.indentation() + 1);
    }
  }

  private int depth(SourceLine line) {
    int indentation = line.indentation();
    base = base < 0 ? indentation : base;
    if (indentation < base) {
      throw new Misread(new Spot(line, indentation), Complaint.outside());
    }
    if ((indentation - base) % STEP != 0) {
      errors.add(new Spot(line, indentation), Complaint.oddIndentation());
    }
    return (indentation - base) / STEP;
  }

  private void unit(SourceLine line, int written) {
    int depth = written;
    if (depth > open.size()) {
      errors.add(new Spot(line, line.indentation()), Complaint.tooDeep());
      depth = open.size();
    }
    if (depth == 0 && !units.isEmpty()) {
      errors.add(new Spot(line, line.indentation()), Complaint.secondTop());
    }
    open.subList(depth, open.size()).clear();
    UnitDraft unit = new UnitDraft(line);
    if (depth > 0 && depth == written) {
      open.get(depth - 1).children.add(unit);
    }
    units.add(unit);
    open.add(unit);
    parts(unit, line, head(unit));
  }

  /** Reads id, name and kind; returns how many characters they take. */
  private int head(UnitDraft unit) {
    SourceLine line = unit.line;
    Token id = Token.first(line, line.indentation());
    if (!id.isWordOrQuoted()) {
      throw new Misread(unit.spot(), Complaint.expected(Sought.UNIT_ID, id.found()));
    }
    unit.id = Cursor.made(unit.spot(), () -> UnitId.of(id.text()));
    unit.name(unit.id, unit.spot());
    Token name = name(line, id.end());
    unit.name = name.text();
    Cursor rest = Cursor.over(line, name.end());
    if (rest.isAtEnd()) {
      throw rest.expected(Sought.KIND_COLUMN);
    }
    Kind kind = kinds.read(rest);
    unit.kind = kind;
    return rest.spot().at();
  }

  /** Reads a name: it stands between quotation marks, or ends before two spaces. */
  private static Token name(SourceLine line, int from) {
    Token first = Token.first(line, from);
    if (first.sort() != Token.Sort.WORD) {
      if (first.sort() != Token.Sort.QUOTED) {
        throw new Misread(
            new Spot(line, first.start()), Complaint.expected(Sought.NAME, first.found()));
      }
      return first;
    }
    int end = line.text().length();
    for (String stop : List.of("  ", "#", "!")) {
      int at = line.text().indexOf(stop, first.start());
      end = at < 0 ? end : Math.min(end, at);
    }
    String name = line.text().substring(first.start(), end).stripTrailing();
    return new Token(Token.Sort.QUOTED, name, "", first.start(), end);
  }

  private void parts(UnitDraft unit, SourceLine line, int from) {
    try {
      new PartReader(Cursor.over(line, from), unit, errors, marks).all();
    } catch (Misread misread) {
      unit.isBroken = true;
      throw misread;
    }
  }
}
