package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.branch;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static io.github.partyorg.charter.Bases.village;
import static io.github.partyorg.charter.Bases.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LeadershipBuilder;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Participation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts: to three and nine the official, to thirty all; the exempted always, guests never. */
class CountingTest {

  private static ImmutableList<Member> exempted(Branch branch) {
    return branch.members().stream()
        .map(member -> member.withParticipation(Participation.EXEMPT))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Guest> guest() {
    return ImmutableList.of(
        Guest.builder()
            .member("G")
            .outsideHome("nơi khác")
            .since(DAY.minusDays(1))
            .until(DAY.plusMonths(3))
            .build());
  }

  @ParameterizedTest(name = "{0} official, {1} probationary")
  @CsvSource({"0, 9, true", "2, 0, true", "2, 27, true", "3, 0, false", "3, 26, false"})
  void to_three_count_official_members_only(int official, int probationary, boolean broken) {
    String[] of04 = broken ? new String[] {"ORG-04 H/A"} : new String[0];
    String[] below = broken ? new String[] {"BR-01 H/X/V", "ORG-04 H/X/V"} : new String[0];

    assertThat(violations(district(grassrootsBranch("A", official, probationary))))
        .filteredOn(found -> !found.startsWith("BR-05"))
        .containsExactly(of04);
    assertThat(
            violations(
                district(
                    committee(
                        "X", village("W", 30), branch("V", Kind.VILLAGE, official, probationary)))))
        .filteredOn(found -> !found.startsWith("BR-05"))
        .containsExactly(below);
  }

  @ParameterizedTest(name = "{0} official, {1} probationary")
  @CsvSource({"8, 0, BR-05", "8, 12, BR-05", "9, 0, BR-06", "9, 12, BR-06"})
  void to_nine_count_official_members_only(int official, int probationary, String rule) {
    Branch vacant =
        branch("V", Kind.VILLAGE, official, probationary).withLeadership(Leadership.vacant());

    assertThat(violations(district(committee("X", village("W", 30), vacant))))
        .filteredOn(found -> !found.startsWith("BR-08"))
        .containsExactly(rule + " H/X/V");
  }

  @Test
  void exempted_members_count_to_three_to_nine_and_to_thirty() {
    Branch three = village("V", 3);
    Branch nine = village("V", 9).withLeadership(Leadership.vacant());

    assertThat(
            violations(
                district(committee("X", village("W", 27), three.withMembers(exempted(three))))))
        .isEmpty();
    assertThat(
            violations(
                district(committee("X", village("W", 30), nine.withMembers(exempted(nine))))))
        .contains("BR-06 H/X/V");
    assertThat(
            violations(
                district(
                    grassrootsBranch("A", 30, 0)
                        .withMembers(exempted(grassrootsBranch("A", 30, 0))))))
        .containsExactly("ORG-06 H/A");
  }

  @Test
  void guests_count_nowhere() {
    assertThat(violations(district(grassrootsBranch("A", 29, 0).withGuests(guest())))).isEmpty();
    assertThat(violations(district(committee("X", village("V", 29).withGuests(guest())))))
        .containsExactly("ORG-07 H/X");
    assertThat(violations(district(grassrootsBranch("A", 2, 0).withGuests(guest()))))
        .containsExactly("ORG-04 H/A");
    assertThat(
            violations(
                district(committee("X", village("W", 30), village("V", 8).withGuests(guest())))))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} on the committee, {1} deputies")
  @CsvSource({
    "0, 0, false",
    "0, 1, false",
    "0, 2, true",
    "3, 0, true",
    "3, 1, false",
    "3, 2, true"
  })
  void of_deputies_one_or_beside_a_committee_exactly_one(
      int committee, int deputies, boolean broken) {
    LeadershipBuilder leadership =
        Leadership.elected(DAY)
            .secretary("V-1")
            .deputies(new String[][] {{}, {"V-2"}, {"V-2", "V-3"}}[deputies]);
    if (committee > 0) {
      leadership = leadership.committee("V-1", "V-2", "V-3");
    }
    Branch led = village("V", committee == 0 ? 8 : 9).withLeadership(leadership.build());

    assertThat(violations(district(committee("X", village("W", 30), led))))
        .isEqualTo(broken ? ImmutableList.of("BR-08 H/X/V") : ImmutableList.of());
  }
}
