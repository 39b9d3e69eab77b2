package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sentences in both languages, filled with values. */
class TemplateTest {

  private static final Placeholder<Integer> COUNT = Placeholder.plain("count");
  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");

  @Test
  void say_their_values_in_both_languages() {
    Template template = Template.of("{day}: {count} lần", "{count} times on {day}", COUNT, DAY);

    assertThat(template.fill(COUNT.is(3), DAY.is(LocalDate.of(2018, 8, 24))))
        .isEqualTo(Bilingual.of("24/8/2018: 3 lần", "3 times on 2018-08-24"));
  }

  @Test
  void with_a_place_left_out_of_one_language_cannot_be_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.of("{count} lần", "many times", COUNT))
        .withMessageContaining("many times");
  }

  @Test
  void with_a_language_left_blank_cannot_be_made() {
    assertThatIllegalArgumentException().isThrownBy(() -> Template.of("{count}", " ", COUNT));
  }

  @Test
  void are_filled_wholly_or_not_at_all() {
    Template template = Template.of("{count} lần", "{count} times", COUNT);

    assertThatIllegalArgumentException().isThrownBy(template::fill);
  }

  @Test
  void keep_what_a_value_has_between_braces_or_after_a_dollar() {
    Placeholder<String> text = Placeholder.plain("text");

    assertThat(Template.of("{text}", "{text}!", text).fill(text.is("$1 {count}\\")).english())
        .isEqualTo("$1 {count}\\!");
  }

  @Test
  void what_is_written_alike_in_both_languages_is_said_once() {
    assertThat(Bilingual.alike(UnitId.of("TG"))).isEqualTo(Bilingual.of("TG", "TG"));
    assertThat(Bilingual.alike(UnitId.of("TG"))).hasToString("TG");
  }
}
