package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.branch;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static io.github.partyorg.charter.Bases.office;
import static io.github.partyorg.charter.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for a branch with too few official members, in order of preference. */
class ThinBranchTest {

  private static List<String> proposals(Hierarchy hierarchy) {
    return Bases.only(hierarchy, "BR-01").remedies().stream()
        .map(remedy -> remedy.description().english())
        .toList();
  }

  private static List<String> reinforcements(Hierarchy hierarchy) {
    return proposals(hierarchy).stream().filter(said -> said.startsWith("Reinforce")).toList();
  }

  @Test
  void first_officials_of_the_commune_then_the_nearest_sibling_then_dissolution() {
    Hierarchy thin =
        district(
            committee(
                "X",
                office("O", 20),
                branch("S", Kind.SCHOOL, 5, 0),
                village("V", 2),
                village("W", 12)));

    assertThat(proposals(thin))
        .containsExactly(
            "Reinforce Chi bộ V [V] with Đảng viên 4 [O-4] from Chi bộ O [O]",
            "Merge Chi bộ V [V] into Chi bộ W [W]",
            "Merge Chi bộ V [V] into Chi bộ O [O]",
            "Merge Chi bộ V [V] into Chi bộ S [S]",
            "Dissolve Chi bộ V [V] and transfer its members to Chi bộ W [W]",
            "Dissolve Chi bộ V [V] and transfer its members to Chi bộ O [O]",
            "Dissolve Chi bộ V [V] and transfer its members to Chi bộ S [S]");
  }

  @ParameterizedTest(name = "an office of {0}, a branch of {1}")
  @CsvSource({
    "3, 2, false",
    "4, 2, true",
    "4, 1, false",
    "5, 1, true",
    "9, 2, false",
    "10, 2, true"
  })
  void who_is_sent_leaves_a_branch_that_stays_above_its_own_minimum(
      int office, int thin, boolean proposed) {
    Hierarchy hierarchy =
        district(committee("X", office("O", office), village("V", thin), village("W", 28)));

    assertThat(reinforcements(hierarchy).isEmpty()).isEqualTo(!proposed);
  }

  @Test
  void who_is_not_experienced_who_leads_and_who_is_of_another_commune_is_not_sent() {
    Hierarchy thin =
        district(
            committee("X", village("W", 29), village("V", 2)),
            committee("Y", office("P", 20), village("U", 12)));
    Hierarchy led =
        district(
            committee(
                "X",
                village("W", 29),
                village("V", 2),
                office("O", 4)
                    .withLeadership(
                        Leadership.elected(DAY.minusYears(1))
                            .secretary("O-1")
                            .deputies("O-2")
                            .build())));

    assertThat(reinforcements(thin)).isEmpty();
    assertThat(reinforcements(led))
        .containsExactly("Reinforce Chi bộ V [V] with Đảng viên 3 [O-3] from Chi bộ O [O]");
  }

  @Test
  void where_no_branch_can_spare_enough_several_do_together() {
    Hierarchy thin =
        district(committee("X", office("O", 4), office("P", 4), village("V", 1), village("W", 28)));

    assertThat(reinforcements(thin))
        .containsExactly(
            "Reinforce Chi bộ V [V] with Đảng viên 2 [O-2], Đảng viên 2 [P-2] from Chi bộ O [O],"
                + " Chi bộ P [P]");
    assertThat(Bases.afterBestRemedy(thin, "BR-01")).isEmpty();
  }

  @Test
  void since_july_2025_the_commune_reinforces_its_grassroots_branches() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Hierarchy reformed =
        Bases.communeOf2025(grassrootsBranch("A", 2, 0), agency(), grassrootsBranch("B", 12, 0));
    Report report = Rulebooks.inForceOn(day).report(reformed, day);
    Remedy best = report.violationsOf("ORG-04").get(0).remedies().get(0);
    Reinforcement proposal = Reinforcement.of(report);

    assertThat(best)
        .hasToString("Reinforce Chi bộ cơ sở A [A] with Đảng viên 4 [C-4] from Chi bộ cơ sở C [C]");
    assertThat(best.decisions().get(0).issuer()).hasToString("P");
    assertThat(proposal.unresolved()).isEmpty();
    Review review = report.review(proposal.plan().applyTo(reformed));
    assertThat(review.introduced()).isEmpty();
    assertThat(review.resolved())
        .extracting(violation -> violation.rule().code() + " " + violation.path())
        .containsExactly("ORG-04 T/P/A");
  }

  /** A branch of commune officials below a commune. */
  private static Branch agency() {
    return grassrootsBranch("C", 12, 0).withMembers(office("C", 12).members());
  }

  @Test
  void everybody_of_a_branch_that_ends_has_a_branch_then() {
    Hierarchy thin = district(committee("X", village("W", 29), branch("V", Kind.VILLAGE, 2, 4)));

    for (Remedy remedy : Bases.only(thin, "BR-01").remedies()) {
      Hierarchy after = remedy.applyTo(thin).after();
      assertThat(after.branch("W").members())
          .as("%s", remedy)
          .extracting(member -> member.id().value())
          .contains("V-1", "V-2", "V-3", "V-4", "V-5", "V-6");
      assertThat(RULEBOOK.report(after, DAY).violationsOf("BR-01")).isEmpty();
    }
  }
}
