package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.MemberId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One person was recorded under two ids, and both have a history. */
class OnePersonUnderTwoIdsTest {

  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

  private final Decision left = on(10, "1-QĐ", "Transfer M1 of A out to \"Đảng bộ huyện khác\"");
  private final Decision came =
      on(20, "2-QĐ", "Transfer M91 \"Đảng viên 0001\" in from \"Đảng bộ huyện khác\" to B");
  private final Decision moved = on(30, "3-QĐ", "Transfer M91 from B to C");
  private final Decision renamed = on(40, "4-QĐ", "Rename C to \"Chi bộ Ca\"");
  private final Chronicle mistaken =
      Histories.ofTwoCommunes().record(Plan.of(left, came, moved, renamed));

  private final Decision cameBack =
      on(20, "2-QĐ", "Transfer M1 \"Đảng viên 0001\" in from \"Đảng bộ huyện khác\" to B");
  private final Decision movedOn = on(30, "3-QĐ", "Transfer M1 from B to C");

  private static List<String> entriesOf(Chronicle chronicle, String member) {
    return Books.of(chronicle.first(), chronicle.outcomes()).entries().stream()
        .filter(entry -> entry.member().equals(MemberId.of(member)))
        .map(BookEntry::toString)
        .toList();
  }

  @Test
  void both_histories_are_kept_under_one_id() {
    Chronicle corrected =
        mistaken
            .correctedOn(DAY, "một người, hai mã")
            .replacing(came, cameBack)
            .replacing(moved, movedOn)
            .apply();

    assertThat(entriesOf(corrected, "M1"))
        .containsExactly(
            "M1 2018-01-11, 1-QĐ, order 1: H/X/A → –",
            "M1 2018-01-21, 2-QĐ, order 1: – → H/X/B",
            "M1 2018-01-31, 3-QĐ, order 1: H/X/B → H/Y/C");
    assertThat(entriesOf(corrected, "M91")).isEmpty();
    assertThat(corrected.last().member("M91")).isEmpty();
    assertThat(entriesOf(corrected.corrections().get(0).before(), "M91")).hasSize(2);
  }

  @Test
  void one_of_the_decisions_alone_cannot_be_corrected() {
    assertThatThrownBy(() -> mistaken.correctedOn(DAY, "hai mã").replacing(came, cameBack).apply())
        .isInstanceOf(DecisionRefusedException.class)
        .hasMessageContaining("M91")
        .hasMessageContaining("3-QĐ (2018-01-31)");
  }

  @Test
  void who_is_listed_under_both_ids_at_once_never_came_but_moved() {
    Decision doubled = on(10, "1-QĐ", "Transfer M92 \"Đảng viên 0002\" in to C");
    Decision death = on(20, "2-QĐ", "Record the death of M92 of C; died on 2018-01-15");
    Chronicle twice = Histories.ofTwoCommunes().record(Plan.of(doubled, death));
    Chronicle corrected =
        twice
            .correctedOn(DAY, "một người, hai mã")
            .replacing(doubled, on(10, "1-QĐ", "Transfer M2 from A to C"))
            .replacing(death, on(20, "2-QĐ", "Record the death of M2 of C; died on 2018-01-15"))
            .apply();

    Balance balance = Books.of(corrected.first(), corrected.outcomes()).balance("H", FIRST, DAY);
    assertThat(balance.count(Movement.TRANSFERRED_IN)).isZero();
    assertThat(balance.count(Movement.DECEASED)).isEqualTo(1);
    assertThat(balance.closing()).isEqualTo(8);
    assertThat(entriesOf(corrected, "M2")).hasSize(2);
  }

  @Test
  void an_admission_under_a_new_id_is_withdrawn_with_what_followed() {
    Decision admitted = on(10, "1-QĐ", "Transfer M93 \"Đảng viên 0003\" in to A");
    Decision moves = on(20, "2-QĐ", "Transfer M93, M2 from A to B");
    Chronicle twice = Histories.ofTwoCommunes().record(Plan.of(admitted, moves));
    Chronicle corrected =
        twice
            .correctedOn(DAY, "đã có trong danh sách")
            .withdrawing(admitted)
            .replacing(moves, on(20, "2-QĐ", "Transfer M3, M2 from A to B"))
            .apply();

    assertThat(corrected.last().branch("B").memberCount()).isEqualTo(5);
    assertThat(entriesOf(corrected, "M3")).hasSize(1);
    assertThat(entriesOf(corrected, "M93")).isEmpty();
  }
}
