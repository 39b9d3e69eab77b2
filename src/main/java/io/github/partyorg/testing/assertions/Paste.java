package io.github.partyorg.testing.assertions;

import io.github.partyorg.testing.notation.Drawing;
import java.util.List;

/** Text blocks in messages, to be pasted into a test. */
final class Paste {

  /** A block of more lines is left out: nobody pastes it. */
  private static final int MOST_LINES = 60;

  private Paste() {}

  static String marked(Drawing drawing) {
    return drawing.hierarchy().unitCount() > MOST_LINES
        ? ""
        : "\nMarked as found, to be pasted:\n" + block(drawing.toString().lines().toList());
  }

  /** Returns the lines as a text block of Java; says how many there are if they are too many. */
  static String block(List<String> lines) {
    return lines.size() > MOST_LINES
        ? "    (%s lines, too many to be pasted)".formatted(lines.size())
        : ("\"\"\"\n" + String.join("\n", lines) + "\n\"\"\"").indent(4).stripTrailing();
  }
}
