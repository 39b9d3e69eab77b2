package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CT_45;
import static io.github.partyorg.rules.Measure.COMMITTEE_MEMBERS;
import static io.github.partyorg.rules.Measure.DEPUTY_SECRETARIES;
import static io.github.partyorg.rules.Measure.STANDING_COMMITTEE_MEMBERS;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;

/** Norms on the size of the committees of the communes of 2025 (CT 45-CT/TW, 14/4/2025). */
public final class CommuneCommitteeRules {

  private static final LegalSource SOURCE = CT_45.asWhole();

  /** The directive is of April 2025; the communes that it is about begin in July. */
  private static final LocalDate FROM = PartyLevels.WITHOUT_DISTRICTS;

  /** A commune formed from two units at most has at most this many committee members. */
  public static final Threshold COMMUNE_COMMITTEE_USUAL =
      Threshold.of("commune-committee-usual", 27, SOURCE, FROM);

  /** A commune formed from at least this many units may have a larger committee. */
  public static final Threshold MERGED_UNITS_FOR_LARGER =
      Threshold.of("merged-units-for-larger", 3, SOURCE, FROM);

  /** No commune has more committee members than this. */
  public static final Threshold COMMUNE_COMMITTEE_MAXIMUM =
      Threshold.of("commune-committee-maximum", 33, SOURCE, FROM);

  /** The standing committee of a commune has at least this many members. */
  public static final Threshold COMMUNE_STANDING_MINIMUM =
      Threshold.of("commune-standing-minimum", 9, SOURCE, FROM);

  /** The standing committee of a commune has at most this many members. */
  public static final Threshold COMMUNE_STANDING_MAXIMUM =
      Threshold.of("commune-standing-maximum", 11, SOURCE, FROM);

  /** A commune has this many deputy secretaries. */
  public static final Threshold COMMUNE_DEPUTIES =
      Threshold.of("commune-deputies", 2, SOURCE, FROM);

  /** CMT-06: committee, standing committee and deputies of a commune. */
  public static final Rule<Committee> COMMUNE_COMMITTEE_SIZE =
      Rule.on(UnitType.COMMITTEE)
          .code("CMT-06", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng ủy xã, phường có không quá {commune-committee-maximum} ủy viên, ban thường vụ"
                  + " {commune-standing-minimum}–{commune-standing-maximum}, phó bí thư"
                  + " {commune-deputies}.",
              "A commune committee has at most {commune-committee-maximum} members, a standing"
                  + " committee of {commune-standing-minimum}–{commune-standing-maximum} and"
                  + " {commune-deputies} deputy secretaries.")
          .source(SOURCE, FROM)
          .counting(COMMITTEE_MEMBERS)
          .counting(STANDING_COMMITTEE_MEMBERS)
          .counting(DEPUTY_SECRETARIES)
          .threshold(COMMUNE_COMMITTEE_MAXIMUM)
          .threshold(COMMUNE_STANDING_MINIMUM)
          .threshold(COMMUNE_STANDING_MAXIMUM)
          .threshold(COMMUNE_DEPUTIES)
          .looksAt(Surroundings.LINE)
          .when((unit, s) -> isCommune(unit, s) && isLed(unit))
          .check(
              (commune, s) ->
                  COMMITTEE_MEMBERS
                      .atMost(COMMITTEE_MEMBERS.in(commune), s.value(COMMUNE_COMMITTEE_MAXIMUM))
                      .or(
                          () ->
                              STANDING_COMMITTEE_MEMBERS.between(
                                  STANDING_COMMITTEE_MEMBERS.in(commune),
                                  s.value(COMMUNE_STANDING_MINIMUM),
                                  s.value(COMMUNE_STANDING_MAXIMUM)))
                      .or(
                          () ->
                              DEPUTY_SECRETARIES.between(
                                  DEPUTY_SECRETARIES.in(commune),
                                  s.value(COMMUNE_DEPUTIES),
                                  s.value(COMMUNE_DEPUTIES))))
          .cure(Cure.seekingConsent())
          .build();

  /** CMT-06b: a commune formed from at most two units has the smaller committee. */
  public static final Rule<Committee> NEW_COMMUNE_COMMITTEE_SIZE =
      Rule.onNew(UnitType.COMMITTEE)
          .code("CMT-06b", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng ủy xã, phường lập từ dưới {merged-units-for-larger} đơn vị có không quá"
                  + " {commune-committee-usual} ủy viên.",
              "The committee of a commune formed from fewer than {merged-units-for-larger} units"
                  + " has at most {commune-committee-usual} members.")
          .source(SOURCE, FROM)
          .threshold(MERGED_UNITS_FOR_LARGER)
          .asksFor(EarlierOutcomes.class)
          .when(
              (unit, s) ->
                  isCommune(unit, s)
                      && EarlierOutcomes.predecessors(unit.id(), s).size()
                          < s.value(MERGED_UNITS_FOR_LARGER))
          .atMost(COMMITTEE_MEMBERS, COMMUNE_COMMITTEE_USUAL)
          .cure(Cure.seekingConsent())
          .build();

  private CommuneCommitteeRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(COMMUNE_COMMITTEE_SIZE, NEW_COMMUNE_COMMITTEE_SIZE);
  }

  /** Says whether it is a commune or ward as since July 2025, or since July 2026 at the base. */
  private static boolean isCommune(Committee committee, Situation situation) {
    return (committee.kind().isA(Kind.COMMUNE) || committee.kind().isA(Kind.WARD))
        && (committee.level() == Level.IMMEDIATE_SUPERIOR
            || situation
                .place(committee)
                .superior()
                .filter(above -> above.level() == Level.PROVINCIAL)
                .isPresent());
  }

  /** Says whether it has leaders; at the base, a standing committee, which not each one has. */
  private static boolean isLed(Committee commune) {
    return commune.level() == Level.GRASSROOTS
        ? STANDING_COMMITTEE_MEMBERS.in(commune) > 0
        : !commune.leadership().isVacant();
  }
}
