package io.github.partyorg.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.rules.Measure;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The gardeners' association of a district, which is no Party: the same model, other norms. The
 * code is that of {@code docs/writing-a-rule.md}.
 */
class AnAssociationTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final Kind CLUB =
      Kind.of("CLUB", Bilingual.of("câu lạc bộ", "club"), Basis.RESIDENCE);

  private static final Hierarchy GARDENERS =
      Hierarchy.of(
          Committee.district("HLV")
              .name("Hội Làm vườn huyện")
              .add(club("K1", 4), club("K2", 12), club("K3", 51))
              .build());

  private static Branch club(String id, int members) {
    BranchBuilder club = Branch.of(id, CLUB).name("Câu lạc bộ " + id);
    for (int number = 1; number <= members; number++) {
      club.addMembers(
          Member.builder()
              .id(id + "-" + number)
              .name("Hội viên " + number)
              .standing(Standing.OFFICIAL)
              .build());
    }
    return club.build();
  }

  private static Rulebook rulebook() {
    // own
    LegalText charter =
        LegalText.of("Điều lệ Hội Làm vườn", "Đại hội Hội", LocalDate.of(2019, 5, 20));
    Measure<Unit> members =
        Measure.of(
            Bilingual.of("hội viên", "member"),
            Bilingual.of("hội viên", "members"),
            Bilingual.of("mọi hội viên trong danh sách", "all members on the roll"),
            Unit::memberCount);
    Threshold least =
        Threshold.of("club-least", 5, charter.article("7"), LocalDate.of(2019, 5, 20));
    Threshold most = Threshold.of("club-most", 50, charter.article("8"), LocalDate.of(2019, 5, 20));
    Rule<Branch> small =
        Rule.on(UnitType.BRANCH)
            .code("HLV-01", Severity.MUST)
            .statement(
                "Câu lạc bộ có ít nhất {club-least} hội viên.",
                "A club has at least {club-least} members.")
            .source(Validity.of(charter, "7"))
            .atLeast(members, least)
            .cure(AnAssociationTest::mergers)
            .build();
    Rule<Branch> large =
        Rule.on(UnitType.BRANCH)
            .code("HLV-02", Severity.MUST_OR_CONSENT)
            .statement(
                "Câu lạc bộ trên {club-most} hội viên phải được huyện hội đồng ý.",
                "A club of more than {club-most} members needs the consent of the district.")
            .source(Validity.of(charter, "8"))
            .atMost(members, most)
            .cure(Cure.seekingConsent())
            .build();
    return Rulebook.of("Hội Làm vườn", List.of(small, large));
    // end
  }

  // own
  private static ImmutableList<Remedy> mergers(
      Rule<Branch> rule, Branch club, Situation situation) {
    ImmutableList.Builder<Remedy> mergers = ImmutableList.builder();
    UnitId association = situation.competentOver(club.id());
    for (Unit other : situation.hierarchy().unit(association).orElseThrow().children()) {
      mergers.add(
          Remedy.of(
              Bilingual.of(
                  "Sáp nhập " + club.id() + " vào " + other.id(),
                  "Merge " + club.id() + " into " + other.id()),
              Decision.builder()
                  .issuer(association)
                  .effectiveOn(situation.day())
                  .addOrders(Merge.units(club.id().value()).into(other.id().value()))
                  .build()));
    }
    return mergers.build();
  }

  // end

  @Test
  void an_association_has_norms_of_its_own_and_none_of_the_shipped_ones() {
    Rulebook rulebook = rulebook();

    // own
    Report report = rulebook.report(GARDENERS, DAY);
    Violation small = report.violationsOf("HLV-01").get(0);
    Remedy merger = small.remedies().get(0);
    Review review = report.review(merger.applyTo(GARDENERS));
    // end

    assertThat(report.violations())
        .extracting(violation -> violation.message().english())
        .containsExactly(
            "Câu lạc bộ K1 [K1]: 4 members; required: at least 5 members"
                + " (Điều lệ Hội Làm vườn, 20/5/2019, 7)",
            "Câu lạc bộ K3 [K3]: 51 members; required: at most 50 members"
                + " (Điều lệ Hội Làm vườn, 20/5/2019, 8)");
    assertThat(small.message().vietnamese()).contains("4 hội viên").contains("ít nhất 5");
    assertThat(small.remedies())
        .extracting(Remedy::toString)
        .containsExactly("Merge K1 into K2", "Merge K1 into K3");
    assertThat(review.resolved()).containsExactly(small);
    assertThat(review.introduced()).isEmpty();
  }

  @Test
  void who_leads_the_association_consents_to_what_its_norms_leave_open() {
    Rulebook rulebook = rulebook();
    Violation large = rulebook.report(GARDENERS, DAY).violationsOf("HLV-02").get(0);
    Remedy asking = large.remedies().get(0);

    assertThat(asking.kind()).isEqualTo(Remedy.Kind.SEEK_CONSENT);
    assertThat(asking).hasToString("Ask HLV for consent to Câu lạc bộ K3 [K3] under HLV-02");
    assertThat(rulebook.report(asking.applyTo(GARDENERS).after(), DAY).violationsOf("HLV-02"))
        .isEmpty();
  }
}
