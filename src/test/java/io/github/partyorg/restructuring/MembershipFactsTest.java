package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.membership.Introducer;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an order of membership says, and what it cannot say. */
class MembershipFactsTest {

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "0, 0"})
  void a_vote_that_cannot_have_been_cannot_be_written(int approving, int entitled) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vote.of(Vote.Body.BRANCH, approving, entitled))
        .withMessageContaining("correct the counts");
  }

  @Test
  void a_vote_says_who_and_how_many() {
    assertThat(Vote.of(Vote.Body.BASE_COMMITTEE, 0, 9)).hasToString("base committee 0/9");
  }

  @Test
  void organisations_are_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Introducer.organization(" "))
        .withMessageContaining("name it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransferIn.member(newcomer("M10")).into("A").from(" "))
        .withMessageContaining("M10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransferOut.member("M1").of("A").to(""))
        .withMessageContaining("M1");
  }

  static Stream<MembershipChange> orders() {
    return Stream.of(
        Admit.member(newcomer("M10")).into("A"),
        TransferIn.member(newcomer("M10")).into("A").from("Đảng bộ khác"),
        TransferOut.member("M10").of("A").to("Đảng bộ khác"),
        Readmit.member(newcomer("M10"))
            .into("A")
            .with(Readmission.of(DAY.minusYears(4), Readmission.Ground.REMOVED)),
        Confirm.member("M10").of("A"),
        ReviseMember.member("M10").of("A").named("Đảng viên 0110"),
        Exempt.member("M10").of("A"),
        Suspend.member("M10").of("A"),
        Resume.member("M10").of("A"),
        RemoveFromList.member("M10").of("A"),
        Expel.member("M10").of("A"),
        Resign.member("M10").of("A"),
        RecordDeath.member("M10").of("A"));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void an_order_names_its_member_and_its_branch_in_both_languages(MembershipChange order) {
    assertThat(order.member()).hasToString("M10");
    assertThat(order.branch()).hasToString("A");
    assertThat(order.summary().english()).contains("M10").contains("A");
    assertThat(order.summary().vietnamese()).contains("M10").contains("A");
    assertThat(order.term()).isNotEqualTo(order.movement().term());
  }

  @Test
  void there_is_an_order_for_every_movement() {
    assertThat(orders().map(MembershipChange::movement))
        .as("the others are those of units that come and leave, and of undoing")
        .containsExactlyInAnyOrderElementsOf(Trials.movementsOfMembers());
  }

  @Test
  void a_removal_says_its_ground() {
    assertThat(
            RemoveFromList.member("M1")
                .of("A")
                .because(Removal.Ground.FAILED_PROBATION)
                .summary()
                .english())
        .isEqualTo("Remove M1 of A from the list (failed probation)");
  }
}
