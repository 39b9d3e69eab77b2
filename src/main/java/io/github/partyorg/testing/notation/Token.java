package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.Notation;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest part of a line of a drawing: a word, a text between quotation marks, or a mark.
 *
 * @param sort what it is
 * @param text the word, or the text without quotation marks
 * @param folded the word in the form in which words are compared; empty if it has a digit
 * @param start how many characters stand before it
 * @param end how many stand before what follows
 */
record Token(Sort sort, String text, String folded, int start, int end) {

  /** The sorts of token. */
  enum Sort {
    WORD,
    QUOTED,
    SEMICOLON,
    COMMA,
    OPENING,
    CLOSING,
    TILDE,
    EXCLAMATION,
    END
  }

  private static final String MARKS = ";,()~!";
  private static final Sort[] OF_MARKS = {
    Sort.SEMICOLON, Sort.COMMA, Sort.OPENING, Sort.CLOSING, Sort.TILDE, Sort.EXCLAMATION
  };

  /** What ends a word, beside a space. */
  private static final String ENDS = MARKS + "\"#{}\\";

  private static final int HEXADECIMAL = 16;
  private static final int MOST_DIGITS = 6;

  /** Returns the tokens from a place on, the end of the line last. */
  static List<Token> all(SourceLine line, int from) {
    List<Token> tokens = new ArrayList<>();
    Token token;
    int at = from;
    do {
      token = first(line, at);
      tokens.add(token);
      at = token.end();
    } while (token.sort() != Sort.END);
    return tokens;
  }

  /** Returns the first token from a place on. */
  static Token first(SourceLine line, int from) {
    String text = line.text();
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at == text.length() || text.charAt(at) == '#') {
      int end = Math.max(from, text.substring(0, at).stripTrailing().length());
      return new Token(Sort.END, "", "", end, end);
    }
    char first = text.charAt(at);
    int mark = MARKS.indexOf(first);
    if (mark >= 0) {
      return new Token(OF_MARKS[mark], text.substring(at, at + 1), "", at, at + 1);
    }
    if (first == '"') {
      return quoted(line, at);
    }
    if (ENDS.indexOf(first) >= 0) {
      throw new Misread(new Spot(line, at), Complaint.stray(first));
    }
    return word(text, at);
  }

  private static Token word(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != ' ' && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String word = text.substring(at, end);
    return new Token(Sort.WORD, word, Notation.hasDigit(word) ? "" : Names.folded(word), at, end);
  }

  private static Token quoted(SourceLine line, int at) {
    int end = line.text().indexOf('"', at + 1);
    if (end < 0) {
      throw new Misread(new Spot(line, at), Complaint.unclosed());
    }
    StringBuilder text = new StringBuilder();
    for (int next = at + 1; next < end; ) {
      if (line.text().charAt(next) == '{') {
        int close = line.text().indexOf('}', next);
        text.appendCodePoint(numbered(line, next, close < end ? close : -1));
        next = close + 1;
      } else {
        text.append(line.text().charAt(next));
        next++;
      }
    }
    return new Token(Sort.QUOTED, text.toString(), "", at, end + 1);
  }

  /** Returns the character whose number stands between braces. */
  private static int numbered(SourceLine line, int open, int close) {
    String digits = close < 0 ? "" : line.text().substring(open + 1, close);
    boolean isNumber = digits.matches("[0-9A-Fa-f]{1," + MOST_DIGITS + "}");
    int character = isNumber ? Integer.parseInt(digits, HEXADECIMAL) : -1;
    if (!Character.isValidCodePoint(character)) {
      throw new Misread(new Spot(line, open), Complaint.noCharacter());
    }
    return character;
  }

  /** Returns what errors call it. */
  Bilingual found() {
    return sort == Sort.END
        ? Bilingual.of("hết dòng", "the end of the line")
        : Bilingual.alike(Notation.quoted(text));
  }

  boolean isWordOrQuoted() {
    return sort == Sort.WORD || sort == Sort.QUOTED;
  }

  boolean isDay() {
    return sort == Sort.WORD && Notation.isDay(text);
  }
}
