package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Boundary.at;
import static io.github.partyorg.charter.Boundary.between;
import static io.github.partyorg.charter.MembershipExamples.left;
import static io.github.partyorg.charter.MembershipExamples.newcomer;
import static io.github.partyorg.charter.MembershipExamples.readmitted;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.Examples.Example;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.function.Function;

/** The lines that the norms on readmission draw; where days are counted, by so many days. */
final class ReadmissionBoundaries {

  private ReadmissionBoundaries() {}

  static ImmutableList<Boundary> all() {
    return ImmutableList.of(
        at(
            ReadmissionRules.MONTHS_OUT,
            "a person is readmitted 36 months after leaving, not a day before",
            0,
            1,
            soon -> allowed(day -> out(day.minusMonths(36).plusDays(soon)))),
        at(
            ReadmissionRules.MONTHS_SINCE_RECORD,
            "a record was cleared 60 months ago, not a day less",
            0,
            1,
            soon ->
                allowed(
                    day ->
                        left(day.minusYears(8), Readmission.Ground.LESSER_CRIME)
                            .withRecordClearedOn(day.minusMonths(60).plusDays(soon)))),
        between(
            "the province has consented, not nobody",
            allowed(day -> out(day.minusYears(4))),
            readmitted("MEM-23", DAY, day -> out(day.minusYears(4)))),
        between(
            "a person is readmitted once, not twice, whoever consents",
            again(Interruption.Ground.LOST_CONTACT),
            again(Interruption.Ground.REMOVED)),
        between(
            "family hardship does not bar a readmission, another request does",
            barred(Readmission.Ground.FAMILY_HARDSHIP),
            barred(Readmission.Ground.RESIGNED)),
        between(
            "another removal does not bar a readmission, staying away does",
            barred(Readmission.Ground.REMOVED),
            barred(Readmission.Ground.STOPPED_ATTENDING)),
        between(
            "a less serious crime does not bar a readmission, a serious one does",
            barred(Readmission.Ground.LESSER_CRIME),
            barred(Readmission.Ground.SERIOUS_CRIME)));
  }

  private static Readmission out(LocalDate day) {
    return left(day, Readmission.Ground.REMOVED);
  }

  private static Readmission consented(Readmission facts, LocalDate day) {
    return facts.withConsents(ImmutableList.of(Consent.of("MEM-23", "T", "5-CV/TU", day)));
  }

  private static Example allowed(Function<LocalDate, Readmission> facts) {
    return readmitted("MEM-23", DAY, day -> consented(facts.apply(day), day));
  }

  private static Example again(Interruption.Ground ground) {
    Member former =
        Member.official("N")
            .name(newcomer(Standing.OFFICIAL).name())
            .addInterruptions(
                Interruption.of(LocalDate.of(2001, 1, 1), LocalDate.of(2005, 1, 1), ground))
            .build();
    return readmitted("MEM-23", DAY, former, day -> consented(out(day.minusYears(4)), day));
  }

  private static Example barred(Readmission.Ground ground) {
    return readmitted("MEM-24", DAY, day -> left(day.minusYears(4), ground));
  }
}
