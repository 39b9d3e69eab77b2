package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines of the orders of decisions, as they are written (các dòng nội dung quyết định). */
final class OrderLines {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final List<List<String>> lines = new ArrayList<>();
  private String decision = "";

  /** Goes on with the orders of a decision. */
  void of(String number) {
    decision = number;
  }

  /** Begins a line, and returns its cells to be filled. */
  LineCells line(OrderVerb verb) {
    LineCells line = new LineCells(RowType.ORDERS, VIETNAMESE);
    line.put(Field.DECISION, decision);
    line.term(Field.VERB, verb);
    lines.add(line.line());
    return line;
  }

  /** Begins a line about some units. */
  LineCells line(OrderVerb verb, Iterable<UnitId> units) {
    LineCells line = line(verb);
    line.all(Field.UNIT, units);
    return line;
  }

  /** Begins a line about a unit. */
  LineCells line(OrderVerb verb, UnitId unit) {
    return line(verb, ImmutableList.of(unit));
  }

  /** Writes a unit that begins, and those below it. */
  void establish(Unit unit, Optional<UnitId> superior) {
    LineCells line = line(OrderVerb.ESTABLISH, unit.id());
    line.put(Field.TARGET, superior);
    describe(line, unit);
    establishBelow(unit);
  }

  /** Writes the units that begin below another. */
  void establishBelow(Unit unit) {
    unit.children().forEach(child -> establish(child, Optional.of(unit.id())));
  }

  /** Fills what is said of a unit that begins. */
  static void describe(LineCells line, Unit unit) {
    if (unit instanceof Committee committee) {
      line.term(Field.LEVEL, committee.level());
    }
    line.term(Field.KIND, unit.kind());
    line.put(Field.NAME, unit.name());
    line.put(Field.CODE, unit.code());
    seats(line, unit.leadership());
  }

  static void seats(LineCells line, Leadership leadership) {
    OrderDraft.POSTS.forEach((field, post) -> line.all(field, leadership.holdersOf(post)));
  }

  /** Returns how many lines there are. */
  int count() {
    return lines.size();
  }

  /** Returns all lines. */
  ImmutableList<List<String>> all() {
    return ImmutableList.copyOf(lines);
  }
}
