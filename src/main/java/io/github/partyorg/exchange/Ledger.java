package io.github.partyorg.exchange;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ids that were read, each with the place of its first record (sổ mã).
 *
 * <p>Two ids that a person takes for one have one entry: case, blanks, invisible characters and the
 * two letters Đ make no difference. An entry takes no object of its own, since a country has
 * millions.
 */
final class Ledger {

  private static final int FIRST_SIZE = 64;

  private @Nullable String[] ids = new @Nullable String[FIRST_SIZE];
  private int[] hashes = new int[FIRST_SIZE];
  private long[] places = new long[FIRST_SIZE];
  private int size;

  /** Returns the slot of an id, whether it is taken or free. */
  private int slot(String id) {
    return slot(id, hash(id));
  }

  private int slot(String id, int hash) {
    int mask = ids.length - 1;
    int at = (hash ^ hash >>> 16) & mask;
    while (ids[at] != null && (hashes[at] != hash || !alike(ids[at], id))) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Notes an id unless one like it is there already. */
  void add(String id, long place) {
    int hash = hash(id);
    int at = slot(id, hash);
    if (ids[at] == null) {
      ids[at] = id;
      hashes[at] = hash;
      places[at] = place;
      size++;
      if (size > ids.length / 2) {
        grow();
      }
    }
  }

  private void grow() {
    @Nullable String[] oldIds = ids;
    int[] oldHashes = hashes;
    long[] oldPlaces = places;
    ids = new @Nullable String[oldIds.length * 2];
    hashes = new int[ids.length];
    places = new long[ids.length];
    for (int old = 0; old < oldIds.length; old++) {
      String id = oldIds[old];
      if (id != null) {
        int at = slot(id, oldHashes[old]);
        ids[at] = id;
        hashes[at] = oldHashes[old];
        places[at] = oldPlaces[old];
      }
    }
  }

  /**
   * Returns the id that a person takes for this one, in its own spelling; null if there is none.
   */
  @Nullable String like(String id) {
    return ids[slot(id)];
  }

  /** Returns true if exactly this id is there. */
  boolean has(String id) {
    return id.equals(like(id));
  }

  /** Returns the place of an id that is there. */
  long place(String id) {
    return places[slot(id)];
  }

  int size() {
    return size;
  }

  /** Returns the ids, in no order. */
  Iterable<String> all() {
    return Arrays.stream(ids).filter(id -> id != null).toList();
  }

  private static int hash(String id) {
    int hash = 0;
    for (int at = 0; at < id.length(); at++) {
      int character = folded(id.charAt(at));
      hash = character < 0 ? hash : 31 * hash + character;
    }
    return hash * 0x9E3779B9;
  }

  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int here = 0;
    int there = 0;
    while (true) {
      here = next(one, here);
      there = next(other, there);
      if (here == one.length() || there == other.length()) {
        return here == one.length() && there == other.length();
      }
      if (folded(one.charAt(here++)) != folded(other.charAt(there++))) {
        return false;
      }
    }
  }

  /** Returns the position of the next character that counts. */
  private static int next(String id, int from) {
    int at = from;
    while (at < id.length() && folded(id.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Returns the character as a person takes it, or -1 if it is not seen. */
  private static int folded(char character) {
    if (character < 0x80) {
      return character <= ' ' ? -1 : Character.toLowerCase(character);
    }
    if (character == '\u00D0' || character == '\u00F0') {
      return '\u0111';
    }
    return IdText.isUnseen(character) ? -1 : Character.toLowerCase(character);
  }
}
