package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.labels;
import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.history.Histories.resolve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mistake put right is no change of anything that happened. */
class CorrectingAChronicleTest {

  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

  private final Decision wrong = on(10, "1-QĐ", "Merge A into B");
  private final Decision right = on(10, "1-QĐ", "Merge B into A");
  private final Decision later = on(10, "2-QĐ", "Establish new N \"Chi bộ N\" village under X");
  private final Chronicle mistaken = Histories.ofTwoCommunes().record(wrong).record(later);

  @Test
  void the_right_decision_stands_where_its_day_and_number_put_it() {
    Chronicle corrected = mistaken.correctedOn(DAY, "ghi nhầm").replacing(wrong, right).apply();

    assertThat(corrected.decisions()).containsExactly(right, later);
    assertThat(resolve(corrected, "A", 10)).isEqualTo("same {A=1}");
    assertThat(resolve(corrected, "B", 10)).isEqualTo("one successor {A=1}");
  }

  @Test
  void a_wrong_decision_can_be_recorded_again_and_a_right_one_cannot() {
    Chronicle corrected = mistaken.correctedOn(DAY, "ghi nhầm").replacing(wrong, right).apply();
    Chronicle withdrawn = corrected.correctedOn(DAY, "ghi nhầm").withdrawing(right).apply();

    assertThat(withdrawn.record(wrong).decisions()).containsExactly(wrong, later);
    assertThatThrownBy(() -> corrected.record(right))
        .hasMessage("Decision 1-QĐ (2018-01-11) is recorded; a decision takes effect once.");
  }

  @Test
  void a_right_decision_of_another_day_goes_to_that_day() {
    Decision elsewhere = on(20, "1-QĐ", "Merge A into B");

    assertThat(
            mistaken.correctedOn(DAY, "sai ngày").replacing(wrong, elsewhere).apply().decisions())
        .containsExactly(later, elsewhere);
  }

  @Test
  void a_correction_makes_no_succession_and_moves_nobody() {
    Chronicle corrected = mistaken.correctedOn(DAY, "không có thật").withdrawing(wrong).apply();

    assertThat(corrected.lineage().successors(UnitId.of("A"))).isEmpty();
    assertThat(corrected.decisionsAbout(UnitId.of("A"))).isEmpty();
    assertThat(corrected.changes(FIRST, DAY)).hasSize(1);
    assertThat(resolve(corrected, "A", 10)).isEqualTo("same {A=1}");
  }

  @Test
  void corrections_are_listed_with_what_stood_before() {
    Chronicle corrected =
        mistaken
            .correctedOn(DAY, "ghi nhầm")
            .replacing(wrong, right)
            .apply()
            .correctedOn(DAY.plusDays(1), "chưa ban hành")
            .withdrawing(later)
            .apply();

    assertThat(labels(corrected)).containsExactly("1-QĐ");
    assertThat(corrected.corrections())
        .extracting(Correction::toString)
        .containsExactly(
            "Correction of 2019-05-01: Replaced 1-QĐ (2018-01-11) by 1-QĐ (2018-01-11) (ghi nhầm)",
            "Correction of 2019-05-02: Withdrew 2-QĐ (2018-01-11) (chưa ban hành)");
    assertThat(corrected.corrections().get(0).before()).isSameAs(mistaken);
    assertThat(corrected.corrections().get(0).replaced()).containsExactly(Map.entry(wrong, right));
    assertThat(resolve(corrected.corrections().get(0).before(), "A", 10))
        .isEqualTo("one successor {B=1}");
  }

  @Test
  void the_first_hierarchy_can_be_corrected_and_what_follows_is_carried_out_on_it() {
    Hierarchy first = mistaken.first();
    Hierarchy other = Hierarchy.of(first.root().withName("Đảng bộ huyện Hai"));
    Chronicle corrected = mistaken.correctedOn(DAY, "sai tên").beginningWith(other).apply();

    assertThat(corrected.first()).isSameAs(other);
    assertThat(corrected.last().root().name()).isEqualTo("Đảng bộ huyện Hai");
    assertThat(corrected.decisions()).isEqualTo(mistaken.decisions());
    assertThat(corrected.corrections().get(0).summary().vietnamese())
        .isEqualTo("Đính chính 1/5/2019: Sửa hệ thống tổ chức ban đầu (sai tên)");
  }

  @Test
  void it_is_refused_if_what_follows_then_cannot_be_carried_out() {
    Chronicle longer = mistaken.record(on(30, "3-QĐ", "Merge N into C"));

    assertThatThrownBy(() -> longer.correctedOn(DAY, "chưa ban hành").withdrawing(later).apply())
        .isInstanceOf(DecisionRefusedException.class)
        .hasMessageContaining("decision 3-QĐ, order 1: N: no such unit");
  }

  @Test
  void it_needs_a_reason_and_a_decision_that_is_recorded() {
    assertThatThrownBy(() -> mistaken.correctedOn(DAY, " ").withdrawing(wrong).apply())
        .hasMessage("The correction of 2019-05-01 gives no reason; state it.");
    assertThatThrownBy(() -> mistaken.correctedOn(DAY, "ghi nhầm").withdrawing(right).apply())
        .hasMessage("Decision 1-QĐ (2018-01-11) is not recorded; name one that is.");
    assertThatThrownBy(() -> mistaken.correctedOn(DAY, "ghi nhầm").replacing(wrong, later).apply())
        .hasMessageContaining("is recorded; a decision takes effect once");
  }
}
