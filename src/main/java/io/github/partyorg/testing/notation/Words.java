package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Nearest;
import io.github.partyorg.structure.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The words of one passage, read from left to right. A trial that fails goes back; the words
 * remember what was expected at the farthest place that any trial reached.
 */
final class Words {

  private static final Bilingual END = Bilingual.of("hết câu", "the end of the sentence");
  private static final Bilingual NO_UNITS =
      Bilingual.of(
          "Câu này không nêu tổ chức đảng mới; bỏ dấu hai chấm và hình vẽ bên dưới.",
          "This sentence states no new unit; leave out the colon and what is drawn below.");

  private final Passage passage;
  private final boolean isSentence;
  private int at;
  private boolean hasTakenUnits;
  private int farthest = -1;

  /** What was expected at the farthest place, each with the word that was probably meant. */
  private final Map<Bilingual, Supplier<Optional<String>>> expected = new LinkedHashMap<>();

  private Optional<Misread> refusal = Optional.empty();

  private Words(Passage passage, boolean isSentence) {
    this.passage = passage;
    this.isSentence = isSentence;
  }

  /** Begins to read a sentence; case makes no difference in its opening words. */
  static Words ofSentence(Passage passage) {
    return new Words(passage, true);
  }

  /** Begins to read a clause, which may open with an id. */
  static Words ofClause(Passage passage) {
    return new Words(passage, false);
  }

  int place() {
    return at;
  }

  void goBack(int place) {
    at = place;
    hasTakenUnits &= place > 0;
  }

  /** Says whether all words have been read, and the units below; else notes what is too much. */
  boolean isAtEnd() {
    boolean isRead = at == passage.tokens().size();
    if (!isRead) {
      expect(END);
    } else if (!hasTakenUnits && passage.drawn().isPresent()) {
      refuse(at, NO_UNITS);
    }
    return isRead && (hasTakenUnits || passage.drawn().isEmpty());
  }

  /** Says whether a word stands here; however it is typed, if it opens the sentence. */
  private boolean isAt(Token fixed, boolean opens) {
    Token here = passage.token(at);
    boolean isSame = here.text().equals(fixed.text());
    return here.sort() == fixed.sort()
        && (isSame || (opens && !here.folded().isEmpty() && here.folded().equals(fixed.folded())));
  }

  /** Goes on if these words stand here; else notes what was expected. */
  boolean take(ImmutableList<Token> fixed, String expectation) {
    int before = at;
    for (Token word : fixed) {
      if (!isAt(word, isSentence && before == 0)) {
        String typed = passage.token(at).text();
        expect(
            Bilingual.alike("\"" + expectation + "\""),
            () -> Nearest.of(typed, List.of(word.text())));
        at = before;
        return false;
      }
      at++;
    }
    return true;
  }

  /** Says whether a word or mark stands here. */
  boolean isAt(String word) {
    Token here = passage.token(at);
    return here.sort() != Token.Sort.QUOTED && here.text().equals(word);
  }

  /** Goes on if a word or mark stands here. */
  boolean take(String word) {
    boolean stands = isAt(word);
    at += stands ? 1 : 0;
    return stands;
  }

  /** Goes on if an id stands here. */
  boolean takeId(String id) {
    boolean stands = passage.token(at).isWordOrQuoted() && passage.token(at).text().equals(id);
    at += stands ? 1 : 0;
    return stands;
  }

  /** {@return the units that are drawn below, if any are} */
  Optional<ImmutableList<Unit>> drawn() {
    return passage.drawn();
  }

  /** Takes the units that are drawn below. */
  Optional<ImmutableList<Unit>> takeUnits() {
    hasTakenUnits = passage.drawn().isPresent();
    return passage.drawn();
  }

  private void expect(Bilingual what, Supplier<Optional<String>> nearest) {
    if (reach(passage.start(at)) && refusal.isEmpty()) {
      expected.putIfAbsent(what, nearest);
    }
  }

  /** Notes what was expected here. */
  void expect(Bilingual what) {
    expect(what, Optional::empty);
  }

  private boolean reach(int place) {
    if (place > farthest) {
      farthest = place;
      expected.clear();
      refusal = Optional.empty();
    }
    return place == farthest;
  }

  /** Notes why what has been read from a word on cannot be. */
  void refuse(int word, Bilingual why) {
    refuse(new Misread(new Spot(passage.line(), passage.start(word)), why), passage.start(at));
  }

  private void refuse(Misread why, int place) {
    if (reach(place) && refusal.isEmpty()) {
      refusal = Optional.of(why);
    }
  }

  /** Reads a value of one word or one text between quotation marks, or goes back. */
  <T> Optional<T> read(Function<Token, Optional<T>> value, Bilingual what) {
    return read(value, passage.token(at), 1, what);
  }

  /** Reads a text up to the next comma, or one between quotation marks, or goes back. */
  <T> Optional<T> readToComma(Function<Token, Optional<T>> value, Bilingual what) {
    int end = at;
    while (passage.token(end).sort() == Token.Sort.WORD) {
      end++;
    }
    if (end <= at + 1) {
      return read(value, what);
    }
    int start = passage.start(at);
    int stop = passage.token(end - 1).end();
    String text = passage.line().text().substring(start, stop);
    return read(value, new Token(Token.Sort.WORD, text, "", start, stop), end - at, what);
  }

  private <T> Optional<T> read(
      Function<Token, Optional<T>> value, Token here, int count, Bilingual what) {
    try {
      Optional<T> read = here.isWordOrQuoted() ? value.apply(here) : Optional.empty();
      if (read.isPresent()) {
        at += count;
      } else {
        expect(what);
      }
      return read;
    } catch (IllegalArgumentException impossible) {
      refuse(at, Complaint.refused(String.valueOf(impossible.getMessage())));
      return Optional.empty();
    }
  }

  /** Reads the longest term that stands here, or goes back. */
  <T extends HasTerm> Optional<T> read(Phrases<T> terms, Bilingual what) {
    ImmutableList<Token> rest = passage.tokens().subList(at, passage.tokens().size());
    Optional<Phrases.Match<T>> match = terms.match(rest);
    if (match.isEmpty()) {
      expect(what, () -> terms.nearest(rest));
    }
    at += match.map(Phrases.Match::words).orElse(0);
    return match.map(Phrases.Match::meaning);
  }

  /** Reads a value as drawings say it, or goes back. */
  <T> Optional<T> readDrawn(Function<Cursor, T> reader) {
    int begin = passage.start(at);
    try {
      Cursor cursor = Cursor.over(passage.line(), begin);
      T value = reader.apply(cursor);
      int end = cursor.spot().at();
      while (at < passage.tokens().size() && passage.start(at) < end) {
        at++;
      }
      return Optional.of(value);
    } catch (Misread misread) {
      String text = passage.line().text();
      refuse(misread, text.offsetByCodePoints(0, misread.error().column() - 1));
      return Optional.empty();
    }
  }

  /**
   * Returns what is wrong at the farthest place.
   *
   * @param any what a passage says that begins with no word that is known
   */
  Misread trouble(Bilingual any) {
    if (refusal.isPresent()) {
      return refusal.get();
    }
    int word = 0;
    while (word < passage.tokens().size() && passage.start(word) < farthest) {
      word++;
    }
    Token found = passage.token(word);
    Bilingual what = word == 0 && expected.size() > 1 ? any : Complaint.either(expected.keySet());
    Optional<String> nearest =
        found.sort() == Token.Sort.WORD
            ? expected.values().stream().flatMap(one -> one.get().stream()).findFirst()
            : Optional.empty();
    return new Misread(
        new Spot(passage.line(), passage.start(word)),
        nearest.isPresent()
            ? Complaint.unknown(what, found.text(), nearest)
            : Complaint.expected(what, found.found()));
  }
}
