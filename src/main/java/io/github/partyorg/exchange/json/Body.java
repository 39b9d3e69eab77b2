package io.github.partyorg.exchange.json;

/** What is written as the fields of an object, which may have others before them. */
interface Body<T> extends Codec<T> {

  /** Writes the fields, without the braces. */
  void writeFields(T value, Output out);

  /** Reads what is left of an object: all fields until its closing brace. */
  T readFields(Input in);

  @Override
  default void write(T value, Output out) {
    out.startObject();
    writeFields(value, out);
    out.endObject();
  }

  @Override
  default T read(Input in) {
    in.startObject();
    return readFields(in);
  }
}
