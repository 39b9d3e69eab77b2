package io.github.partyorg.rules;

import static io.github.partyorg.rules.LegalTexts.CHARTER;
import static io.github.partyorg.rules.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.MEMBERS;
import static io.github.partyorg.rules.Measure.OFFICIAL_MEMBERS;
import static io.github.partyorg.structure.GrassrootsKind.COMMUNE;
import static io.github.partyorg.structure.GrassrootsKind.TOWN;
import static io.github.partyorg.structure.GrassrootsKind.WARD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;

/** What a grassroots organisation is, where it stands and which form it has (Charter, Art. 21). */
public final class GrassrootsRules {

  /** An organisation is set up where there are at least this many official members. */
  public static final Threshold ORGANIZATION_MINIMUM_COUNT =
      Threshold.charter("organization-minimum", 3, "21(2)");

  /** From this many members on, a base unit forms a grassroots committee. */
  public static final Threshold COMMITTEE_FORM_FROM =
      Threshold.charter("committee-form-from", 30, "21(3)");

  /** The first day without a district level. */
  static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static final ImmutableSet<GrassrootsKind> COMMUNE_LEVEL =
      ImmutableSet.of(COMMUNE, WARD, TOWN);

  /** ORG-01: a grassroots organisation is a committee or a branch. */
  public static final Guarantee TWO_FORMS =
      Guarantee.of(
          "ORG-01",
          Bilingual.of(
              "Tổ chức cơ sở đảng là đảng bộ cơ sở hoặc chi bộ cơ sở.",
              "A grassroots organisation is either a grassroots committee or a grassroots branch."),
          Bilingual.of(
              "GrassrootsOrganization: kiểu niêm phong, chỉ có hai dạng",
              "GrassrootsOrganization: sealed, there are two"),
          Validity.of(CHARTER, "21(1)"));

  /** ORG-02 until June 2025: the organisation of a commune stands directly under the district. */
  public static final Rule<GrassrootsOrganization> COMMUNE_UNDER_DISTRICT =
      Rule.on(GrassrootsOrganization.class)
          .code("ORG-02", Severity.MUST)
          .statement(
              "Tổ chức cơ sở đảng ở xã, phường, thị trấn trực thuộc cấp ủy cấp huyện.",
              "The grassroots organisation of a commune, ward or town stands directly under the"
                  + " district committee.")
          .source(Validity.of(CHARTER, "21(2)").until(REFORM.minusDays(1)))
          .looksAt(Reach.LINE)
          .when((unit, s) -> COMMUNE_LEVEL.contains(unit.grassrootsKind()))
          .check(
              (unit, s) ->
                  Breach.unless(
                      s.above(unit.id()).get(0) instanceof DistrictCommittee,
                      "trực thuộc " + s.above(unit.id()).get(0),
                      "directly under " + s.above(unit.id()).get(0),
                      "trực thuộc cấp ủy cấp huyện",
                      "directly under a district committee"))
          .build();

  /** ORG-02 since July 2025: there is no district level. */
  public static final Rule<DistrictCommittee> NO_DISTRICT_LEVEL =
      Rule.on(DistrictCommittee.class)
          .code("ORG-02", Severity.MUST)
          .statement(
              "Không còn cấp huyện: tổ chức cơ sở đảng trực thuộc đảng bộ xã, phường, đặc khu.",
              "There is no district level: grassroots organisations stand under the commune.")
          .source(QD_294.asWhole(), REFORM)
          .check(
              (district, s) ->
                  Breach.found(
                      "còn là đảng bộ cấp huyện",
                      "still a district organisation",
                      "kết thúc hoạt động trước ngày 1/7/2025",
                      "ended by 1 July 2025"))
          .build();

  /** ORG-03: an organisation is founded at a workplace with three official members at least. */
  public static final Rule<Branch> WORKPLACE_FOUNDING =
      Rule.onNew(Branch.class)
          .code("ORG-03", Severity.MUST)
          .statement(
              "Ở cơ quan, doanh nghiệp, đơn vị có từ {organization-minimum} đảng viên chính thức"
                  + " trở lên thì lập tổ chức đảng.",
              "At a workplace an organisation is set up if there are at least"
                  + " {organization-minimum} official members.")
          .source(Validity.of(CHARTER, "21(2)"))
          .when((branch, s) -> branch.kind().basis() == Basis.WORKPLACE)
          .atLeast(OFFICIAL_MEMBERS, ORGANIZATION_MINIMUM_COUNT)
          .cure(ThinUnitCures::propose)
          .build();

  /** ORG-04: below three official members there is no organisation. */
  public static final Rule<Unit> ORGANIZATION_MINIMUM =
      Rule.on(Unit.class)
          .code("ORG-04", Severity.MUST)
          .statement(
              "Chưa đủ {organization-minimum} đảng viên chính thức thì không lập tổ chức đảng; cấp"
                  + " trên trực tiếp giới thiệu đảng viên đến tổ chức cơ sở đảng thích hợp.",
              "Below {organization-minimum} official members there is no organisation; the direct"
                  + " superior introduces the members into a suitable grassroots organisation.")
          .source(Validity.of(CHARTER, "21(2)"))
          .when((unit, s) -> unit instanceof GrassrootsOrganization || unit instanceof Branch)
          .atLeast(OFFICIAL_MEMBERS, ORGANIZATION_MINIMUM_COUNT)
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
  public static final Rule<GrassrootsBranch> LARGE_UNIT_FORM =
      Rule.on(GrassrootsBranch.class)
          .code("ORG-06", Severity.MUST_OR_CONSENT)
          .statement(
              "Đơn vị cơ sở có từ {committee-form-from} đảng viên trở lên lập đảng bộ cơ sở.",
              "A base unit with {committee-form-from} members or more forms a grassroots"
                  + " committee.")
          .source(Validity.of(CHARTER, "21(3)").read(LegalSource.Reading.SECONDARY))
          .counting(MEMBERS)
          .threshold(COMMITTEE_FORM_FROM)
          .check(
              (branch, s) ->
                  Counts.below(MEMBERS, MEMBERS.in(branch), s.value(COMMITTEE_FORM_FROM)))
          .cure(LargeUnitCures.<GrassrootsBranch>formCommittee().then(ConsentCure::propose))
          .build();

  /** ORG-07: a grassroots committee has at least thirty members. */
  public static final Rule<GrassrootsCommittee> COMMITTEE_MINIMUM =
      Rule.on(GrassrootsCommittee.class)
          .code("ORG-07", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng bộ cơ sở chưa đủ {committee-form-from} đảng viên chỉ được lập khi cấp ủy cấp"
                  + " trên trực tiếp đồng ý.",
              "A grassroots committee with fewer than {committee-form-from} members stands only"
                  + " with the consent of the direct superior.")
          .source(Validity.of(CHARTER, "21(4)"))
          .atLeast(MEMBERS, COMMITTEE_FORM_FROM)
          .cure(ConsentCure::propose)
          .build();

  private GrassrootsRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        TWO_FORMS,
        COMMUNE_UNDER_DISTRICT,
        NO_DISTRICT_LEVEL,
        WORKPLACE_FOUNDING,
        ORGANIZATION_MINIMUM,
        SMALL_UNIT_FORM,
        LARGE_UNIT_FORM,
        COMMITTEE_MINIMUM);
  }
}
