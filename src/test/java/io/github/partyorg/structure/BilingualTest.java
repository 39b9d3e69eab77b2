package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilingualTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"0;0;0", "999;999;999", "3750;3.750;3,750", "1234567;1.234.567;1,234,567"})
  void a_number_is_grouped_as_each_language_does(long number, String vietnamese, String english) {
    assertThat(Bilingual.number(number)).isEqualTo(Bilingual.of(vietnamese, english));
    assertThat(Bilingual.number(-number).english()).endsWith(english);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 members", "1, 1 member", "2, 2 members", "2000, '2,000 members'"})
  void one_thing_is_said_in_the_singular(int number, String english) {
    assertThat(Bilingual.count(number, "đảng viên", "member", "members").english())
        .isEqualTo(english);
  }

  @Test
  void a_wording_follows_the_readers_language() {
    Bilingual wording = Bilingual.of("chi bộ", "branch");

    assertThat(wording.in(Locale.forLanguageTag("vi-VN"))).isEqualTo("chi bộ");
    assertThat(wording.in(Locale.FRANCE)).isEqualTo("branch");
    assertThat(wording).hasToString("chi bộ (branch)");
  }

  @Test
  void a_day_is_written_as_each_language_does() {
    assertThat(Bilingual.day(LocalDate.of(2018, 7, 1)))
        .isEqualTo(Bilingual.of("1/7/2018", "2018-07-01"));
  }
}
