package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.MEMBERS;
import static io.github.partyorg.rules.Measure.OFFICIAL_MEMBERS;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;

/** Norms on the nature and form of grassroots organisations (Charter, Art. 21). */
public final class GrassrootsRules {

  /** ORG-01: a grassroots organisation is a committee or a branch. */
  public static final Guarantee TWO_FORMS =
      Guarantee.of(
          "ORG-01",
          Bilingual.of(
              "Tổ chức cơ sở đảng là đảng bộ cơ sở hoặc chi bộ cơ sở.",
              "A grassroots organisation is either a grassroots committee or a grassroots branch."),
          Bilingual.of(
              "ở cơ sở chỉ có hai hình thức đó (Place.role)",
              "Place.role: a grassroots organisation has one of two roles"),
          Validity.of(CHARTER, "21(1)"));

  /** ORG-03: an organisation is founded at a workplace with three official members at least. */
  public static final Rule<Branch> WORKPLACE_FOUNDING =
      Rule.onNew(UnitType.BRANCH)
          .code("ORG-03", Severity.MUST)
          .statement(
              "Ở cơ quan, doanh nghiệp, đơn vị có từ {organization-minimum} đảng viên chính thức"
                  + " trở lên thì lập tổ chức đảng.",
              "At a workplace an organisation is set up if there are at least"
                  + " {organization-minimum} official members.")
          .source(Validity.of(CHARTER, "21(2)"))
          .when((branch, s) -> branch.kind().basis() == Basis.WORKPLACE && Sizes.isOrdinary(branch))
          .atLeast(OFFICIAL_MEMBERS, Sizes.ORGANIZATION_MINIMUM_COUNT)
          .cure(ThinUnitCures::propose)
          .build();

  /** ORG-04: below three official members there is no organisation. */
  public static final Rule<Unit> ORGANIZATION_MINIMUM =
      Rule.on(UnitType.AT_BASE)
          .code("ORG-04", Severity.MUST)
          .statement(
              "Chưa đủ {organization-minimum} đảng viên chính thức thì không lập tổ chức đảng; cấp"
                  + " trên trực tiếp giới thiệu đảng viên đến tổ chức cơ sở đảng thích hợp.",
              "Below {organization-minimum} official members there is no organisation; the direct"
                  + " superior introduces the members into a suitable grassroots organisation.")
          .source(Validity.of(CHARTER, "21(2)"))
          .when((unit, s) -> hasRollOfItsOwn(unit))
          .atLeast(OFFICIAL_MEMBERS, Sizes.ORGANIZATION_MINIMUM_COUNT)
          .cure(ThinUnitCures::propose)
          .build();

  /** ORG-05: a base unit with fewer than thirty members forms a grassroots branch. */
  public static final Guarantee SMALL_UNIT_FORM =
      Guarantee.of(
          "ORG-05",
          Bilingual.of(
              "Đơn vị cơ sở dưới 30 đảng viên lập chi bộ cơ sở.",
              "A base unit with fewer than 30 members forms a grassroots branch."),
          Bilingual.of(
              "ORG-07 áp dụng, nêu rõ khi nào có thể lập đảng bộ",
              "applied by ORG-07, which says when a committee may stand instead"),
          Validity.of(CHARTER, "21(3)"));

  /** ORG-06: a base unit with thirty members or more forms a grassroots committee. */
  public static final Rule<Branch> LARGE_UNIT_FORM =
      Rule.on(UnitType.GRASSROOTS_BRANCH)
          .code("ORG-06", Severity.MUST_OR_CONSENT)
          .statement(
              "Đơn vị cơ sở có từ {committee-form-from} đảng viên trở lên lập đảng bộ cơ sở.",
              "A base unit with {committee-form-from} members or more forms a grassroots"
                  + " committee.")
          .source(Validity.of(CHARTER, "21(3)").read(LegalSource.Reading.SECONDARY))
          .counting(MEMBERS)
          .threshold(Sizes.COMMITTEE_FORM_FROM)
          .check(
              (branch, s) -> MEMBERS.below(MEMBERS.in(branch), s.value(Sizes.COMMITTEE_FORM_FROM)))
          .cure(LargeUnitCures.formCommittee().then(Cure.seekingConsent()))
          .build();

  /** ORG-07 until June 2025: a smaller committee stands with the direct superior's consent. */
  public static final Rule<Committee> COMMITTEE_MINIMUM =
      committeeMinimum(
          "cấp ủy cấp trên trực tiếp đồng ý",
          "the consent of the direct superior",
          ConsentAuthority.DIRECT_SUPERIOR_OF_BASE,
          Validity.of(CHARTER, "21(4)").until(Edition.QD_232.last()));

  /** ORG-07 since July 2025: the direct superior consents, or a committee above it. */
  public static final Rule<Committee> COMMITTEE_MINIMUM_SINCE_2025 =
      committeeMinimum(
          "cấp ủy cấp trên trực tiếp hoặc cấp trên nữa đồng ý",
          "the consent of the direct superior or of a committee above it",
          ConsentAuthority.DIRECT_SUPERIOR_OR_ABOVE,
          Validity.from(Edition.QD_294.from(), QD_294.article("20.3.1"))
              .then(Edition.QD_20.from(), CHARTER.article("21(4)")));

  private GrassrootsRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        TWO_FORMS,
        WORKPLACE_FOUNDING,
        ORGANIZATION_MINIMUM,
        SMALL_UNIT_FORM,
        LARGE_UNIT_FORM,
        COMMITTEE_MINIMUM,
        COMMITTEE_MINIMUM_SINCE_2025);
  }

  private static Rule<Committee> committeeMinimum(
      String vietnamese, String english, ConsentAuthority giver, Validity validity) {
    return Rule.on(UnitType.GRASSROOTS_COMMITTEE)
        .code("ORG-07", Severity.MUST_OR_CONSENT)
        .statement(
            "Đảng bộ cơ sở chưa đủ {committee-form-from} đảng viên chỉ được lập khi "
                + vietnamese
                + ".",
            "A grassroots committee with fewer than {committee-form-from} members stands only with "
                + english
                + ".")
        .source(validity)
        .consentOf(giver)
        .atLeast(MEMBERS, Sizes.COMMITTEE_FORM_FROM)
        .cure(Cure.seekingConsent())
        .build();
  }

  /** Says whether a unit is a grassroots committee, or a branch but of guests. */
  private static boolean hasRollOfItsOwn(Unit unit) {
    return unit instanceof Committee committee
        ? committee.level() == Level.GRASSROOTS
        : Sizes.isOrdinary((Branch) unit);
  }
}
