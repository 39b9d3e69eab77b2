package io.github.partyorg.internal;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map whose versions share what did not change: a hash trie with branching 32 and
 * compact nodes. Reading and editing cost the depth of the trie, at most seven nodes.
 *
 * @param <K> the keys, by {@code equals} and {@code hashCode}
 * @param <V> the values
 */
public final class PersistentMap<K, V> {

  private static final int BITS = 5;
  private static final int HASH_BITS = 32;
  private static final PersistentMap<?, ?> EMPTY =
      new PersistentMap<Object, Object>(new Node(0, 0, new Object[0]), 0);

  private final Node root;
  private final int size;

  private PersistentMap(Node root, int size) {
    this.root = root;
    this.size = size;
  }

  /**
   * Returns the map of nothing.
   *
   * @param <K> the keys
   * @param <V> the values
   * @return the empty map
   */
  @SuppressWarnings("unchecked") // it holds neither keys nor values
  public static <K, V> PersistentMap<K, V> empty() {
    return (PersistentMap<K, V>) EMPTY;
  }

  /** {@return the count} */
  public int size() {
    return size;
  }

  /**
   * Returns the value of a key.
   *
   * @param key the key
   * @return its value, or {@code null} if it has none
   */
  @SuppressWarnings("unchecked") // only plus() stores values
  public @Nullable V get(K key) {
    return (V) root.get(key, hash(key));
  }

  /** Mixes a hash: those of similar texts differ in few of the bits that a node looks at. */
  private static int hash(Object key) {
    int mixed = key.hashCode() * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /**
   * Returns this map with a value for a key.
   *
   * @param key the key
   * @param value its value, instead of the one it may have
   * @return the other version
   */
  public PersistentMap<K, V> plus(K key, V value) {
    V old = get(key);
    if (value.equals(old)) {
      return this;
    }
    return new PersistentMap<>(
        root.plus(key, value, hash(key), 0, false), old == null ? size + 1 : size);
  }

  /**
   * Returns this map without a key.
   *
   * @param key the key
   * @return the other version, or this one if the key has no value
   */
  public PersistentMap<K, V> minus(K key) {
    if (get(key) == null) {
      return this;
    }
    return new PersistentMap<>(root.minus(key, hash(key), 0), size - 1);
  }

  /**
   * Shows all entries.
   *
   * @param consumer takes each key with its value, in no particular order
   */
  @SuppressWarnings("unchecked") // only plus() stores keys and values
  public void forEach(BiConsumer<K, V> consumer) {
    root.forEach((key, value) -> consumer.accept((K) key, (V) value));
  }

  /**
   * Makes a map of many entries. Nobody has seen its nodes yet, so that they are filled where they
   * are instead of being copied for each entry.
   *
   * @param <K> the keys
   * @param <V> the values
   */
  public static final class Builder<K, V> {
    private Node root = PersistentMap.<K, V>empty().root;

    /**
     * Adds an entry.
     *
     * @param key the key
     * @param value its value, instead of the one it may have
     */
    public void put(K key, V value) {
      root = root.plus(key, value, hash(key), 0, true);
    }

    /** {@return the map, after which the builder is empty again} */
    public PersistentMap<K, V> build() {
      PersistentMap<K, V> built = new PersistentMap<>(root, root.entryCount());
      root = PersistentMap.<K, V>empty().root;
      return built;
    }
  }

  /**
   * A node: the entries it holds itself, key beside value, from the left; its child nodes from the
   * right. Past the last bit of the hash all entries are in one node, told apart by {@code equals}.
   */
  private static final class Node {

    private final int entryBits;
    private final int nodeBits;
    private final Object[] slots;

    Node(int entryBits, int nodeBits, Object[] slots) {
      this.entryBits = entryBits;
      this.nodeBits = nodeBits;
      this.slots = slots;
    }

    @Nullable Object get(Object key, int hash) {
      Node node = this;
      for (int shift = 0; shift < HASH_BITS; shift += BITS) {
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
        count += ((Node) slots[at]).entryCount();
      }
      return count;
    }

    void forEach(BiConsumer<Object, Object> consumer) {
      int entries = slots.length - Integer.bitCount(nodeBits);
      for (int at = 0; at < entries; at += 2) {
        consumer.accept(slots[at], slots[at + 1]);
      }
      for (int at = entries; at < slots.length; at++) {
        ((Node) slots[at]).forEach(consumer);
      }
    }

    /** Returns a node with an entry: this one, edited, if nobody else has it. */
    Node plus(Object key, Object value, int hash, int shift, boolean isOurs) {
      if (shift >= HASH_BITS) {
        int at = collision(key);
        return at < 0 ? inserted(0, key, value, entryBits) : with(at + 1, value, isOurs);
      }
      int bit = bit(hash, shift);
      if ((nodeBits & bit) != 0) {
        Node below = child(bit).plus(key, value, hash, shift + BITS, isOurs);
        return with(node(bit), below, isOurs);
      }
      int at = entry(bit);
      if ((entryBits & bit) == 0) {
        return inserted(at, key, value, entryBits | bit);
      }
      if (isKey(at, key)) {
        return with(at + 1, value, isOurs);
      }
      Node below =
          new Node(0, 0, new Object[0])
              .plus(slots[at], slots[at + 1], hash(slots[at]), shift + BITS, isOurs)
              .plus(key, value, hash, shift + BITS, isOurs);
      return pushedDown(bit, below);
    }

    Node minus(Object key, int hash, int shift) {
      if (shift >= HASH_BITS) {
        return removed(collision(key), entryBits);
      }
      int bit = bit(hash, shift);
      if ((entryBits & bit) != 0) {
        return removed(entry(bit), entryBits & ~bit);
      }
      Node below = child(bit).minus(key, hash, shift + BITS);
      return below.nodeBits == 0 && below.slots.length == 2
          ? pulledUp(bit, below)
          : with(node(bit), below, false);
    }

    @SuppressWarnings("ReferenceEquality") // mostly it is the very key, and equals() costs more
    private boolean isKey(int at, Object key) {
      return slots[at] == key || slots[at].equals(key);
    }

    private static int bit(int hash, int shift) {
      return 1 << ((hash >>> shift) & 31);
    }

    private int entry(int bit) {
      return 2 * Integer.bitCount(entryBits & (bit - 1));
    }

    private int node(int bit) {
      return slots.length - 1 - Integer.bitCount(nodeBits & (bit - 1));
    }

    private Node child(int bit) {
      return (Node) slots[node(bit)];
    }

    private int collision(Object key) {
      for (int at = 0; at < slots.length; at += 2) {
        if (isKey(at, key)) {
          return at;
        }
      }
      return -1;
    }

    private Node with(int at, Object slot, boolean isOurs) {
      if (isOurs) {
        slots[at] = slot;
        return this;
      }
      Object[] copy = slots.clone();
      copy[at] = slot;
      return new Node(entryBits, nodeBits, copy);
    }

    private Node inserted(int at, Object key, Object value, int bits) {
      Object[] copy = new Object[slots.length + 2];
      System.arraycopy(slots, 0, copy, 0, at);
      copy[at] = key;
      copy[at + 1] = value;
      System.arraycopy(slots, at, copy, at + 2, slots.length - at);
      return new Node(bits, nodeBits, copy);
    }

    private Node removed(int at, int bits) {
      Object[] copy = new Object[slots.length - 2];
      System.arraycopy(slots, 0, copy, 0, at);
      System.arraycopy(slots, at + 2, copy, at, copy.length - at);
      return new Node(bits, nodeBits, copy);
    }

    private Node pushedDown(int bit, Node below) {
      Node without = removed(entry(bit), entryBits & ~bit);
      int at = without.slots.length - Integer.bitCount(nodeBits & (bit - 1));
      Object[] copy = new Object[without.slots.length + 1];
      System.arraycopy(without.slots, 0, copy, 0, at);
      copy[at] = below;
      System.arraycopy(without.slots, at, copy, at + 1, without.slots.length - at);
      return new Node(without.entryBits, nodeBits | bit, copy);
    }

    private Node pulledUp(int bit, Node below) {
      int at = node(bit);
      Object[] copy = Arrays.copyOf(slots, slots.length - 1);
      System.arraycopy(slots, at + 1, copy, at, copy.length - at);
      return new Node(entryBits, nodeBits & ~bit, copy)
          .inserted(entry(bit), below.slots[0], below.slots[1], entryBits | bit);
    }
  }
}
