package io.github.partyorg.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.BookEntry;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Form 1, and what forms 2 and 7 take from the same register. */
class IncreaseAndDecreaseTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);

  private static final Hierarchy PROVINCE =
      Drawing.hierarchy(
          """
          T  Đảng bộ tỉnh T  province
            H  Đảng bộ huyện H  district
              X  Đảng bộ xã X  commune
                A  Chi bộ A  village  M1 M2 M3 M4~ M5 M6
                B  Chi bộ B  village  M11 M12 M13
              Y  Đảng bộ xã Y  commune
                C  Chi bộ C  village  M21 M22 M23
            K  Đảng bộ huyện K  district
              Z  Đảng bộ xã Z  commune
                D  Chi bộ D  village  M31 M32 M33
          """);

  private Chronicle chronicle = Chronicle.beginning(FIRST_DAY, PROVINCE);

  /** Decides on a day, on what was left by what was decided before. */
  private void decide(String day, String orders) {
    chronicle =
        chronicle.record(
            Minutes.decision(
                "Decision %s-QĐ of T, in force %s\n".formatted(day, day) + orders.indent(2)));
  }

  private ReportingPeriod of(String unit, int year) {
    return ReportingPeriod.ofYear(unit, year)
        .with(chronicle, PartyLevels.SCHEMES)
        .withOutside(
            ImmutableMap.of(
                "Đảng bộ tỉnh bạn", Whereabouts.OTHER_PROVINCE,
                "Đảng bộ huyện L", Whereabouts.SAME_PROVINCE));
  }

  private FilledForm form(String number, String unit, int year) {
    return Forms.of(number).fill(of(unit, year));
  }

  private int now(String row) {
    return form("1", "H", 2018).figure(row, "now").count();
  }

  @Test
  void each_way_of_coming_and_going_has_its_row() {
    decide(
        "2018-03-01",
        """
        Admit M50~ into A
        Transfer M51 in from "Đảng bộ tỉnh bạn" to A
        Transfer M52 in from "Đảng bộ huyện L" to A
        Transfer M31 from D to C
        Record the death of M1 of A
        Expel M2 of A
        Remove M3 of A from the list
        Remove M4 of A from the list
        Let M5 of A leave the Party on own request
        Transfer M6 of A out to "Đảng bộ tỉnh bạn"
        Transfer M21 from C to D
        """);

    assertThat(now("A")).isEqualTo(12);
    assertThat(now("B")).isEqualTo(4);
    assertThat(now("B.1")).isEqualTo(1);
    assertThat(now("B.2")).isEqualTo(3);
    assertThat(now("B.2.a")).isEqualTo(1);
    assertThat(now("B.2.b")).isEqualTo(2);
    assertThat(now("B.3")).isZero();
    assertThat(now("C")).isEqualTo(7);
    assertThat(now("C.1")).isEqualTo(1);
    assertThat(now("C.2")).isEqualTo(1);
    assertThat(now("C.3")).isEqualTo(2);
    assertThat(now("C.3.probationary")).isEqualTo(1);
    assertThat(now("C.4")).isEqualTo(1);
    assertThat(now("C.5")).isEqualTo(2);
    assertThat(now("C.5.a")).isEqualTo(1);
    assertThat(now("C.5.b")).isEqualTo(1);
    assertThat(now("D")).isEqualTo(12 + 4 - 7);
  }

  @Test
  void a_transfer_between_communes_of_a_district_counts_for_the_communes_and_is_from_no_district() {
    decide("2018-03-01", "Transfer M11 from B to C");

    assertThat(now("B")).isZero();
    FilledForm commune = form("1", "Y", 2018);
    assertThat(commune.figure("B.2", "now").count()).isEqualTo(1);
    assertThat(commune.figure("B.2.a", "now").count()).isZero();
    assertThat(commune.figure("B.2.b", "now").count()).isZero();
  }

  @Test
  void an_origin_that_nobody_stated_is_not_stated() {
    decide("2018-03-01", "Transfer M51 in to A\n" + "Transfer M52 in from \"Nơi khác\" to A");

    FilledForm form = form("1", "H", 2018);
    assertThat(form.figure("B.2", "now").count()).isEqualTo(2);
    assertThat(form.figure("B.2.a", "now")).hasToString("not stated, 2 not stated");

    decide("2018-04-01", "Transfer M53 in from \"Đảng bộ tỉnh bạn\" to A");
    assertThat(form("1", "H", 2018).figure("B.2.a", "now")).hasToString("1, 2 not stated");
  }

  @Test
  void a_percentage_of_an_incomplete_figure_is_not_stated() {
    decide("2017-03-01", "Transfer M51 in from \"Đảng bộ tỉnh bạn\" to A");
    decide(
        "2018-03-01", "Transfer M52 in from \"Đảng bộ tỉnh bạn\" to A\n" + "Transfer M53 in to A");

    FilledForm form = form("1", "H", 2018);
    assertThat(form.figure("B.2", "percent")).hasToString("200.0");
    assertThat(form.figure("B.2.a", "now")).hasToString("1, 1 not stated");
    assertThat(form.figure("B.2.a", "percent").isStated()).isFalse();
  }

  @Test
  void in_a_hierarchy_of_the_country_the_province_and_the_district_tell_the_origin() {
    Hierarchy country =
        Drawing.hierarchy(
            """
            TW  Đảng  country
              T  Đảng bộ tỉnh T  province
                H  Đảng bộ huyện H  district
                  X  Đảng bộ xã X  commune
                    A  Chi bộ A  village  M1 M2 M3
                  Y  Đảng bộ xã Y  commune
                    B  Chi bộ B  village  M11 M12 M13
                K  Đảng bộ huyện K  district
                  Z  Đảng bộ xã Z  commune
                    C  Chi bộ C  village  M21 M22 M23
              S  Đảng bộ tỉnh S  province
                L  Đảng bộ huyện L  district
                  W  Đảng bộ xã W  commune
                    D  Chi bộ D  village  M31 M32 M33
            """);
    chronicle = Chronicle.beginning(FIRST_DAY, country);
    chronicle =
        chronicle.record(
            Minutes.decision(
                """
                Decision 1-QĐ of TW, in force 2018-03-01
                  Transfer M31 from D to A
                  Transfer M21 from C to A
                  Transfer M11 from B to A
                """));

    FilledForm form = form("1", "X", 2018);
    assertThat(form.figure("B.2", "now")).hasToString("3");
    assertThat(form.figure("B.2.a", "now").subjects(BookEntry.class))
        .extracting(entry -> entry.member().value())
        .containsExactly("M31");
    assertThat(form.figure("B.2.b", "now").subjects(BookEntry.class))
        .extracting(entry -> entry.member().value())
        .containsExactly("M21");
  }

  @Test
  void a_membership_is_restored_by_undoing_the_expulsion() {
    Decision expulsion =
        Minutes.decision("Decision 1-QĐ of T, in force 2017-05-01\n  Expel M2 of A\n");
    chronicle = chronicle.record(expulsion);
    Outcome outcome = chronicle.outcomes().get(0);
    chronicle = chronicle.record(outcome.undoing(UnitId.of("T"), LocalDate.of(2018, 2, 1)));

    assertThat(now("B.3")).isEqualTo(1);
    assertThat(now("B.x")).isZero();
    assertThat(now("D")).isEqualTo(12);
    assertThat(form("1", "H", 2018).figure("C.2", "last").count()).isEqualTo(1);
  }

  @Test
  void undoing_anything_else_restores_no_membership_and_still_adds_up() {
    decide("2018-02-01", "Transfer M2 of A out");
    chronicle =
        chronicle.record(
            chronicle.outcomes().get(0).undoing(UnitId.of("T"), LocalDate.of(2018, 3, 1)));
    decide("2018-04-01", "Admit M50~ into A");
    chronicle =
        chronicle.record(
            chronicle.outcomes().get(2).undoing(UnitId.of("T"), LocalDate.of(2018, 5, 1)));

    assertThat(now("B.3")).isZero();
    assertThat(now("B.x")).isEqualTo(1);
    assertThat(now("C.x")).isEqualTo(1);
    assertThat(now("A") + now("B") - now("C")).isEqualTo(now("D"));
  }

  @Test
  void the_first_and_the_last_day_belong_to_the_period() {
    decide("2017-12-31", "Admit M50~ into A");
    decide("2018-01-01", "Admit M51~ into A");
    decide("2018-12-31", "Admit M52~ into A");
    decide("2019-01-01", "Admit M53~ into A");

    FilledForm form = form("1", "H", 2018);
    assertThat(form.figure("B.1", "now").count()).isEqualTo(2);
    assertThat(form.figure("B.1", "last").count()).isEqualTo(1);
    assertThat(form.figure("B.1", "percent").value())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("200.0"));
    assertThat(form.figure("A", "now").count()).isEqualTo(13);
    assertThat(form.figure("D", "now").count()).isEqualTo(15);
  }

  @Test
  void a_percentage_of_nothing_is_not_stated() {
    decide("2018-03-01", "Admit M50~ into A");

    FilledForm form = form("1", "H", 2018);
    assertThat(form.figure("B.1", "last").count()).isZero();
    assertThat(form.figure("B.1", "percent").isStated()).isFalse();
  }

  @Test
  void a_period_before_the_history_begins_is_not_stated() {
    FilledForm form = form("1", "H", 2017);

    assertThat(form.figure("B", "now").count()).isZero();
    assertThat(form.figure("B", "last").isStated()).isFalse();
    assertThat(form.figure("D", "last").isStated()).isFalse();
  }

  @Test
  void without_a_history_only_the_end_is_known() {
    FilledForm form =
        Forms.of("1").fill(ReportingPeriod.ofYear("H", 2018).with(PROVINCE, PartyLevels.SCHEMES));

    assertThat(form.figure("D", "now").count()).isEqualTo(12);
    assertThat(form.figure("A", "now").isStated()).isFalse();
    assertThat(form.figure("B.1", "now").isStated()).isFalse();
  }

  @Test
  void a_figure_opens_into_its_lines_of_the_register() {
    decide("2018-03-01", "Admit M50~ into A\n" + "Admit M51~ into C");

    assertThat(form("1", "H", 2018).figure("B.1", "now").subjects(BookEntry.class))
        .extracting(entry -> entry.member().value())
        .containsExactly("M50", "M51");
  }

  @Test
  void readmitted_members_are_among_the_new_members() {
    decide(
        "2018-03-01",
        """
        Admit M50~ into A
        Readmit M60 into A
          - left on 2010-01-01; ground: removed from the list for another cause
        """);

    FilledForm form = form("2", "H", 2018);
    assertThat(now("B.1")).isEqualTo(2);
    assertThat(form.figure("I", "now").count()).isEqualTo(2);
    assertThat(form.figure("I.again", "now").subjects(Member.class))
        .extracting(member -> member.id().value())
        .containsExactly("M60");
  }

  @Test
  void a_new_member_counts_also_after_leaving_again() {
    decide("2018-03-01", "Admit M50~ into A");
    decide("2018-04-01", "Record the death of M50 of A");

    assertThat(form("2", "H", 2018).figure("I", "now").subjects(Member.class))
        .extracting(member -> member.id().value())
        .containsExactly("M50");
  }

  @Test
  void organisations_that_admitted_members_are_counted_by_form() {
    decide("2018-03-01", "Admit M50~ into A\n" + "Admit M51~ into B");

    FilledForm form = form("2", "H", 2018);
    assertThat(form.figure("III", "now").count()).isEqualTo(2);
    assertThat(form.figure("III.1", "now").count()).isEqualTo(2);
    assertThat(form.figure("III.1.admitted", "now").count()).isEqualTo(1);
    assertThat(form.figure("III.2", "now").count()).isZero();
    assertThat(form.figure("III.1.masses", "now").isStated()).isFalse();
  }

  @Test
  void stays_and_transfers_count_where_they_cross_the_border() {
    decide(
        "2018-03-01",
        """
        Send M1, M2 on a stay outside at "Đảng bộ Công ty" from 2018-03-01 until 2018-09-30
        Send outsiders G1 of "Đảng bộ tỉnh bạn" on a stay to B from 2018-03-01 until 2018-09-30
        Send M31 on a stay to C from 2018-03-01 until 2018-09-30
        Send M3 on a stay to C from 2018-03-01 until 2018-09-30
        Transfer M6 of A out
        """);

    FilledForm form = form("7", "H", 2018);
    assertThat(form.figure("IV.1.sent", "now").count()).isEqualTo(2);
    assertThat(form.figure("IV.1.received", "now").count()).isEqualTo(2);
    assertThat(form.figure("IV.2.sent", "now").count()).isEqualTo(1);
    assertThat(form.figure("IV.2.received", "now").count()).isZero();
    assertThat(form.figure("III", "now").isStated()).isFalse();
  }
}
