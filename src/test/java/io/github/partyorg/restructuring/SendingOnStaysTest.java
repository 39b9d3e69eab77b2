package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SendingOnStaysTest {

  private static final String M2_OUTSIDE =
      "Send M2 on a stay outside at \"Đảng bộ tỉnh khác\" from 2018-07-01 until 2018-07-10\n";

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  @Test
  void a_member_is_a_guest_there_and_a_member_at_home_as_before() {
    Outcome outcome =
        carryOut(before, SendOnStay.of("M3", "M2").to("C").during(DAY, DAY.plusDays(9)));

    assertThat(unit(outcome.after(), "A"))
        .as("roll, seats and groups at home")
        .isSameAs(unit(before, "A"));
    assertThat(unit(outcome.after(), "C"))
        .as("all else about the branch of the stay")
        .isEqualTo(
            before
                .branch("C")
                .withGuests(
                    List.of(
                        Guest.builder().member("M3").since(DAY).until(DAY.plusDays(9)).build(),
                        Guest.builder().member("M2").since(DAY).until(DAY.plusDays(9)).build())));
  }

  @Test
  void an_outsider_is_a_guest_of_a_home_that_is_named() {
    Outcome outcome =
        carryOut(
            before, SendOnStay.outsiders("G2").from("Đảng bộ tỉnh khác").to("C").during(DAY, DAY));

    assertThat(outcome.after().branch("C").guests())
        .containsExactly(
            Guest.builder()
                .member("G2")
                .outsideHome("Đảng bộ tỉnh khác")
                .since(DAY)
                .until(DAY)
                .build());
    assertThat(outcome.after().memberCount()).isEqualTo(before.memberCount());
  }

  @Test
  void a_recalled_guest_is_a_guest_no_more_and_others_stay() {
    Outcome outcome = carryOut(before, EndStay.of("M7").in("A"));

    assertThat(guests(outcome.after(), "A")).containsExactly("G1");
    assertThat(unit(outcome.after(), "C")).isSameAs(unit(before, "C"));
  }

  @Test
  void a_recall_takes_a_secondment_back() {
    Outcome outcome =
        carryOut(
            before,
            SendOnStay.of("M3").to("C").during(DAY, DAY.plusDays(9)),
            EndStay.of("M3").in("C"));

    assertThat(outcome.after()).isEqualTo(before);
  }

  @Test
  void the_changes_show_the_branch_and_the_stays() {
    Outcome outcome =
        carryOut(
            before,
            SendOnStay.of("M3", "M2").to("C").during(DAY, DAY.plusDays(9)),
            EndStay.of("G1", "M7").in("A"));

    assertThat(log(outcome))
        .containsExactly("Chi bộ C [C]: sent on a stay M3, M2", "Chi bộ A [A]: stay ended M7, G1");
    assertThat(vietnamese(outcome))
        .containsExactly(
            "Chi bộ C [C]: chuyển sinh hoạt tạm thời M3, M2",
            "Chi bộ A [A]: kết thúc sinh hoạt tạm thời M7, G1");
    assertThat(outcome.changes(StaysChanged.class))
        .extracting(StaysChanged::guests)
        .containsExactly(outcome.after().branch("C").guests(), before.branch("A").guests());
    assertThat(shown(outcome, 0)).isEqualTo("[C] → [C]");
    assertThat(shown(outcome, 1)).isEqualTo("[A] → [A]");
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_a_stay_is_listed() {
    return Refusals.of(
        before,
        """
        # who is at home, a guest already, doubled or unknown is listed
        Send M1, M2, M4, M99, M2 on a stay to B from 2018-07-01 until 2018-07-01
          ! M1 at H/X/B: on the roll or on temporary transfer there already; end that one instead
          ! M4 at H/X/B: on the roll or on temporary transfer there already; end that one instead
          ! M99 at H/X/B: no such member
          ! M2 at H/X/B: allocated more than once; keep one
        Send M1 on a stay to X from 2018-07-01 until 2018-07-01
          ! H/X: not a type of unit that this order is for
        Send M1 on a stay to Z from 2018-07-01 until 2018-07-01
          ! Z: no such unit; check the id

        # who is no guest is not recalled
        End the stays of M1, M7 at A
          ! M1 at H/X/A: not on temporary transfer in the branch
        End the stays of M1 at X
          ! H/X: not a type of unit that this order is for
        End the stays of M1 at Z
          ! Z: no such unit; check the id

        # a stay outside twice, not begun, or of a stranger is refused
        Send M2 on a stay outside at "nơi khác" from 2018-07-01 until 2018-07-01
        Send M2 on a stay outside at "nơi khác" from 2018-07-01 until 2018-07-01
          ! M2 at H/X/A: already recorded
        End the stays of M1 at organisations outside
          ! M1 at H/X/A: not on temporary transfer in the branch
        Send M99 on a stay outside at "nơi khác" from 2018-07-01 until 2018-07-01
          ! M99 at H: no such member
        """);
  }

  @Test
  void a_stay_is_not_begun_or_ended_twice() {
    SendOnStay order = SendOnStay.of("M3").to("C").during(DAY, DAY);
    EndStay back = EndStay.of("M7").in("A");

    assertThat(reasons(carryOut(before, order, back).after(), order, back))
        .containsExactly(
            "order 1: M3 at H/Y/C: on the roll or on temporary transfer there already; end that one"
                + " instead",
            "order 2: M7 at H/X/A: not on temporary transfer in the branch");
  }

  @Test
  void orders_that_name_nobody_or_go_backwards_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SendOnStay.of().to("C").during(DAY, DAY))
        .withMessageContaining("names no member");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SendOnStay.of("M1").to("C").during(DAY, DAY.minusDays(1)))
        .withMessageContaining("the last day is before the first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EndStay.of(List.of()).in("C"))
        .withMessageContaining("names no member");
  }

  @Test
  void a_member_stays_outside_and_the_home_branch_records_it() {
    Outcome outcome = carryOut(before, M2_OUTSIDE);

    assertThat(outcome.after().branch("A").absences())
        .containsExactly(Absence.of("M2", "Đảng bộ tỉnh khác", DAY, DAY.plusDays(9)));
    assertThat(outcome.after().memberCount()).isEqualTo(before.memberCount());
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: sent on a stay M2 (Đảng bộ tỉnh khác)");
    assertThat(carryOut(outcome.after(), EndStay.outside("M2")).after()).isEqualTo(before);
  }

  @Test
  void a_stay_outside_goes_along_when_the_member_is_transferred_or_the_branch_merges() {
    Hierarchy transferred = carryOut(before, M2_OUTSIDE + "Transfer M2 from A to B").after();
    Hierarchy merged = carryOut(before, M2_OUTSIDE + "Merge A into C").after();

    assertThat(transferred.branch("A").absences()).isEmpty();
    assertThat(transferred.branch("B").absences()).hasSize(1);
    assertThat(merged.branch("C").absences()).hasSize(1);
  }

  @Test
  void a_person_from_outside_who_leads_a_branch_is_known_by_the_stay_and_leaves_the_seat_with_it() {
    Hierarchy led =
        carryOut(
                before,
                """
                Send outsiders G2 of "Đảng bộ tỉnh khác" on a stay to C from 2018-07-01 until 2018-07-01
                Renew the leadership of C: secretary G2
                """)
            .after();

    assertThat(Hierarchy.of(led.root())).as("no malformed hierarchy").isEqualTo(led);

    Outcome ended = carryOut(led, EndStay.of("G2").in("C"));
    assertThat(unit(ended.after(), "C").leadership().isVacant()).isTrue();
    assertThat(log(ended))
        .containsExactly("Chi bộ C [C]: stay ended G2", "Vacated: secretary of Chi bộ C [C] (G2)");
  }
}
