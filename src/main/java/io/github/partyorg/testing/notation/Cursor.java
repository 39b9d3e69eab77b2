package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Notation;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.Terms;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A place in a line of a drawing, which moves on with what is read. */
final class Cursor {

  private static final Phrases<OutlineWord> WORDS = Phrases.of(Terms.of(OutlineWord.class));

  private final SourceLine line;
  private final List<Token> tokens;
  private int at;

  private Cursor(SourceLine line, List<Token> tokens) {
    this.line = line;
    this.tokens = tokens;
  }

  /** Begins in a line after some of its characters. */
  static Cursor over(SourceLine line, int from) {
    return new Cursor(line, Token.all(line, from));
  }

  Token peek() {
    return tokens.get(at);
  }

  Token next() {
    Token token = peek();
    if (token.sort() != Token.Sort.END) {
      at++;
    }
    return token;
  }

  Spot spot() {
    return new Spot(line, peek().start());
  }

  boolean isAt(Token.Sort sort) {
    return peek().sort() == sort;
  }

  boolean accept(Token.Sort sort) {
    boolean is = isAt(sort);
    if (is) {
      next();
    }
    return is;
  }

  private List<Token> rest() {
    return tokens.subList(at, tokens.size());
  }

  /** Says whether the line, or what it says before marks, has been read. */
  boolean isAtEnd() {
    return isAt(Token.Sort.END) || isAt(Token.Sort.EXCLAMATION);
  }

  /** Reads the longest phrase that fits, if any does. */
  <T extends HasTerm> Optional<T> take(Phrases<T> phrases) {
    Optional<Phrases.Match<T>> match = match(phrases);
    match.ifPresent(found -> at += found.words());
    return match.map(Phrases.Match::meaning);
  }

  /** Looks for the longest phrase that fits, without reading it. */
  <T extends HasTerm> Optional<Phrases.Match<T>> match(Phrases<T> phrases) {
    return phrases.match(rest());
  }

  <T extends HasTerm> T need(Phrases<T> phrases, Bilingual what) {
    return take(phrases).orElseThrow(() -> unknown(what, phrases));
  }

  /** Says that no phrase fits here, and which one was probably meant. */
  Misread unknown(Bilingual what, Phrases<?> phrases) {
    if (!isAt(Token.Sort.WORD)) {
      return expected(what);
    }
    return new Misread(spot(), Complaint.unknown(what, run(), phrases.nearest(rest())));
  }

  /** Returns this word and those after it, without digits and with one space between two. */
  String run() {
    StringBuilder run = new StringBuilder(peek().text());
    for (int next = at + 1; next < tokens.size(); next++) {
      Token token = tokens.get(next);
      if (token.folded().isEmpty() || token.start() != tokens.get(next - 1).end() + 1) {
        break;
      }
      run.append(' ').append(token.text());
    }
    return run.toString();
  }

  boolean accept(OutlineWord word) {
    boolean is = match(WORDS).filter(found -> found.meaning() == word).isPresent();
    if (is) {
      take(WORDS);
    }
    return is;
  }

  void need(OutlineWord word) {
    if (!accept(word)) {
      String quoted = "\"%s\"";
      throw expected(
          Bilingual.of(
              quoted.formatted(word.term().vietnamese()), quoted.formatted(word.term().english())));
    }
  }

  LocalDate day() {
    if (!peek().isDay()) {
      throw expected(Sought.DAY);
    }
    try {
      LocalDate day = LocalDate.parse(peek().text());
      next();
      return day;
    } catch (DateTimeException impossible) {
      throw new Misread(spot(), Complaint.noDay(peek().text()));
    }
  }

  /** Reads a text in quotation marks, or one word. */
  String text() {
    if (!peek().isWordOrQuoted()) {
      throw expected(Sought.TEXT);
    }
    return next().text();
  }

  /** Reads an id that is no member's. */
  String id(Bilingual what) {
    if (!peek().isWordOrQuoted()) {
      throw expected(what);
    }
    if (isAt(Token.Sort.WORD) && Notation.opensPhrase(peek().text())) {
      throw new Misread(spot(), Complaint.keyword(peek().text()));
    }
    return next().text();
  }

  MemberId member() {
    if (!peek().isWordOrQuoted() || peek().isDay()) {
      throw expected(Sought.MEMBER_ID);
    }
    if (isAt(Token.Sort.WORD) && !Notation.hasDigit(peek().text())) {
      throw new Misread(spot(), Complaint.withoutDigit(peek().text()));
    }
    MemberId id = made(() -> MemberId.of(peek().text()));
    next();
    return id;
  }

  /** Returns a value, or says here why the model refuses it. */
  <T> T made(Supplier<T> value) {
    return made(spot(), value);
  }

  static <T> T made(Spot spot, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException | IllegalStateException refused) {
      throw new Misread(spot, Complaint.refused(String.valueOf(refused.getMessage())));
    }
  }

  Misread expected(Bilingual what) {
    return new Misread(spot(), Complaint.expected(what, peek().found()));
  }

  /** Moves behind the next semicolon, so that reading goes on with what is independent. */
  void skipPart() {
    while (!isAtEnd() && !isAt(Token.Sort.SEMICOLON)) {
      next();
    }
    accept(Token.Sort.SEMICOLON);
  }
}
