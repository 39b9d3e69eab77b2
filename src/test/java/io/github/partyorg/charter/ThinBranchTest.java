package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for a branch with too few official members, in order of preference. */
class ThinBranchTest {

  /** So many commune cadres; from nine on they have a committee. */
  private static String cadres(String branch, int count) {
    String seats =
        count < 9
            ? "; secretary %1$s1"
            : "; secretary %1$s1, deputy secretary %1$s2, committee member %1$s1 %1$s2 %1$s3";
    return IntStream.rangeClosed(1, count)
            .mapToObj(number -> branch + number + "(commune cadre)")
            .collect(Collectors.joining(" "))
        + seats.formatted(branch);
  }

  private static List<Remedy> remedies(Hierarchy hierarchy) {
    return RULEBOOK.report(hierarchy, DAY).violationsOf("BR-01").get(0).remedies();
  }

  private static List<String> proposals(Hierarchy hierarchy) {
    return remedies(hierarchy).stream().map(remedy -> remedy.description().english()).toList();
  }

  private static List<String> reinforcements(Hierarchy hierarchy) {
    return proposals(hierarchy).stream().filter(said -> said.startsWith("Reinforce")).toList();
  }

  @Test
  void first_officials_of_the_commune_then_the_nearest_sibling_then_dissolution() {
    Hierarchy thin =
        Drawing.hierarchy(
            """
            X    Đảng bộ xã X  commune         secretary O1
              O  Chi bộ O      commune office  %s
              S  Chi bộ S      school          5 members; secretary S-01
              V  Chi bộ V      village         2 members; secretary V-01
              W  Chi bộ W      village         12 members
                - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
            """
                .formatted(cadres("O", 20)));

    assertThat(proposals(thin))
        .containsExactly(
            "Reinforce Chi bộ V [V] with Đảng viên 0004 [O4] from Chi bộ O [O]",
            "Merge Chi bộ V [V] into Chi bộ W [W]",
            "Merge Chi bộ V [V] into Chi bộ O [O]",
            "Merge Chi bộ V [V] into Chi bộ S [S]",
            "Dissolve Chi bộ V [V] and transfer its members to Chi bộ W [W]",
            "Dissolve Chi bộ V [V] and transfer its members to Chi bộ O [O]",
            "Dissolve Chi bộ V [V] and transfer its members to Chi bộ S [S]");
  }

  /** The branch W of 28 members, and what stands beside it. */
  private static Hierarchy besideALargeBranch(String others) {
    return Drawing.hierarchy(
        """
        H      Đảng bộ huyện H  district
          X    Đảng bộ xã X     commune         secretary W-01
            W  Chi bộ W         village         28 members
              - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
        %s\
        """
            .formatted(others));
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
  void a_member_is_sent_that_leaves_a_branch_above_its_own_minimum(
      int office, int thin, boolean proposed) {
    Hierarchy hierarchy =
        besideALargeBranch(
            """
                O  Chi bộ O         commune office  %s
                V  Chi bộ V         village         %d members; secretary V-01
            """
                .formatted(cadres("O", office), thin));

    assertThat(reinforcements(hierarchy).isEmpty()).isEqualTo(!proposed);
  }

  @Test
  void a_member_without_experience_a_leader_and_a_member_of_another_commune_are_not_sent() {
    Hierarchy thin =
        besideALargeBranch(
            """
                V  Chi bộ V         village         2 members; secretary V-01
              Y    Đảng bộ xã Y     commune         secretary P1
                P  Chi bộ P         commune office  %s
                U  Chi bộ U         village         12 members
            """
                .formatted(cadres("P", 20)));
    Hierarchy led =
        besideALargeBranch(
            """
                V  Chi bộ V         village         2 members; secretary V-01
                O  Chi bộ O         commune office  %s, deputy secretary O2
            """
                .formatted(cadres("O", 4)));

    assertThat(reinforcements(thin)).isEmpty();
    assertThat(reinforcements(led))
        .containsExactly("Reinforce Chi bộ V [V] with Đảng viên 0003 [O3] from Chi bộ O [O]");
  }

  @Test
  void where_no_branch_can_spare_enough_several_do_together() {
    Hierarchy thin =
        besideALargeBranch(
            """
                O  Chi bộ O         commune office  %s
                P  Chi bộ P         commune office  %s
                V  Chi bộ V         village         1 members; secretary V-01
            """
                .formatted(cadres("O", 4), cadres("P", 4)));

    assertThat(reinforcements(thin))
        .containsExactly(
            "Reinforce Chi bộ V [V] with Đảng viên 0002 [O2], Đảng viên 0002 [P2] from Chi bộ O"
                + " [O], Chi bộ P [P]");
    assertThat(RULEBOOK.report(remedies(thin).get(0).applyTo(thin).after(), DAY)).hasNoViolations();
  }

  @Test
  void since_july_2025_the_commune_reinforces_its_grassroots_branches() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Report report =
        Bases.asMarked(
            day,
            """
            T      Đảng bộ tỉnh T  province
              P    Đảng bộ xã P    commune at immediate superior
                A  Chi bộ cơ sở A  agency  2 members; secretary A-01  ! ORG-04
                C  Chi bộ cơ sở C  agency  %s
                B  Chi bộ cơ sở B  agency  5 members; secretary B-01
            """
                .formatted(cadres("C", 12)));
    Remedy best = report.violations().get(0).remedies().get(0);
    Reinforcement proposal = Reinforcement.of(report);

    assertThat(best)
        .hasToString(
            "Reinforce Chi bộ cơ sở A [A] with Đảng viên 0004 [C4] from Chi bộ cơ sở C [C]");
    assertThat(best.decisions().get(0).issuer()).hasToString("P");
    assertThat(proposal.unresolved()).isEmpty();
    Review review = report.review(proposal.plan().applyTo(report.hierarchy()));
    assertThat(review).introducesNothing().cures("ORG-04").at("A").after().hasNoViolations();
  }

  @Test
  void everybody_of_a_branch_that_ends_has_a_branch_then() {
    Hierarchy thin =
        besideALargeBranch("    V  Chi bộ V  village  V1 V2 V3~ V4~ V5~ V6~; secretary V1");

    for (Remedy remedy : remedies(thin)) {
      Hierarchy after = remedy.applyTo(thin).after();
      for (String member : List.of("V1", "V2", "V3", "V4", "V5", "V6")) {
        assertThat(after).hasMember(member).in("W");
      }
      assertThat(RULEBOOK.report(after, DAY)).hasNoViolationOf("BR-01");
    }
  }
}
