package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.grassrootsBranch;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.Examples.Example;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.function.Function;

/** For every rule on memberships one order by which it is broken, in the branch A of T/H. */
final class MembershipExamples {

  static final LocalDate IN_2022 = LocalDate.of(2022, 1, 4);

  private static final Hierarchy PROVINCE =
      Hierarchy.of(
          Committee.province("T")
              .name("Đảng bộ tỉnh T")
              .add(
                  Committee.district("H")
                      .name("Đảng bộ huyện H")
                      .add(grassrootsBranch("A", 5, 2))
                      .build())
              .build());

  private MembershipExamples() {}

  static ImmutableList<Example> all() {
    return ImmutableList.<Example>builder()
        .addAll(admissions())
        .addAll(readmissions())
        .addAll(exemptions())
        .addAll(departures())
        .build();
  }

  private static ImmutableList<Example> admissions() {
    return ImmutableList.of(
        admitted("MEM-01", DAY, day -> born(day.minusYears(17))),
        admitted("MEM-01", IN_2022, day -> born(day.minusYears(17))),
        admitted("MEM-02", IN_2022, day -> born(day.minusYears(61))),
        admitted("MEM-03", IN_2022, day -> Candidacy.empty().withEducation(Education.PRIMARY)),
        admitted(
            "MEM-05",
            DAY,
            day ->
                Candidacy.empty()
                    .withIntroducers(Introducer.member("A-1").since(day.minusMonths(11)))),
        ordered(
            "MEM-09",
            DAY,
            day ->
                Confirm.member("A-6")
                    .of("A")
                    .with(Probation.empty().withBegunOn(day.minusMonths(11)))));
  }

  private static ImmutableList<Example> readmissions() {
    return ImmutableList.of(
        readmitted("MEM-23", DAY, day -> left(day.minusYears(4), Readmission.Ground.REMOVED)),
        readmitted("MEM-24", DAY, day -> left(day.minusYears(4), Readmission.Ground.RESIGNED)));
  }

  private static ImmutableList<Example> exemptions() {
    return ImmutableList.of(
        exempted("MEM-11", DAY, day -> Exemption.empty()),
        exempted(
            "MEM-12",
            DAY,
            day ->
                Exemption.empty()
                    .withRequestedOn(day)
                    .withGround(Exemption.Ground.WEAK_HEALTH)
                    .withIllSince(day.minusMonths(2))),
        exempted(
            "MEM-13",
            IN_2022,
            day ->
                Exemption.empty()
                    .withRequestedOn(day)
                    .withGround(Exemption.Ground.MOBILE_WORK)
                    .withUntil(day.plusYears(1))));
  }

  private static ImmutableList<Example> departures() {
    return ImmutableList.of(
        ordered("MEM-14", DAY, day -> RemoveFromList.member("A-5").of("A")),
        ordered("MEM-14", IN_2022, day -> RemoveFromList.member("A-5").of("A")),
        ordered(
            "MEM-15",
            DAY,
            day ->
                RemoveFromList.member("A-5")
                    .of("A")
                    .with(
                        Removal.empty()
                            .withGround(Removal.Ground.CARD_RETURNED)
                            .withVotes(Vote.of(Vote.Body.BRANCH, 3, 5)))),
        ordered(
            "CON-09",
            IN_2022,
            day -> Expel.member("A-5").of("A").by(Vote.of(Vote.Body.BASE_COMMITTEE, 2, 4))),
        ordered("MEM-16", DAY, day -> Expel.member("A-6").of("A")),
        ordered(
            "TRF-02",
            IN_2022,
            day ->
                TransferOut.member("A-5")
                    .of("A")
                    .with(Referral.empty().withDecidedOn(day.minusMonths(4)))),
        ordered(
            "TRF-03",
            IN_2022,
            day ->
                TransferIn.member(newcomer(Standing.OFFICIAL))
                    .into("A")
                    .with(
                        Referral.empty()
                            .withIssuedOn(day.minusDays(50))
                            .withPresentedOn(day.minusDays(1)))));
  }

  static Candidacy born(LocalDate day) {
    return Candidacy.empty().withBornOn(day);
  }

  static Member newcomer(Standing standing) {
    return Member.builder().id("N").name("Đảng viên 0001").standing(standing).build();
  }

  static Example admitted(String code, LocalDate day, Function<LocalDate, Candidacy> candidacy) {
    return ordered(
        code,
        day,
        when ->
            Admit.member(newcomer(Standing.PROBATIONARY)).into("A").with(candidacy.apply(when)));
  }

  /** Returns what is known of a former member; the province has not consented. */
  static Readmission left(LocalDate day, Readmission.Ground ground) {
    return Readmission.of(day, ground);
  }

  static Example readmitted(String code, LocalDate day, Function<LocalDate, Readmission> facts) {
    return readmitted(code, day, newcomer(Standing.OFFICIAL), facts);
  }

  static Example readmitted(
      String code, LocalDate day, Member former, Function<LocalDate, Readmission> facts) {
    return ordered(code, day, when -> Readmit.member(former).into("A").with(facts.apply(when)));
  }

  static Example exempted(String code, LocalDate day, Function<LocalDate, Exemption> exemption) {
    return ordered(code, day, when -> Exempt.member("A-5").of("A").with(exemption.apply(when)));
  }

  static Example ordered(String code, LocalDate day, Function<LocalDate, Order> order) {
    return new Example(
        code,
        "T/H/A",
        day,
        when -> PROVINCE,
        when ->
            Plan.of(
                Decision.builder()
                    .issuer("H")
                    .effectiveOn(when)
                    .addOrders(order.apply(when))
                    .build()));
  }
}
