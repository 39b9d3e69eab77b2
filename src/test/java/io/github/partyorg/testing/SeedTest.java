package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seed is shown with the version of its generator. */
class SeedTest {

  @Test
  void it_is_written_as_it_is_read() {
    assertThat(Seed.of(7))
        .hasToString("7@1")
        .isEqualTo(Seed.of("7@1"))
        .hasSameHashCodeAs(Seed.of(7));
    assertThat(Seed.of("-3@1").number()).isEqualTo(-3);
    assertThat(Seed.of(7).next()).isEqualTo(Seed.of(8)).isNotEqualTo(Seed.of(7));
  }

  @Test
  void a_seed_of_another_generator_is_refused_by_name() {
    assertThatThrownBy(() -> Seed.of("7@2"))
        .hasMessage(
            "Seed 7@2 is of generator 2; this version of the library has generator 1, which gives"
                + " something else. Keep the drawing, not the seed.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "7@", "@1", "seven@1", "7@1 "})
  void another_text_is_refused(String text) {
    assertThatThrownBy(() -> Seed.of(text))
        .hasMessage("\"" + text + "\" is no seed; write number and generator, such as 7@1.");
  }
}
