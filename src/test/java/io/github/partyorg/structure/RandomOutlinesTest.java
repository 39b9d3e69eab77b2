package io.github.partyorg.structure;

import io.github.partyorg.testing.notation.RoundTrip;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Provinces and what edits make of them are printed and read back without a loss. */
class RandomOutlinesTest {

  private static final int EDITS = 20;

  static Stream<Long> seeds() {
    return LongStream.range(0, 60).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_version_is_read_back_as_it_was(long seed) {
    RandomProvinces provinces = new RandomProvinces(seed);
    Committee root = provinces.hierarchy().root();
    for (int edit = 0; edit < EDITS; edit++) {
      Committee edited = provinces.edited(root);
      if (WholeCheck.of(edited).isEmpty()) {
        root = edited;
        RoundTrip.of(Hierarchy.of(root));
      }
    }
  }
}
