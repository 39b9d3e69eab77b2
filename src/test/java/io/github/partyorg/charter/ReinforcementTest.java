package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DienBien;
import io.github.partyorg.testing.TuanGiao;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReinforcementTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  private static List<Violation> thin(Report report) {
    return report.violations().stream()
        .filter(found -> List.of("ORG-04", "BR-01").contains(found.rule().code().value()))
        .toList();
  }

  @Test
  void several_thin_branches_are_strengthened_by_one_decision_of_their_commune() {
    Hierarchy before =
        Drawing.hierarchy(
            """
            H      Đảng bộ huyện H  district
              X    Đảng bộ xã X     commune         secretary O-01
                O  Chi bộ O         commune office  17 members; M1(commune cadre) M2(commune cadre) M3(commune cadre)
                  - secretary O-01, deputy secretary O-02, committee member O-01 O-02 O-03
                V  Chi bộ V         village         2 members; secretary V-01
                W  Chi bộ W         village         1 members; secretary W-01
                U  Chi bộ U         village         12 members
                  - secretary U-01, deputy secretary U-02, committee member U-01 U-02 U-03
              Y    Đảng bộ xã Y     commune         secretary P-01
                P  Chi bộ P         commune office  11 members; M4(commune cadre)
                  - secretary P-01, deputy secretary P-02, committee member P-01 P-02 P-03
                Z  Chi bộ Z         village         2 members; secretary Z-01
                T  Chi bộ T         village         30 members
                  - secretary T-01, deputy secretary T-02, committee member T-01 T-02 T-03
            """);

    Reinforcement proposal = Reinforcement.of(RULEBOOK.report(before, DAY));
    Outcome outcome = proposal.plan().applyTo(before);

    assertThat(proposal.unresolved()).isEmpty();
    assertThat(proposal.plan().decisions())
        .extracting(decision -> decision.issuer().value())
        .containsExactly("X", "Y");
    assertThat(outcome.changes(Restructured.class))
        .allMatch(change -> change.isBy(TransferMembers.class))
        .extracting(change -> change.moved().size())
        .containsExactly(1, 2, 1);
    assertThat(RULEBOOK.report(outcome.after(), DAY)).hasNoViolations();
  }

  @Test
  void where_nobody_can_be_spared_the_smallest_branch_ends_and_strengthens_the_next() {
    Hierarchy before =
        Drawing.hierarchy(
            """
            X    Đảng bộ xã X  commune  secretary V-01
              V  Chi bộ V      village  2 members; secretary V-01
              W  Chi bộ W      village  1 members; secretary W-01
              U  Chi bộ U      village  30 members
                - secretary U-01, deputy secretary U-02, committee member U-01 U-02 U-03
            """);

    Plan plan = Reinforcement.of(RULEBOOK.report(before, DAY)).plan();

    assertThat(plan).on(before).ends("W").after().hasBranch("V").withOfficialMembers(3);
    assertThat(RULEBOOK.report(plan.applyTo(before).after(), DAY)).hasNoViolations();
  }

  /** O can spare three: P alone would take two of them, and one of Q and R would have to end. */
  @Test
  void one_plan_for_all_moves_fewer_members_than_the_best_remedy_for_each() {
    Hierarchy before =
        Drawing.hierarchy(
            """
            X    Đảng bộ xã X  commune         secretary O-01
              O  Chi bộ O      commune office  3 members; M1(commune cadre) M2(commune cadre) M3(commune cadre)
                - secretary O-01
              P  Chi bộ P      village         1 members; secretary P-01
              Q  Chi bộ Q      village         2 members; secretary Q-01
              R  Chi bộ R      village         2 members; secretary R-01
              U  Chi bộ U      village         20 members
                - secretary U-01, deputy secretary U-02, committee member U-01 U-02 U-03
            """);
    Hierarchy greedy = before;
    while (!thin(RULEBOOK.report(greedy, DAY)).isEmpty()) {
      greedy = thin(RULEBOOK.report(greedy, DAY)).get(0).remedies().get(0).applyTo(greedy).after();
    }

    Hierarchy planned =
        Reinforcement.of(RULEBOOK.report(before, DAY)).plan().applyTo(before).after();

    assertThat(thin(RULEBOOK.report(planned, DAY))).isEmpty();
    assertThat(moved(before, greedy)).isEqualTo(5);
    assertThat(moved(before, planned)).isEqualTo(2);
  }

  private static long moved(Hierarchy before, Hierarchy after) {
    return Stream.of("O", "P", "Q", "R", "U")
        .flatMap(id -> before.branch(id).members().stream().map(Member::id))
        .filter(
            member ->
                !after
                    .branchOf(member)
                    .orElseThrow()
                    .id()
                    .equals(before.branchOf(member).orElseThrow().id()))
        .count();
  }

  /** Two branches end, each with an official member and two on probation. */
  @ParameterizedTest(name = "{0} and {1} become {2} and {3}")
  @CsvSource({
    "27, 10, 30, 13", // the second group finds no room where the first went
    "29, 28, 33, 30", // there is room for three only, and three are too many in any case
    "28, 26, 30, 30", // no room for a group, but for its members one by one
    "10, 10, 16, 10" // room for both in one place
  })
  void those_who_were_sent_before_count_where_there_is_no_room_for_more(
      int first, int second, int firstAfter, int secondAfter) {
    Hierarchy before =
        Drawing.hierarchy(
            """
            X    Đảng bộ xã X  commune  secretary O-01
              O  Chi bộ O      village  %d members
                - secretary O-01, deputy secretary O-02, committee member O-01 O-02 O-03
              U  Chi bộ U      village  %d members
                - secretary U-01, deputy secretary U-02, committee member U-01 U-02 U-03
              V  Chi bộ V      village  1 members; V8~ V9~; secretary V-01
              W  Chi bộ W      village  1 members; W8~ W9~; secretary W-01
            """
                .formatted(first, second));

    Plan plan = Reinforcement.of(RULEBOOK.report(before, DAY)).plan();
    Hierarchy after = plan.applyTo(before).after();

    assertThat(plan).on(before).ends("V").ends("W");
    assertThat(after.branch("O").memberCount()).isEqualTo(firstAfter);
    assertThat(after.branch("U").memberCount()).isEqualTo(secondAfter);
  }

  @Test
  void a_commune_that_has_nobody_is_said_to_be_unresolved() {
    Hierarchy before =
        Drawing.hierarchy(
            """
            X    Đảng bộ xã X  commune  secretary V-01
              V  Chi bộ V      village  1 members; secretary V-01
              W  Chi bộ W      village  1 members; secretary W-01
            """);

    Reinforcement proposal = Reinforcement.of(RULEBOOK.report(before, DAY));

    assertThat(proposal.plan().decisions()).isEmpty();
    assertThat(proposal.unresolved()).containsExactly(UnitId.of("V"), UnitId.of("W"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_thin_branch_is_left_but_those_unresolved_and_nothing_worse_comes(long seed) {
    Hierarchy before = RandomBases.district(seed);
    Report report = RULEBOOK.report(before, DAY);
    Reinforcement proposal = Reinforcement.of(report);
    if (proposal.plan().decisions().isEmpty()) {
      return;
    }

    Review review = report.review(proposal.plan().applyTo(before));

    assertThat(review.introduced())
        .allMatch(violation -> violation.rule().severity() != Severity.MUST);
    assertThat(thin(review.after()))
        .filteredOn(found -> found.path().ids().size() > 2)
        .allMatch(found -> proposal.unresolved().contains(found.unit()));
  }

  @Test
  void the_thin_branch_of_the_sample_district_is_reinforced_as_its_plan_does() {
    LocalDate day = LocalDate.of(2018, 7, 1);
    Hierarchy before = TuanGiao.in2018();
    Report report = Rulebooks.inForceOn(day).report(before, day);

    Reinforcement proposal = Reinforcement.of(report);

    assertThat(thin(report)).extracting(found -> found.unit().value()).containsOnly("TG-PX-B03");
    assertThat(proposal.plan().decisions())
        .extracting(decision -> decision.issuer().value())
        .containsExactly("TG-PX");
    assertThat(thin(report.review(proposal.plan().applyTo(before)).after())).isEmpty();
  }

  @Test
  void the_thin_branches_that_the_reform_leaves_are_reinforced_by_their_communes() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Hierarchy reformed = DienBien.after2025();
    Report report = Rulebooks.inForceOn(day).report(reformed, day);

    Reinforcement proposal = Reinforcement.of(report);

    assertThat(thin(report)).as("by ORG-04 alone, under no base committee").hasSize(15);
    assertThat(thin(report).stream().map(Violation::unit).distinct()).hasSize(15);
    assertThat(proposal.unresolved()).isEmpty();
    assertThat(proposal.plan().decisions()).hasSize(13);
    assertThat(thin(report.review(proposal.plan().applyTo(reformed)).after())).isEmpty();
  }
}
