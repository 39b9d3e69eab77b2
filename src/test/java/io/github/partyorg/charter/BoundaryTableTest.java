package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.branch;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static io.github.partyorg.charter.Bases.village;
import static io.github.partyorg.charter.Bases.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The boundary cases of the law, word for word, each on a real hierarchy. */
class BoundaryTableTest {

  static Stream<Arguments> table() {
    return Stream.of(
        arguments(
            "2 official + 5 probationary",
            "ORG-04 violated (needs 3 official)",
            district(grassrootsBranch("A", 2, 5)),
            List.of("ORG-04 H/A")),
        arguments(
            "3 official + 0",
            "allowed as branch or chi bộ cơ sở",
            district(
                grassrootsBranch("A", 3, 0), committee("X", village("V", 3), village("W", 27))),
            List.of()),
        arguments(
            "chi bộ cơ sở, 29 members",
            "normal",
            district(grassrootsBranch("A", 20, 9)),
            List.of()),
        arguments(
            "chi bộ cơ sở, 30 members",
            "ORG-06: should be đảng bộ cơ sở; consent needed to stay",
            district(grassrootsBranch("A", 20, 10)),
            List.of("ORG-06 H/A")),
        arguments(
            "đảng bộ cơ sở, 29 members",
            "ORG-07: consent needed",
            district(committee("X", village("V", 14), village("W", 15))),
            List.of("ORG-07 H/X")),
        arguments(
            "đảng bộ cơ sở, 30 members",
            "normal",
            district(committee("X", village("V", 15), branch("W", Kind.VILLAGE, 14, 1))),
            List.of()),
        arguments(
            "subordinate branch, 30 members",
            "normal (\"more than 30\" is the limit)",
            district(committee("X", branch("V", Kind.VILLAGE, 25, 5))),
            List.of()),
        arguments(
            "subordinate branch, 31 members",
            "ORG-08: consent needed",
            district(committee("X", branch("V", Kind.VILLAGE, 25, 6))),
            List.of("ORG-08 H/X/V")),
        arguments(
            "đảng bộ cơ sở, 3 branches × (3 official) = 9",
            "lawful only with ORG-07 consent",
            district(nine()),
            List.of("ORG-07 H/X")),
        arguments(
            "đảng bộ cơ sở, 3 branches × (3 official) = 9",
            "lawful only with ORG-07 consent",
            district(
                nine()
                    .withConsents(
                        List.of(Consent.of("ORG-07", "H", "7-CV/HU", Bases.DAY.minusDays(1))))),
            List.of()));
  }

  private static Committee nine() {
    return committee("X", village("V", 3), village("W", 3), village("Z", 3));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("table")
  void the_law_draws_the_line_here(
      String what, String result, Hierarchy hierarchy, List<String> expected) {
    assertThat(violations(hierarchy)).as(what + ": " + result).isEqualTo(expected);
  }

  @ParameterizedTest(name = "a branch of {0} under a committee")
  @CsvSource({"2, true", "3, false"})
  void a_subordinate_branch_below_three_breaks_both_articles(int official, boolean broken) {
    List<String> found =
        violations(district(committee("X", village("W", 30), village("V", official))));

    assertThat(found).isEqualTo(broken ? List.of("BR-01 H/X/V", "ORG-04 H/X/V") : List.of());
  }
}
