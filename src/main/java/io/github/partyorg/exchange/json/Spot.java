package io.github.partyorg.exchange.json;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Where a parser is, and what stands there. */
record Spot(JsonParser parser) {

  private static final int SHOWN = 40;

  MalformedJsonException.Place place() {
    return place(parser.currentTokenLocation());
  }

  /** Returns the place that a failure tells, if it tells one. */
  MalformedJsonException.Place placeOf(JacksonException failed) {
    return place(failed.getLocation() == null ? parser.currentLocation() : failed.getLocation());
  }

  private MalformedJsonException.Place place(TokenStreamLocation location) {
    return new MalformedJsonException.Place(path(), location.getLineNr(), location.getColumnNr());
  }

  private String path() {
    Deque<String> segments = new ArrayDeque<>();
    for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
      if (at.inObject() && at.hasCurrentName()) {
        segments.push("." + cut(at.currentName()));
      } else if (at.inArray() && at.hasCurrentIndex()) {
        segments.push("[" + at.getCurrentIndex() + "]");
      }
    }
    return "$" + String.join("", segments);
  }

  /** Says what stands here. */
  String shown() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "the end";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "\"" + cut(parser.getString()) + "\"";
      case PROPERTY_NAME -> "the field \"" + cut(parser.currentName()) + "\"";
      default -> cut(parser.getString());
    };
  }

  static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
