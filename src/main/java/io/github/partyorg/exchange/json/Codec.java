package io.github.partyorg.exchange.json;

/** How values of one type are written and read. */
interface Codec<T> {

  /** Writes one value. */
  void write(T value, Output out);

  /** Reads the value that begins with the current token, and stops at its last token. */
  T read(Input in);
}
