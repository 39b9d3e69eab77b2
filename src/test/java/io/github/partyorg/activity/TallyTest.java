package io.github.partyorg.activity;

import static io.github.partyorg.activity.Category.COMPLETED;
import static io.github.partyorg.activity.Category.EXCELLENT;
import static io.github.partyorg.activity.Category.GOOD;
import static io.github.partyorg.activity.Category.NOT_COMPLETED;
import static io.github.partyorg.activity.NotEvaluated.EXEMPTED;
import static io.github.partyorg.activity.NotStated.NOT_STATED;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.UnitId;
import org.junit.jupiter.api.Test;

class TallyTest {

  private final Hierarchy district = Communes.DISTRICT;
  private final YearRecord record =
      YearRecord.builder()
          .year(2021)
          .rateMember("M1", EXCELLENT)
          .rateMember("M2", GOOD)
          .rateMember("M3", GOOD)
          .rateMember("M4", COMPLETED)
          .rateMember("M5", EXEMPTED)
          .rateMember("M11", NOT_COMPLETED)
          .rateMember("M12", NOT_STATED)
          .rateUnit("A", GOOD)
          .build();
  private final Tally<Member> members = Tally.ofMembers(record, district.members(), Census.MEMBERS);

  @Test
  void who_is_not_in_the_record_is_not_stated() {
    assertThat(members.notStatedCount()).isEqualTo(14 - 6);
    assertThat(members.subjects(NOT_STATED))
        .extracting(Member::id)
        .containsAll(Communes.ids("M12", "M21"));
    assertThat(members.notEvaluatedCount()).isEqualTo(1);
  }

  @Test
  void ranks_are_measured_against_those_ranked_and_ratings_against_all() {
    assertThat(members.ratings().share(GOOD)).hasToString("2 of 14 members (14.3%)");
    assertThat(members.ranks().share(GOOD)).hasToString("2 of 5 ranked members (40.0%)");
    assertThat(members.ranks().keys()).containsExactly(EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED);
  }

  @Test
  void one_category_is_measured_against_another() {
    assertThat(members.against(EXCELLENT, GOOD)).hasToString("1 of 2 members rated good (50.0%)");
  }

  @Test
  void one_category_is_measured_among_those_as_high_as_another_or_higher() {
    assertThat(members.amongAtLeast(EXCELLENT, GOOD))
        .hasToString("1 of 3 members rated good or better (33.3%)");
  }

  @Test
  void who_reached_a_category_is_measured_against_those_ranked() {
    assertThat(members.atLeast(GOOD)).hasToString("3 of 5 ranked members (60.0%)");
    assertThat(members.atLeast(COMPLETED).part()).isEqualTo(4);
    assertThat(members.atLeast(EXCELLENT).part()).isEqualTo(1);
  }

  @Test
  void it_splits_by_branch() {
    ImmutableMap<UnitId, Tally<Member>> byBranch =
        members.by(Census.of(district, LevelScheme.plain())::branchOf);

    assertThat(byBranch).hasSize(3);
    assertThat(requireNonNull(byBranch.get(UnitId.of("A"))).count(GOOD)).isEqualTo(2);
    assertThat(requireNonNull(byBranch.get(UnitId.of("C"))).notStatedCount()).isEqualTo(3);
  }

  @Test
  void units_are_tallied_by_the_categories_of_units() {
    Tally<Branch> branches = Tally.ofUnits(record, district.branches(), Census.BRANCHES);

    assertThat(branches.subjects(GOOD)).containsExactly(district.branch("A"));
    assertThat(branches.notStatedCount()).isEqualTo(2);
  }

  @Test
  void a_year_without_known_regime_states_nothing() {
    Tally<Member> tally =
        Tally.ofMembers(
            YearRecord.builder().year(2007).build(), district.members(), Census.MEMBERS);

    assertThat(tally.notStatedCount()).isEqualTo(14);
    assertThat(tally.ranks().total()).isZero();
    assertThat(tally.ranks().keys()).isEmpty();
  }

  @Test
  void tasks_are_shares_of_the_tasks_of_the_year() {
    Evaluation evaluation = Evaluation.of(GOOD).withTasks(20, 18, 2, 6).withDecidedBy("X");

    assertThat(evaluation.tasksDone().orElseThrow())
        .hasToString("18 of 20 tasks of the year (90.0%)");
    assertThat(evaluation.tasksLate().orElseThrow().part()).isEqualTo(2);
    assertThat(evaluation.tasksBeyond().orElseThrow().isAtLeast(30)).isTrue();
    assertThat(evaluation.isExemplary()).isFalse();
    assertThat(evaluation.isDisciplined()).isFalse();
    assertThat(evaluation.sickLeaveMonths()).isZero();
  }
}
