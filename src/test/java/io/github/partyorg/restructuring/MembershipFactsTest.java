package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Minutes;
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

  static Stream<String> withPapers() {
    return Stream.of(
        """
        Admit M11~ into A
          - born 1990-05-01
          - considered on 2018-05-01
          - education lower secondary
          - introduced by M1 since 2016-07-01
          - introduced by M2 as a replacement
          - introduced by the organisation "Đoàn cơ sở"
          - vote of the branch: 3 of 3
          - consent MEM-03 by H "9-CV/HU" 2018-07-01
        """,
        """
        Transfer M11 in to C
          - effective on 2018-05-02
          - issued by HK
          - issued on 2018-06-01
          - presented on 2018-07-01
        """,
        """
        Confirm M10 of A as official
          - on probation since 2017-07-01
          - considered on 2018-06-26
          - vote of the branch: 2 of 3
        """,
        """
        Exempt M3 of A
          - ground: weak health
          - requested on 2018-06-11
          - until 2019-01-01
          - born 1957-07-01
          - female
          - ill since 2018-03-01
          - vote of the branch: 2 of 3
          - consent MEM-13 by X "3-CV/ĐU" 2018-07-01
        """,
        """
        Remove M2 of A from the list
          - ground: found unqualified two years running
          - unqualified in 2016
          - unqualified in 2017
          - vote of the branch: 2 of 3
          - vote of the base committee: 7 of 9
          - vote of the competent standing committee: 5 of 9
        """,
        "Remove M5 of B from the list; ground: returned or destroyed the card",
        "Expel M6 of B; vote of the branch: 3 of 3",
        "Record the death of M7 of C; died on 2018-06-30",
        """
        Transfer M8 of C out to "Đảng bộ khác"
          - effective on 2018-06-01
          - issued by H
          - issued on 2018-07-01
        """);
  }

  @ParameterizedTest
  @MethodSource("withPapers")
  void an_order_in_the_log_carries_what_its_norms_ask_about(String minutes) {
    Hierarchy before = carryOut(Districts.ofTwoCommunes(), "Admit M10~ into A").after();

    Order order = carryOut(before, minutes).changes().get(0).act().order();

    assertThat(Minutes.of(order).toString().replace("\n  - ", "; "))
        .isEqualTo(minutes.strip().replace("\n  - ", "; ") + "\n");
  }

  @Test
  void what_is_not_known_stays_out() {
    assertThat(Admit.member(newcomer("M10")).into("A").candidacy()).isEqualTo(Candidacy.empty());
    assertThat(Confirm.member("M10").of("A").probation()).isEqualTo(Probation.empty());
    assertThat(Exempt.member("M3").of("A").exemption()).isEqualTo(Exemption.empty());
    assertThat(TransferIn.member(newcomer("M20")).into("C").referral()).isEqualTo(Referral.empty());
    assertThat(Candidacy.empty().bornOn()).isEmpty();
    assertThat(Candidacy.empty().votes()).isEmpty();
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
