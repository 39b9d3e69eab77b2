package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.Notation;
import io.github.partyorg.structure.Unit;
import java.util.Optional;

/**
 * A sentence or a clause of minutes as it was written: its words, the clauses that follow, and the
 * units drawn below.
 *
 * @param line the line that it stands in
 * @param tokens its words and marks, without a colon at the end
 * @param end where the line goes on after it
 * @param clauses its clauses
 * @param drawn the units drawn below it; empty if it says that none are
 */
record Passage(
    SourceLine line,
    ImmutableList<Token> tokens,
    int end,
    ImmutableList<Passage> clauses,
    Optional<ImmutableList<Unit>> drawn) {

  /** Returns a line without anything below it. */
  static Passage of(SourceLine line) {
    int end = line.text().stripTrailing().length();
    ImmutableList<Token> words = words(Token.all(line, line.indentation()));
    return new Passage(line, words, end, ImmutableList.of(), Optional.empty());
  }

  /** Returns the words and marks of a line; a colon behind a word is a mark of its own. */
  static ImmutableList<Token> words(Iterable<Token> tokens) {
    ImmutableList.Builder<Token> words = ImmutableList.builder();
    for (Token token : tokens) {
      int before = token.text().length() - 1;
      if (token.sort() == Token.Sort.WORD && before > 0 && token.text().endsWith(":")) {
        words.add(word(token.text().substring(0, before), token.start()));
        words.add(word(":", token.start() + before));
      } else if (token.sort() != Token.Sort.END) {
        words.add(token);
      }
    }
    return words.build();
  }

  private static Token word(String text, int start) {
    String folded = Notation.hasDigit(text) ? "" : Names.folded(text);
    return new Token(Token.Sort.WORD, text, folded, start, start + text.length());
  }

  /** Returns where a word stands, or where the passage ends. */
  int start(int word) {
    return word < tokens.size() ? tokens.get(word).start() : end;
  }

  /** Returns a word, or the end of the line. */
  Token token(int word) {
    return word < tokens.size() ? tokens.get(word) : new Token(Token.Sort.END, "", "", end, end);
  }

  /** Returns this passage without the clauses that follow. */
  Passage alone() {
    return new Passage(line, tokens, end, ImmutableList.of(), drawn);
  }

  /** Returns this passage with what stands below it. */
  Passage with(ImmutableList<Passage> following, Optional<ImmutableList<Unit>> units) {
    return new Passage(line, tokens, end, following, units);
  }
}
