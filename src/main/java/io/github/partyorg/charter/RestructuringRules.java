package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_09_2017;
import static io.github.partyorg.charter.LegalTexts.HD_31;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Disband;
import io.github.partyorg.restructuring.RearrangingOrder;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;

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
          .when((change, s) -> isFoundingOrEnding(change) && !isBy(Disband.class, change))
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
          Edition.stated(QD_29.asWhole()));

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
          Validity.of(HD_31, ""));

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

  /** REO-10b: disbandment is decided two levels up. */
  public static final Rule<Restructured> DISBANDED_FROM_ABOVE =
      Rule.onChange(Restructured.class)
          .code("REO-10b", Severity.MUST)
          .statement(
              "Giải tán tổ chức đảng do cấp ủy cấp trên trực tiếp đề nghị, cấp ủy cấp trên cách một"
                  + " cấp quyết định.",
              "The committee directly above proposes to disband a unit, and the committee two"
                  + " levels up decides.")
          .source(Edition.stated(CHARTER.article("37").secondary(), QD_294.article("9.3.5")))
          .when(
              (change, s) -> isBy(Disband.class, change) && IssuerChecks.hasTwoLevelsUp(change, s))
          .check(IssuerChecks.decidedBy(IssuerChecks::twoLevelsUp))
          .cure(IssuerChecks.reissuedBy(IssuerChecks::twoLevelsUp))
          .build();

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
        NOBODY_HOMELESS,
        CONSERVATION,
        ONE_ROLL,
        NO_GAP,
        DISBANDMENT,
        DISBANDED_FROM_ABOVE,
        MERGERS,
        CONVERSION);
  }

  private static boolean isFoundingOrEnding(Change change) {
    return !change.begun().isEmpty() || !change.ended().isEmpty();
  }

  private static boolean isBy(Class<? extends RearrangingOrder> type, Change change) {
    return change instanceof Restructured restructured && restructured.isBy(type);
  }
}
