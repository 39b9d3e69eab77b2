package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_01_2026;
import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Norms on the grounds and votes for removal from the list (Charter, Arts. 8 and 35). */
public final class LeavingRules {

  /** The months without attending or paying dues that are a ground of removal. */
  public static final Threshold ABSENCE_MONTHS = Charter.threshold("absence-months", 3, "8");

  /** The months after education without progress that are a ground of removal. */
  public static final Threshold EDUCATION_MONTHS =
      Threshold.of("education-months", 12, QD_24.article("8.1"), Edition.QD_24.from());

  /** The years running, found unqualified, that are a ground of removal. */
  public static final Threshold UNQUALIFIED_YEARS =
      Threshold.of("unqualified-years", 2, QD_24.article("8.1"), Edition.QD_24.from());

  /** The number of thirds that must approve a removal, in the branch and in the base committee. */
  public static final Threshold REMOVAL_THIRDS =
      Threshold.of("removal-thirds", 2, Edition.QD_29.regulation().asWhole(), Edition.QD_29.from());

  /** MEM-14 until July 2021: a removal needs a ground. */
  public static final Rule<MembershipChanged> REMOVAL_GROUND =
      Rule.onMembership(RemoveFromList.class)
          .code("MEM-14", Severity.MUST)
          .statement(
              "Xóa tên phải có căn cứ, như bỏ sinh hoạt hoặc không đóng đảng phí {absence-months}"
                  + " tháng trong năm không có lý do.",
              "A removal has a ground, such as no attendance or dues for {absence-months} months in"
                  + " the year without cause.")
          .source(Validity.of(CHARTER, "8").until(Edition.QD_29.last()))
          .threshold(ABSENCE_MONTHS)
          .check((change, s) -> groundless(change, s))
          .build();

  /** MEM-14 since July 2021: the grounds, with their times. */
  public static final Rule<MembershipChanged> REMOVAL_GROUNDS =
      Rule.onMembership(RemoveFromList.class)
          .code("MEM-14", Severity.MUST)
          .statement(
              "Xóa tên phải có căn cứ: bỏ sinh hoạt, không đóng đảng phí {absence-months} tháng"
                  + " trong năm; trả, hủy thẻ; không tiến bộ sau {education-months} tháng được giáo"
                  + " dục; {unqualified-years} năm liền vi phạm tư cách đảng viên; không bảo đảm"
                  + " tiêu chuẩn chính trị.",
              "A removal has a ground: no attendance or dues for {absence-months} months in the"
                  + " year; the card returned or destroyed; no progress {education-months} months"
                  + " after education; unqualified {unqualified-years} years running; the political"
                  + " standard not met.")
          .source(
              Edition.stated(
                  QD_24.article("8.1"), QD_294.article("8.1"), QD_208.article("8.1").secondary()))
          .threshold(ABSENCE_MONTHS)
          .threshold(EDUCATION_MONTHS)
          .threshold(UNQUALIFIED_YEARS)
          .check((change, s) -> groundless(change, s).or(() -> untimely(change, s)))
          .build();

  /** MEM-15: two thirds, two thirds, more than half. */
  public static final Rule<MembershipChanged> REMOVAL_VOTES =
      Rule.onMembership(RemoveFromList.class)
          .code("MEM-15", Severity.MUST)
          .statement(
              "Xóa tên cần ít nhất {removal-thirds}/3 đảng viên chính thức của chi bộ,"
                  + " {removal-thirds}/3 đảng ủy cơ sở (nếu có) và trên một nửa ban thường vụ cấp"
                  + " có thẩm quyền đồng ý.",
              "A removal needs {removal-thirds}/3 of the branch's official members,"
                  + " {removal-thirds}/3 of the base committee, if there is one, and more than half"
                  + " of the competent standing committee.")
          .source(
              Edition.stated(
                  QD_29.asWhole(),
                  QD_294.article("9.3.4"),
                  HD_01_2026.article("4.6").secondary(),
                  QD_208.asWhole().secondary()))
          .threshold(REMOVAL_THIRDS)
          .when((change, s) -> !removal(change).votes().isEmpty())
          .check(
              (change, s) ->
                  removal(change).votes().stream()
                      .filter(vote -> !VotingRules.isExhausted(vote, s.day()))
                      .flatMap(vote -> insufficient(vote, s.value(REMOVAL_THIRDS)).stream())
                      .findFirst())
          .build();

  /** MEM-16: a failed probationary member is removed from the list, not expelled. */
  public static final Rule<MembershipChanged> PROBATIONARY_REMOVED =
      Rule.onMembership(Expel.class)
          .code("MEM-16", Severity.MUST)
          .statement(
              "Đảng viên dự bị không đủ tư cách thì xóa tên trong danh sách đảng viên, không khai"
                  + " trừ.",
              "A probationary member who is not qualified is removed from the list, not expelled.")
          .source(Validity.of(CHARTER, "35").read(LegalSource.Reading.SECONDARY))
          .check(
              (change, s) ->
                  Breach.unless(
                      wasOfficial(change),
                      "khai trừ đảng viên dự bị",
                      "a member on probation is expelled",
                      "xóa tên",
                      "removal from the list"))
          .cure(MembershipCures::removeInstead)
          .build();

  /** DIS-03: members on probation are reprimanded or warned only. */
  public static final Guarantee DISCIPLINE_OF_PROBATIONARY =
      Guarantee.of(
          "DIS-03",
          Bilingual.of(
              "Kỷ luật đảng viên dự bị: khiển trách, cảnh cáo.",
              "A member on probation is disciplined by reprimand or warning only."),
          Bilingual.of("MEM-16 áp dụng đối với khai trừ", "applied to expulsion by MEM-16"),
          Validity.of(CHARTER, "35"));

  private LeavingRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        REMOVAL_GROUND,
        REMOVAL_GROUNDS,
        REMOVAL_VOTES,
        PROBATIONARY_REMOVED,
        DISCIPLINE_OF_PROBATIONARY);
  }

  private static Removal removal(MembershipChanged change) {
    return ((RemoveFromList) change.order()).removal();
  }

  private static boolean wasOfficial(MembershipChanged change) {
    return change.before().filter(Member::isOfficial).isPresent();
  }

  private static Optional<Breach> groundless(MembershipChanged change, Situation situation) {
    Removal removal = removal(change);
    if (removal.ground().isEmpty()) {
      return Breach.found("không nêu căn cứ", "no ground is stated", "có căn cứ", "a ground");
    }
    return switch (removal.ground().get()) {
      case ABSENT_OR_UNPAID -> shorter(change, removal, situation.value(ABSENCE_MONTHS));
      case FAILED_PROBATION ->
          Breach.unless(
              !wasOfficial(change),
              "đảng viên chính thức",
              "an official member",
              "đảng viên dự bị",
              "a member on probation");
      default -> Optional.empty();
    };
  }

  private static Optional<Breach> untimely(MembershipChanged change, Situation situation) {
    Removal removal = removal(change);
    return switch (removal.ground().orElseThrow()) {
      case NO_PROGRESS -> shorter(change, removal, situation.value(EDUCATION_MONTHS));
      case UNQUALIFIED -> fewerYears(removal, situation.value(UNQUALIFIED_YEARS));
      default -> Optional.empty();
    };
  }

  private static Optional<Breach> shorter(MembershipChanged change, Removal removal, int months) {
    LocalDate day = change.decision().effectiveOn();
    return removal
        .since()
        .filter(since -> Timeline.monthsAfter(since, months).isAfter(day))
        .flatMap(
            since ->
                Breach.found(
                    "từ ngày " + Bilingual.day(since).vietnamese(),
                    "since " + since,
                    months + " tháng",
                    months + " months"));
  }

  private static Optional<Breach> fewerYears(Removal removal, int years) {
    Bilingual running = Bilingual.count(years, "năm liền", "year running", "years running");
    boolean isRun = removal.years().stream().anyMatch(last -> isRunUpTo(last, removal, years));
    return removal.years().isEmpty()
        ? Optional.empty()
        : Breach.unless(
            isRun,
            "các năm " + removal.years(),
            "the years " + removal.years(),
            running.vietnamese(),
            running.english());
  }

  private static boolean isRunUpTo(Year last, Removal removal, int years) {
    for (int back = 0; back < years; back++) {
      if (!removal.years().contains(last.minusYears(back))) {
        return false;
      }
    }
    return true;
  }

  /** Thirds of the branch and of the base committee, more than half of the one above. */
  private static Optional<Breach> insufficient(Vote vote, int thirds) {
    return vote.body() == Vote.Body.STANDING_COMMITTEE
        ? VotingRules.moreThanHalf(vote)
        : VotingRules.atLeastThirds(vote, thirds);
  }
}
