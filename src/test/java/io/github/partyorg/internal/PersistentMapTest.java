package io.github.partyorg.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class PersistentMapTest {

  private static final int KEYS = 400;

  /** A key whose hash is chosen, so that many may have one. */
  private record Key(int number, int hash) {
    @Override
    public int hashCode() {
      return hash;
    }

    /** Some have one text, too. */
    @Override
    public String toString() {
      return "" + number / 3;
    }
  }

  /** How the hashes of the keys are spread, from all different to all the same. */
  private static final ImmutableMap<String, IntUnaryOperator> SPREADS =
      ImmutableMap.of(
          "all different", number -> number * 0x9E3779B9,
          "all the same", number -> 42,
          "all the same and negative", number -> -1,
          "three to a hash", number -> number / 3 * 0x9E3779B9,
          "alike in the lowest bits", number -> number << 20,
          "alike but for the highest bits", number -> number << 29,
          "alike but for the middle bits", number -> number % 50 << 13);

  static Stream<Arguments> spreads() {
    return SPREADS.keySet().stream()
        .flatMap(spread -> LongStream.range(0, 6).mapToObj(seed -> Arguments.of(spread, seed)));
  }

  @ParameterizedTest(name = "hashes {0}, seed {1}")
  @MethodSource("spreads")
  void a_builder_makes_the_map_that_edits_make_and_later_entries_do_not_show(
      String spread, long seed) {
    Random random = new Random(seed);
    List<Key> keys = keys(spread);
    PersistentMap.Builder<Key, Integer> builder = new PersistentMap.Builder<>();
    Map<Key, Integer> model = new HashMap<>();
    for (int step = 0; step < 600; step++) {
      Key key = keys.get(random.nextInt(KEYS));
      builder.put(key, step);
      model.put(key, step);
    }

    PersistentMap<Key, Integer> built = builder.build();
    PersistentMap<Key, Integer> edited = built;
    for (Key key : keys) {
      builder.put(key, -1);
      edited = edited.plus(key, -2);
    }

    assertSame(built, model, keys);
    assertThat(builder.build().size()).isEqualTo(KEYS);
  }

  @ParameterizedTest(name = "hashes {0}, seed {1}")
  @MethodSource("spreads")
  void it_answers_as_a_mutable_map_does_and_old_versions_stay(String spread, long seed) {
    Random random = new Random(seed);
    List<Key> keys = keys(spread);
    PersistentMap<Key, Integer> map = PersistentMap.empty();
    Map<Key, Integer> model = new HashMap<>();
    List<PersistentMap<Key, Integer>> versions = new ArrayList<>();
    List<Map<Key, Integer>> models = new ArrayList<>();

    for (int step = 0; step < 3_000; step++) {
      boolean growing = step / 500 % 2 == 0;
      Key key = keys.get(random.nextInt(KEYS));
      if (random.nextInt(5) < (growing ? 4 : 1)) {
        map = map.plus(key, step);
        model.put(key, step);
      } else {
        map = map.minus(key);
        model.remove(key);
      }
      assertThat(map.get(key)).isEqualTo(model.get(key));
      if (step % 250 == 0) {
        versions.add(map);
        models.add(new HashMap<>(model));
      }
    }

    for (int version = 0; version < versions.size(); version++) {
      assertSame(versions.get(version), models.get(version), keys);
    }
  }

  @ParameterizedTest(name = "hashes {0}, seed {1}")
  @MethodSource("spreads")
  void what_was_put_in_can_be_taken_out_in_any_order(String spread, long seed) {
    List<Key> keys = keys(spread);
    PersistentMap<Key, Integer> map = PersistentMap.empty();
    for (Key key : keys) {
      map = map.plus(key, key.number());
    }
    Map<Key, Integer> model = new HashMap<>();
    keys.forEach(key -> model.put(key, key.number()));
    assertSame(map, model, keys);

    List<Key> leaving = new ArrayList<>(keys);
    Collections.shuffle(leaving, new Random(seed));
    for (Key key : leaving) {
      map = map.minus(key);
      model.remove(key);
      if (model.size() % 50 == 0) {
        assertSame(map, model, keys);
      }
    }
    assertThat(map.size()).isZero();
  }

  @Test
  void an_edit_that_changes_nothing_returns_the_same_version() {
    PersistentMap<String, String> map = PersistentMap.<String, String>empty().plus("A", "a");

    assertThat(map.plus("A", "a")).isSameAs(map);
    assertThat(map.minus("B")).isSameAs(map);
    assertThat(map.plus("A", "b").get("A")).isEqualTo("b");
  }

  private static List<Key> keys(String spread) {
    IntUnaryOperator hash = SPREADS.getOrDefault(spread, number -> number);
    return IntStream.range(0, KEYS)
        .mapToObj(number -> new Key(number, hash.applyAsInt(number)))
        .toList();
  }

  private static void assertSame(
      PersistentMap<Key, Integer> map, Map<Key, Integer> model, List<Key> keys) {
    assertThat(map.size()).isEqualTo(model.size());
    for (Key key : keys) {
      assertThat(map.get(key)).isEqualTo(model.get(key));
    }
  }
}
