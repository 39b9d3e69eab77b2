package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RestructuringDocumentationTest {

  private final Hierarchy before = Districts.ofTwoCommunes();
  private final String page;

  RestructuringDocumentationTest() throws IOException {
    page = Files.readString(Path.of("docs/restructuring.md"), UTF_8);
  }

  static Stream<Order> examples() {
    return Stream.of(
        Establish.unit(branch("N")).under("X"),
        Dissolve.unit("B").everyoneTo("C"),
        TransferMembers.from("A").to("B").members("M3"),
        RenewLeadership.of("A")
            .to(Leadership.appointed(DAY).secretary("M1").deputies("M2").build()),
        Reclassify.branch("A").as(BranchKind.COMMUNE_MILITARY),
        Reclassify.branch("A").beginningPilot(),
        RecordConsent.of(Consent.of("ORG-08", "H", "5-CV/HU", DAY)).on("A"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void it_quotes_the_log_of_each_example_in_both_languages(Order order) {
    for (Change change : decision(order).applyTo(before).changes()) {
      assertThat(page.lines()).contains(change.summary().english(), change.summary().vietnamese());
    }
  }

  static Stream<Decision> membershipExamples() {
    String elsewhere = "Đảng bộ huyện khác";
    return Stream.of(
        decision(Admit.member(newcomer("M10")).into("A"), Confirm.member("M10").of("A")),
        decision(Exempt.member("M1").of("A"), Resume.member("M1").of("A")),
        decision(Suspend.member("M2").of("A")),
        decision(RemoveFromList.member("M5").of("B")),
        decision(Expel.member("M4").of("B")),
        decision(Decease.member("M1").of("A")),
        decision(TransferIn.member(newcomer("M11")).from(elsewhere).into("C")),
        decision(TransferOut.member("M8").of("C").to(elsewhere)));
  }

  @ParameterizedTest
  @MethodSource("membershipExamples")
  void it_quotes_the_log_of_each_membership_change_in_both_languages(Decision decision) {
    for (Change change : decision.applyTo(before).changes()) {
      assertThat(page.lines()).contains(change.summary().english(), change.summary().vietnamese());
    }
    for (Order order : decision.orders()) {
      assertThat(page.lines()).contains("### " + order.getClass().getSuperclass().getSimpleName());
    }
  }

  @Test
  void there_is_an_example_of_every_movement() {
    assertThat(
            membershipExamples()
                .flatMap(decision -> decision.orders().stream())
                .map(MembershipChange.class::cast)
                .map(MembershipChange::movement))
        .containsExactlyInAnyOrder(Movement.values());
  }

  @ParameterizedTest
  @EnumSource
  void it_lists_every_reason(Reason.Kind kind) {
    assertThat(page).contains("| `" + kind.name() + "` | " + kind.term().english() + " | ");
  }

  @Test
  void it_shows_a_refusal_as_it_is_printed() {
    Decision refused =
        decision(
            Establish.unit(branch("N")).under("H"),
            TransferMembers.from("A").to("N").members("M2"),
            TransferMembers.from("A").to("B").members("M9", "M1", "M1"),
            Dissolve.unit("C").allocating(Allocation.builder().build()));

    assertThat(page)
        .contains(
            catchThrowableOfType(DecisionRefusedException.class, () -> refused.applyTo(before))
                .getMessage());
  }
}
