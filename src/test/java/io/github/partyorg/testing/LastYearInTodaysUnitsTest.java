package io.github.partyorg.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.activity.Breakdown;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Census;
import io.github.partyorg.activity.Coverage;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingCoverage;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.Quarter;
import io.github.partyorg.activity.RegulationCoverage;
import io.github.partyorg.activity.RegulationStatus;
import io.github.partyorg.activity.Tally;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.history.Attribution;
import io.github.partyorg.history.Attributions;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Unattributed;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The figures of 2017 in the units after the restructuring of 2018. */
class LastYearInTodaysUnitsTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final Attribution NEW_COMMITTEE = new Attribution.To(UnitId.of("TG-DB05"));

  private final Hierarchy before = TuanGiao.in2018();
  private final YearRecord record = TuanGiao.year2017();
  private final Attributions today =
      Attributions.on(DAY, Chronicle.beginning(DAY, before).record(TuanGiao.plan2018()));
  private final Tally<Unit> organizations =
      Tally.ofUnits(
          record,
          before.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()),
          Census.ORGANIZATIONS);
  private final Tally<Member> members = Tally.ofMembers(record, before.members(), Census.MEMBERS);

  @Test
  void of_59_ratings_58_have_a_unit_and_one_has_a_reason() {
    ImmutableMap<Attribution, Tally<Unit>> ratings = organizations.by(today::ofUnit);

    assertThat(ratings).hasSize(58 + 1);
    assertThat(requireNonNull(ratings.get(Unattributed.ENDED)).subjects(NotStated.NOT_STATED))
        .extracting(Unit::id)
        .containsExactly(UnitId.of("TG-CB36"));
    assertThat(ratings).doesNotContainKey(NEW_COMMITTEE);
  }

  @Test
  void a_new_organisation_has_no_rating_of_last_year_but_its_members_have() {
    ImmutableMap<Attribution, Tally<Member>> ratings =
        members.by(today.at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain())::ofMember);

    assertThat(requireNonNull(ratings.get(NEW_COMMITTEE)).ratings().total()).isEqualTo(34);
    assertThat(ratings).hasSize(59).doesNotContainKey(Unattributed.NOT_LISTED);
    assertThat(ratings.values().stream().mapToInt(each -> each.count(Category.EXCELLENT)).sum())
        .isEqualTo(355);
  }

  @Test
  void meetings_of_offices_that_were_dissolved_are_those_of_no_branch_today() {
    Breakdown<Coverage, MeetingYear> met =
        MeetingCoverage.of(record, before.branches(), MeetingBody.MEMBERS).thematic(Quarter.FIRST);
    ImmutableList<MeetingYear> nowhere =
        requireNonNull(met.by(year -> today.ofUnit(year.unit())).get(Unattributed.ENDED))
            .subjects(Coverage.HELD);

    assertThat(met.count(Coverage.HELD)).isEqualTo(314 + nowhere.size());
    assertThat(nowhere)
        .extracting(year -> ((Branch) year.unit()).kind())
        .hasSize(19)
        .containsOnly(Kind.COMMUNE_OFFICE, Kind.AGENCY);
  }

  @Test
  void regulations_of_last_year_are_in_force_for_those_who_live_on() {
    Breakdown<RegulationStatus, Unit> units =
        RegulationCoverage.of(record, before, before.branches(), Census.BRANCHES, record.until())
            .units();

    assertThat(
            requireNonNull(units.by(today::ofUnit).get(Unattributed.ENDED))
                .count(RegulationStatus.IN_FORCE))
        .isEqualTo(19);
  }

  @Test
  void last_years_headcount_is_that_of_last_years_units() {
    Breakdown<Attribution, Branch> branches =
        Breakdown.of(Census.BRANCHES, today.targets(), before.branches(), today::ofUnit);
    int headcount =
        branches.groups().values().stream()
            .flatMap(ImmutableList::stream)
            .mapToInt(Branch::memberCount)
            .sum();

    assertThat(headcount).isEqualTo(3750);
    assertThat(branches.subjects(Unattributed.ENDED)).hasSize(19);
    assertThat(branches.subjects(new Attribution.To(UnitId.of("TG-CS-YT")))).isEmpty();
    assertThat(branches.keys()).contains(new Attribution.To(UnitId.of("TG-CS-YT")));
  }
}
