package io.github.partyorg.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersistentMapTest {

  /** A key of which many have one hash, wholly or in its lowest bits. */
  private record Key(int number, int spread) {
    @Override
    public int hashCode() {
      return number % spread << 7;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void it_answers_as_a_mutable_map_does_and_old_versions_stay(long seed) {
    Random random = new Random(seed);
    int spread = 1 + random.nextInt(300);
    PersistentMap<Key, Integer> map = PersistentMap.empty();
    Map<Key, Integer> model = new HashMap<>();
    PersistentMap<Key, Integer> kept = map;
    Map<Key, Integer> keptModel = Map.of();

    for (int step = 0; step < 4_000; step++) {
      Key key = new Key(random.nextInt(400), spread);
      if (random.nextInt(5) < 3) {
        map = map.plus(key, step);
        model.put(key, step);
      } else {
        map = map.minus(key);
        model.remove(key);
      }
      if (step == 2_000) {
        kept = map;
        keptModel = new HashMap<>(model);
      }
    }

    assertSame(map, model, spread);
    assertSame(kept, keptModel, spread);
  }

  private static void assertSame(
      PersistentMap<Key, Integer> map, Map<Key, Integer> model, int spread) {
    assertThat(map.size()).isEqualTo(model.size());
    for (int number = 0; number < 400; number++) {
      Key key = new Key(number, spread);
      assertThat(map.get(key)).isEqualTo(model.get(key));
    }
  }
}
