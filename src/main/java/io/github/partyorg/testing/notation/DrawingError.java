package io.github.partyorg.testing.notation;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Notation;
import java.io.Serializable;
import org.immutables.value.Value;

/** One reason why a text is no drawing of a hierarchy (lỗi trong sơ đồ chữ), and its place. */
@Value.Immutable
@TupleStyle
public abstract sealed class DrawingError implements Serializable permits ImmutableDrawingError {

  private static final long serialVersionUID = 1L;

  DrawingError() {}

  static DrawingError at(Spot spot, Bilingual message) {
    String text = spot.line().text();
    int before = text.codePointCount(0, Math.min(spot.at(), text.length()));
    return ImmutableDrawingError.make(spot.line().number(), before + 1, text, message);
  }

  /** {@return the number of the line, from one on} */
  public abstract int line();

  /** {@return the column: the number of the character in the line, from one on} */
  public abstract int column();

  /** {@return the line as it was written} */
  public abstract String excerpt();

  /** {@return what is wrong, and what is expected there} */
  public abstract Bilingual message();

  /** {@return the place and the message, with the line and a caret under the column} */
  public final Bilingual summary() {
    String before = excerpt().substring(0, excerpt().offsetByCodePoints(0, column() - 1));
    String shown =
        "\n  %s\n  %s^".formatted(excerpt().replace('\t', '→'), " ".repeat(Notation.width(before)));
    return Bilingual.of(
        "dòng " + line() + ", cột " + column() + ": " + message().vietnamese() + shown,
        "line " + line() + ", column " + column() + ": " + message().english() + shown);
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
