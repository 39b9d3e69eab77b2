package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in one language with places for its parts (câu mẫu): the same text is read and
 * written.
 *
 * @param pieces the fixed words, each with the place that follows them
 */
record Wording(ImmutableList<Piece> pieces) {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  /**
   * Fixed words and the place that follows.
   *
   * @param fixed the words as written
   * @param words the same as read; none if two places meet
   * @param place the name of the place, or nothing after the last words
   * @param expectation what a reader is told that is expected here
   */
  record Piece(String fixed, ImmutableList<Token> words, String place, String expectation) {}

  static Wording of(String text) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    Matcher places = PLACE.matcher(text);
    int end = 0;
    while (places.find()) {
      pieces.add(piece(text.substring(end, places.start()), places.group(1)));
      end = places.end();
    }
    return new Wording(pieces.add(piece(text.substring(end), "")).build());
  }

  private static Piece piece(String fixed, String place) {
    String expectation = (fixed + (place.isEmpty() ? "" : "{" + place + "}")).strip();
    return new Piece(fixed, words(fixed), place, expectation);
  }

  private static ImmutableList<Token> words(String fixed) {
    return Passage.words(Token.all(new SourceLine(0, fixed), 0));
  }

  /** {@return the names of the places} */
  ImmutableSet<String> places() {
    return pieces.stream()
        .map(Piece::place)
        .filter(place -> !place.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the words before the first place} */
  String opening() {
    return pieces.get(0).fixed().strip();
  }

  /** {@return the whole sentence with its places} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.fixed());
      text.append(piece.place().isEmpty() ? "" : "{" + piece.place() + "}");
    }
    return text.toString();
  }
}
