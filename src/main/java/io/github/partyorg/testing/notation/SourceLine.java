package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One line of a drawing, with its number in the text that errors name.
 *
 * @param number the number, from one on
 * @param text the line, without its end
 */
record SourceLine(int number, String text) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static ImmutableList<SourceLine> of(String text) {
    String begun = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<String> lines = begun.lines().toList();
    ImmutableList.Builder<SourceLine> numbered = ImmutableList.builder();
    for (int at = 0; at < lines.size(); at++) {
      numbered.add(new SourceLine(at + 1, lines.get(at)));
    }
    return numbered.build();
  }

  int indentation() {
    int at = 0;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Says whether the line is blank or holds nothing but a comment. */
  boolean saysNothing() {
    return text.isBlank() || text.charAt(indentation()) == '#';
  }

  /** Says whether the line goes on with the unit above: it begins with a hyphen. */
  boolean goesOn() {
    int begin = indentation();
    return text.startsWith("- ", begin) || text.strip().equals("-");
  }
}
