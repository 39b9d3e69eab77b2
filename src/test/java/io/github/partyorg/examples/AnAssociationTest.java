package io.github.partyorg.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Census;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.reporting.BreakdownTable;
import io.github.partyorg.reporting.ChangeTable;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.reporting.DecisionTable;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.reporting.RefusalText;
import io.github.partyorg.reporting.ReportText;
import io.github.partyorg.reporting.ReviewText;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
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
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.structure.Vocabulary;
import io.github.partyorg.structure.Vocabulary.Noun;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The gardeners' association of a district, which is no Party: the same model, other norms. The
 * code is that of {@code docs/writing-a-rule.md}.
 */
class AnAssociationTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
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
      club.addMembers(Member.official(id + "-" + number).name("Hội viên " + number).build());
    }
    return club.build();
  }

  // step
  private static final Vocabulary WORDS =
      Vocabulary.party()
          .calling(Noun.PARTY, "hội", "association", "associations")
          .calling(Noun.ORGANIZATION, "hội", "association", "associations")
          .calling(Noun.BRANCH, "câu lạc bộ", "club", "clubs")
          .calling(Noun.SECRETARY, "chủ nhiệm", "chair", "chairs")
          .calling(Noun.MEMBER, "hội viên", "member", "members");

  // end

  private static Rulebook rulebook() {
    // step
    LegalText charter =
        LegalText.of("Điều lệ Hội Làm vườn", "Đại hội Hội", LocalDate.of(2019, 5, 20));
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
            .atLeast(Measure.MEMBERS, least)
            .cure(AnAssociationTest::mergers)
            .build();
    Rule<Branch> large =
        Rule.on(UnitType.BRANCH)
            .code("HLV-02", Severity.MUST_OR_CONSENT)
            .statement(
                "Câu lạc bộ trên {club-most} hội viên phải được huyện hội đồng ý.",
                "A club of more than {club-most} members needs the consent of the district.")
            .source(Validity.of(charter, "8"))
            .atMost(Measure.MEMBERS, most)
            .cure(Cure.seekingConsent())
            .build();
    return Rulebook.of("Hội Làm vườn", List.of(small, large)).withVocabulary(WORDS);
    // end
  }

  // step
  private static ImmutableList<Remedy> mergers(
      Rule<Branch> rule, Branch club, Situation situation) {
    return situation.siblingsOf(club).stream()
        .map(other -> situation.remedy(club, Merge.units(List.of(club.id())).into(other.id())))
        .collect(ImmutableList.toImmutableList());
  }

  // end

  @Test
  void an_association_has_norms_of_its_own_and_none_of_the_shipped_ones() {
    Rulebook rulebook = rulebook();

    // step
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

  @Test
  void its_chart_is_in_its_words() {
    LevelSchemes levels = rulebook().schemes();
    UnitId top = GARDENERS.root().id();

    // step
    Place association = GARDENERS.place(top, levels.on(DAY));
    System.out.println(HierarchyChart.of(association, 1, 2, Locale.forLanguageTag("vi")));
    System.out.println(CountTable.of(GARDENERS, DAY, levels, Locale.ENGLISH));
    // end

    assertThat(HierarchyChart.of(association, 1, 2, VIETNAMESE))
        .isEqualTo(
            """
            Hội Làm vườn huyện [HLV], hội huyện: 67 hội viên, 3 câu lạc bộ
            ├─ Câu lạc bộ K1 [K1], câu lạc bộ cơ sở: 4 hội viên
            ├─ Câu lạc bộ K2 [K2], câu lạc bộ cơ sở: 12 hội viên
            └─ … và 1 tổ chức nữa
            """);
    assertThat(HierarchyChart.of(association, 0, 2, Locale.ENGLISH))
        .isEqualTo("Hội Làm vườn huyện [HLV], district association: 67 members, 3 clubs\n");
    assertThat(CountTable.of(GARDENERS, DAY, levels, VIETNAMESE))
        .contains("câu lạc bộ cơ sở: câu lạc bộ", "Cộng tổ chức cơ sở hội", "hội viên");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void nothing_that_is_printed_of_it_is_in_the_words_of_the_Party(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Rulebook rulebook = rulebook();
    LevelSchemes levels = rulebook.schemes();
    Report report = rulebook.report(GARDENERS, DAY);
    Outcome outcome = plan().applyTo(GARDENERS);

    assertThat(
            List.of(
                HierarchyChart.of(
                    GARDENERS.place(GARDENERS.root().id(), levels.on(DAY)), 3, 9, locale),
                CountTable.of(GARDENERS, DAY, levels, locale),
                CountTable.of(GARDENERS, outcome.after(), DAY, levels, locale),
                CountTable.of(Chronicle.beginning(DAY, GARDENERS), List.of(DAY), levels, locale),
                ChangeTable.of(outcome, levels, locale),
                DecisionTable.of(plan(), GARDENERS, WORDS, locale),
                DecisionTable.ofOrders(plan(), WORDS, locale),
                BreakdownTable.of(
                    Census.of(GARDENERS, levels.on(DAY)).membersByStanding(), WORDS, 1, locale),
                ReportText.of(report, locale),
                ReviewText.of(report.review(outcome), locale),
                RefusalText.of(refusal(), WORDS, locale)))
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(OF_THE_PARTY));
  }

  private static final Pattern OF_THE_PARTY =
      Pattern.compile(
          "(?iu)đảng viên|chi bộ|đảng bộ|bí thư|\\bđảng\\b|\\bparty\\b|branch|secretar");

  /** Decides what has the words of the Party in it: members, leaderships, clubs. */
  private static Plan plan() {
    return Minutes.plan(
        """
        Draft of HLV, in force 2024-03-01
          Merge K1 into K2
          Transfer K3-1 from K3 to K2
          Renew the leadership of K3: congress 2024-03-01, secretary K3-2
        """);
  }

  private static DecisionRefusedException refusal() {
    Plan refused =
        Minutes.plan(
            """
            Draft of HLV, in force 2024-03-01
              Transfer "nobody" from K3 to K2
              Merge K9 into K2
              Dissolve HLV; everyone to K2
            """);
    return assertThrows(DecisionRefusedException.class, () -> refused.applyTo(GARDENERS));
  }
}
