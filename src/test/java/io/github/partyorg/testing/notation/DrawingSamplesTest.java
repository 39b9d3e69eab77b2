package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Outline;
import io.github.partyorg.testing.DienBien;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.TuanGiao;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are printed and read back without a loss. */
@Tag("slow")
class DrawingSamplesTest {

  static Stream<Hierarchy> samples() {
    return Stream.of(
        TuanGiao.in2018(),
        TuanGiao.afterRestructuring(),
        DienBien.before2025(),
        DienBien.after2025(),
        Hierarchy.of(GeneratedParty.province(7, 3)),
        Hierarchy.of(GeneratedParty.nation(11, 2, 3)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_is_read_back_as_it_was(Hierarchy sample) {
    RoundTrip.of(sample);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_line_can_be_pasted_into_a_text_block(Hierarchy sample) {
    assertThat(Outline.of(sample.root(), Locale.ENGLISH).lines())
        .allSatisfy(
            line ->
                assertThat(line.text()).doesNotContain("\\", "\"\"\"", "\t").doesNotEndWith(" "));
  }
}
