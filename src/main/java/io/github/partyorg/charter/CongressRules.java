package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.UnitChanged;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Occasion;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.RuleBuilder;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Norms on the day of congresses (đại hội): a term in months after the last one. If the day of the
 * last one is not recorded, CON-00 reports elected leaders, and the other norms do not apply.
 */
public final class CongressRules {

  /** The term of a grassroots organisation, in months. */
  public static final Threshold BASE_TERM =
      Threshold.of(
          "base-term", 60, CHARTER.article("22").secondary(), CHARTER.date().orElseThrow());

  /** The term of a branch under a base committee, in months: twice in five years. */
  public static final Threshold BRANCH_TERM = Charter.threshold("branch-term", 30, "24(3)");

  /** The number of months that a branch congress may be late with consent. */
  public static final Threshold BRANCH_TERM_DEVIATION =
      Charter.threshold("branch-term-deviation", 6, "24(3)");

  /** The term of a branch in the pilot since July 2025, in months. */
  public static final Threshold PILOT_BRANCH_TERM =
      Threshold.of("pilot-branch-term", 60, QD_294.article("23.1"), PartyLevels.WITHOUT_DISTRICTS);

  private static final Placeholder<LocalDate> LAST = Placeholder.day("last");
  private static final Placeholder<LocalDate> DUE = Placeholder.day("due");
  private static final Template HELD =
      Template.of("đại hội gần nhất ngày {last}", "the last congress was on {last}", LAST);
  private static final Template NEEDED =
      Template.of("đại hội chậm nhất ngày {due}", "a congress by {due}", DUE);

  private static final Template CONVENED =
      Template.of("đại hội ngày {last}", "a congress on {last}", LAST);
  private static final Template NOT_BEFORE =
      Template.of("không trước ngày {due}", "not before {due}", DUE);

  /** CON-00: of elected leaders it is known which congress their term runs from. */
  public static final Rule<Unit> KNOWN_CONGRESS =
      Rule.on(UnitType.UNIT)
          .code("CON-00", Severity.SHOULD)
          .statement(
              "Cấp ủy có chức danh được bầu thì ghi rõ ngày đại hội của nhiệm kỳ.",
              "If leaders are elected, the day of the congress is recorded.")
          .source(Validity.of(CHARTER, "22").read(LegalSource.Reading.DERIVED))
          .when((unit, s) -> hasElected(unit.leadership()))
          .check(
              (unit, s) ->
                  Breach.unless(
                      unit.leadership().congressOn().isPresent(),
                      "chưa rõ ngày đại hội",
                      "no day of a congress is known",
                      "ngày đại hội gần nhất",
                      "the day of the last congress"))
          .build();

  /** CON-01: a grassroots organisation holds its congress every five years. */
  public static final Rule<Unit> BASE_CONGRESS =
      heldEvery(BASE_TERM, UnitType.GRASSROOTS_ORGANIZATION)
          .code("CON-01", Severity.MUST)
          .statement(
              "Đại hội của tổ chức cơ sở đảng {base-term} tháng một lần.",
              "A grassroots organisation holds its congress every {base-term} months.")
          .source(Validity.of(CHARTER, "22").read(LegalSource.Reading.SECONDARY))
          .build();

  /** CON-03: a branch holds its congress twice in five years. */
  public static final Rule<Branch> BRANCH_CONGRESS =
      Rule.on(UnitType.SUBORDINATE_BRANCH)
          .code("CON-03", Severity.MUST_OR_CONSENT)
          .statement(
              "Đại hội chi bộ {branch-term} tháng một lần; chậm không quá {branch-term-deviation}"
                  + " tháng khi đảng ủy cơ sở đồng ý.",
              "A branch holds its congress every {branch-term} months, at most"
                  + " {branch-term-deviation} months late if the base committee consents.")
          .source(Validity.of(CHARTER, "24(3)").until(PartyLevels.WITHOUT_DISTRICTS.minusDays(1)))
          .consentOf(ConsentAuthority.COMMITTEE_ABOVE)
          .threshold(BRANCH_TERM)
          .threshold(BRANCH_TERM_DEVIATION)
          .when((unit, s) -> unit.leadership().congressOn().isPresent())
          .consentFor((unit, s) -> ImmutableList.of(afterLast(Occasion.lasting(), unit)))
          .due(
              (unit, s) -> endOfTerm(unit, s.value(BRANCH_TERM)),
              (unit, due, s) -> {
                LocalDate last = Timeline.monthsAfter(due, s.value(BRANCH_TERM_DEVIATION));
                return s.day().isAfter(last)
                    ? overdue(unit, due).beyondConsent()
                    : overdue(unit, due);
              })
          .cure(CongressCure.<Branch>hold().then(Cure.seekingConsent()))
          .build();

  /** CON-03b: a branch congress is not early, or six months at most with consent. */
  public static final Rule<UnitChanged> EARLY_BRANCH_CONGRESS =
      Rule.onUnitChange(RenewLeadership.class)
          .code("CON-03b", Severity.MUST_OR_CONSENT)
          .statement(
              "Đại hội chi bộ không tổ chức trước {branch-term} tháng; sớm không quá"
                  + " {branch-term-deviation} tháng khi đảng ủy cơ sở đồng ý.",
              "A branch holds no congress before {branch-term} months are over, or at most"
                  + " {branch-term-deviation} months early if the base committee consents.")
          .source(Validity.of(CHARTER, "24(3)").until(PartyLevels.WITHOUT_DISTRICTS.minusDays(1)))
          .consentOf(ConsentAuthority.COMMITTEE_ABOVE)
          .threshold(BRANCH_TERM)
          .threshold(BRANCH_TERM_DEVIATION)
          .when((change, s) -> isOfSubordinateBranch(change, s) && isCongress(change))
          .consentFor((change, s) -> ImmutableList.of(afterLast(held(change), change.before())))
          .check((change, s) -> early(change, s.value(BRANCH_TERM), s.value(BRANCH_TERM_DEVIATION)))
          .cure(Cure.seekingConsent())
          .build();

  /** CON-04: in the pilot since July 2025 a branch holds its congress every five years. */
  public static final Rule<Branch> PILOT_BRANCH_CONGRESS =
      heldEvery(PILOT_BRANCH_TERM, UnitType.SUBORDINATE_BRANCH)
          .code("CON-04", Severity.MUST)
          .statement(
              "Thí điểm đại hội chi bộ {pilot-branch-term} tháng một lần.",
              "In the pilot a branch holds its congress every {pilot-branch-term} months.")
          .source(Edition.stated(QD_294.article("23.1"), QD_208.asWhole().secondary()))
          .build();

  /** CON-05: a section's term is that of the base committee. */
  public static final Rule<Committee> SECTION_CONGRESS =
      heldEvery(BASE_TERM, UnitType.AFFILIATED_COMMITTEE)
          .code("CON-05", Severity.MUST)
          .statement(
              "Nhiệm kỳ của đảng bộ bộ phận theo nhiệm kỳ của đảng ủy cơ sở: {base-term} tháng.",
              "The term of a section is that of the base committee: {base-term} months.")
          .source(Edition.QD_294.only("20.3.3"))
          .build();

  private CongressRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        KNOWN_CONGRESS,
        BASE_CONGRESS,
        BRANCH_CONGRESS,
        EARLY_BRANCH_CONGRESS,
        PILOT_BRANCH_CONGRESS,
        SECTION_CONGRESS);
  }

  /** Starts a rule that a congress is held in time, without an exception. */
  private static <U extends Unit> RuleBuilder<U> heldEvery(Threshold term, UnitType<U> units) {
    return Rule.on(units)
        .threshold(term)
        .when((unit, s) -> unit.leadership().congressOn().isPresent())
        .due((unit, s) -> endOfTerm(unit, s.value(term)), (unit, due, s) -> overdue(unit, due))
        .cure(CongressCure::propose);
  }

  private static boolean hasElected(Leadership leadership) {
    for (Seat seat : leadership.seats()) {
      if (seat.mandate() == Mandate.ELECTED) {
        return true;
      }
    }
    return false;
  }

  private static Occasion held(UnitChanged change) {
    return Occasion.actOn(change.after().leadership().congressOn().orElseThrow());
  }

  /** Returns the occasion for a consent given after the last congress, or naming it. */
  private static Occasion afterLast(Occasion congress, Unit unit) {
    return congress.givenFrom(Timeline.next(unit.leadership().congressOn().orElseThrow()));
  }

  private static boolean isOfSubordinateBranch(UnitChanged change, Situation situation) {
    return situation.placeAfter(change.after(), change).role() == Role.SUBORDINATE_BRANCH;
  }

  /** Says whether a leadership was renewed by a congress after the last one that is known. */
  private static boolean isCongress(UnitChanged change) {
    Optional<LocalDate> last = change.before().leadership().congressOn();
    Optional<LocalDate> held = change.after().leadership().congressOn();
    return last.isPresent() && held.isPresent() && held.get().isAfter(last.get());
  }

  /**
   * Returns the breach if a congress was before its term; consent cannot allow more than the
   * deviation.
   */
  private static Optional<Breach> early(UnitChanged change, int term, int deviation) {
    LocalDate held = change.after().leadership().congressOn().orElseThrow();
    LocalDate due =
        Timeline.monthsAfter(change.before().leadership().congressOn().orElseThrow(), term);
    if (!held.isBefore(due)) {
      return Optional.empty();
    }
    Breach breach = Breach.of(CONVENED.fill(LAST.is(held)), NOT_BEFORE.fill(DUE.is(due)));
    return Optional.of(
        held.isBefore(Timeline.monthsAfter(due, -deviation)) ? breach.beyondConsent() : breach);
  }

  private static Optional<LocalDate> endOfTerm(Unit unit, int months) {
    return unit.leadership().congressOn().map(last -> Timeline.monthsAfter(last, months));
  }

  private static Breach overdue(Unit unit, LocalDate due) {
    LocalDate last = unit.leadership().congressOn().orElseThrow();
    return Breach.of(HELD.fill(LAST.is(last)), NEEDED.fill(DUE.is(due)));
  }
}
