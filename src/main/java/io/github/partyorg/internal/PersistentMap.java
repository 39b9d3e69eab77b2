package io.github.partyorg.internal;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map with versions that share unchanged parts: a hash trie with branching 32 and
 * compact nodes. Reading and editing cost the depth of the trie, at most five nodes, or ten for
 * keys of one hash.
 *
 * @param <K> the keys, by {@code equals} and {@code hashCode}; equal keys have equal texts
 * @param <V> the values
 */
public final class PersistentMap<K, V> {

  private static final PersistentMap<?, ?> EMPTY =
      new PersistentMap<Object, Object>(HashNode.EMPTY, 0);

  private final HashNode root;
  private final int size;

  private PersistentMap(HashNode root, int size) {
    this.root = root;
    this.size = size;
  }

  /**
   * {@return the empty map}
   *
   * @param <K> the keys
   * @param <V> the values
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
   * {@return the value of a key, or {@code null} if it has none}
   *
   * @param key the key
   */
  @SuppressWarnings("unchecked") // only plus() stores values
  public @Nullable V get(K key) {
    return (V) root.get(key);
  }

  /**
   * {@return this map with a value for a key}
   *
   * @param key the key
   * @param value its value, instead of the one it may have
   */
  public PersistentMap<K, V> plus(K key, V value) {
    V old = get(key);
    if (value.equals(old)) {
      return this;
    }
    return new PersistentMap<>(root.plus(key, value, false), old == null ? size + 1 : size);
  }

  /**
   * {@return this map without a key, or this one if the key has no value}
   *
   * @param key the key
   */
  public PersistentMap<K, V> minus(K key) {
    if (get(key) == null) {
      return this;
    }
    return size == 1 ? empty() : new PersistentMap<>(root.minus(key), size - 1);
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
   * Makes a map of many entries. No other map shares its nodes yet, so they are filled in place and
   * not copied for each entry.
   *
   * @param <K> the keys
   * @param <V> the values
   */
  public static final class Builder<K, V> {
    private HashNode root = PersistentMap.<K, V>empty().root;

    /**
     * {@return the value that a key has so far, or {@code null} if it has none}
     *
     * @param key the key
     */
    @SuppressWarnings("unchecked") // only put() stores values
    public @Nullable V get(K key) {
      return (V) root.get(key);
    }

    /**
     * Adds an entry.
     *
     * @param key the key
     * @param value its value, instead of the one it may have
     */
    public void put(K key, V value) {
      root = root.plus(key, value, true);
    }

    /** {@return the map, after which the builder is empty again} */
    public PersistentMap<K, V> build() {
      PersistentMap<K, V> built = new PersistentMap<>(root, root.entryCount());
      root = PersistentMap.<K, V>empty().root;
      return built;
    }
  }
}
