package io.github.partyorg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Bilingual;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Share share = of(34, 59);

  private static Share of(int part, int whole) {
    return Share.of(part, whole, Bilingual.of("tổ chức cơ sở đảng", "grassroots organisations"));
  }

  @Test
  void it_is_never_printed_without_its_denominator() {
    assertThat(share).hasToString("34 of 59 grassroots organisations (57.6%)");
    assertThat(share.text(VIETNAMESE, 2)).isEqualTo("34 trên 59 tổ chức cơ sở đảng (57,63%)");
    assertThat(share.figures(VIETNAMESE, 1)).isEqualTo("34/59 = 57,6%");
    assertThat(share.figures(Locale.ENGLISH, 0)).isEqualTo("34/59 = 58%");
  }

  @Test
  void nothing_of_nothing_has_no_percentage() {
    assertThat(of(0, 0).percentage(1)).isEmpty();
    assertThat(of(0, 0)).hasToString("0 of 0 grassroots organisations (–%)");
    assertThat(of(0, 0).isMoreThan(0)).isFalse();
    assertThat(of(0, 0).isAtLeast(100)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1,8,12.5", "1,3,33.3", "2,3,66.7", "1,2000,0.1", "1,2001,0.0", "35,3723,0.9"})
  void the_last_decimal_is_rounded_half_up(int part, int whole, BigDecimal percentage) {
    assertThat(of(part, whole).percentage(1)).contains(percentage);
  }

  @Test
  void it_is_compared_before_it_is_rounded() {
    assertThat(of(85, 100).isMoreThan(85)).isFalse();
    assertThat(of(85, 100).isAtLeast(85)).isTrue();
    assertThat(of(8501, 10000).isMoreThan(85)).isTrue();
    assertThat(of(8499, 10000).isAtLeast(85)).isFalse();
    assertThat(of(Integer.MAX_VALUE, Integer.MAX_VALUE).isAtLeast(100)).isTrue();
  }

  @Test
  void less_than_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(-1, 59))
        .withMessageContaining("-1 in 59 grassroots organisations");
    assertThatIllegalArgumentException().isThrownBy(() -> of(0, -1));
  }
}
