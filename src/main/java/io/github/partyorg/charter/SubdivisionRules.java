package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_08;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.MEMBERS;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Norms on the subdivision of a grassroots committee (Charter, Arts. 21(4) and 24(1)). */
public final class SubdivisionRules {

  /** A section in the army usually has at least this many members. */
  public static final Threshold ARMY_SECTION_USUAL_COUNT =
      Threshold.of("army-section-usual", 30, HD_08.asWhole().secondary(), LocalDate.of(2018, 1, 1));

  private static final LegalSource ON_ARTICLE_21 = CHARTER.article("21").secondary();

  private static final Validity SECTIONS =
      Edition.stated(
          ON_ARTICLE_21.keptIn(QD_29), ON_ARTICLE_21.keptIn(QD_24), QD_294.article("20.3.3"));

  /** From this many members on, a branch that is not divided has Party groups. */
  public static final Threshold GROUPS_FROM =
      Threshold.of("groups-from", 30, QD_294.article("20.3.2"), Edition.QD_294.from());

  /** ORG-08 until June 2025: a branch under a base committee has at most thirty members. */
  public static final Rule<Branch> BRANCH_MAXIMUM =
      branchMaximum(
          "Chi bộ trực thuộc đảng ủy cơ sở",
          "A branch under a base committee",
          Validity.of(CHARTER, "21(4)").until(Edition.QD_232.last()),
          branch -> true);

  /** ORG-08 since July 2025: of the branches of villages no text names a maximum any more. */
  public static final Rule<Branch> BRANCH_MAXIMUM_SINCE_2025 =
      branchMaximum(
          "Chi bộ trực thuộc đảng ủy cơ sở, không kể chi bộ thôn, bản, tổ dân phố,",
          "A branch under a base committee, but of a village,",
          Validity.from(Edition.QD_294.from(), QD_294.article("20.3.2"))
              .then(Edition.QD_20.from(), CHARTER.article("21(4)")),
          branch -> !isOfVillage(branch));

  /** BR-03b: a branch of thirty members and more under a base committee has Party groups. */
  public static final Rule<Branch> GROUPS_OF_LARGE_BRANCH =
      Rule.on(UnitType.SUBORDINATE_BRANCH)
          .code("BR-03b", Severity.SHOULD)
          .statement(
              "Chi bộ trực thuộc đảng ủy cơ sở, không kể chi bộ thôn, bản, tổ dân phố, có từ"
                  + " {groups-from} đảng viên trở lên chia thành nhiều tổ đảng.",
              "A branch under a base committee, but of a village, with {groups-from} members or"
                  + " more is divided into several Party groups.")
          .source(Edition.QD_294.only("20.3.2"))
          .when((branch, s) -> !isOfVillage(branch) && isUnderBase(branch, s))
          .counting(MEMBERS)
          .threshold(GROUPS_FROM)
          .check(
              (branch, s) ->
                  branch.groups().size() > 1
                      ? Optional.empty()
                      : MEMBERS.below(MEMBERS.in(branch), s.value(GROUPS_FROM)))
          .build();

  /** ORG-09: a section stands only with consent. */
  public static final Rule<Committee> SECTION_CONSENT =
      Rule.on(UnitType.AFFILIATED_COMMITTEE)
          .code("ORG-09", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng bộ bộ phận trực thuộc đảng ủy cơ sở chỉ được lập khi cấp ủy cấp trên trực tiếp"
                  + " đồng ý.",
              "A section under a base committee stands only with the consent of the committee's"
                  + " direct superior.")
          .source(Validity.of(CHARTER, "21(4)"))
          .when((committee, s) -> committee.kind().isA(Kind.SECTION))
          .check(
              (section, s) ->
                  Breach.found(
                      "chưa ghi nhận sự đồng ý",
                      "no consent is recorded",
                      "có sự đồng ý",
                      "a consent"))
          .cure(Cure.seekingConsent())
          .build();

  /** ORG-10: the branches of a section are directed by its committee. */
  public static final Guarantee SECTION_DIRECTS =
      Guarantee.of(
          "ORG-10",
          Bilingual.of(
              "Chi bộ trong đảng bộ bộ phận do đảng ủy bộ phận chỉ đạo.",
              "The branches in a section are directed by the section's committee."),
          Bilingual.of(
              "một cấp giữa đảng ủy cơ sở và chi bộ (Level.AFFILIATED)",
              "Level.AFFILIATED: a level between the base committee and those branches"),
          SECTIONS);

  /** ORG-11: a section belongs to a grassroots committee. */
  public static final Guarantee SECTION_PLACE =
      Guarantee.of(
          "ORG-11",
          Bilingual.of(
              "Đảng bộ bộ phận thuộc đảng bộ cơ sở, không thuộc cấp huyện.",
              "A section belongs to a grassroots committee, never to the district."),
          Bilingual.of(
              "ORG-02 áp dụng: chỉ đảng bộ cơ sở có đảng bộ bộ phận",
              "applied by ORG-02: only a grassroots committee holds sections"),
          SECTIONS);

  /** ORG-12: sections in the army usually have thirty members. */
  public static final Rule<Committee> ARMY_SECTION_SIZE =
      Rule.on(UnitType.AFFILIATED_COMMITTEE)
          .code("ORG-12", Severity.SHOULD)
          .statement(
              "Đảng bộ bộ phận trong quân đội thường có từ {army-section-usual} đảng viên trở lên.",
              "A section in the army usually has {army-section-usual} members or more.")
          .source(HD_08.asWhole().secondary(), LocalDate.of(2018, 1, 1))
          .looksAt(Surroundings.LINE)
          .when((section, s) -> isInArmy(s.place(section).superior()))
          .atLeast(MEMBERS, ARMY_SECTION_USUAL_COUNT)
          .build();

  /** ORG-14: an organisation that cannot be divided may stay whole with consent. */
  public static final Guarantee UNDIVIDED =
      Guarantee.of(
          "ORG-14",
          Bilingual.of(
              "Chi bộ trên 30 đảng viên không thể chia tách được giữ nguyên khi cấp trên trực tiếp"
                  + " của tổ chức cơ sở đảng đồng ý.",
              "A branch of more than 30 members that cannot be divided stays whole with the consent"
                  + " of the direct superior of the grassroots organisation."),
          Bilingual.of("ORG-08 chấp nhận sự đồng ý đó", "ORG-08 accepts that consent"),
          Edition.stated(ON_ARTICLE_21.keptIn(QD_24), QD_294.article("20.3.2")));

  /** ORG-18: a committee of so many branches has three times as many official members. */
  public static final Guarantee COMMITTEE_OF_BRANCHES =
      Guarantee.of(
          "ORG-18",
          Bilingual.of(
              "Đảng bộ cơ sở có k chi bộ thì có ít nhất 3k đảng viên chính thức.",
              "A grassroots committee of k branches has at least 3k official members."),
          Bilingual.of("hệ quả của BR-01, ORG-07", "follows from BR-01 and ORG-07"),
          Validity.of(CHARTER, "24(1)").read(LegalSource.Reading.DERIVED));

  /** BR-03: a large branch may be divided into groups. */
  public static final Guarantee PARTY_GROUPS =
      Guarantee.of(
          "BR-03",
          Bilingual.of(
              "Chi bộ đông đảng viên có thể chia thành tổ đảng; tổ đảng bầu tổ trưởng, nếu cần thì"
                  + " bầu tổ phó.",
              "A large branch may be divided into Party groups; a group elects a head and, if"
                  + " needed, a deputy."),
          Bilingual.of(
              "tổ đảng có tổ trưởng, có thể có tổ phó (PartyGroup)",
              "PartyGroup: has a head and perhaps a deputy"),
          Validity.of(CHARTER, "24(1)"));

  /** BR-04: a group is no organisation. */
  public static final Guarantee GROUP_IS_NO_UNIT =
      Guarantee.of(
          "BR-04",
          Bilingual.of(
              "Tổ đảng không phải là tổ chức có danh sách đảng viên, đại hội hay con dấu riêng.",
              "A Party group is not an organisation with a roll, congress or seal of its own."),
          Bilingual.of(
              "tổ đảng chỉ gồm đảng viên của chi bộ (PartyGroup)",
              "PartyGroup: not a Unit; it names members of its branch"),
          Validity.of(CHARTER, "24(1)").read(LegalSource.Reading.DERIVED));

  private SubdivisionRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        BRANCH_MAXIMUM,
        BRANCH_MAXIMUM_SINCE_2025,
        GROUPS_OF_LARGE_BRANCH,
        SECTION_CONSENT,
        SECTION_DIRECTS,
        SECTION_PLACE,
        ARMY_SECTION_SIZE,
        UNDIVIDED,
        COMMITTEE_OF_BRANCHES,
        PARTY_GROUPS,
        GROUP_IS_NO_UNIT);
  }

  private static Rule<Branch> branchMaximum(
      String vietnamese, String english, Validity validity, Predicate<Branch> which) {
    return Rule.on(UnitType.SUBORDINATE_BRANCH)
        .code("ORG-08", Severity.MUST_OR_CONSENT)
        .statement(
            vietnamese
                + " có hơn {branch-maximum} đảng viên chỉ được lập khi cấp ủy cấp trên trực tiếp"
                + " đồng ý.",
            english
                + " with more than {branch-maximum} members stands only with the consent of the"
                + " committee's direct superior.")
        .source(validity)
        .when((branch, s) -> which.test(branch) && isUnderBase(branch, s))
        .atMost(MEMBERS, Sizes.BRANCH_MAXIMUM_COUNT)
        .cure(LargeUnitCures.split().then(Cure.seekingConsent()))
        .build();
  }

  private static boolean isOfVillage(Branch branch) {
    return branch.kind().isA(Kind.VILLAGE);
  }

  private static boolean isInArmy(Optional<Committee> superior) {
    return superior.filter(above -> above.kind().isA(Kind.ARMY)).isPresent();
  }

  /** Says whether a branch is under a base committee. */
  static boolean isUnderBase(Branch branch, Situation s) {
    return s.levelAbove(branch).filter(level -> !level.isAbove(Level.GRASSROOTS)).isPresent();
  }
}
