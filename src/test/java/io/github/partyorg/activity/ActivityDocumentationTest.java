package io.github.partyorg.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import io.github.partyorg.history.Attribution;
import io.github.partyorg.history.Attributions;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Unattributed;
import io.github.partyorg.reporting.BreakdownTable;
import io.github.partyorg.reporting.CrossTable;
import io.github.partyorg.reporting.YearTable;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityDocumentationTest {

  private final Hierarchy district = TuanGiao.in2018();
  private final YearRecord record = TuanGiao.year2017();
  private final String page;

  ActivityDocumentationTest() throws IOException {
    page = Files.readString(Path.of("docs/activity.md"), UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void it_lists_every_regime_with_its_years_and_ranks(Regime regime) {
    assertThat(page)
        .contains(
            "| %s | `%s` | %s | %s | %s |"
                .formatted(
                    years(regime),
                    regime.name(),
                    regime.term().vietnamese(),
                    ranks(regime.unitCategories()),
                    ranks(regime.memberCategories())));
  }

  private static String years(Regime regime) {
    StringBuilder years = new StringBuilder();
    for (int year = 2000; year < 2100; year++) {
      boolean was = regime.isFor(Year.of(year - 1));
      boolean is = regime.isFor(Year.of(year));
      years.append(is && !was ? year + "–" : "").append(was && !is ? year - 1 + "" : "");
    }
    return years.toString();
  }

  private static String ranks(List<Category> categories) {
    return categories.stream().map(category -> category.term().english()).collect(joining(", "));
  }

  @ParameterizedTest
  @EnumSource
  void it_lists_how_everybody_expected_is_counted(Presence presence) {
    assertThat(page.lines())
        .anyMatch(
            line ->
                line.startsWith("| " + presence.term().english() + " | ")
                    && line.endsWith(
                        " | %s | %s |"
                            .formatted(
                                presence.isDue() ? "yes" : "no",
                                presence.isCountedAtCongress() ? "yes" : "no")));
  }

  @Test
  void it_shows_the_tables_of_the_sample_as_they_are_printed() {
    Tally<Member> members = Tally.ofMembers(record, district.members(), Census.MEMBERS);

    assertThat(page)
        .contains(
            "```\n"
                + BreakdownTable.of(
                    Tally.ofUnits(
                            record,
                            district.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()),
                            Census.ORGANIZATIONS)
                        .ratings(),
                    1,
                    Locale.ENGLISH)
                + "```")
        .contains("```\n" + BreakdownTable.of(members.ranks(), 2, Locale.ENGLISH) + "```")
        .contains(members.ratings().share(Category.NOT_COMPLETED).text(Locale.ENGLISH, 2))
        .contains(members.ranks().share(Category.NOT_COMPLETED).text(Locale.ENGLISH, 2));
  }

  @Test
  void it_shows_what_the_restructuring_does_to_regulations() {
    Hierarchy after = TuanGiao.afterRestructuring();

    assertThat(page)
        .contains(
            YearTable.regulations(
                RegulationCoverage.of(
                    record, after, after.branches(), Census.BRANCHES, LocalDate.of(2018, 7, 1)),
                Locale.ENGLISH));
  }

  @Test
  void it_shows_the_ratings_of_2017_in_the_units_of_2018() {
    LocalDate day = LocalDate.of(2018, 7, 1);
    Attributions today =
        Attributions.on(day, Chronicle.beginning(day, district).record(TuanGiao.plan2018()));
    Tally<Unit> organizations =
        Tally.ofUnits(
            record,
            district.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()),
            Census.ORGANIZATIONS);
    List<Member> members =
        Stream.of("TG-CB35", "TG-CB36")
            .flatMap(id -> district.branch(id).members().stream())
            .toList();
    Map<Attribution, Tally<Member>> byOrganization =
        Tally.ofMembers(record, members, Census.MEMBERS)
            .by(today.at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain())::ofMember);

    assertThat(page)
        .contains(
            CrossTable.of(
                organizations.ratings().by(unit -> today.ofUnit(unit).term()),
                term -> term,
                HasTerm::term,
                Locale.ENGLISH))
        .contains(
            CrossTable.of(
                Maps.transformValues(byOrganization, Tally::ratings),
                today::nameOf,
                HasTerm::term,
                Locale.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void it_names_every_reason_why_a_figure_of_the_past_is_counted_nowhere(Unattributed reason) {
    if (reason != Unattributed.NOT_YET_BEGUN && reason != Unattributed.OUTSIDE_LEVEL) {
      assertThat(page).contains("`" + reason.name() + "`");
    }
  }
}
