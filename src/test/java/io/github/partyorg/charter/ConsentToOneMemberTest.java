package io.github.partyorg.charter;

import static io.github.partyorg.charter.ConsentedBranches.branch;
import static io.github.partyorg.charter.ConsentedBranches.decision;
import static io.github.partyorg.charter.ConsentedBranches.district;
import static io.github.partyorg.charter.ConsentedBranches.found;
import static io.github.partyorg.charter.ConsentedBranches.introduced;
import static io.github.partyorg.charter.ConsentedBranches.led;
import static io.github.partyorg.charter.ConsentedBranches.review;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A consent that names a member excuses nobody else. */
class ConsentToOneMemberTest {

  /** TRF-09: a stay beyond its last day is renewed. */
  @Nested
  class A_stay_beyond_its_last_day {

    private final LocalDate from = LocalDate.of(2021, 11, 1);
    private final LocalDate until = LocalDate.of(2022, 3, 31);
    private final LocalDate day = LocalDate.of(2022, 5, 1);

    private Hierarchy hosting(Consent... consents) {
      return district(
          led(LocalDate.of(2021, 10, 1), consents).withGuests(List.of(guest("W1"), guest("W2"))));
    }

    private Guest guest(String member) {
      return Guest.builder().member(MemberId.of(member)).since(from).until(until).build();
    }

    private Consent renewal(String member) {
      return Consent.of("TRF-09", "X", "8-CV/ĐU", until).forMember(member);
    }

    @Test
    void of_one_member_is_not_excused_by_the_renewal_for_another() {
      assertThat(found("TRF-09", hosting(renewal("W1")), day)).containsExactly("H/X/V");
      assertThat(found("TRF-09", hosting(renewal("W1"), renewal("W2")), day)).isEmpty();
      assertThat(found("TRF-09", hosting(renewal("W1"), renewal("W3")), day)).hasSize(1);
    }

    @Test
    void is_excused_as_long_as_every_renewal_lasts() {
      LocalDate last = day.plusDays(5);
      Hierarchy renewed = hosting(renewal("W1").until(last), renewal("W2"));

      assertThat(found("TRF-09", renewed, last)).isEmpty();
      assertThat(found("TRF-09", renewed, last.plusDays(1))).hasSize(1);
    }

    @Test
    void is_not_excused_by_a_renewal_of_an_earlier_stay() {
      Consent before = Consent.of("TRF-09", "X", "8-CV/ĐU", from.minusDays(1));
      Consent during = Consent.of("TRF-09", "X", "8-CV/ĐU", from);

      assertThat(found("TRF-09", hosting(before), day)).hasSize(1);
      assertThat(found("TRF-09", hosting(during), day)).as("for all who stay").isEmpty();
      assertThat(found("TRF-09", hosting(before.forMember("W1"), before.forMember("W2")), day))
          .hasSize(1);
    }

    @Test
    void is_cured_by_a_renewal_for_each_member_that_needs_one() {
      Violation violation =
          Rulebooks.inForceOn(day).report(hosting(), day).violationsOf("TRF-09").get(0);
      Remedy asking =
          violation.remedies().stream()
              .filter(remedy -> remedy.kind() == Remedy.Kind.SEEK_CONSENT)
              .findFirst()
              .orElseThrow();

      assertThat(asking.decisions().get(0).orders())
          .extracting(order -> ((RecordConsent) order).consent().member().orElseThrow().value())
          .containsExactly("W1", "W2");
    }
  }

  /** BR-10: who is appointed instead of elected is appointed by the direct superior. */
  @Nested
  class An_appointment_by_another_committee {

    private final LocalDate day = LocalDate.of(2018, 7, 1);
    private final Decision appointment =
        decision(
            "H",
            day,
            RenewLeadership.of("V")
                .to(Leadership.appointed(day).secretary("V2").deputies("V3").build()));

    private List<String> introducedWith(Consent... consents) {
      return introduced(review(district(led(LocalDate.of(2017, 1, 10), consents)), appointment))
          .stream()
          .filter(code -> code.equals("BR-10"))
          .toList();
    }

    private Consent consent(LocalDate given) {
      return Consent.of("BR-10", "X", "9-CV/ĐU", given);
    }

    @Test
    void is_excused_by_a_consent_given_since_the_branch_had_its_last_leaders() {
      assertThat(introducedWith(consent(LocalDate.of(2017, 1, 11)))).isEmpty();
      assertThat(introducedWith(consent(LocalDate.of(2017, 1, 10)))).hasSize(1);
      assertThat(introducedWith(consent(LocalDate.of(2017, 1, 10)).forActOn(day))).isEmpty();
    }

    @Test
    void is_excused_for_the_members_that_the_consents_name() {
      assertThat(introducedWith(consent(day).forMember("V2"))).hasSize(1);
      assertThat(introducedWith(consent(day).forMember("V2"), consent(day).forMember("V3")))
          .isEmpty();
    }
  }

  /** MEM-03: an admission below the education asked for, with the district's consent. */
  @Nested
  class An_admission {

    private List<String> introducedBy(Consent recorded, Consent... brought) {
      Plan plan =
          Plan.of(
              taken(RecordConsent.of(recorded).in("V")),
              taken(
                  Admit.member(Member.probationary("N1").name("Người mới").build())
                      .into("V")
                      .with(
                          Candidacy.empty()
                              .withEducation(Education.PRIMARY)
                              .withConsents(ImmutableList.copyOf(brought)))));
      LocalDate day = LocalDate.of(2022, 5, 1);
      return Rulebooks.inForceOn(day)
          .review(plan.applyTo(district(branch("V"))))
          .introduced()
          .stream()
          .map(violation -> violation.rule().code().value())
          .filter(code -> code.equals("MEM-03") || code.startsWith("CNS"))
          .toList();
    }

    private Decision taken(Order order) {
      return Decision.builder()
          .issuer("H")
          .effectiveOn(LocalDate.of(2022, 5, 1))
          .addOrders(order)
          .build();
    }

    private final Consent other = Consent.of("ORG-08", "H", "1-CV/HU", LocalDate.of(2022, 4, 1));
    private final Consent consent = Consent.of("MEM-03", "H", "2-CV/HU", LocalDate.of(2022, 4, 1));

    @Test
    void is_excused_by_a_consent_in_its_order_unless_that_names_another_member() {
      assertThat(introducedBy(other, consent)).isEmpty();
      assertThat(introducedBy(other, consent.forMember("N1"))).isEmpty();
      assertThat(introducedBy(other, consent.forMember("N2"))).containsExactly("MEM-03");
    }

    @Test
    void is_excused_by_a_consent_on_the_branch_only_if_that_names_the_member_or_the_act() {
      assertThat(introducedBy(consent)).containsExactly("MEM-03");
      assertThat(introducedBy(consent.forMember("N1"))).isEmpty();
      assertThat(introducedBy(consent.forMember("N2"))).containsExactly("MEM-03");
      assertThat(introducedBy(consent.forActOn(LocalDate.of(2022, 5, 1)))).isEmpty();
      assertThat(introducedBy(consent.forActOn(LocalDate.of(2022, 4, 30))))
          .containsExactly("MEM-03");
    }

    @Test
    void is_not_excused_by_an_organ_that_is_not_asked() {
      Consent strange =
          Consent.of("MEM-03", Authority.SECRETARIAT, "3-CV", LocalDate.of(2022, 4, 1));

      assertThat(introducedBy(other, strange)).containsExactlyInAnyOrder("MEM-03", "CNS-02");
      assertThat(introducedBy(other, strange, consent)).isEmpty();
    }
  }
}
