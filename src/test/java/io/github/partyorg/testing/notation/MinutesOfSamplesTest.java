package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.testing.DienBien;
import io.github.partyorg.testing.TuanGiao;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans of the samples are written and read back without a loss. */
class MinutesOfSamplesTest {

  static Stream<Plan> plans() {
    return Stream.of(TuanGiao.plan2018(), DienBien.plan2025());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void a_plan_is_read_back_as_it_was(Plan plan) {
    for (String language : new String[] {"en", "vi"}) {
      String text = Minutes.of(plan).text(Locale.forLanguageTag(language));

      assertThat(Minutes.plan(text).equals(plan)).isTrue();
    }
  }
}
