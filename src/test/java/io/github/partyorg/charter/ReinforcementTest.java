package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.office;
import static io.github.partyorg.charter.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Outcome;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        district(
            committee("X", office("O", 20), village("V", 2), village("W", 1), village("U", 12)),
            committee("Y", office("P", 12), village("Z", 2), village("T", 30)));

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
    assertThat(RULEBOOK.report(outcome.after(), DAY).violations()).isEmpty();
  }

  @Test
  void where_nobody_can_be_spared_the_smallest_branch_ends_and_strengthens_the_next() {
    Hierarchy before = district(committee("X", village("V", 2), village("W", 1), village("U", 30)));

    Reinforcement proposal = Reinforcement.of(RULEBOOK.report(before, DAY));
    Hierarchy after = proposal.plan().applyTo(before).after();

    assertThat(after.has(UnitId.of("W"))).isFalse();
    assertThat(after.unit(UnitId.of("V")).orElseThrow().officialMemberCount()).isEqualTo(3);
    assertThat(RULEBOOK.report(after, DAY).violations()).isEmpty();
  }

  /** O can spare three: P alone would take two of them, and one of Q and R would have to end. */
  @Test
  void one_plan_for_all_moves_fewer_members_than_the_best_remedy_for_each() {
    Hierarchy before =
        district(
            committee(
                "X",
                office("O", 6),
                village("P", 1),
                village("Q", 2),
                village("R", 2),
                village("U", 20)));
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

  @Test
  void a_commune_that_has_nobody_is_said_to_be_unresolved() {
    Hierarchy before = district(committee("X", village("V", 1), village("W", 1)));

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
