package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes minutes apart: a line and what is indented below it. Below a line that ends in a colon,
 * units are drawn; below any other, each clause has a line that begins with a hyphen. Short clauses
 * follow in the line itself, after a semicolon.
 */
final class PassageReader {

  private static final Bilingual WHERE = Bilingual.of("trong đó", "where");

  private final DrawingErrors errors;

  PassageReader(DrawingErrors errors) {
    this.errors = errors;
  }

  /** A line with the lines that are indented below it. */
  record Block(SourceLine line, ImmutableList<SourceLine> below) {

    /** Takes lines apart at each that is indented no more than the first one. */
    static ImmutableList<Block> of(List<SourceLine> lines) {
      ImmutableList.Builder<Block> blocks = ImmutableList.builder();
      int begin = 0;
      for (int at = 1; at <= lines.size(); at++) {
        if (at == lines.size() || lines.get(at).indentation() <= lines.get(begin).indentation()) {
          blocks.add(
              new Block(lines.get(begin), ImmutableList.copyOf(lines.subList(begin + 1, at))));
          begin = at;
        }
      }
      return lines.isEmpty() ? ImmutableList.of() : blocks.build();
    }
  }

  /** Reads the words of a block from a place of its line on; notes errors. */
  Optional<Passage> read(Block block, int from) {
    try {
      List<Token> tokens = Passage.words(Token.all(block.line(), from));
      boolean draws = !tokens.isEmpty() && isColon(tokens.get(tokens.size() - 1));
      List<Passage> parts =
          parts(block.line(), draws ? tokens.subList(0, tokens.size() - 1) : tokens);
      ImmutableList.Builder<Passage> clauses = ImmutableList.builder();
      clauses.addAll(parts.subList(1, parts.size()));
      Optional<ImmutableList<Unit>> drawn =
          draws ? Optional.of(units(block)) : clauses(block, clauses);
      return Optional.of(parts.get(0).with(clauses.build(), drawn));
    } catch (Misread misread) {
      errors.add(misread);
      return Optional.empty();
    }
  }

  private ImmutableList<Unit> units(Block block) {
    if (block.below().isEmpty()) {
      errors.add(
          new Spot(block.line(), block.line().text().stripTrailing().length()),
          Complaint.nothing());
      return ImmutableList.of(DrawnUnits.named("-"));
    }
    return DrawnUnits.read(block.below(), errors);
  }

  /** Adds the clauses below a line; returns the units drawn there for the line itself. */
  private Optional<ImmutableList<Unit>> clauses(
      Block block, ImmutableList.Builder<Passage> clauses) {
    Optional<ImmutableList<Unit>> drawn = Optional.empty();
    for (Block below : Block.of(block.below())) {
      int begin = below.line().indentation();
      if (!below.line().goesOn()) {
        errors.add(new Spot(below.line(), begin), noClause());
        continue;
      }
      Optional<Passage> clause = read(below, begin + 1);
      if (clause.isEmpty()) {
        continue;
      }
      if (!saysWhere(clause.get())) {
        clauses.add(clause.get().alone());
      } else if (drawn.isPresent()) {
        errors.add(new Spot(below.line(), begin), Complaint.twice(WHERE));
      } else {
        drawn = clause.get().drawn();
      }
      clauses.addAll(clause.get().clauses());
    }
    return drawn;
  }

  private static boolean saysWhere(Passage clause) {
    Words words = Words.ofClause(clause);
    return clause.drawn().isPresent()
        && (words.take(Wording.of(WHERE.english()).pieces().get(0).words(), "")
            || words.take(Wording.of(WHERE.vietnamese()).pieces().get(0).words(), ""))
        && words.place() == clause.tokens().size();
  }

  private static boolean isColon(Token token) {
    return token.sort() == Token.Sort.WORD && token.text().equals(":");
  }

  /** Returns the parts between semicolons. */
  private static List<Passage> parts(SourceLine line, List<Token> tokens) {
    List<Passage> parts = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= tokens.size(); at++) {
      if (at == tokens.size() || tokens.get(at).sort() == Token.Sort.SEMICOLON) {
        int end =
            at == tokens.size() ? line.text().stripTrailing().length() : tokens.get(at).start();
        parts.add(
            new Passage(
                line,
                ImmutableList.copyOf(tokens.subList(begin, at)),
                end,
                ImmutableList.of(),
                Optional.empty()));
        begin = at + 1;
      }
    }
    return parts;
  }

  private static Bilingual noClause() {
    return Bilingual.of(
        "Dòng thụt vào dưới một nội dung bắt đầu bằng dấu gạch ngang; tổ chức đảng được vẽ dưới"
            + " dòng kết thúc bằng dấu hai chấm.",
        "A line indented below an order begins with a hyphen; units are drawn below a line that"
            + " ends in a colon.");
  }

  static Bilingual where() {
    return WHERE;
  }
}
