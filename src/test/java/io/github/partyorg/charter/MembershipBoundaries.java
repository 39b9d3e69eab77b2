package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Boundary.at;
import static io.github.partyorg.charter.Boundary.between;
import static io.github.partyorg.charter.Examples.dated;
import static io.github.partyorg.charter.Examples.hosting;
import static io.github.partyorg.charter.MembershipExamples.IN_2022;
import static io.github.partyorg.charter.MembershipExamples.admitted;
import static io.github.partyorg.charter.MembershipExamples.born;
import static io.github.partyorg.charter.MembershipExamples.exempted;
import static io.github.partyorg.charter.MembershipExamples.newcomer;
import static io.github.partyorg.charter.MembershipExamples.ordered;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.Examples.Example;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The lines that the norms on memberships draw; where days are counted, by so many days. */
final class MembershipBoundaries {

  private MembershipBoundaries() {}

  static ImmutableList<Boundary> all() {
    return ImmutableList.<Boundary>builder()
        .addAll(admissions())
        .addAll(ReadmissionBoundaries.all())
        .addAll(exemptions())
        .addAll(removals())
        .addAll(votes())
        .addAll(transfers())
        .build();
  }

  private static ImmutableList<Boundary> admissions() {
    return ImmutableList.of(
        at(
            AdmissionRules.ADMISSION_AGE_MINIMUM,
            "who is admitted is full 18, not a month younger",
            0,
            1,
            young -> aged("MEM-01", 18 * 12 - young)),
        at(
            AdmissionRules.ADMISSION_AGE_MAXIMUM,
            "who is admitted is full 60, not a month older",
            0,
            1,
            old -> aged("MEM-01", 60 * 12 + old)),
        at(
                AdmissionRules.ADMISSION_AGE_MINIMUM,
                "who is admitted is full 18, not a month younger",
                0,
                1,
                young -> aged("MEM-01", 18 * 12 - young))
            .on(IN_2022),
        at(
                AdmissionRules.ADMISSION_AGE_MAXIMUM,
                "at full 60 no leave is asked for, a month later it is",
                0,
                1,
                old -> aged("MEM-02", 60 * 12 + old))
            .on(IN_2022),
        between(
            "who is admitted has finished lower secondary school",
            schooled(Education.LOWER_SECONDARY),
            schooled(Education.PRIMARY)),
        at(
            AdmissionRules.INTRODUCER_MONTHS,
            "an introducer has been there for 12 months, not a day less",
            0,
            1,
            late -> introduced(day -> member("A-1", day.minusMonths(12).plusDays(late)))),
        between(
            "a replacement introducer may have come yesterday",
            introduced(day -> member("A-1", day.minusDays(1)).asReplacement()),
            introduced(day -> member("A-1", day.minusDays(1)))),
        between(
            "an introducer is an official member, not one on probation",
            introduced(day -> member("A-1", day.minusYears(2))),
            introduced(day -> member("A-6", day.minusYears(2)))),
        at(
            ConfirmationRules.PROBATION_MONTHS,
            "probation is over after 12 months, not a day before",
            0,
            1,
            soon ->
                ordered(
                    "MEM-09",
                    DAY,
                    day ->
                        Confirm.member("A-6")
                            .of("A")
                            .with(
                                Probation.empty()
                                    .withBegunOn(day.minusMonths(12).plusDays(soon))))));
  }

  private static ImmutableList<Boundary> exemptions() {
    return ImmutableList.of(
        between(
            "who is exempted has asked for it",
            exempted("MEM-11", DAY, day -> Exemption.empty().withRequestedOn(day)),
            exempted("MEM-11", DAY, day -> Exemption.empty())),
        at(
            ExemptionRules.OLD_AGE_OF_MEN,
            "a man is old the day after his 60th birthday, not on it",
            1,
            0,
            later -> old(Sex.MALE, 60, later)),
        at(
            ExemptionRules.OLD_AGE_OF_WOMEN,
            "a woman is old the day after her 55th birthday, not on it",
            1,
            0,
            later -> old(Sex.FEMALE, 55, later)),
        at(
            ExemptionRules.ILLNESS_MONTHS,
            "who is weak has been ill for 3 months, not a day less",
            0,
            1,
            later ->
                exempted(
                    "MEM-12",
                    DAY,
                    day ->
                        Exemption.empty()
                            .withRequestedOn(day)
                            .withGround(Exemption.Ground.WEAK_HEALTH)
                            .withIllSince(day.minusMonths(3).plusDays(later)))),
        at(
            ExemptionRules.MOBILE_EXEMPTION_MONTHS,
            "who works on the move is exempted for a day less than 12 months, not for 12",
            2,
            1,
            before ->
                exempted(
                    "MEM-13",
                    IN_2022,
                    day ->
                        Exemption.empty()
                            .withRequestedOn(day)
                            .withGround(Exemption.Ground.MOBILE_WORK)
                            .withUntil(day.plusMonths(12).minusDays(before)))));
  }

  private static ImmutableList<Boundary> removals() {
    return ImmutableList.of(
        absent(DAY),
        absent(IN_2022),
        between(
            "a removal has a ground, not none",
            removed("MEM-14", DAY, day -> Removal.empty().withGround(Removal.Ground.CARD_RETURNED)),
            removed("MEM-14", DAY, day -> Removal.empty())),
        at(
            LeavingRules.EDUCATION_MONTHS,
            "who made no progress was educated 12 months ago, not a day less",
            0,
            1,
            later ->
                removed(
                    "MEM-14",
                    IN_2022,
                    day ->
                        Removal.empty()
                            .withGround(Removal.Ground.NO_PROGRESS)
                            .withSince(day.minusMonths(12).plusDays(later)))),
        at(
            LeavingRules.UNQUALIFIED_YEARS,
            "who is unqualified was found so in 2 years running, not in 1",
            2,
            1,
            years -> unqualified(IntStream.range(2020, 2020 + years))),
        between(
            "2 years running are not 2 years apart",
            unqualified(IntStream.of(2020, 2021)),
            unqualified(IntStream.of(2018, 2020))),
        between(
            "who fails probation is removed as a member on probation",
            ordered(
                "MEM-14",
                DAY,
                day ->
                    RemoveFromList.member("A-6").of("A").because(Removal.Ground.FAILED_PROBATION)),
            ordered(
                "MEM-14",
                DAY,
                day ->
                    RemoveFromList.member("A-5").of("A").because(Removal.Ground.FAILED_PROBATION))),
        between(
            "an official member is expelled, not one on probation",
            ordered("MEM-16", DAY, day -> Expel.member("A-5").of("A")),
            ordered("MEM-16", DAY, day -> Expel.member("A-6").of("A"))));
  }

  private static ImmutableList<Boundary> votes() {
    return ImmutableList.of(
        at(
            LeavingRules.REMOVAL_THIRDS,
            "4 of 6 in the branch remove a member, 3 do not",
            4,
            3,
            approving -> removedBy(Vote.of(Vote.Body.BRANCH, approving, 6))),
        at(
            LeavingRules.REMOVAL_THIRDS,
            "6 of 9 on the base committee remove a member, 5 do not",
            6,
            5,
            approving -> removedBy(Vote.of(Vote.Body.BASE_COMMITTEE, approving, 9))),
        between(
            "6 of 11 on the standing committee remove a member, 5 of 10 do not",
            removedBy(Vote.of(Vote.Body.STANDING_COMMITTEE, 6, 11)),
            removedBy(Vote.of(Vote.Body.STANDING_COMMITTEE, 5, 10))),
        between(
            "3 of 5 decide, 3 of 6 do not",
            expelledBy(Vote.of(Vote.Body.BASE_COMMITTEE, 3, 5)),
            expelledBy(Vote.of(Vote.Body.BASE_COMMITTEE, 3, 6))));
  }

  private static ImmutableList<Boundary> transfers() {
    return ImmutableList.of(
        at(
            TransferRules.STAY_MINIMUM,
            "a stay is for 3 months, not for a day less",
            0,
            1,
            less -> staying(day -> day.plusMonths(3).minusDays(1 + less))),
        at(
            TransferRules.STUDY_MAXIMUM,
            "a stay for study is for 24 months, not for a day more",
            0,
            1,
            more -> staying(day -> day.plusMonths(24).plusDays(more - 1))),
        between(
            "a stay ends on its last day, and is over on the next",
            dated("TRF-09", "H/A", IN_2022, day -> hosting(day.minusMonths(6), day)),
            dated("TRF-09", "H/A", IN_2022, day -> hosting(day.minusMonths(6), day.minusDays(1)))),
        at(
            ReferralRules.TRANSFER_WORKING_DAYS,
            "a transfer is carried out on the 60th working day, not on the next",
            0,
            1,
            late ->
                ordered(
                    "TRF-02",
                    IN_2022,
                    day ->
                        TransferOut.member("A-5")
                            .of("A")
                            .with(Referral.empty().withDecidedOn(weeks(day, 12, late))))),
        at(
            ReferralRules.REFERRAL_WORKING_DAYS,
            "a referral is presented on the 30th working day, not on the next",
            0,
            1,
            late ->
                ordered(
                    "TRF-03",
                    IN_2022,
                    day ->
                        TransferIn.member(newcomer(Standing.OFFICIAL))
                            .into("A")
                            .with(
                                Referral.empty()
                                    .withIssuedOn(weeks(day, 6, late))
                                    .withPresentedOn(day)))));
  }

  /** Five working days a week: so many weeks before, which is the same day of the week. */
  private static LocalDate weeks(LocalDate day, int weeks, int late) {
    return day.minusWeeks(weeks).minusDays(late);
  }

  private static Example aged(String code, int months) {
    return admitted(code, DAY, day -> born(day.minusMonths(months)));
  }

  private static Example schooled(Education education) {
    return admitted("MEM-03", IN_2022, day -> Candidacy.empty().withEducation(education));
  }

  private static Introducer member(String id, LocalDate since) {
    return Introducer.member(id).since(since);
  }

  private static Example introduced(Function<LocalDate, Introducer> introducer) {
    return admitted("MEM-05", DAY, day -> Candidacy.empty().withIntroducers(introducer.apply(day)));
  }

  private static Example old(Sex sex, int years, int later) {
    return exempted(
        "MEM-12",
        DAY,
        day ->
            Exemption.empty()
                .withRequestedOn(day)
                .withGround(Exemption.Ground.OLD_AGE)
                .withSex(sex)
                .withBornOn(day.minusYears(years).minusDays(later)));
  }

  private static Boundary absent(LocalDate when) {
    return at(
            LeavingRules.ABSENCE_MONTHS,
            "who stays away has done so for 3 months, not a day less",
            0,
            1,
            later ->
                removed(
                    "MEM-14",
                    when,
                    day ->
                        Removal.empty()
                            .withGround(Removal.Ground.ABSENT_OR_UNPAID)
                            .withSince(day.minusMonths(3).plusDays(later))))
        .on(when);
  }

  private static Example removed(
      String code, LocalDate when, Function<LocalDate, Removal> removal) {
    return ordered(
        code, when, day -> RemoveFromList.member("A-5").of("A").with(removal.apply(day)));
  }

  private static Example unqualified(IntStream years) {
    Year[] found = years.mapToObj(Year::of).toArray(Year[]::new);
    return removed(
        "MEM-14",
        IN_2022,
        day -> Removal.empty().withGround(Removal.Ground.UNQUALIFIED).withYears(found));
  }

  private static Example removedBy(Vote vote) {
    return removed(
        "MEM-15",
        DAY,
        day -> Removal.empty().withGround(Removal.Ground.CARD_RETURNED).withVotes(vote));
  }

  private static Example expelledBy(Vote vote) {
    return ordered("CON-09", IN_2022, day -> Expel.member("A-5").of("A").by(vote));
  }

  private static Example staying(Function<LocalDate, LocalDate> until) {
    return dated("TRF-05", "H/A", IN_2022, day -> hosting(day, until.apply(day)));
  }
}
