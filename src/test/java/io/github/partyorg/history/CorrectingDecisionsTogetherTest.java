package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.history.Histories.resolve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Mistakes that hang together are corrected together, where none could be corrected first. */
class CorrectingDecisionsTogetherTest {

  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

  private final Decision wrongId = on(10, "1-QĐ", "Establish new N \"Chi bộ N\" village under X");
  private final Decision wrongUse = on(20, "2-QĐ", "Transfer M1 from A to N");
  private final Decision rightId = on(10, "1-QĐ", "Establish new N1 \"Chi bộ N\" village under X");
  private final Decision rightUse = on(20, "2-QĐ", "Transfer M1 from A to N1");
  private final Chronicle mistaken = Histories.ofTwoCommunes().record(Plan.of(wrongId, wrongUse));

  @Test
  void a_wrong_id_is_corrected_with_the_decision_that_uses_it() {
    Chronicle corrected =
        mistaken
            .correctedOn(DAY, "sai mã")
            .replacing(wrongId, rightId)
            .replacing(wrongUse, rightUse)
            .apply();

    assertThat(corrected.decisions()).containsExactly(rightId, rightUse);
    assertThat(corrected.last().branch("N1").memberCount()).isEqualTo(1);
    assertThatThrownBy(() -> resolve(corrected, "N", 20)).hasMessageContaining("ever had the id N");
    assertThat(corrected.corrections())
        .singleElement()
        .hasToString(
            "Correction of 2019-05-01: Replaced 1-QĐ (2018-01-11) by 1-QĐ (2018-01-11); replaced"
                + " 2-QĐ (2018-01-21) by 2-QĐ (2018-01-21) (sai mã)");
  }

  @Test
  void neither_of_them_can_be_corrected_first_and_the_refusal_names_the_other() {
    assertThatThrownBy(
            () -> mistaken.correctedOn(DAY, "sai mã").replacing(wrongId, rightId).apply())
        .isInstanceOf(DecisionRefusedException.class)
        .hasMessageContaining("decision 2-QĐ, order 1: N: no such unit")
        .hasMessageContaining(
            "Recorded, but impossible after 1-QĐ (2018-01-11): 2-QĐ (2018-01-21).")
        .hasMessageContaining("correct them in one correction");
    assertThatThrownBy(
            () -> mistaken.correctedOn(DAY, "sai mã").replacing(wrongUse, rightUse).apply())
        .isInstanceOf(DecisionRefusedException.class)
        .hasMessageContaining("N1: no such unit");
    assertThatThrownBy(() -> mistaken.correctedOn(DAY, "sai mã").withdrawing(wrongId).apply())
        .hasMessageContaining(
            "Recorded, but possible no longer: 2-QĐ (2018-01-21). Correct them in one correction.");
  }

  @Test
  void what_was_never_taken_goes_together_with_what_followed_from_it() {
    Chronicle corrected =
        mistaken
            .correctedOn(DAY, "chưa ban hành")
            .withdrawing(wrongId)
            .withdrawing(wrongUse)
            .apply();

    assertThat(corrected.decisions()).isEmpty();
    assertThat(corrected.last()).isEqualTo(mistaken.first());
    assertThat(corrected.corrections().get(0).withdrawn()).containsExactly(wrongId, wrongUse);
    assertThat(corrected.corrections().get(0).before()).isSameAs(mistaken);
  }

  @Test
  void a_wrong_beginning_is_corrected_with_a_forgotten_decision_and_a_wrong_one() {
    Decision forgotten = on(5, "0-QĐ", "Establish new Z \"Chi bộ Z\" village under Y");
    Decision instead = on(20, "2-QĐ", "Transfer M1 from A to Z");
    Hierarchy first = Hierarchy.of(mistaken.first().root().withName("Đảng bộ huyện Hai"));
    Chronicle corrected =
        mistaken
            .correctedOn(DAY, "kiểm tra hồ sơ")
            .beginningWith(first)
            .adding(forgotten)
            .replacing(wrongUse, instead)
            .withdrawing(wrongId)
            .apply();

    assertThat(corrected.first()).isSameAs(first);
    assertThat(corrected.decisions()).containsExactly(forgotten, instead);
    assertThat(corrected.last().branch("Z").memberCount()).isEqualTo(1);
    assertThat(corrected.decisionsAbout(UnitId.of("Z"))).containsExactly(forgotten, instead);
    assertThat(corrected.corrections().get(0).summary().vietnamese())
        .isEqualTo(
            "Đính chính 1/5/2019: Sửa hệ thống tổ chức ban đầu; thay 2-QĐ (21/1/2018) bằng 2-QĐ"
                + " (21/1/2018); bỏ 1-QĐ (11/1/2018); thêm 0-QĐ (6/1/2018) (kiểm tra hồ sơ)");
  }

  @Test
  void it_corrects_something_and_each_decision_once() {
    assertThatThrownBy(() -> mistaken.correctedOn(DAY, "rà soát").apply())
        .hasMessage("The correction of 2019-05-01 corrects nothing; state what is wrong.");
    assertThatThrownBy(
            () ->
                mistaken
                    .correctedOn(DAY, "rà soát")
                    .withdrawing(wrongUse)
                    .replacing(wrongUse, rightUse)
                    .apply())
        .hasMessageContaining("2-QĐ (2018-01-21) is not recorded");
    assertThatThrownBy(
            () ->
                mistaken
                    .correctedOn(DAY, "rà soát")
                    .replacing(wrongUse, rightUse)
                    .replacing(wrongUse, rightUse)
                    .apply())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
