package io.github.partyorg.rules;

import static io.github.partyorg.rules.LegalTexts.CHARTER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Optional;

/** What a grassroots organisation is and how large its parts are (Party Charter, Art. 21). */
public final class GrassrootsRules {

  /** An organisation is set up where there are at least this many official members. */
  static final int ORGANIZATION_MINIMUM_COUNT = 3;

  /** From this many members on, a base unit forms a grassroots committee. */
  private static final int COMMITTEE_MINIMUM_COUNT = 30;

  private static final LocalDate CHARTER_2011 = CHARTER.date();

  /** ORG-03: an organisation is founded at a workplace with three official members at least. */
  public static final Rule<Branch> WORKPLACE_FOUNDING =
      Rule.on(Branch.class)
          .code("ORG-03", Severity.MUST)
          .statement(
              "Ở cơ quan, doanh nghiệp, đơn vị có từ ba đảng viên chính thức trở lên thì lập tổ"
                  + " chức đảng.",
              "At a workplace an organisation is set up if there are at least three official"
                  + " members.")
          .source(CHARTER.article("21(2)"), CHARTER_2011)
          .when(
              (branch, situation) ->
                  branch.kind().basis() == Basis.WORKPLACE && situation.isNew(branch))
          .check((branch, situation) -> officialMinimum(branch))
          .cure(ThinUnitCures::propose)
          .build();

  /** ORG-04: below three official members there is no organisation. */
  public static final Rule<Unit> ORGANIZATION_MINIMUM =
      Rule.on(Unit.class)
          .code("ORG-04", Severity.MUST)
          .statement(
              "Chưa đủ ba đảng viên chính thức thì không lập tổ chức đảng; cấp trên trực tiếp giới"
                  + " thiệu đảng viên đến tổ chức cơ sở đảng thích hợp.",
              "Below three official members there is no organisation; the direct superior"
                  + " introduces the members into a suitable grassroots organisation.")
          .source(CHARTER.article("21(2)"), CHARTER_2011)
          .when(
              (unit, situation) -> unit instanceof GrassrootsOrganization || unit instanceof Branch)
          .check((unit, situation) -> officialMinimum(unit))
          .cure(ThinUnitCures::propose)
          .build();

  /** ORG-05: a base unit with fewer than thirty members forms a grassroots branch. */
  public static final Guarantee SMALL_UNIT_FORM =
      Guarantee.of(
          "ORG-05",
          Bilingual.of(
              "Đơn vị cơ sở dưới 30 đảng viên lập chi bộ cơ sở.",
              "A base unit with fewer than 30 members forms a grassroots branch."),
          CHARTER.article("21(3)"),
          Range.atLeast(CHARTER_2011),
          "applied by ORG-07, which says when a committee may stand instead");

  /** ORG-06: a base unit with thirty members or more forms a grassroots committee. */
  public static final Rule<GrassrootsBranch> LARGE_UNIT_FORM =
      Rule.on(GrassrootsBranch.class)
          .code("ORG-06", Severity.MUST_OR_CONSENT)
          .statement(
              "Đơn vị cơ sở có từ 30 đảng viên trở lên lập đảng bộ cơ sở.",
              "A base unit with 30 members or more forms a grassroots committee.")
          .source(CHARTER.article("21(3)").secondary(), CHARTER_2011)
          .check((branch, situation) -> atMost(branch, COMMITTEE_MINIMUM_COUNT - 1))
          .cure(ConsentCure::propose)
          .build();

  /** ORG-07: a grassroots committee has at least thirty members. */
  public static final Rule<GrassrootsCommittee> COMMITTEE_MINIMUM =
      Rule.on(GrassrootsCommittee.class)
          .code("ORG-07", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng bộ cơ sở chưa đủ 30 đảng viên chỉ được lập khi cấp ủy cấp trên trực tiếp đồng"
                  + " ý.",
              "A grassroots committee with fewer than 30 members stands only with the consent of"
                  + " the direct superior.")
          .source(CHARTER.article("21(4)"), CHARTER_2011)
          .check(
              (committee, situation) -> {
                int count = committee.memberCount();
                return count >= COMMITTEE_MINIMUM_COUNT
                    ? Optional.empty()
                    : Optional.of(
                        Breach.of(
                            memberCount(count),
                            Bilingual.of("từ 30 đảng viên trở lên", "30 members or more")));
              })
          .cure(ConsentCure::propose)
          .build();

  /** ORG-08: a branch under a base committee has at most thirty members. */
  public static final Rule<SubordinateBranch> BRANCH_MAXIMUM =
      Rule.on(SubordinateBranch.class)
          .code("ORG-08", Severity.MUST_OR_CONSENT)
          .statement(
              "Chi bộ trực thuộc đảng ủy cơ sở có hơn 30 đảng viên chỉ được lập khi cấp ủy cấp trên"
                  + " trực tiếp đồng ý.",
              "A branch under a base committee with more than 30 members stands only with the"
                  + " consent of the committee's direct superior.")
          .source(CHARTER.article("21(4)"), CHARTER_2011)
          .check((branch, situation) -> atMost(branch, COMMITTEE_MINIMUM_COUNT))
          .cure(ConsentCure::propose)
          .build();

  /** ORG-09: a section stands only with consent. */
  public static final Rule<Section> SECTION_CONSENT =
      Rule.on(Section.class)
          .code("ORG-09", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng bộ bộ phận trực thuộc đảng ủy cơ sở chỉ được lập khi cấp ủy cấp trên trực tiếp"
                  + " đồng ý.",
              "A section under a base committee stands only with the consent of the committee's"
                  + " direct superior.")
          .source(CHARTER.article("21(4)"), CHARTER_2011)
          .check(
              (section, situation) ->
                  Optional.of(
                      Breach.of(
                          Bilingual.of("chưa ghi nhận sự đồng ý", "no consent is recorded"),
                          Bilingual.of("có sự đồng ý", "a consent"))))
          .cure(ConsentCure::propose)
          .build();

  private GrassrootsRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        WORKPLACE_FOUNDING,
        ORGANIZATION_MINIMUM,
        SMALL_UNIT_FORM,
        LARGE_UNIT_FORM,
        COMMITTEE_MINIMUM,
        BRANCH_MAXIMUM,
        SECTION_CONSENT);
  }

  static Optional<Breach> officialMinimum(Unit unit) {
    int count = unit.officialMemberCount();
    return count >= ORGANIZATION_MINIMUM_COUNT
        ? Optional.empty()
        : Optional.of(
            Breach.of(
                Bilingual.of(count + " đảng viên chính thức", count + " official member(s)"),
                Bilingual.of("ít nhất 3 đảng viên chính thức", "at least 3 official members")));
  }

  private static Optional<Breach> atMost(Branch branch, int most) {
    int count = branch.memberCount();
    return count <= most
        ? Optional.empty()
        : Optional.of(
            Breach.of(
                memberCount(count),
                Bilingual.of(
                    "không quá " + most + " đảng viên, trừ khi được đồng ý",
                    "at most " + most + " members, unless consented to")));
  }

  private static Bilingual memberCount(int count) {
    return Bilingual.of(count + " đảng viên", count + " members");
  }
}
