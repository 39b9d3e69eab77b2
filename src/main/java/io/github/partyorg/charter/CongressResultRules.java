package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.HD_06;
import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.COMMITTEE_MEMBERS;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Norms on what follows from a congress (kết quả đại hội): how many may be added to the committee
 * that it elected, and when its result is reported and approved.
 */
public final class CongressResultRules {

  /** At the base, so many per cent of the number that the congress set may be added. */
  public static final Threshold ADDED_AT_BASE_PERCENT =
      Threshold.of("added-at-base-percent", 20, QD_294.article("16.2.5"), Edition.QD_294.from());

  /** Above the base, so many. */
  public static final Threshold ADDED_ABOVE_PERCENT =
      Threshold.of("added-above-percent", 10, QD_294.article("16.2.5"), Edition.QD_294.from());

  /** A result is reported within so many working days. */
  public static final Threshold REPORT_WORKING_DAYS =
      Threshold.of("report-working-days", 7, QD_294.article("16.1.1"), Edition.QD_294.from());

  /** A result is approved within so many working days of the report. */
  public static final Threshold APPROVAL_WORKING_DAYS =
      Threshold.of("approval-working-days", 15, QD_294.article("16.1.2"), Edition.QD_294.from());

  private static final Placeholder<Integer> ELECTED = Placeholder.plain("elected");
  private static final Placeholder<Integer> SIZE = Placeholder.plain("size");
  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template AT_ONCE =
      Template.of(
          "bầu được {elected} trên {size}, bổ sung đủ trong ngày {day}",
          "{elected} of {size} elected, all others added on {day}",
          ELECTED,
          SIZE,
          DAY);

  private static final Bilingual STEPS = Bilingual.of("bổ sung dần từng bước", "step by step");

  /** CMT-13: the superior adds at most a tenth, at the base a fifth, to the number set. */
  public static final Rule<Unit> ADDED_SEATS =
      Rule.on(UnitType.UNIT)
          .code("CMT-13", Severity.MUST_OR_CONSENT)
          .statement(
              "Số cấp ủy viên bổ sung vượt số lượng đại hội quyết định không quá"
                  + " {added-at-base-percent}% ở cơ sở, {added-above-percent}% ở cấp trên cơ sở.",
              "At most {added-at-base-percent}% may be added to the number of committee members"
                  + " that the congress set at the base, {added-above-percent}% above it.")
          .source(Edition.QD_294.only("16.2.5"))
          .consentOf(ConsentAuthority.CENTRAL_ORGANISATION_COMMISSION)
          .counting(COMMITTEE_MEMBERS)
          .threshold(ADDED_AT_BASE_PERCENT)
          .threshold(ADDED_ABOVE_PERCENT)
          .when((unit, s) -> size(unit).isPresent() && percent(unit, s).isPresent())
          .check(
              (unit, s) ->
                  COMMITTEE_MEMBERS.atMost(
                      COMMITTEE_MEMBERS.in(unit),
                      size(unit).orElseThrow() * (100 + percent(unit, s).orElseThrow()) / 100))
          .cure(Cure.seekingConsent())
          .build();

  /** CMT-15: if fewer than half were elected, the others are added step by step. */
  public static final Rule<Unit> FILLED_STEP_BY_STEP =
      Rule.on(UnitType.UNIT)
          .code("CMT-15", Severity.SHOULD)
          .statement(
              "Đại hội bầu thiếu quá một nửa số lượng cấp ủy viên thì bổ sung dần từng bước.",
              "If a congress elects fewer than half of the committee members, the others are added"
                  + " step by step.")
          .source(Validity.of(HD_06, "16.4").until(Edition.QD_294.last()))
          .when((unit, s) -> size(unit).isPresent())
          .check((unit, s) -> filledAtOnce(unit))
          .build();

  /** CMT-19: the result is reported within seven working days. */
  public static final Rule<Unit> RESULT_REPORTED =
      Rule.on(UnitType.UNIT)
          .code("CMT-19", Severity.MUST)
          .statement(
              "Kết quả đại hội được báo cáo cấp trên trong {report-working-days} ngày làm việc.",
              "The result of a congress is reported to the committee above within"
                  + " {report-working-days} working days.")
          .source(Edition.QD_294.only("16.1.1"))
          .threshold(REPORT_WORKING_DAYS)
          .asksFor(Holidays.class)
          .when((unit, s) -> isSince(congress(unit).flatMap(Congress::reportedOn)))
          .check(
              (unit, s) ->
                  Holidays.in(s)
                      .late(
                          congress(unit).orElseThrow().day(),
                          congress(unit).flatMap(Congress::reportedOn).orElseThrow(),
                          s.value(REPORT_WORKING_DAYS)))
          .build();

  /** CMT-19b: it is approved within fifteen working days of the report. */
  public static final Rule<Unit> RESULT_APPROVED =
      Rule.on(UnitType.UNIT)
          .code("CMT-19b", Severity.MUST)
          .statement(
              "Kết quả đại hội được chuẩn y trong {approval-working-days} ngày làm việc kể từ khi"
                  + " nhận báo cáo.",
              "The result of a congress is approved within {approval-working-days} working days of"
                  + " the report.")
          .source(Edition.QD_294.only("16.1.2"))
          .threshold(APPROVAL_WORKING_DAYS)
          .asksFor(Holidays.class)
          .when(
              (unit, s) ->
                  congress(unit).flatMap(Congress::reportedOn).isPresent()
                      && isSince(congress(unit).flatMap(Congress::approvedOn)))
          .check(
              (unit, s) ->
                  Holidays.in(s)
                      .late(
                          congress(unit).flatMap(Congress::reportedOn).orElseThrow(),
                          congress(unit).flatMap(Congress::approvedOn).orElseThrow(),
                          s.value(APPROVAL_WORKING_DAYS)))
          .build();

  private CongressResultRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(ADDED_SEATS, FILLED_STEP_BY_STEP, RESULT_REPORTED, RESULT_APPROVED);
  }

  private static Optional<Congress> congress(Unit unit) {
    return unit.leadership().congress();
  }

  /** Says whether something was done after the rules on it began. */
  private static boolean isSince(Optional<LocalDate> day) {
    return day.filter(done -> !done.isBefore(Edition.QD_294.from())).isPresent();
  }

  private static Optional<Integer> size(Unit unit) {
    return unit.leadership().congress().flatMap(Congress::committeeSize);
  }

  /** Returns the per cent that may be added; the committee of a branch has a limit of its own. */
  private static Optional<Integer> percent(Unit unit, Situation situation) {
    Role role = situation.role(unit);
    return switch (role) {
      case GRASSROOTS_COMMITTEE, GRASSROOTS_BRANCH ->
          Optional.of(situation.value(ADDED_AT_BASE_PERCENT));
      case PROVINCIAL, IMMEDIATE_SUPERIOR -> Optional.of(situation.value(ADDED_ABOVE_PERCENT));
      default -> Optional.empty();
    };
  }

  private static Optional<Breach> filledAtOnce(Unit unit) {
    int size = size(unit).orElseThrow();
    int elected = 0;
    Map<LocalDate, Integer> added = new TreeMap<>();
    for (Seat seat : unit.leadership().seats()) {
      if (seat.post() == Post.COMMITTEE_MEMBER) {
        if (seat.mandate() == Mandate.ELECTED) {
          elected++;
        } else {
          added.merge(seat.since(), 1, Integer::sum);
        }
      }
    }
    for (Map.Entry<LocalDate, Integer> day : added.entrySet()) {
      if (2 * elected < size && elected > 0 && day.getValue() >= size - elected) {
        return Breach.found(
            AT_ONCE.fill(ELECTED.is(elected), SIZE.is(size), DAY.is(day.getKey())), STEPS);
      }
    }
    return Optional.empty();
  }
}
