package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.HD_06;
import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.COMMITTEE_MEMBERS;
import static io.github.partyorg.rules.Measure.STANDING_COMMITTEE_MEMBERS;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitType;
import java.util.Optional;

/** Norms on the size of standing committees and of the committees of sections, since 2025. */
public final class CommitteeShareRules {

  /** The standing committee is at most one of so many parts of the committee. */
  public static final Threshold STANDING_COMMITTEE_PARTS =
      Threshold.of("standing-committee-parts", 3, QD_294.article("14.2"), Edition.QD_294.from());

  /** The committee of a section has at most this many members. */
  public static final Threshold SECTION_COMMITTEE_MAXIMUM =
      Threshold.of(
          "section-committee-maximum", 7, HD_06.article("13.3"), HD_06.date().orElseThrow());

  private static final Placeholder<Integer> PARTS = Placeholder.plain("parts");
  private static final Placeholder<Bilingual> STANDING = Placeholder.phrase("standing");
  private static final Placeholder<Bilingual> COMMITTEE = Placeholder.phrase("committee");
  private static final Template FOUND =
      Template.of("{standing} trên {committee}", "{standing} of {committee}", STANDING, COMMITTEE);
  private static final Template AT_MOST =
      Template.of("không quá 1/{parts}", "at most 1/{parts}", PARTS);

  /**
   * CMT-11: the standing committee is at most a third of the committee. Communes have other numbers
   * (CMT-06); so have new organisations directly under the Centre, of which it is not known here
   * whether they are new.
   */
  public static final Rule<Committee> STANDING_COMMITTEE_SHARE =
      Rule.on(UnitType.COMMITTEE)
          .code("CMT-11", Severity.MUST)
          .statement(
              "Số ủy viên ban thường vụ không quá 1/{standing-committee-parts} số cấp ủy viên.",
              "The standing committee has at most 1/{standing-committee-parts} of the members of"
                  + " the committee.")
          .source(Edition.stated(QD_294.article("14.2"), QD_208.asWhole().secondary()))
          .counting(STANDING_COMMITTEE_MEMBERS)
          .counting(COMMITTEE_MEMBERS)
          .threshold(STANDING_COMMITTEE_PARTS)
          .when((unit, s) -> isOrdinary(unit) && STANDING_COMMITTEE_MEMBERS.in(unit) > 0)
          .check((unit, s) -> share(unit, s.value(STANDING_COMMITTEE_PARTS)))
          .build();

  /** CMT-21: the committee of a section has at most seven members. */
  public static final Rule<Committee> SECTION_COMMITTEE =
      Rule.on(UnitType.AFFILIATED_COMMITTEE)
          .code("CMT-21", Severity.MUST)
          .statement(
              "Đảng ủy bộ phận có không quá {section-committee-maximum} ủy viên.",
              "The committee of a section has at most {section-committee-maximum} members.")
          .source(Validity.of(HD_06, "13.3").until(Edition.QD_294.last()))
          .when((unit, s) -> COMMITTEE_MEMBERS.in(unit) > 0)
          .atMost(COMMITTEE_MEMBERS, SECTION_COMMITTEE_MAXIMUM)
          .build();

  private CommitteeShareRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(STANDING_COMMITTEE_SHARE, SECTION_COMMITTEE);
  }

  private static boolean isOrdinary(Committee unit) {
    return !unit.level().isAbove(Level.IMMEDIATE_SUPERIOR) && !unit.kind().isA(Kind.COMMUNE_LEVEL);
  }

  private static Optional<Breach> share(Committee unit, int parts) {
    int standing = STANDING_COMMITTEE_MEMBERS.in(unit);
    int committee = COMMITTEE_MEMBERS.in(unit);
    return parts * standing <= committee
        ? Optional.empty()
        : Breach.found(
            FOUND.fill(
                STANDING.is(STANDING_COMMITTEE_MEMBERS.said(standing)),
                COMMITTEE.is(COMMITTEE_MEMBERS.said(committee))),
            AT_MOST.fill(PARTS.is(parts)));
  }
}
