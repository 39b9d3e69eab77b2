package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The units drawn below a sentence, one below the other, each with all below it. */
final class DrawnUnits {

  private DrawnUnits() {}

  /**
   * Reads them.
   *
   * @param lines the lines, at least one
   * @param errors gets every error
   * @return the units; in place of one that cannot be read stands one of the same id, so that the
   *     sentence can be read all the same
   */
  static ImmutableList<Unit> read(List<SourceLine> lines, DrawingErrors errors) {
    ImmutableList.Builder<Unit> units = ImmutableList.builder();
    for (List<SourceLine> drawing : drawings(lines)) {
      Drawing.unit(drawing, errors).or(() -> named(drawing)).ifPresent(units::add);
    }
    return units.build();
  }

  /** Takes the drawings of several units apart: each begins with its kinds, then its own line. */
  private static List<List<SourceLine>> drawings(List<SourceLine> lines) {
    int base = lines.get(0).indentation();
    List<List<SourceLine>> drawings = new ArrayList<>();
    List<SourceLine> drawing = new ArrayList<>();
    boolean hasTop = false;
    for (SourceLine line : lines) {
      boolean isTop = line.indentation() <= base;
      if (isTop && hasTop) {
        drawings.add(drawing);
        drawing = new ArrayList<>();
        hasTop = false;
      }
      drawing.add(line);
      hasTop |= isTop && !line.goesOn();
    }
    drawings.add(drawing);
    return drawings;
  }

  private static Optional<Unit> named(List<SourceLine> drawing) {
    for (SourceLine line : drawing) {
      if (!line.goesOn()) {
        try {
          return Optional.of(named(Token.first(line, line.indentation()).text()));
        } catch (IllegalArgumentException | Misread unreadable) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Returns what stands for a unit that cannot be read. */
  static Unit named(String id) {
    return Branch.of(id, Kind.VILLAGE).name(id).build();
  }
}
