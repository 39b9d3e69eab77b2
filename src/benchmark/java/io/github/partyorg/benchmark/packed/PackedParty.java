package io.github.partyorg.benchmark.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The floor of memory: every field in a column of bytes or numbers, text in UTF-8 behind offsets.
 * Nobody would work with it; it says how little the same facts can take.
 */
public final class PackedParty {
  public final Texts unitIds = new Texts();
  public final Texts unitNames = new Texts();
  public final Bytes unitKinds = new Bytes();
  public final Ints superiors = new Ints();
  public final Ints seatsFrom = new Ints();
  public final Bytes posts = new Bytes();
  public final Ints holders = new Ints();
  public final Ints since = new Ints();
  public final Texts consents = new Texts();
  public final Ints consentsOf = new Ints();
  public final Ints groupedMembers = new Ints();
  public final Ints groupsOf = new Ints();
  public final Ints guests = new Ints();
  public final Texts memberIds = new Texts();
  public final Texts memberNames = new Texts();
  public final Bytes codes = new Bytes();
  public final Ints admitted = new Ints();
  public final Ints official = new Ints();
  public final Ints branches = new Ints();

  /** Gives back what growing left over. */
  public void trim() {
    for (Texts texts : new Texts[] {unitIds, unitNames, consents, memberIds, memberNames}) {
      texts.trim();
    }
    for (Bytes bytes : new Bytes[] {unitKinds, posts, codes}) {
      bytes.trim();
    }
    for (Ints ints :
        new Ints[] {
          superiors,
          seatsFrom,
          holders,
          since,
          consentsOf,
          groupedMembers,
          groupsOf,
          guests,
          admitted,
          official,
          branches
        }) {
      ints.trim();
    }
  }

  /** A column of small numbers. */
  public static final class Bytes {
    private byte[] values = new byte[16];
    private int size;

    public void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = (byte) value;
    }

    void trim() {
      values = Arrays.copyOf(values, size);
    }
  }

  /** A column of numbers. */
  public static final class Ints {
    private int[] values = new int[16];
    private int size;

    public void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    public int size() {
      return size;
    }

    void trim() {
      values = Arrays.copyOf(values, size);
    }
  }

  /** A column of texts. */
  public static final class Texts {
    private final Ints ends = new Ints();
    private byte[] bytes = new byte[16];
    private int size;

    public void add(String text) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      if (size + encoded.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + encoded.length));
      }
      System.arraycopy(encoded, 0, bytes, size, encoded.length);
      size += encoded.length;
      ends.add(size);
    }

    public int count() {
      return ends.size();
    }

    void trim() {
      bytes = Arrays.copyOf(bytes, size);
      ends.trim();
    }
  }
}
