package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text is no document of the wanted format (dữ liệu JSON không đúng); nothing of it is kept.
 *
 * <p>It tells the place where reading stopped, so that later mistakes are not known. A failure of
 * the disk or the network is an {@link java.io.IOException} instead.
 */
public final class MalformedJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final Placeholder<String> PATH = Placeholder.plain("path");
  private static final Placeholder<Integer> LINE = Placeholder.plain("line");
  private static final Placeholder<Integer> COLUMN = Placeholder.plain("column");
  private static final Placeholder<Kind> KIND = Placeholder.term("kind");
  private static final Placeholder<String> FOUND = Placeholder.plain("found");
  private static final Placeholder<String> EXPECTED = Placeholder.plain("expected");
  private static final Placeholder<String> NEAREST = Placeholder.plain("nearest");
  private static final Template TOLD =
      Template.of(
          "Dòng {line}, cột {column}, {path}: {kind}: {found}; cần: {expected}",
          "Line {line}, column {column}, {path}: {kind}: {found}; expected: {expected}",
          LINE,
          COLUMN,
          PATH,
          KIND,
          FOUND,
          EXPECTED);
  private static final Template DID_YOU_MEAN =
      Template.of("gần nhất: {nearest}", "nearest: {nearest}", NEAREST);

  /** What is wrong. */
  public enum Kind implements HasListedTerm {
    /** The text breaks the grammar of JSON, or is cut. */
    NOT_JSON,
    /** It is a document of another format. */
    OTHER_FORMAT,
    /** It was written by a later version of the library. */
    NEWER_VERSION,
    /** A field has a name that its object does not have. */
    UNKNOWN_FIELD,
    /** An object has a field twice, or a list that is a set has a value twice. */
    DOUBLED,
    /** An object lacks a field. */
    MISSING_FIELD,
    /** A value is of another type, or null. */
    WRONG_TYPE,
    /** A word is none of those that there are. */
    UNKNOWN_WORD,
    /** The format comes first in a document, the type in an object that may be of several. */
    FIRST_FIELD,
    /** Objects and lists are nested deeper than the limit. */
    TOO_DEEP,
    /** A text, a number or the document is longer than the limit. */
    TOO_LONG,
    /** Something follows the document. */
    TRAILING,
    /** The values do not make what they should make, as the model says. */
    IMPOSSIBLE
  }

  /** Where reading stopped. */
  record Place(String path, int line, int column) implements Serializable {}

  /** What is wrong. */
  private final Kind kind;

  /** Where reading stopped. */
  private final Place place;

  /** What stands there. */
  private final String found;

  /** What was expected there. */
  private final String expected;

  /** The known word that is nearest to what stands there. */
  private final @Nullable String nearest;

  MalformedJsonException(
      Kind kind, Place place, String found, String expected, Optional<String> nearest) {
    super(summary(kind, place, found, expected, nearest).english());
    this.kind = kind;
    this.place = place;
    this.found = found;
    this.expected = expected;
    this.nearest = nearest.orElse(null);
  }

  /** Returns what refuses bytes of which not even the encoding is known. */
  static MalformedJsonException atTheBeginning(String found) {
    return new MalformedJsonException(
        Kind.NOT_JSON, new Place("$", 1, 1), found, "JSON", Optional.empty());
  }

  private static Bilingual summary(
      Kind kind, Place place, String found, String expected, Optional<String> nearest) {
    ImmutableList.Builder<Bilingual> parts = ImmutableList.builder();
    parts.add(
        TOLD.fill(
            LINE.is(place.line()),
            COLUMN.is(place.column()),
            PATH.is(place.path()),
            KIND.is(kind),
            FOUND.is(found),
            EXPECTED.is(expected)));
    nearest.ifPresent(word -> parts.add(DID_YOU_MEAN.fill(NEAREST.is(word))));
    return Bilingual.join("; ", parts.build());
  }

  /** {@return what is wrong} */
  public Kind kind() {
    return kind;
  }

  /**
   * {@return the place as a path from the document, {@code $}, such as {@code
   * $.children[0].members[3].name}}
   */
  public String path() {
    return place.path();
  }

  /** {@return the line, from 1} */
  public int line() {
    return place.line();
  }

  /** {@return the column in that line, from 1; in bytes where bytes are read} */
  public int column() {
    return place.column();
  }

  /** {@return what stands there} */
  public String found() {
    return found;
  }

  /** {@return what should stand there} */
  public String expected() {
    return expected;
  }

  /** {@return the nearest known field or word, if one is near} */
  public Optional<String> nearest() {
    return Optional.ofNullable(nearest);
  }

  /** {@return the message in both languages} */
  public Bilingual summary() {
    return summary(kind, place, found, expected, nearest());
  }
}
