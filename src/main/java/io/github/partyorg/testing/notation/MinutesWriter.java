package io.github.partyorg.testing.notation;

import com.google.common.base.Joiner;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Notation;
import io.github.partyorg.structure.Outline;
import io.github.partyorg.structure.OutlineLine;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes decisions and their orders, line by line. */
final class MinutesWriter {

  /** A sentence with clauses that takes more columns has a line for each clause. */
  private static final int WIDE = 96;

  private static final String STEP = "  ";

  private final Locale locale;
  private final List<String> lines = new ArrayList<>();

  MinutesWriter(Locale locale) {
    this.locale = locale;
  }

  /** Writes a decision; a blank line separates two. */
  void decision(Decision decision) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    Pen heading = new Pen(locale);
    Heading.SLOT.write(Heading.of(decision), heading);
    lines.add(heading.text());
    for (String basis : decision.legalBases()) {
      Pen pen = new Pen(locale);
      MinutesReader.BASIS.write(basis, pen);
      lines.add(STEP + pen.text());
    }
    decision.orders().forEach(order -> order(order, STEP));
  }

  void order(Order order, String indentation) {
    Pen pen = new Pen(locale);
    Sentences.write(order, pen);
    sentence(pen, indentation, "");
  }

  private void sentence(Pen pen, String indentation, String hyphen) {
    String line = indentation + hyphen + pen.text();
    String below = indentation + STEP + " ".repeat(hyphen.length());
    String flat = Joiner.on("; ").join(Lists.asList(line, clauses(pen)));
    if (!pen.drawn().isEmpty() && pen.clauses().isEmpty()) {
      lines.add(line + ":");
      pen.drawn().forEach(unit -> unit(unit, below));
    } else if (isFlat(pen) && Notation.width(flat) <= WIDE) {
      lines.add(flat);
    } else {
      lines.add(line);
      pen.clauses().forEach(clause -> sentence(clause, below, "- "));
      if (!pen.drawn().isEmpty()) {
        lines.add(below + "- " + PassageReader.where().in(locale) + ":");
        pen.drawn().forEach(unit -> unit(unit, below + STEP + STEP));
      }
    }
  }

  private static String[] clauses(Pen pen) {
    return pen.clauses().stream().map(Pen::text).toArray(String[]::new);
  }

  private static boolean isFlat(Pen pen) {
    return pen.drawn().isEmpty()
        && pen.clauses().stream()
            .allMatch(clause -> clause.drawn().isEmpty() && clause.clauses().isEmpty());
  }

  private void unit(Unit unit, String indentation) {
    for (OutlineLine line : Outline.of(unit, locale).lines()) {
      lines.add(indentation + line.text());
    }
  }

  /** {@return the lines, each with its end} */
  String text() {
    return lines.isEmpty() ? "" : Joiner.on('\n').join(lines) + "\n";
  }
}
