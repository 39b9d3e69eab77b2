package io.github.partyorg.exchange.json;

import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The first two fields of a document, which say what it is.
 *
 * @param format the name of its format
 */
record Opening(String format) {

  /** The only version so far; a document of a later one is refused. */
  static final int VERSION = 1;

  static final SerializableString FORMAT_NAME = new SerializedString("format");
  static final SerializableString VERSION_NAME = new SerializedString("version");

  void write(Output out) {
    out.name(FORMAT_NAME);
    out.text(format);
    out.name(VERSION_NAME);
    out.number(VERSION);
  }

  /** Refuses a document of another format or of a later version. */
  void check(Input in) {
    first(FORMAT_NAME, in);
    String found = in.text("the name of a format");
    if (!found.equals(format)) {
      throw in.refusal(Kind.OTHER_FORMAT, "\"" + found + "\"", "\"" + format + "\"");
    }
    first(VERSION_NAME, in);
    checkVersion(in);
  }

  private static void checkVersion(Input in) {
    int found = in.number();
    if (found > VERSION) {
      throw in.refusal(Kind.NEWER_VERSION, "version " + found, "a version up to " + VERSION);
    }
    if (found < VERSION) {
      throw in.impossible("version " + found, "a version from 1");
    }
  }

  private static void first(SerializableString wanted, Input in) {
    String name = in.nextName();
    if (!wanted.getValue().equals(name)) {
      throw in.refusal(
          Kind.FIRST_FIELD,
          name == null ? "no field" : "\"" + name + "\"",
          "\"" + wanted.getValue() + "\"");
    }
    in.next();
  }
}
