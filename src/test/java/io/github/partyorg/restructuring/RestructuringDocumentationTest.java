package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Districts.ledBy;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static io.github.partyorg.restructuring.Trials.verb;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.membership.Readmission;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Recognition;
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

  static Stream<Decision> examples() {
    return Stream.of(
        decision(Establish.unit(branch("N")).under("X")),
        decision(Dissolve.unit("B").everyoneTo("C"), Reinstate.unit(branch("B")).under("X")),
        decision(Dissolve.unit("B").everyoneTo("C")),
        decision(Disband.unit("B").onGround("vi phạm đặc biệt nghiêm trọng").everyoneTo("C")),
        decision(Merge.units("B").into("A")),
        decision(Merge.units("X").into("Y").ledBy(ledBy("M3"))),
        decision(Dissolve.unit("X").everyoneTo("Y")),
        decision(Consolidate.units("B", "C").into(branch("N")).under("Y")),
        decision(Consolidate.units("B").into(branch("N")).under("Y")),
        decision(
            Split.unit("C")
                .into(branch("N"), branch("O"))
                .allocating(Allocation.builder().send("M9").to("O").sendRest("N").build())),
        decision(
            Split.unit("B")
                .among("A", "C")
                .allocating(Allocation.builder().send("M4").to("A").sendRest("C").build())),
        decision(SplitOff.part(branch("N")).from("A").taking("M3")),
        decision(
            SplitOff.part(branch("N"))
                .from("B")
                .taking("M6")
                .alsoFrom("C")
                .taking("M9")
                .under("Y")),
        decision(
            EndStay.of("M7", "G1").in("A"),
            Regroup.ending("A", "B")
                .into(
                    Intake.of(branch("N"))
                        .under("X")
                        .members("M1", "M2")
                        .from("A")
                        .members("M4")
                        .from("B"),
                    Intake.of(branch("O")).under("Y").restOf("B").members("M9").from("C"),
                    Intake.of("C").restOf("A"))
                .because(Purpose.APPARATUS_RESTRUCTURING)),
        decision(
            HandOver.units("C").to("H"),
            Convert.unit("C")
                .toCommittee(branch("N"), branch("O"))
                .allocating(Allocation.builder().send("M9").to("O").sendRest("N").build())
                .ledBy(ledBy("M7"))),
        decision(Convert.unit("X").toBranch(Kind.COMMUNE_OFFICE).ledBy(ledBy("M4"))),
        decision(
            Convert.unit("X").toLevel(Level.IMMEDIATE_SUPERIOR).and("Y", Level.IMMEDIATE_SUPERIOR)),
        decision(HandOver.units("B").to("Y")),
        decision(HandOver.units("B").outside("Đảng bộ huyện khác")),
        decision(TakeIn.unit(branch("N", "M20", "M21")).from("Đảng bộ huyện khác").under("X")),
        decision(Merge.units("B").into("A"), undo(Merge.units("B").into("A"))),
        decision(TransferMembers.of("M3").from("A").to("B")),
        decision(SendOnStay.of("M2").to("C").during(DAY, DAY.plusMonths(3))),
        decision(EndStay.of("M7", "G1").in("A")),
        decision(
            RenewLeadership.of("A")
                .to(Leadership.appointed(DAY).secretary("M1").deputies("M2").build())),
        decision(FormGroups.of(group("Tổ 1", "M1", "M2"), group("Tổ 2", "M3")).in("A")),
        decision(Rename.unit("A").to("Chi bộ bản Mới")),
        decision(Recode.unit("A").to("11.09.001")),
        decision(Reclassify.unit("A").to(Kind.COMMUNE_MILITARY), RunPilot.begins().in("A")),
        decision(Delegate.powers(Delegation.of(Delegation.Extent.FULL, "9-QĐ/HU", DAY)).to("X")),
        decision(Recognize.branch("A").by(Recognition.of("10-QĐ/HU", DAY))),
        decision(ChangeForm.branch("A").to(BranchForm.TEMPORARY)),
        decision(RecordConsent.of(Consent.of("ORG-08", "H", "5-CV/HU", DAY)).in("A")));
  }

  private static Undo undo(Order order) {
    return Undo.of(decision(order).applyTo(Districts.ofTwoCommunes()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void it_quotes_the_log_of_each_example_in_both_languages(Decision decision) {
    for (Change change : decision.applyTo(before).changes()) {
      assertThat(section(change.order()).lines())
          .contains(change.summary().english(), change.summary().vietnamese());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void it_shows_a_figure_and_a_line_of_the_table_for_each_example(Decision decision) {
    for (Order order : decision.orders()) {
      assertThat(section(order)).contains("```mermaid\nflowchart LR\n", " ==> ");
      assertThat(page).contains("| `" + verb(order) + "` ");
    }
  }

  @Test
  void there_is_an_example_of_every_restructuring() {
    assertThat(
            examples().flatMap(decision -> decision.orders().stream()).map(Trials::verb).distinct())
        .containsExactlyInAnyOrderElementsOf(Trials.verbs(Restructuring.class));
  }

  @Test
  void it_names_every_order_that_random_plans_are_refused_for_a_reason() {
    RandomTrials trials = RandomTrials.of(41);

    trials
        .refusals()
        .forEach(
            (kind, verb) ->
                assertThat(line("| `" + kind.name() + "` |"))
                    .containsAnyOf("| all |", "`" + verb + "`", family(verb)));
  }

  private static String family(String verb) {
    return Trials.verbs(MembershipChange.class).contains(verb) ? "membership changes" : verb + "!";
  }

  private String line(String begin) {
    return page.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
  }

  /** Returns what is said under the heading of an order's verb. */
  private String section(Order order) {
    String heading = "\n### " + verb(order) + "\n";
    assertThat(page).contains(heading);
    String rest = page.substring(page.indexOf(heading) + heading.length());
    return rest.split("\n##", 2)[0];
  }

  static Stream<Decision> membershipExamples() {
    String elsewhere = "Đảng bộ huyện khác";
    return Stream.of(
        decision(Admit.member(newcomer("M10")).into("A"), Confirm.member("M10").of("A")),
        decision(
            Readmit.member(newcomer("M12"))
                .into("A")
                .with(Readmission.of(DAY.minusYears(4), Readmission.Ground.REMOVED))),
        decision(ReviseMember.member("M1").of("A").named("Đảng viên 0101")),
        decision(Exempt.member("M1").of("A"), Resume.member("M1").of("A")),
        decision(Suspend.member("M2").of("A")),
        decision(RemoveFromList.member("M5").of("B")),
        decision(Expel.member("M4").of("B")),
        decision(Resign.member("M6").of("B")),
        decision(RecordDeath.member("M1").of("A")),
        decision(TransferIn.member(newcomer("M11")).into("C").from(elsewhere)),
        decision(TransferOut.member("M8").of("C").to(elsewhere)));
  }

  @ParameterizedTest
  @MethodSource("membershipExamples")
  void it_quotes_the_log_of_each_membership_change_in_both_languages(Decision decision) {
    for (Change change : decision.applyTo(before).changes()) {
      assertThat(page.lines()).contains(change.summary().english(), change.summary().vietnamese());
    }
    for (Order order : decision.orders()) {
      assertThat(page.lines()).contains("### " + verb(order));
    }
  }

  @Test
  void there_is_an_example_of_every_movement() {
    assertThat(
            membershipExamples()
                .flatMap(decision -> decision.orders().stream())
                .map(MembershipChange.class::cast)
                .map(MembershipChange::movement))
        .containsExactlyInAnyOrderElementsOf(Trials.movementsOfMembers());
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
            Establish.unit(branch("N")).under("A"),
            TransferMembers.of("M2").from("A").to("N"),
            TransferMembers.of("M9", "M1", "M1").from("A").to("B"),
            Dissolve.unit("C").withNothingLeft());

    assertThat(page)
        .contains(
            catchThrowableOfType(DecisionRefusedException.class, () -> refused.applyTo(before))
                .getMessage());
  }
}
