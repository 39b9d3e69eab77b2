package io.github.partyorg.exchange.json;

import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import io.github.partyorg.internal.KnownDays;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.structure.Nearest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Gives the tokens of one document, and refuses what they should not be, with the place. */
final class Input {

  private final JsonParser parser;
  private final JsonLimits limits;
  private final Spot spot;
  private final Map<Object, Object> shared = new HashMap<>();
  private final KnownDays days = new KnownDays();

  Input(JsonParser parser, JsonLimits limits) {
    this.parser = parser;
    this.limits = limits;
    this.spot = new Spot(parser);
  }

  /** Moves to the next token. */
  void next() {
    parser.nextToken();
  }

  /** Moves to the next token, which must not be there. */
  void end() {
    if (parser.nextToken() != null) {
      throw refusal(Kind.TRAILING, spot.shown(), "nothing");
    }
  }

  /** Checks that an object begins here. */
  void startObject() {
    require(JsonToken.START_OBJECT, "an object");
    checkDepth();
  }

  /** Checks that a list begins here. */
  void startArray() {
    require(JsonToken.START_ARRAY, "a list");
    checkDepth();
  }

  private void checkDepth() {
    if (parser.streamReadContext().getNestingDepth() > limits.depth()) {
      throw refusal(Kind.TOO_DEEP, "more levels", "at most " + limits.depth() + " levels");
    }
  }

  /** Moves to the next element of a list, or to its end and returns false. */
  boolean nextElement() {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  /** Moves to the name of the next field and returns it, or to the end of the object. */
  @Nullable String nextName() {
    return parser.nextName();
  }

  /** Tells whether the value here is a text. */
  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  private void require(JsonToken wanted, String expected) {
    if (parser.currentToken() != wanted) {
      throw wrongType(expected);
    }
  }

  /** Reads a text of whole characters: a half of a pair fits into no file. */
  String text(String expected) {
    require(JsonToken.VALUE_STRING, expected);
    int half =
        HalfPairs.first(
            parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    if (half >= 0) {
      throw impossible("half of a pair as character " + (half + 1), expected);
    }
    return parser.getString();
  }

  /** Reads a text of which the model looks at each character. */
  String identifier(String expected) {
    require(JsonToken.VALUE_STRING, expected);
    return parser.getString();
  }

  /** Reads one of some words and returns its index, or -1 if it is another. */
  int wordAmong(List<String> words) {
    require(JsonToken.VALUE_STRING, "a word");
    char[] text = parser.getStringCharacters();
    int from = parser.getStringOffset();
    int length = parser.getStringLength();
    for (int at = 0; at < words.size(); at++) {
      if (isSame(words.get(at), text, from, length)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSame(String word, char[] text, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (word.charAt(at) != text[from + at]) {
        return false;
      }
    }
    return true;
  }

  /** Reads a day as 2018-03-15. */
  LocalDate day() {
    String expected = "a day such as 2018-03-15";
    require(JsonToken.VALUE_STRING, expected);
    try {
      return parser.getStringLength() == Figures.OF_A_DAY
          ? Figures.day(parser.getStringCharacters(), parser.getStringOffset(), days)
          : LocalDate.parse(parser.getString());
    } catch (DateTimeException wrong) {
      throw refusal(Kind.IMPOSSIBLE, spot.shown(), expected);
    }
  }

  /** Reads a whole number. */
  int number() {
    String expected = "a whole number";
    require(JsonToken.VALUE_NUMBER_INT, expected);
    try {
      return parser.getIntValue();
    } catch (InputCoercionException tooLarge) {
      throw refusal(Kind.IMPOSSIBLE, spot.shown(), expected + " of at most " + Integer.MAX_VALUE);
    }
  }

  /** Reads any number. */
  BigDecimal decimal() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      require(JsonToken.VALUE_NUMBER_FLOAT, "a number");
    }
    return parser.getDecimalValue();
  }

  /** Reads true or false. */
  boolean flag() {
    if (parser.currentToken() != JsonToken.VALUE_TRUE) {
      require(JsonToken.VALUE_FALSE, "true or false");
    }
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  /** Returns an equal value of this document, so that it is kept once. */
  @SuppressWarnings("unchecked") // equal values are of one type
  <T> T shared(T value) {
    return (T) shared.computeIfAbsent(value, same -> same);
  }

  MalformedJsonException wrongType(String expected) {
    return refusal(Kind.WRONG_TYPE, spot.shown(), expected);
  }

  MalformedJsonException impossible(String found, String expected) {
    return refusal(Kind.IMPOSSIBLE, found, expected);
  }

  MalformedJsonException refusal(Kind kind, String found, String expected) {
    return new MalformedJsonException(kind, spot.place(), found, expected, Optional.empty());
  }

  /** Refuses a word or a name, and tells those that there are and the nearest. */
  MalformedJsonException unknown(Kind kind, String word, Collection<String> known) {
    return new MalformedJsonException(
        kind,
        spot.place(),
        "\"" + Spot.cut(word) + "\"",
        String.join(", ", known),
        Nearest.id(word, known));
  }

  /** Tells what the grammar of JSON or a limit forbids. */
  MalformedJsonException notJson(JacksonException failed) {
    boolean isTooLong = failed instanceof StreamConstraintsException;
    return new MalformedJsonException(
        isTooLong ? Kind.TOO_LONG : Kind.NOT_JSON,
        spot.placeOf(failed),
        isTooLong ? "what is longer" : failed.getOriginalMessage(),
        isTooLong ? "what keeps to " + limits + "; a format may have other limits" : "JSON",
        Optional.empty());
  }

  /** Tells what the model refuses; a mistake of this library stays what it is. */
  MalformedJsonException refused(RuntimeException refused, String what) {
    if (refused instanceof IllegalArgumentException
        || refused instanceof IllegalStateException
        || refused instanceof NoSuchElementException
        || refused instanceof DateTimeException
        || refused instanceof DecisionRefusedException) {
      MalformedJsonException told = impossible(String.valueOf(refused.getMessage()), what);
      told.initCause(refused);
      return told;
    }
    throw refused;
  }
}
