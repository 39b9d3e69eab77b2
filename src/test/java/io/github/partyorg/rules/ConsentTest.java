package io.github.partyorg.rules;

import static io.github.partyorg.rules.Bases.DAY;
import static io.github.partyorg.rules.Bases.RULEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.rules.Examples.Example;
import io.github.partyorg.structure.CommuneCommittee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.ProvincialCommittee;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose consent counts, to what and since when (Party Charter, Art. 21(4)). */
class ConsentTest {

  static List<Example> open_to_consent() {
    return standing(Severity.MUST_OR_CONSENT);
  }

  static List<Example> closed_to_consent() {
    return standing(Severity.MUST);
  }

  /** The examples without a plan: a consent is put on the unit itself. */
  private static List<Example> standing(Severity severity) {
    return Examples.all().stream()
        .filter(example -> example.day().equals(DAY) && example.isStanding())
        .filter(example -> example.rule().severity() == severity)
        .filter(example -> example.before().root() instanceof DistrictCommittee)
        .toList();
  }

  @Test
  void seven_rules_are_open_to_consent() {
    assertThat(open_to_consent())
        .extracting(Example::code)
        .containsExactly("ORG-06", "ORG-07", "ORG-08", "ORG-09", "MIL-01", "BR-08", "CON-03");
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void the_direct_superior_consents_from_its_day_on(Example example) {
    assertThat(broken(example, example.code(), authority(example), DAY)).isFalse();
    assertThat(broken(example, example.code(), authority(example), DAY.minusYears(3))).isFalse();
    assertThat(broken(example, example.code(), authority(example), DAY.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void nobody_else_can_consent(Example example) {
    for (String other : List.of("T", "H", "H2", "X", "A", "V", "S")) {
      if (other.equals(authority(example))) {
        continue;
      }
      assertThat(broken(example, example.code(), other, DAY)).as(other).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void a_consent_under_another_norm_does_not_count(Example example) {
    String other = example.code().equals("ORG-06") ? "ORG-07" : "ORG-06";

    assertThat(broken(example, other, authority(example), DAY)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void a_consent_to_the_unit_above_does_not_count(Example example) {
    List<String> path = List.of(example.at().split("/", -1));
    String above = path.get(path.size() - 2);

    assertThat(
            speaks(
                consented(example, above, example.code(), authority(example), DAY), example.code()))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("closed_to_consent")
  void nobody_can_consent_to_what_must_be(Example example) {
    assertThat(broken(example, example.code(), authority(example), DAY)).isTrue();
  }

  @Test
  void since_july_2025_the_commune_consents() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Hierarchy reformed =
        Hierarchy.of(
            ProvincialCommittee.builder()
                .id("T")
                .name("Đảng bộ tỉnh T")
                .addImmediateSuperiors(
                    CommuneCommittee.builder()
                        .id("P")
                        .name("Đảng bộ xã P")
                        .addOrganizations(Bases.grassrootsBranch("A", 30, 0))
                        .build())
                .build());
    Rulebook rulebook = Rulebooks.inForceOn(day);

    Violation violation = rulebook.report(reformed, day).violationsOf("ORG-06").get(0);
    assertThat(violation.path()).hasToString("T/P/A");
    assertThat(violation.remedies())
        .extracting(remedy -> remedy.decisions().get(0).issuer())
        .containsOnly(UnitId.of("P"));
    assertThat(
            rulebook
                .report(violation.remedies().get(0).applyTo(reformed).after(), day)
                .violations())
        .isEmpty();
  }

  private static boolean broken(Example example, String norm, String by, LocalDate day) {
    return speaks(consented(example, unit(example), norm, by, day), example.code());
  }

  private static String authority(Example example) {
    return example.code().equals("CON-03") ? "X" : "H";
  }

  private static String unit(Example example) {
    return example.at().substring(example.at().lastIndexOf('/') + 1);
  }

  private static boolean speaks(Hierarchy hierarchy, String code) {
    return !RULEBOOK.report(hierarchy, DAY).violationsOf(code).isEmpty();
  }

  private static Hierarchy consented(
      Example example, String unit, String norm, String by, LocalDate day) {
    Hierarchy province =
        Hierarchy.of(
            ProvincialCommittee.builder()
                .id("T")
                .name("Đảng bộ tỉnh T")
                .addAllImmediateSuperiors(
                    ImmutableList.of(
                        (DistrictCommittee) example.before().root(),
                        DistrictCommittee.builder().id("H2").name("Đảng bộ huyện H2").build()))
                .build());
    return Plan.of(
            Decision.builder()
                .issuer("H")
                .effectiveOn(day)
                .addOrders(RecordConsent.of(Consent.of(norm, by, "1-CV", day)).on(unit))
                .build())
        .applyTo(province)
        .after();
  }
}
