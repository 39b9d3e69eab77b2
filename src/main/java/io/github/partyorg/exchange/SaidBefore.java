package io.github.partyorg.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What cells of a sheet said before, by their texts as the source keeps them: a word or an id that
 * comes again is not read again.
 */
final class SaidBefore {

  /** More different texts of one field than any list of words has; those after are not kept. */
  private static final int MOST_WORDS = 1_000;

  /** The last id of a column, and its text. */
  private record Id(String written, Optional<?> id) {}

  private final Map<Field, Map<String, Optional<?>>> words = new EnumMap<>(Field.class);
  private final Map<Field, Id> ids = new EnumMap<>(Field.class);

  /** Returns the thing that the same word of a column named, or empty if it was not there. */
  <T> Optional<T> word(Field field, String written) {
    return as(words.getOrDefault(field, Map.of()).getOrDefault(written, Optional.empty()));
  }

  /** Keeps the thing that a word names. */
  void keepWord(Field field, String written, Optional<?> thing) {
    Map<String, Optional<?>> known = words.computeIfAbsent(field, any -> new HashMap<>());
    if (known.size() < MOST_WORDS) {
      known.put(written, thing);
    }
  }

  /** Returns the last id of a column if its text was the same, else empty. */
  <T> Optional<T> id(Field field, String written) {
    @Nullable Id last = ids.get(field);
    return last != null && last.written().equals(written) ? as(last.id()) : Optional.empty();
  }

  /** Keeps the id of a column until another one is there. */
  void keepId(Field field, String written, Optional<?> id) {
    ids.put(field, new Id(written, id));
  }

  @SuppressWarnings("unchecked") // a field has one sort of things
  private static <T> Optional<T> as(Optional<?> kept) {
    return (Optional<T>) kept;
  }
}
