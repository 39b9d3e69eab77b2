package io.github.partyorg.structure;

import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of the congress that elected a leadership. */
class CongressTest {

  private static final LocalDate DAY = LocalDate.of(2015, 8, 15);

  @ParameterizedTest
  @CsvSource({"1, I", "4, IV", "9, IX", "14, XIV", "22, XXII", "49, XLIX", "90, XC", "100, C"})
  void its_number_is_written_in_roman_numerals(int number, String numeral) {
    assertThat(Congress.on(DAY).numbered(number).numeral()).contains(numeral);
    assertThat(Congress.on(DAY).numbered(numeral).number()).contains(number);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void a_number_that_no_congress_has_is_refused(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Congress.on(DAY).numbered(number))
        .withMessageContaining("" + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IIII", "xxii", "22", ""})
  void a_numeral_that_is_none_is_refused(String numeral) {
    assertThatIllegalArgumentException().isThrownBy(() -> Congress.on(DAY).numbered(numeral));
  }

  @Test
  void a_summary_has_the_number_where_it_is_known() {
    Congress congress = Congress.on(DAY);

    assertThat(congress.summary()).isEqualTo(Bilingual.of("15/8/2015", "2015-08-15"));
    assertThat(congress.numbered(22).summary())
        .isEqualTo(Bilingual.of("lần thứ XXII (15/8/2015)", "no. XXII (2015-08-15)"));
  }

  @Test
  void a_leadership_of_a_numbered_congress_differs_from_one_of_another_number() {
    Leadership leadership = Leadership.elected(DAY).secretary("M1").build();

    assertThat(leadership.withCongress(Congress.on(DAY))).isEqualTo(leadership);
    assertThat(leadership.withCongress(Congress.on(DAY).numbered(22)))
        .isNotEqualTo(leadership)
        .isNotEqualTo(leadership.withCongress(Congress.on(DAY).numbered(23)));
  }

  @Test
  void a_drawing_says_the_number_before_the_day() {
    Hierarchy drawn =
        Drawing.hierarchy(
            """
            TG  Đảng bộ huyện Tuần Giáo  district  congress XXII 2015-08-15
            """);

    assertThat(drawn.root().leadership().congress()).contains(Congress.on(DAY).numbered(22));
    assertThat(Drawing.of(drawn).text(Locale.ENGLISH)).contains("congress XXII 2015-08-15");
  }

  @Test
  void a_drawing_says_what_else_is_known_after_the_day() {
    String known =
        "congress XXII 2015-08-15 extraordinary of delegates committee size 15 announced 2015-07-01"
            + " reported 2015-08-20 approved 2015-09-01";
    Congress congress =
        Drawing.hierarchy("TG  Đảng bộ huyện Tuần Giáo  district  " + known)
            .root()
            .leadership()
            .congress()
            .orElseThrow();

    assertThat(congress.isExtraordinary()).isTrue();
    assertThat(congress.isOfDelegates()).isTrue();
    assertThat(congress.committeeSize()).contains(15);
    assertThat(congress.announcedOn()).contains(LocalDate.of(2015, 7, 1));
    assertThat(congress.reportedOn()).contains(LocalDate.of(2015, 8, 20));
    assertThat(congress.approvedOn()).contains(LocalDate.of(2015, 9, 1));
    assertThat(congress.summary().vietnamese())
        .isEqualTo(
            "lần thứ XXII (15/8/2015), bất thường, đại biểu, 15 cấp ủy viên, thông báo ngày"
                + " 1/7/2015, báo cáo kết quả ngày 20/8/2015, chuẩn y ngày 1/9/2015");
    assertThat(congress)
        .hasToString(
            "no. XXII (2015-08-15), extraordinary, of delegates, a committee of 15, announced on"
                + " 2015-07-01, result reported on 2015-08-20, result approved on 2015-09-01");
  }

  @Test
  void a_committee_of_none_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Congress.on(DAY).withCommitteeSize(0))
        .withMessageContaining("state at least one");
  }
}
