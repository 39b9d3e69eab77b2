package io.github.partyorg.charter;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.junit.HierarchyOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose consent counts, to what and since when: by every rule that accepts one. */
class ConsentTest {

  /** The organ that the norm names, in its example. */
  private static final ImmutableMap<String, String> AUTHORITIES =
      ImmutableMap.<String, String>builder()
          .put("ORG-06", "TG")
          .put("ORG-07", "TG")
          .put("ORG-08", "TG")
          .put("ORG-09", "TG")
          .put("MIL-01", "TG")
          .put("BR-10", "X")
          .put("CMT-03", "H")
          .put("CMT-05", "H")
          .put("CMT-06", "T")
          .put("CMT-06b", "T")
          .put("CON-03", "CS")
          .put("CON-03b", "X")
          .put("CON-07", "H")
          .put("CON-12", "X")
          .put("CMT-13", "the Central Organisation Commission")
          .put("CMT-16", "TW")
          .put("LVL-03", "the Central Organisation Commission")
          .put("LVL-08", "the Secretariat")
          .put("LVL-09b", "the Secretariat")
          .put("LVL-10b", "the Central Organisation Commission")
          .put("REO-16", "the Central Organisation Commission")
          .put("MEM-02", "T")
          .put("MEM-03b", "T")
          .put("MEM-13", "H")
          .put("MEM-23", "T")
          .put("TRF-09", "TG")
          .buildOrThrow();

  private static final ImmutableList<String> STRANGERS =
      ImmutableList.of("T", "H", "H2", "X", "A", "V", "S", "TG", "CS", "TH");

  /** The first example of each such norm is one that a consent would excuse. */
  static Collection<Example> open_to_consent() {
    return Examples.all().stream()
        .filter(example -> example.rule().severity() == Severity.MUST_OR_CONSENT)
        .collect(toImmutableMap(Example::code, identity(), (first, later) -> first))
        .values();
  }

  static List<Example> closed_to_consent() {
    return Examples.all().stream()
        .filter(example -> example.rule().severity() == Severity.MUST)
        .filter(example -> !example.code().startsWith("CNS"))
        // Of branches with few members the committee sets the length of meetings; and on a unit
        // that was disbanded nothing is recorded.
        .filter(example -> !Set.of("MTG-05", "REO-10b").contains(example.code()))
        .toList();
  }

  @Test
  void of_each_rule_that_is_open_to_consent_it_is_known_whose() {
    assertThat(open_to_consent())
        .extracting(Example::code)
        .containsExactlyInAnyOrderElementsOf(AUTHORITIES.keySet());
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void who_is_named_consents_from_the_day_of_the_document_on(Example example) {
    LocalDate day = example.day();

    assertThat(found(example, example.code(), authority(example), day)).isEmpty();
    assertThat(found(example, example.code(), authority(example), day.minusYears(3)))
        .as("given long ago, without a word of what for")
        .isEqualTo(recurs(example) ? List.of(example.code()) : List.of());
    assertThat(found(example, example.code(), authority(example), day.plusDays(1)))
        .as("given too late")
        .containsExactly(example.code());
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void nobody_else_does_and_their_consent_is_a_violation_of_its_own(Example example) {
    for (String stranger : STRANGERS) {
      if (!stranger.equals(authority(example))) {
        assertThat(found(example, example.code(), stranger, example.day()))
            .as("%s under %s", stranger, example)
            .containsExactly(strangeness(example), example.code());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void beside_the_right_one_a_strange_consent_does_no_harm(Example example) {
    Example strange = consented(example, consent(example, "H2"));

    assertThat(codes(consented(strange, consent(example, authority(example))), example)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void a_consent_under_another_norm_does_not_count(Example example) {
    String other = example.code().equals("ORG-06") ? "ORG-07" : "ORG-06";

    assertThat(found(example, other, authority(example), example.day()))
        .containsExactly(example.code());
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void a_consent_to_the_unit_above_does_not_count(Example example) {
    List<String> path = List.of(example.at().split("/", -1));
    Plan plan = example.decided();
    Consent consent = consent(example, authority(example));
    Example above = recorded(example, plan, consent, path.get(path.size() - 2));

    assertThat(codes(above, example)).containsExactly(example.code());
  }

  @ParameterizedTest
  @MethodSource("closed_to_consent")
  void nobody_can_consent_to_what_must_be(Example example) {
    for (String giver : List.of("T", "H", "X", "TG", "CS")) {
      Plan plan = example.decided();
      Consent consent = consent(example, giver);

      assertThat(codes(recorded(example, plan, consent, unit(example)), example))
          .as("%s under %s", giver, example)
          .containsExactly(example.code());
    }
  }

  @ParameterizedTest
  @MethodSource("open_to_consent")
  void a_remedy_asks_whom_the_norm_names(Example example) {
    Violation violation = example.report().violationsOf(example.code()).get(0);
    List<Remedy> asking =
        violation.remedies().stream()
            .filter(remedy -> remedy.kind() == Remedy.Kind.SEEK_CONSENT)
            .toList();

    assertThat(asking)
        .singleElement()
        .extracting(remedy -> remedy.description().english())
        .asString()
        .startsWith("Ask " + authority(example) + " for consent to ")
        .endsWith(" under " + example.code());
  }

  @Test
  void since_july_2025_the_commune_consents(
      @HierarchyOf(
              """
              T      Đảng bộ tỉnh T  province
                P    Đảng bộ xã P    commune at immediate superior
                  A  Chi bộ cơ sở A  agency  30 members
                    - secretary A-01, deputy secretary A-02, committee member A-01 A-02 A-03
              """)
          Hierarchy reformed) {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Rulebook rulebook = Rulebooks.inForceOn(day);

    Violation violation = rulebook.report(reformed, day).violationsOf("ORG-06").get(0);
    assertThat(violation).isAt("A");
    assertThat(violation.remedies())
        .extracting(remedy -> remedy.decisions().get(0).issuer())
        .containsOnly(UnitId.of("P"));
    assertThat(rulebook.report(violation.remedies().get(0).applyTo(reformed).after(), day))
        .hasNoViolations();
  }

  /** Returns which of the rule, and of those on consents, is broken with a consent. */
  private static List<String> found(Example example, String norm, String by, LocalDate given) {
    return codes(consented(example, Consent.of(norm, giver(by), "1-CV", given)), example);
  }

  private static List<String> codes(Example consented, Example example) {
    return consented.report().violations().stream()
        .map(violation -> violation.rule().code().value())
        .filter(code -> code.startsWith("CNS") || code.equals(example.code()))
        .sorted((one, other) -> Boolean.compare(!one.startsWith("CNS"), !other.startsWith("CNS")))
        .toList();
  }

  /** Says whether an old consent can have been one to an earlier act or stay of the same kind. */
  private static boolean recurs(Example example) {
    return List.of("BR-10", "CMT-03", "CMT-05", "CON-03", "CON-03b", "TRF-09", "CMT-16")
        .contains(example.code());
  }

  /** Of what stands, and of what is done. */
  private static String strangeness(Example example) {
    return example.isStanding() ? "CNS-01" : "CNS-02";
  }

  private static String authority(Example example) {
    return Objects.requireNonNull(AUTHORITIES.get(example.code()));
  }

  private static Consent consent(Example example, String by) {
    return Consent.of(example.code(), giver(by), "1-CV", example.day());
  }

  /** An organ by its name, or else the committee of a unit. */
  private static Authority giver(String by) {
    return Authority.shipped().stream()
        .filter(organ -> organ.term().english().equals(by))
        .findFirst()
        .orElseGet(() -> Authority.committeeOf(by));
  }

  private static String unit(Example example) {
    return example.at().substring(example.at().lastIndexOf('/') + 1);
  }

  /** The example with a consent: in the order about a membership, else on the unit. */
  private static Example consented(Example example, Consent consent) {
    Plan plan = example.decided();
    if (!plan.decisions().isEmpty()) {
      Decision decision = plan.decisions().get(0);
      Order order = decision.orders().get(0);
      if (order instanceof Admit || order instanceof Readmit || order instanceof Exempt) {
        return with(example, example.before(), Plan.of(decided(decision, allowed(order, consent))));
      }
    }
    return recorded(example, plan, consent, unit(example));
  }

  private static Order allowed(Order order, Consent further) {
    if (order instanceof Readmit readmit) {
      Readmission facts = readmit.readmission();
      return readmit.with(facts.withConsents(all(facts.consents(), further)));
    }
    return order instanceof Admit admit
        ? admit.with(admit.candidacy().withConsents(all(admit.candidacy().consents(), further)))
        : ((Exempt) order)
            .with(
                ((Exempt) order)
                    .exemption()
                    .withConsents(all(((Exempt) order).exemption().consents(), further)));
  }

  private static List<Consent> all(List<Consent> consents, Consent further) {
    return Stream.concat(consents.stream(), Stream.of(further)).toList();
  }

  private static Decision decided(Decision decision, Order order) {
    return Decision.builder()
        .issuer(decision.issuer())
        .effectiveOn(decision.effectiveOn())
        .addOrders(order)
        .build();
  }

  private static Example recorded(Example example, Plan plan, Consent consent, String unit) {
    Decision recording =
        Decision.builder()
            .issuer(consent.givenBy().unit().orElseGet(() -> example.before().root().id()))
            .effectiveOn(example.day())
            .addOrders(RecordConsent.of(consent).in(unit))
            .build();
    return plan.decisions().isEmpty()
        ? with(example, recording.applyTo(example.before()).after(), plan)
        : with(example, example.before(), plan.then(recording));
  }

  private static Example with(Example example, Hierarchy before, Plan plan) {
    return new Example(
        example.code(),
        example.at(),
        example.day(),
        day -> before,
        day -> plan,
        example.evidence());
  }
}
