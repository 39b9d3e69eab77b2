package io.github.partyorg.restructuring;

import java.util.Map;
import java.util.Objects;

/** Values of plain maps that are asked for keys that are there. */
public final class Entries {

  private Entries() {}

  public static <K, V> V at(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key), () -> "Nothing for " + key);
  }
}
