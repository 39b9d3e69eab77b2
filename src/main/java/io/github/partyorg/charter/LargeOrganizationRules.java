package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.MEMBERS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.RuleBuilder;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Norms on the size of organisations that are, or act as, a direct superior without being a
 * commune's, and on the consents that they and large base organisations need (QĐ 294-QĐ/TW, 10.2,
 * 10.4 and 10.6). Units that were founded before those rules need none.
 */
public final class LargeOrganizationRules {

  /** Another direct superior under a province has at least this many members. */
  public static final Threshold SUPERIOR_MEMBERS =
      Threshold.of("superior-members", 500, QD_294.article("10.4.4"), Edition.QD_294.from());

  /** A base committee under a province with the powers of a superior has this many members. */
  public static final Threshold DELEGATED_MEMBERS =
      Threshold.of("delegated-members", 200, QD_294.article("10.6.1"), Edition.QD_294.from());

  private static final Placeholder<Bilingual> TERM = Placeholder.phrase("term");
  private static final Placeholder<Committee> SUPERIOR = Placeholder.plain("superior");
  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template FOUNDED =
      Template.of(
          "{term} trực thuộc {superior}, thành lập ngày {day}",
          "{term} directly under {superior}, founded on {day}",
          TERM,
          SUPERIOR,
          DAY);
  private static final Template GIVEN =
      Template.of("giao quyền từ ngày {day}", "the powers given on {day}", DAY);
  private static final Bilingual CONSENT =
      Bilingual.of("cấp có thẩm quyền đồng ý bằng văn bản", "a consent in writing");

  /** Organisations that are direct superiors for what they are, of whatever size. */
  private static final ImmutableSet<Kind> OF_ANY_SIZE =
      ImmutableSet.of(
          Kind.COMMUNE_LEVEL,
          Kind.DISTRICT,
          Kind.PARTY_AGENCY,
          Kind.PEOPLES_COMMITTEE_AGENCY,
          Kind.BLOC,
          Kind.ARMED_FORCES);

  /** LVL-09: another direct superior under a province has five hundred members. */
  public static final Rule<Committee> OTHER_SUPERIOR =
      Rule.on(UnitType.IMMEDIATE_SUPERIOR)
          .code("LVL-09", Severity.MUST)
          .statement(
              "Đảng bộ cấp trên trực tiếp cơ sở khác trực thuộc tỉnh ủy, thành ủy có từ"
                  + " {superior-members} đảng viên trở lên.",
              "Another direct superior of grassroots organisations under a province has at least"
                  + " {superior-members} members.")
          .source(Edition.QD_294.only("10.4.4"))
          .looksAt(Surroundings.LINE)
          .when(
              (unit, s) ->
                  isUnderProvince(unit, s) && OF_ANY_SIZE.stream().noneMatch(unit.kind()::isA))
          .atLeast(MEMBERS, SUPERIOR_MEMBERS)
          .build();

  /** LVL-10: a base committee with the powers of a direct superior has two hundred members. */
  public static final Rule<Committee> DELEGATED_BASE =
      Rule.on(UnitType.GRASSROOTS_COMMITTEE)
          .code("LVL-10", Severity.MUST)
          .statement(
              "Đảng ủy cơ sở trực thuộc tỉnh ủy, thành ủy được giao quyền cấp trên trực tiếp cơ sở"
                  + " có từ {delegated-members} đảng viên trở lên.",
              "A base committee under a province that has been given the powers of a direct"
                  + " superior has at least {delegated-members} members.")
          .source(Edition.QD_294.only("10.6.1"))
          .looksAt(Surroundings.LINE, Surroundings.DAY)
          .when((unit, s) -> isUnderProvince(unit, s) && hasPowers(unit, s))
          .atLeast(MEMBERS, DELEGATED_MEMBERS)
          .build();

  /** LVL-03: a special zone at the base needs the agreement of the Organisation Commission. */
  public static final Rule<Committee> SPECIAL_ZONE_AT_BASE =
      founded(UnitType.GRASSROOTS_COMMITTEE)
          .code("LVL-03", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng bộ đặc khu lập là đảng bộ cơ sở khi Ban Tổ chức Trung ương thống nhất bằng văn"
                  + " bản.",
              "The organisation of a special zone is founded as a grassroots organisation if the"
                  + " Central Organisation Commission agrees in writing.")
          .source(Edition.QD_294.only("10.2"))
          .consentOf(ConsentAuthority.CENTRAL_ORGANISATION_COMMISSION)
          .when((unit, s) -> isFounded(unit, s) && unit.kind().isA(Kind.SPECIAL_ZONE))
          .build();

  /** LVL-08: so does a large base organisation directly under the province, of the Secretariat. */
  public static final Rule<Committee> LARGE_BASE =
      founded(UnitType.GRASSROOTS_COMMITTEE)
          .code("LVL-08", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng bộ cơ sở lớn, quan trọng trực thuộc tỉnh ủy, thành ủy được lập khi Ban Bí thư,"
                  + " hoặc Ban Tổ chức Trung ương được ủy quyền, đồng ý.",
              "A large and important grassroots organisation directly under the province is founded"
                  + " if the Secretariat consents, or the Central Organisation Commission on its"
                  + " behalf.")
          .source(Edition.QD_294.only("10.4.3–10.4.4"))
          .consentOf(ConsentAuthority.SECRETARIAT_OR_COMMISSION)
          .when((unit, s) -> isFounded(unit, s) && isOfNoRank(unit, Kind.COMMUNE_LEVEL))
          .build();

  /** LVL-09b: and another direct superior under the province. */
  public static final Rule<Committee> FOUNDED_SUPERIOR =
      founded(UnitType.IMMEDIATE_SUPERIOR)
          .code("LVL-09b", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng bộ cấp trên trực tiếp cơ sở khác trực thuộc tỉnh ủy, thành ủy được lập khi Ban"
                  + " Bí thư, hoặc Ban Tổ chức Trung ương được ủy quyền, đồng ý.",
              "Another direct superior of grassroots organisations under a province is founded if"
                  + " the Secretariat consents, or the Central Organisation Commission on its"
                  + " behalf.")
          .source(Edition.QD_294.only("10.4.4"))
          .consentOf(ConsentAuthority.SECRETARIAT_OR_COMMISSION)
          .when((unit, s) -> isFounded(unit, s) && OF_ANY_SIZE.stream().noneMatch(unit.kind()::isA))
          .build();

  /** LVL-10b: the Organisation Commission agrees to the powers of a direct superior. */
  public static final Rule<Committee> AGREED_POWERS =
      Rule.on(UnitType.GRASSROOTS_COMMITTEE)
          .code("LVL-10b", Severity.MUST_OR_CONSENT)
          .statement(
              "Tỉnh ủy, thành ủy giao quyền cấp trên trực tiếp cơ sở cho đảng ủy cơ sở khi Ban Tổ"
                  + " chức Trung ương thống nhất.",
              "A province gives a base committee the powers of a direct superior if the Central"
                  + " Organisation Commission agrees.")
          .source(Edition.QD_294.only("10.6.1"))
          .consentOf(ConsentAuthority.CENTRAL_ORGANISATION_COMMISSION)
          .looksAt(Surroundings.LINE, Surroundings.DAY)
          .when((unit, s) -> isUnderProvince(unit, s) && isGivenNow(unit, s))
          .check(
              (unit, s) ->
                  Breach.found(
                      GIVEN.fill(DAY.is(unit.delegation().orElseThrow().since())), CONSENT))
          .cure(Cure.seekingConsent())
          .build();

  private LargeOrganizationRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        OTHER_SUPERIOR,
        DELEGATED_BASE,
        SPECIAL_ZONE_AT_BASE,
        LARGE_BASE,
        FOUNDED_SUPERIOR,
        AGREED_POWERS);
  }

  /** Starts a rule on a unit that was founded by consent alone. */
  private static RuleBuilder<Committee> founded(UnitType<Committee> units) {
    return Rule.on(units)
        .looksAt(Surroundings.LINE)
        .check((unit, s) -> Optional.of(unagreed(s.place(unit))))
        .cure(Cure.seekingConsent());
  }

  private static Breach unagreed(Place place) {
    return Breach.of(
        FOUNDED.fill(
            TERM.is(place.term()),
            SUPERIOR.is(place.superior().orElseThrow()),
            DAY.is(place.unit().foundedOn().orElseThrow())),
        CONSENT);
  }

  private static boolean isFounded(Committee unit, Situation situation) {
    return unit.foundedOn().filter(day -> !day.isBefore(Edition.QD_294.from())).isPresent()
        && isUnderProvince(unit, situation);
  }

  /** Says whether it is neither of a kind nor of the armed forces, which have their own rules. */
  private static boolean isOfNoRank(Committee unit, Kind kind) {
    return !unit.kind().isA(kind) && !unit.kind().isA(Kind.ARMED_FORCES);
  }

  private static boolean isUnderProvince(Committee unit, Situation situation) {
    return situation
        .place(unit)
        .superior()
        .filter(above -> above.kind().isA(Kind.PROVINCE))
        .isPresent();
  }

  private static boolean hasPowers(Committee unit, Situation situation) {
    return unit.delegation().filter(given -> given.makesSuperior(situation.day())).isPresent();
  }

  /** Says whether it has the full powers, given since there is the norm. */
  private static boolean isGivenNow(Committee unit, Situation situation) {
    return unit.delegation()
        .filter(given -> given.extent() == Delegation.Extent.FULL)
        .filter(given -> given.holdsOn(situation.day()))
        .filter(given -> !given.since().isBefore(Edition.QD_294.from()))
        .isPresent();
  }
}
