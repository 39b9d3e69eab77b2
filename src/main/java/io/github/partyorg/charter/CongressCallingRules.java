package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CT_35;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.MEMBERS;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.UnitChanged;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Occasion;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Norms on calling a congress (triệu tập đại hội): how long before it is announced, when delegates
 * meet, and when one is held out of its turn. They check the congress of a renewed leadership.
 */
public final class CongressCallingRules {

  /** A congress is announced this many working days before. */
  public static final Threshold ANNOUNCEMENT_WORKING_DAYS =
      Threshold.of("announcement-working-days", 30, QD_24.article("11.1"), Edition.QD_24.from());

  /** Delegates meet from this number of members on. */
  public static final Threshold DELEGATES_FROM =
      Threshold.of("delegates-from", 200, CT_35.article("4"), CT_35.date().orElseThrow());

  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Placeholder<LocalDate> FIRST = Placeholder.day("first");
  private static final Template ANNOUNCED =
      Template.of(
          "thông báo ngày {day}, đại hội ngày {first}",
          "announced on {day}, held on {first}",
          DAY,
          FIRST);
  private static final Template CONVENED =
      Template.of("đại hội bất thường ngày {day}", "an extraordinary congress on {day}", DAY);
  private static final Template NOT_BEFORE =
      Template.of("đại hội không trước ngày {first}", "a congress not before {first}", FIRST);

  /** CON-06 until June 2025: the day of a congress is announced in time, as advised. */
  public static final Rule<UnitChanged> ANNOUNCED_AS_ADVISED =
      announced(
          Severity.SHOULD, Edition.stated(QD_24.article("11.1")).until(Edition.QD_232.last()));

  /** CON-06 since July 2025: it must be. */
  public static final Rule<UnitChanged> ANNOUNCED_IN_TIME =
      announced(Severity.MUST, Edition.stated(QD_294.article("11.1.3")));

  /** CON-07: delegates meet from two hundred members on. */
  public static final Rule<UnitChanged> ALL_MEMBERS_MEET =
      Rule.onUnitChange(RenewLeadership.class)
          .code("CON-07", Severity.MUST_OR_CONSENT)
          .statement(
              "Đại hội ở cơ sở là đại hội đảng viên; dưới {delegates-from} đảng viên thì tổ chức"
                  + " đại hội đại biểu khi cấp ủy cấp trên trực tiếp đồng ý.",
              "At the base all members meet in congress; with fewer than {delegates-from} members,"
                  + " delegates meet only if the direct superior consents.")
          // The directive of the next term, CT 45, is of 14 April 2025.
          .source(
              Validity.from(CT_35.date().orElseThrow(), CT_35.article("4"))
                  .until(LocalDate.of(2025, 4, 13)))
          .consentOf(ConsentAuthority.COMMITTEE_ABOVE)
          .threshold(DELEGATES_FROM)
          .when((change, s) -> isOfDelegates(change) && isAtBase(change, s))
          .consentFor((change, s) -> ImmutableList.of(occasion(change)))
          .check(
              (change, s) -> MEMBERS.atLeast(MEMBERS.in(change.after()), s.value(DELEGATES_FROM)))
          .cure(Cure.seekingConsent())
          .build();

  /** CON-12: an extraordinary congress needs the consent of the committee above. */
  public static final Rule<UnitChanged> EXTRAORDINARY =
      Rule.onUnitChange(RenewLeadership.class)
          .code("CON-12", Severity.MUST_OR_CONSENT)
          .statement(
              "Đại hội bất thường chỉ triệu tập khi ban thường vụ cấp ủy cấp trên trực tiếp đồng"
                  + " ý.",
              "An extraordinary congress is called only if the standing committee of the committee"
                  + " above consents.")
          .source(Edition.QD_294.only("19"))
          .consentOf(ConsentAuthority.COMMITTEE_ABOVE)
          .when((change, s) -> isExtraordinary(change) && isBelowProvince(change, s))
          .consentFor((change, s) -> ImmutableList.of(occasion(change)))
          .check(
              (change, s) ->
                  Breach.found(
                      CONVENED.fill(DAY.is(held(change).orElseThrow().day())),
                      Bilingual.of(
                          "cấp ủy cấp trên trực tiếp đồng ý", "the committee above consents")))
          .cure(Cure.seekingConsent())
          .build();

  private CongressCallingRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        ANNOUNCED_AS_ADVISED, ANNOUNCED_IN_TIME, ALL_MEMBERS_MEET, EXTRAORDINARY);
  }

  private static Rule<UnitChanged> announced(Severity severity, Validity validity) {
    return Rule.onUnitChange(RenewLeadership.class)
        .code("CON-06", severity)
        .statement(
            "Ngày đại hội được thông báo trước ít nhất {announcement-working-days} ngày làm việc.",
            "The day of a congress is announced at least {announcement-working-days} working days"
                + " before.")
        .source(validity)
        .threshold(ANNOUNCEMENT_WORKING_DAYS)
        .asksFor(Holidays.class)
        .when((change, s) -> held(change).flatMap(Congress::announcedOn).isPresent())
        .check(
            (change, s) ->
                tooShort(
                    held(change).orElseThrow(),
                    Holidays.in(s)
                        .workingDaysAfter(
                            held(change).flatMap(Congress::announcedOn).orElseThrow(),
                            s.value(ANNOUNCEMENT_WORKING_DAYS))))
        .build();
  }

  private static Optional<Breach> tooShort(Congress congress, LocalDate first) {
    return congress.day().isBefore(first)
        ? Breach.found(
            ANNOUNCED.fill(DAY.is(congress.announcedOn().orElseThrow()), FIRST.is(congress.day())),
            NOT_BEFORE.fill(FIRST.is(first)))
        : Optional.empty();
  }

  /** Returns the congress that renewed a leadership, if one did after the last that is known. */
  private static Optional<Congress> held(UnitChanged change) {
    Optional<LocalDate> last = change.before().leadership().congressOn();
    return change
        .after()
        .leadership()
        .congress()
        .filter(congress -> last.map(congress.day()::isAfter).orElse(true));
  }

  private static boolean isOfDelegates(UnitChanged change) {
    return held(change).filter(Congress::isOfDelegates).isPresent();
  }

  private static boolean isExtraordinary(UnitChanged change) {
    return held(change).filter(Congress::isExtraordinary).isPresent();
  }

  private static Occasion occasion(UnitChanged change) {
    return Occasion.actOn(held(change).orElseThrow().day()).afterLeadersOf(change.before());
  }

  private static boolean isAtBase(UnitChanged change, Situation situation) {
    return situation.placeAfter(change.after(), change).isGrassroots();
  }

  /** Above that, the Politburo consents, of which no hierarchy tells. */
  private static boolean isBelowProvince(UnitChanged change, Situation situation) {
    return situation.placeAfter(change.after(), change).role().compareTo(Role.PROVINCIAL) > 0;
  }
}
