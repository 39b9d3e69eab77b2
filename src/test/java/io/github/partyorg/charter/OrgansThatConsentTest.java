package io.github.partyorg.charter;

import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organ outside every hierarchy consents where a norm asks it, or one above the hierarchy. */
class OrgansThatConsentTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private static final String BOARD =
      "organ BOARD \"Ban Tổ chức Tỉnh ủy\" \"the provincial board\"";

  /** A base committee with a consent of each of these. */
  private static Hierarchy district(String... givers) {
    return Drawing.hierarchy(
        """
        H    Đảng bộ huyện H    district
          X  Đảng bộ cơ quan X  agency at grassroots
        %s
            A  Chi bộ A         agency  A1 A2 A3
        """
            .formatted(
                Stream.of(givers)
                    .map("    - consent OWN-1 by %s 1-CV 2018-07-01"::formatted)
                    .collect(Collectors.joining("\n"))));
  }

  /** A rule that every base committee breaks, unless somebody named by it consents. */
  private static Rulebook asking(ConsentAuthority who) {
    return Rulebook.of(
        "A trial",
        ImmutableList.<Norm>builder().add(large(who)).addAll(ConsentIssuerRules.all()).build());
  }

  private static Rule<Committee> large(ConsentAuthority who) {
    return Rule.on(UnitType.GRASSROOTS_COMMITTEE)
        .code("OWN-1", Severity.MUST_OR_CONSENT)
        .statement("Phải được đồng ý.", "A consent is needed.")
        .source(Validity.of(LegalTexts.CHARTER, "1"))
        .consentOf(who)
        .check((unit, s) -> Breach.found("chưa", "none", "có", "one"))
        .cure(Cure.seekingConsent())
        .build();
  }

  private static List<String> found(Rulebook rulebook, Hierarchy hierarchy) {
    return rulebook.report(hierarchy, DAY).violations().stream()
        .map(violation -> violation.rule().code().value())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "POLITBURO, POLITBURO",
    "SECRETARIAT, SECRETARIAT",
    "CENTRAL_ORGANISATION_COMMISSION, CENTRAL_ORGANISATION_COMMISSION",
    "SECRETARIAT_OR_COMMISSION, SECRETARIAT",
    "SECRETARIAT_OR_COMMISSION, CENTRAL_ORGANISATION_COMMISSION"
  })
  void the_organ_that_a_norm_names_consents(ConsentAuthority who, String organ) {
    Authority giver = Authority.coded(organ).orElseThrow();

    assertThat(who.term().vietnamese()).contains(giver.term().vietnamese());
    assertThat(who.term().english())
        .containsIgnoringCase(giver.term().english().replace("the ", ""));
    assertThat(found(asking(who), district(giver.term().english()))).isEmpty();
    assertThat(found(asking(who), district())).containsExactly("OWN-1");
  }

  @ParameterizedTest
  @CsvSource({
    "SECRETARIAT, the Central Organisation Commission, the Secretariat",
    "SECRETARIAT_OR_COMMISSION, the Politburo, the Secretariat",
    "CENTRAL_ORGANISATION_COMMISSION, the Secretariat, the Central Organisation Commission",
    "POLITBURO, the Secretariat, the Politburo"
  })
  void another_organ_is_a_stranger(ConsentAuthority who, String organ, String asked) {
    Report report = asking(who).report(district(organ), DAY);

    assertThat(report.violations()).hasSize(2);
    assertThat(report).hasViolation("OWN-1");
    assertThat(report).hasViolation("CNS-01").requiring("the consent of " + asked);
  }

  @Test
  void neither_the_district_nor_a_unit_elsewhere_consents_for_the_secretariat() {
    Rulebook rulebook = asking(ConsentAuthority.SECRETARIAT);

    assertThat(found(rulebook, district("H"))).containsExactly("CNS-01", "OWN-1");
    assertThat(found(rulebook, district("T"))).containsExactly("CNS-01", "OWN-1");
  }

  @Test
  void an_organ_is_a_stranger_where_the_authority_is_in_the_hierarchy() {
    Rulebook rulebook = asking(ConsentAuthority.DIRECT_SUPERIOR_OF_BASE);

    assertThat(found(rulebook, district("H"))).isEmpty();
    assertThat(found(rulebook, district("the Secretariat"))).containsExactly("CNS-01", "OWN-1");
    assertThat(found(rulebook, district(BOARD))).containsExactly("CNS-01", "OWN-1");
  }

  @Test
  void above_the_whole_hierarchy_any_organ_and_any_unknown_unit_consents() {
    Rulebook rulebook = asking(ConsentAuthority.UNDER_THE_CENTRE);

    assertThat(found(rulebook, district(BOARD))).isEmpty();
    assertThat(found(rulebook, district("T"))).isEmpty();
    assertThat(found(rulebook, district("H"))).contains("OWN-1");
  }

  @Test
  void a_remedy_asks_the_organ_by_its_name_and_the_superior_records_it() {
    Rulebook rulebook = asking(ConsentAuthority.SECRETARIAT);
    Hierarchy before = district();
    Remedy remedy = rulebook.report(before, DAY).violationsOf("OWN-1").get(0).remedies().get(0);

    assertThat(remedy.description())
        .isEqualTo(
            Bilingual.of(
                "Báo cáo Ban Bí thư xin đồng ý cho Đảng bộ cơ quan X [X] theo OWN-1",
                "Ask the Secretariat for consent to Đảng bộ cơ quan X [X] under OWN-1"));
    assertThat(remedy.decisions().get(0).issuer()).isEqualTo(UnitId.of("H"));
    assertThat(remedy.applyTo(before).after().require("X").consents())
        .extracting(Consent::givenBy)
        .containsExactly(Authority.SECRETARIAT);
  }

  @Test
  void the_order_that_records_the_consent_names_the_organ() {
    Order order = Minutes.order("Record at X: consent OWN-1 by the Secretariat 1-CV 2018-07-01");
    String change =
        Decision.builder()
            .issuer("H")
            .effectiveOn(DAY)
            .addOrders(order)
            .build()
            .applyTo(district())
            .changes()
            .get(0)
            .summary()
            .vietnamese();

    assertThat(order.summary())
        .isEqualTo(
            Bilingual.of(
                "Ghi nhận tại X: Ban Bí thư đồng ý theo OWN-1, 1-CV ngày 1/7/2018",
                "Record at X: consent to OWN-1 by the Secretariat, 1-CV of 2018-07-01"));
    assertThat(change)
        .isEqualTo("Đảng bộ cơ quan X [X]: Ban Bí thư đồng ý theo OWN-1, 1-CV ngày 1/7/2018");
  }
}
