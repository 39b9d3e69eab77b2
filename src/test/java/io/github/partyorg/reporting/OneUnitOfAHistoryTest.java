package io.github.partyorg.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Attribution;
import io.github.partyorg.history.Attributions;
import io.github.partyorg.history.Books;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Turnover;
import io.github.partyorg.history.Unattributed;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.NoSuchUnitException;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One district of a province is followed over time: what stood below it then. */
class OneUnitOfAHistoryTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final UnitId H1 = UnitId.of("H1");
  private static final UnitId H2 = UnitId.of("H2");

  private static final Hierarchy PROVINCE =
      Drawing.hierarchy(
          """
          T        Đảng bộ tỉnh T   province
            H1     Đảng bộ huyện 1  district
              X    Đảng bộ xã X     commune
                A  Chi bộ A         village  M1 M2 M3
                B  Chi bộ B         village  M4 M5
              Z    Đảng bộ xã Z     commune
                D  Chi bộ D         village  M8
            H2     Đảng bộ huyện 2  district
              Y    Đảng bộ xã Y     commune
                C  Chi bộ C         village  M6 M7
          """);

  /** In March Z goes from the first district to the second; in July branches merge in each. */
  private final Chronicle chronicle =
      Chronicle.beginning(FIRST, PROVINCE)
          .record(
              Minutes.plan(
                  """
                  Decision 1-QĐ of T, in force 2018-03-01
                    Hand Z over to H2
                  Decision 2-QĐ of H1, in force 2018-07-01
                    Merge B into A
                  Decision 3-QĐ of H2, in force 2018-07-01
                    Hand D over to Y
                    Merge D into C
                  """));

  private static Attribution to(String id) {
    return new Attribution.To(UnitId.of(id));
  }

  @Test
  void its_attributions_are_those_to_what_stands_below_it_now() {
    Attributions second = Attributions.on(DAY, chronicle).within(H2);

    assertThat(second.targets()).containsExactlyInAnyOrder(to("H2"), to("Y"), to("C"), to("Z"));
    assertThat(second.ofUnit(PROVINCE.require("D"))).isEqualTo(to("C"));
    assertThat(second.ofMember(PROVINCE.member("M8").orElseThrow())).isEqualTo(to("C"));
    assertThat(second.ofUnit(PROVINCE.require("B"))).isEqualTo(Unattributed.ELSEWHERE);
    assertThat(Unattributed.ELSEWHERE.term().english()).isEqualTo("in another unit");

    Attributions communes = second.at(UnitType.GRASSROOTS_ORGANIZATION, PartyLevels.on(DAY));
    assertThat(communes.targets()).containsExactlyInAnyOrder(to("Y"), to("Z"));
    assertThat(communes.ofUnit(PROVINCE.require("D"))).isEqualTo(to("Y"));
    assertThat(communes.ofUnit(PROVINCE.require("A"))).isEqualTo(Unattributed.ELSEWHERE);
    assertThatExceptionOfType(NoSuchUnitException.class)
        .isThrownBy(() -> Attributions.on(DAY, chronicle).within(UnitId.of("D")));
  }

  @Test
  void its_table_of_several_days_follows_what_stood_below_it() {
    List<LocalDate> days = List.of(FIRST, MARCH, DAY);

    assertThat(CountTable.of(chronicle, H1, days, PartyLevels.SCHEMES, Locale.ENGLISH))
        .containsPattern("grassroots committee +2 +1 +1\n")
        .containsPattern("subordinate branch +3 +2 +1\n")
        .containsPattern("members +6 +5 +5\n");
    assertThat(CountTable.of(chronicle, H2, days, PartyLevels.SCHEMES, Locale.ENGLISH))
        .containsPattern("grassroots committee +1 +2 +2\n")
        .containsPattern("members +2 +3 +3\n");
    assertThat(CountTable.of(chronicle, UnitId.of("D"), days, PartyLevels.SCHEMES, Locale.ENGLISH))
        .containsPattern("members +1 +1 +0\n");
    assertThat(CountTable.of(chronicle, UnitId.of("T"), days, PartyLevels.SCHEMES, Locale.ENGLISH))
        .isEqualTo(CountTable.of(chronicle, days, Locale.ENGLISH));
  }

  @Test
  void its_table_of_changes_is_of_what_stood_below_it_before_or_after() {
    assertThat(ChangeTable.of(chronicle.outcomes(), H1, PartyLevels.SCHEMES, Locale.ENGLISH))
        .containsPattern("handed over.* +1\n")
        .containsPattern("merged: subordinate branch, village +1\n");
    assertThat(ChangeTable.of(chronicle.outcomes(), H2, PartyLevels.SCHEMES, Locale.ENGLISH))
        .containsPattern("handed over.* +2\n")
        .containsPattern("merged: subordinate branch, village +1\n");
    assertThat(
            ChangeTable.of(
                chronicle.outcomes(), UnitId.of("T"), PartyLevels.SCHEMES, Locale.ENGLISH))
        .isEqualTo(ChangeTable.of(chronicle.outcomes(), Locale.ENGLISH));
  }

  @Test
  void its_books_and_its_turnover_count_what_crossed_its_border() {
    Books books = Books.of(chronicle.first(), chronicle.outcomes());

    assertThat(books.balance(H1, FIRST, DAY).count(Movement.TRANSFERRED_OUT)).isEqualTo(1);
    assertThat(books.balance(H2, FIRST, DAY).closing()).isEqualTo(3);
    assertThat(books.entries(H1)).hasSize(3);
    assertThat(books.entries(H2)).hasSize(3);
    assertThat(books.entries(UnitId.of("T"))).isEqualTo(books.entries());
    assertThat(
            CountTable.of(
                Turnover.of(chronicle, H2, FIRST, DAY, PartyLevels.SCHEMES), Locale.ENGLISH))
        .containsPattern("grassroots committee +1 +\\+1 +0 +2\n")
        .containsPattern("subordinate branch +1 +\\+1 +−1 +1\n");
  }
}
