package io.github.partyorg.exchange;

import io.github.partyorg.structure.Identifier;
import java.util.ArrayList;
import java.util.List;
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
  private static final long PLACE = 0xFFFF_FFFFL;
  private static final int GROUP_BITS = 5;
  private static final int GROUP = (1 << GROUP_BITS) - 1;

  private @Nullable Identifier[] ids = new @Nullable Identifier[FIRST_SIZE];

  /** The hash of each id and its place in one number, so that one look tells a free slot: zero. */
  private long[] entries = new long[FIRST_SIZE];

  private int size;

  /**
   * Notes an id unless one like it is there already, which is returned then.
   *
   * @param text its text, which is at hand where it is read
   * @param place the place of its record, not zero
   */
  @Nullable Identifier note(Identifier id, String text, int place) {
    int hash = hash(text);
    int at = slot(hash, text);
    if (entries[at] != 0) {
      return ids[at];
    }
    ids[at] = id;
    entries[at] = entry(hash, place);
    size++;
    if (size > entries.length / 2) {
      grow();
    }
    return null;
  }

  private void grow() {
    @Nullable Identifier[] oldIds = ids;
    long[] oldEntries = entries;
    ids = new @Nullable Identifier[oldIds.length * 2];
    entries = new long[ids.length];
    for (int old = 0; old < oldIds.length; old++) {
      if (oldEntries[old] != 0) {
        int at = first(hash(oldEntries[old]));
        while (entries[at] != 0) {
          at = next(at);
        }
        ids[at] = oldIds[old];
        entries[at] = oldEntries[old];
      }
    }
  }

  /** Returns the slot of the id that a person takes for this one, or a free one. */
  private int slot(int hash, String text) {
    int at = first(hash);
    while (entries[at] != 0 && !(hash(entries[at]) == hash && isAlike(ids[at], text))) {
      at = next(at);
    }
    return at;
  }

  /**
   * Returns where to look first. Ids that follow each other have neighbouring hashes, and lists
   * have them one after the other: they stay together, since each other place would be a wait for
   * memory. Groups of them are scattered.
   */
  private int first(int hash) {
    int group = (hash >>> GROUP_BITS) * 0x9E3779B9;
    return (((group ^ (group >>> 16)) << GROUP_BITS) | (hash & GROUP)) & (entries.length - 1);
  }

  private int next(int at) {
    return (at + 1) & (entries.length - 1);
  }

  private static long entry(int hash, int place) {
    return ((long) hash << Integer.SIZE) | (place & PLACE);
  }

  private static int hash(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  /**
   * Returns the id that a person takes for this one, in its own spelling; null if there is none.
   */
  @Nullable String like(String text) {
    @Nullable Identifier id = ids[slot(hash(text), text)];
    return id == null ? null : id.value();
  }

  /**
   * Returns true if exactly this id is there.
   *
   * @param text its text
   */
  boolean has(Identifier id, String text) {
    int hash = hash(text);
    int at = first(hash);
    while (entries[at] != 0 && !(hash(entries[at]) == hash && id.equals(ids[at]))) {
      at = next(at);
    }
    return entries[at] != 0;
  }

  /** Returns the place of an id that is there. */
  int place(String text) {
    return (int) entries[slot(hash(text), text)];
  }

  int size() {
    return size;
  }

  /** Returns the texts of the ids, in no order. */
  List<String> all() {
    List<String> all = new ArrayList<>(size);
    for (Identifier id : ids) {
      if (id != null) {
        all.add(id.value());
      }
    }
    return all;
  }

  private static int hash(String id) {
    int hash = 0;
    for (int at = 0; at < id.length(); at++) {
      int character = folded(id.charAt(at));
      hash = character < 0 ? hash : 31 * hash + character;
    }
    return hash;
  }

  private static boolean isAlike(@Nullable Identifier noted, String other) {
    if (noted == null) {
      return false;
    }
    String one = noted.value();
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
