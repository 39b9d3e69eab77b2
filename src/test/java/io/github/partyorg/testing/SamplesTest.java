package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.testing.notation.Drawing;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small samples: those of a norm by its code, and organisations that fit on a screen. */
class SamplesTest {

  static ImmutableList<DatedDrawing> small() {
    return Samples.small();
  }

  @Test
  void a_norm_is_broken_by_one_sample_and_almost_by_another() {
    assertThat(Samples.breaking("BR-06").report().violations())
        .singleElement()
        .extracting(violation -> violation.rule().code().value())
        .isEqualTo("BR-06");
    assertThat(Samples.almostBreaking("BR-06").report().violations()).isEmpty();
    assertThat(Samples.almostBreaking("BR-06").hierarchy().root().officialMemberCount())
        .isEqualTo(Samples.breaking("BR-06").hierarchy().root().officialMemberCount() - 1);
  }

  @Test
  void a_code_that_no_norm_of_structure_has_is_answered_by_the_nearest_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.breaking("BR-6"))
        .withMessage("No norm of structure has the code \"BR-6\"; the nearest is BR-06.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.almostBreaking("conduct"))
        .withMessage("No norm of structure has the code \"conduct\".");
  }

  @ParameterizedTest
  @MethodSource("small")
  void a_small_sample_is_lawful_on_its_day(DatedDrawing sample) {
    assertThat(sample.report().violations()).isEmpty();
    assertThat(sample.drawing().marks()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("small")
  void a_small_sample_fits_on_a_screen_in_either_language(DatedDrawing sample) {
    assertThat(sample.text().lines()).hasSizeLessThanOrEqualTo(14);
    assertThat(Drawing.hierarchy(sample.drawing().text(Locale.forLanguageTag("vi"))))
        .isEqualTo(Drawing.hierarchy(sample.drawing().toString()))
        .isEqualTo(sample.hierarchy());
  }

  @Test
  void the_sizes_are_those_that_are_said() {
    assertThat(Samples.branch().hierarchy().root().children())
        .singleElement()
        .isInstanceOfSatisfying(Branch.class, branch -> assertThat(branch.groups()).hasSize(2))
        .satisfies(branch -> assertThat(branch.memberCount()).isEqualTo(7));
    assertThat(Samples.base().hierarchy().root().children()).hasSize(3);
    assertThat(Samples.commune().hierarchy().committee("CS").children()).hasSize(9);
    assertThat(Samples.commune().hierarchy().root().memberCount()).isEqualTo(60);
  }

  @Test
  void there_is_a_sample_of_each_scheme_of_levels() {
    assertThat(List.of(Samples.untilJune2025(), Samples.fromJuly2025(), Samples.fromJuly2026()))
        .extracting(sample -> PartyLevels.on(sample.day()).name())
        .containsExactly(
            PartyLevels.UNTIL_JUNE_2025.name(),
            PartyLevels.FROM_JULY_2025.name(),
            PartyLevels.FROM_JULY_2026.name());
    assertThat(Iterables.transform(Samples.untilJune2025().hierarchy().units(), one -> one.kind()))
        .contains(Kind.DISTRICT);
  }

  @Test
  void the_text_says_day_caption_and_drawing() {
    assertThat(Samples.base().toString())
        .startsWith(
            "2018-08-24: A base committee of three branches and 32 members.\nCS    Đảng bộ");
    assertThat(Samples.law().get(0))
        .hasToString(
            "ORG-02 lawful on 2018-08-24: From the Centre down to province, district, commune and"
                + " branch.");
  }
}
