package io.github.partyorg.internal;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link PersistentMap}: the entries it holds itself, key beside value, from the left;
 * its child nodes from the right.
 *
 * <p>Five nodes look at the hash, which tells nearly all keys apart; five more at a hash of the
 * key's text; all other entries are in one node and distinguished by {@code equals}.
 */
final class HashNode {

  /** The node of nothing. */
  static final HashNode EMPTY = new HashNode(0, 0, new Object[0]);

  private static final int BITS = 5;

  /** The shift from which on the hash of the text counts. */
  private static final int OF_TEXT = 25;

  private static final int DEEPEST = 2 * OF_TEXT;

  private final int entryBits;
  private final int nodeBits;
  private final Object[] slots;

  private HashNode(int entryBits, int nodeBits, Object[] slots) {
    this.entryBits = entryBits;
    this.nodeBits = nodeBits;
    this.slots = slots;
  }

  /** Mixes a hash: those of similar texts differ in few of the bits that a node looks at. */
  private static int hash(Object key) {
    int mixed = key.hashCode() * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** Returns the hash that tells a key from others at a depth. */
  private static int hash(Object key, int shift) {
    return shift < OF_TEXT ? hash(key) : ofText(key.toString());
  }

  /** Texts of one {@code hashCode} have different ones of these. */
  private static int ofText(String text) {
    int hash = text.length();
    for (int at = 0; at < text.length(); at++) {
      hash = (hash ^ text.charAt(at)) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }

  /** Returns the value of a key, or {@code null} if it has none. */
  @Nullable Object get(Object key) {
    int hash = hash(key);
    HashNode node = this;
    for (int shift = 0; shift < DEEPEST; shift += BITS) {
      if (shift == OF_TEXT) {
        hash = hash(key, shift);
      }
      int bit = bit(hash, shift);
      if ((node.entryBits & bit) != 0) {
        int at = node.entry(bit);
        return node.isKey(at, key) ? node.slots[at + 1] : null;
      }
      if ((node.nodeBits & bit) == 0) {
        return null;
      }
      node = node.child(bit);
    }
    int at = node.collision(key);
    return at < 0 ? null : node.slots[at + 1];
  }

  /** Counts the entries, those of the nodes below included. */
  int entryCount() {
    int entries = slots.length - Integer.bitCount(nodeBits);
    int count = entries / 2;
    for (int at = entries; at < slots.length; at++) {
      count += ((HashNode) slots[at]).entryCount();
    }
    return count;
  }

  void forEach(BiConsumer<Object, Object> consumer) {
    int entries = slots.length - Integer.bitCount(nodeBits);
    for (int at = 0; at < entries; at += 2) {
      consumer.accept(slots[at], slots[at + 1]);
    }
    for (int at = entries; at < slots.length; at++) {
      ((HashNode) slots[at]).forEach(consumer);
    }
  }

  /** Returns a node with an entry: this node, edited in place if it is not shared. */
  HashNode plus(Object key, Object value, boolean isOurs) {
    return plus(key, value, hash(key), 0, isOurs);
  }

  private HashNode plus(Object key, Object value, int above, int shift, boolean isOurs) {
    int hash = shift == OF_TEXT ? hash(key, shift) : above;
    if (shift >= DEEPEST) {
      int at = collision(key);
      return at < 0 ? inserted(0, key, value, entryBits) : with(at + 1, value, isOurs);
    }
    int bit = bit(hash, shift);
    if ((nodeBits & bit) != 0) {
      HashNode below = child(bit).plus(key, value, hash, shift + BITS, isOurs);
      return with(node(bit), below, isOurs);
    }
    int at = entry(bit);
    if ((entryBits & bit) == 0) {
      return inserted(at, key, value, entryBits | bit);
    }
    if (isKey(at, key)) {
      return with(at + 1, value, isOurs);
    }
    HashNode below =
        EMPTY
            .plus(slots[at], slots[at + 1], hash(slots[at], shift), shift + BITS, isOurs)
            .plus(key, value, hash, shift + BITS, isOurs);
    return pushedDown(bit, below);
  }

  /** Returns a node without a key that is there. */
  HashNode minus(Object key) {
    return minus(key, hash(key), 0);
  }

  private HashNode minus(Object key, int above, int shift) {
    int hash = shift == OF_TEXT ? hash(key, shift) : above;
    if (shift >= DEEPEST) {
      return removed(collision(key), entryBits);
    }
    int bit = bit(hash, shift);
    if ((entryBits & bit) != 0) {
      return removed(entry(bit), entryBits & ~bit);
    }
    HashNode below = child(bit).minus(key, hash, shift + BITS);
    return below.nodeBits == 0 && below.slots.length == 2
        ? pulledUp(bit, below)
        : with(node(bit), below, false);
  }

  @SuppressWarnings("ReferenceEquality") // usually it is the same object, and equals() costs more
  private boolean isKey(int at, Object key) {
    return slots[at] == key || slots[at].equals(key);
  }

  private static int bit(int hash, int shift) {
    return 1 << ((hash >>> (shift < OF_TEXT ? shift : shift - OF_TEXT)) & 31);
  }

  private int entry(int bit) {
    return 2 * Integer.bitCount(entryBits & (bit - 1));
  }

  private int node(int bit) {
    return slots.length - 1 - Integer.bitCount(nodeBits & (bit - 1));
  }

  private HashNode child(int bit) {
    return (HashNode) slots[node(bit)];
  }

  private int collision(Object key) {
    for (int at = 0; at < slots.length; at += 2) {
      if (isKey(at, key)) {
        return at;
      }
    }
    return -1;
  }

  private HashNode with(int at, Object slot, boolean isOurs) {
    if (isOurs) {
      slots[at] = slot;
      return this;
    }
    Object[] copy = slots.clone();
    copy[at] = slot;
    return new HashNode(entryBits, nodeBits, copy);
  }

  private HashNode inserted(int at, Object key, Object value, int bits) {
    Object[] copy = new Object[slots.length + 2];
    System.arraycopy(slots, 0, copy, 0, at);
    copy[at] = key;
    copy[at + 1] = value;
    System.arraycopy(slots, at, copy, at + 2, slots.length - at);
    return new HashNode(bits, nodeBits, copy);
  }

  private HashNode removed(int at, int bits) {
    Object[] copy = new Object[slots.length - 2];
    System.arraycopy(slots, 0, copy, 0, at);
    System.arraycopy(slots, at + 2, copy, at, copy.length - at);
    return new HashNode(bits, nodeBits, copy);
  }

  private HashNode pushedDown(int bit, HashNode below) {
    HashNode without = removed(entry(bit), entryBits & ~bit);
    int at = without.slots.length - Integer.bitCount(nodeBits & (bit - 1));
    Object[] copy = new Object[without.slots.length + 1];
    System.arraycopy(without.slots, 0, copy, 0, at);
    copy[at] = below;
    System.arraycopy(without.slots, at, copy, at + 1, without.slots.length - at);
    return new HashNode(without.entryBits, nodeBits | bit, copy);
  }

  private HashNode pulledUp(int bit, HashNode below) {
    int at = node(bit);
    Object[] copy = Arrays.copyOf(slots, slots.length - 1);
    System.arraycopy(slots, at + 1, copy, at, copy.length - at);
    return new HashNode(entryBits, nodeBits & ~bit, copy)
        .inserted(entry(bit), below.slots[0], below.slots[1], entryBits | bit);
  }
}
