package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_09_2017;
import static io.github.partyorg.charter.LegalTexts.HD_31_2025;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Scope;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Level;

/**
 * Norms on establishing, ending and moving organisations, and on continuity (Charter, Arts. 10 and
 * 21).
 */
public final class RestructuringRules {

  private static final LegalSource DERIVED = CHARTER.asWhole().derived();

  /** REO-01: the committee directly above decides establishment and dissolution. */
  public static final Rule<Change> COMPETENT_ISSUER =
      Rule.onChange(Change.class)
          .code("REO-01", Severity.MUST)
          .statement(
              "Cấp ủy cấp trên trực tiếp quyết định thành lập, giải thể đảng bộ, chi bộ.",
              "The committee directly above decides the establishment and the dissolution of an"
                  + " organisation.")
          .source(Validity.of(CHARTER, "10(3)"))
          .when((change, s) -> !change.begun().isEmpty() || !change.ended().isEmpty())
          .check(IssuerChecks.decidedBy(IssuerChecks::competent))
          .cure(IssuerChecks.reissuedBy(IssuerChecks::competent))
          .build();

  /** REO-02: the base committee founds a section after asking its own superior. */
  public static final Guarantee SECTION_FOUNDING =
      Guarantee.of(
          "REO-02",
          Bilingual.of(
              "Đảng ủy cơ sở lập đảng bộ bộ phận sau khi cấp ủy cấp trên trực tiếp đồng ý.",
              "The base committee founds a section after asking its own superior."),
          Bilingual.of(
              "REO-01 và ORG-09 áp dụng: ai quyết định, ai đồng ý",
              "applied by REO-01, on the decision, and ORG-09, on the consent"),
          Edition.QD_29.since(""));

  /** REO-03: the base committee moves a branch inside its own organisation. */
  public static final Rule<Restructured> MOVE_INSIDE_BASE =
      move(
          "REO-03",
          "Chuyển giao chi bộ trong một đảng bộ cơ sở do đảng ủy cơ sở quyết định.",
          "The base committee decides to move a branch inside its organisation.",
          (change, s) -> isOfBranches(change, s) && isInside(change, s));

  /** REO-04: the committee above both moves a branch to another base organisation. */
  public static final Rule<Restructured> MOVE_TO_OTHER_BASE =
      move(
          "REO-04",
          "Chuyển giao chi bộ sang tổ chức cơ sở đảng khác do cấp ủy cấp trên của cả hai quyết"
              + " định.",
          "The committee above both decides to move a branch to another base organisation.",
          (change, s) -> isOfBranches(change, s) && !isInside(change, s));

  /** REO-05: the district moves a base organisation within it, a higher committee beyond it. */
  public static final Rule<Restructured> MOVE_OF_BASE =
      move(
          "REO-05",
          "Chuyển giao tổ chức cơ sở đảng trong huyện do cấp ủy huyện quyết định; ngoài huyện do"
              + " cấp cao hơn.",
          "The district decides to move a grassroots organisation within the district; a higher"
              + " committee decides to move one beyond it.",
          (change, s) -> !isOfBranches(change, s));

  /** REO-06: on dissolution every member is introduced to another branch. */
  public static final Guarantee NOBODY_HOMELESS =
      Guarantee.of(
          "REO-06",
          Bilingual.of(
              "Khi giải thể, mọi đảng viên được giới thiệu đến chi bộ khác.",
              "On dissolution every member is introduced to another branch."),
          Bilingual.of(
              "phương án bố trí bỏ sót một đảng viên thì không thực hiện được (Dissolve)",
              "Dissolve: an allocation that leaves out a member is refused"),
          Validity.of(CHARTER, "21(2)"));

  /** REO-07: no restructuring adds or removes members. */
  public static final Guarantee CONSERVATION =
      Guarantee.of(
          "REO-07",
          Bilingual.of(
              "Sắp xếp tổ chức không làm thay đổi danh sách đảng viên.",
              "A restructuring adds or removes no members."),
          Bilingual.of(
              "không thể có kết quả làm mất, thêm hoặc trùng đảng viên (Outcome)",
              "Outcome: one that loses, gains or doubles a member cannot exist"),
          Validity.from(CHARTER.date().orElseThrow(), DERIVED));

  /** REO-08: a member is on the roll of exactly one branch. */
  public static final Guarantee ONE_ROLL =
      Guarantee.of(
          "REO-08",
          Bilingual.of(
              "Đảng viên sinh hoạt chính thức ở đúng một chi bộ.",
              "A member is on the roll of exactly one branch."),
          Bilingual.of(
              "hệ thống có đảng viên có tên hai lần thì không được chấp nhận (Hierarchy)",
              "Hierarchy: a member listed twice is refused"),
          Validity.of(HD_09_2017, "").read(LegalSource.Reading.DERIVED));

  /** REO-09: a unit ends, and its successor begins, on the same day. */
  public static final Guarantee NO_GAP =
      Guarantee.of(
          "REO-09",
          Bilingual.of(
              "Tổ chức cũ kết thúc và tổ chức mới hoạt động cùng một thời điểm.",
              "The old organisation ends and the new one begins at the same moment."),
          Bilingual.of(
              "kết thúc và kế thừa trong cùng một nội dung quyết định (Succession)",
              "Succession: end and beginning are one order of one decision"),
          Validity.of(HD_31_2025, ""));

  /** REO-10: disbandment is a punishment, and not dissolution. */
  public static final Guarantee DISBANDMENT =
      Guarantee.of(
          "REO-10",
          Bilingual.of(
              "Giải tán là hình thức kỷ luật, khác với giải thể.",
              "Disbandment is a disciplinary measure and differs from dissolution."),
          Bilingual.of(
              "là nội dung quyết định riêng, nêu căn cứ riêng (Disband)",
              "Disband: an order of its own, with a ground of its own"),
          Validity.of(CHARTER, "35"));

  /** REO-12: a merger has a survivor, a consolidation a new unit. */
  public static final Guarantee MERGERS =
      Guarantee.of(
          "REO-12",
          Bilingual.of(
              "Sáp nhập: nhập vào một tổ chức còn lại; hợp nhất: các tổ chức cũ kết thúc, lập tổ"
                  + " chức mới.",
              "In a merger, units join one that lives on; in a consolidation, all end and a new one"
                  + " begins."),
          Bilingual.of(
              "hai nội dung quyết định khác nhau (Merge, Consolidate)", "Merge and Consolidate"),
          Validity.from(CHARTER.date().orElseThrow(), DERIVED));

  /** REO-13: the form follows the size. */
  public static final Guarantee CONVERSION =
      Guarantee.of(
          "REO-13",
          Bilingual.of(
              "Chuyển đổi giữa chi bộ cơ sở và đảng bộ cơ sở theo số đảng viên.",
              "A grassroots branch becomes a committee, or the reverse, by the number of its"
                  + " members."),
          Bilingual.of(
              "chuyển hình thức tổ chức đảng (Convert); ORG-06 và ORG-07 áp dụng cho kết quả",
              "Convert; ORG-06 and ORG-07 are applied to the result"),
          Validity.of(CHARTER, "21").read(LegalSource.Reading.SECONDARY));

  private RestructuringRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        COMPETENT_ISSUER,
        SECTION_FOUNDING,
        MOVE_INSIDE_BASE,
        MOVE_TO_OTHER_BASE,
        MOVE_OF_BASE,
        NOBODY_HOMELESS,
        CONSERVATION,
        ONE_ROLL,
        NO_GAP,
        DISBANDMENT,
        MERGERS,
        CONVERSION);
  }

  private static Rule<Restructured> move(
      String code, String vietnamese, String english, Scope<Restructured> which) {
    return Rule.onChange(Restructured.class)
        .code(code, Severity.MUST)
        .statement(vietnamese, english)
        .source(Validity.of(HD_09_2017, ""))
        .when((change, s) -> change.isBy(HandOver.class) && which.meets(change, s))
        .check(IssuerChecks.decidedBy(IssuerChecks::competent))
        .cure(IssuerChecks.reissuedBy(IssuerChecks::competent))
        .build();
  }

  /** Says whether branches under base committees, or sections, were moved. */
  private static boolean isOfBranches(Restructured change, Situation situation) {
    return change.originals().stream()
        .noneMatch(unit -> situation.placeBefore(unit, change).isGrassroots());
  }

  private static boolean isInside(Restructured change, Situation situation) {
    return situation
        .outcome()
        .orElseThrow()
        .before(change)
        .unit(IssuerChecks.competent(change, situation))
        .filter(unit -> unit instanceof Committee base && base.level() == Level.GRASSROOTS)
        .isPresent();
  }
}
