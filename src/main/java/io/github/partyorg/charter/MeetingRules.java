package io.github.partyorg.charter;

import static io.github.partyorg.activity.MeetingBody.COMMITTEE;
import static io.github.partyorg.activity.MeetingBody.MEMBERS;
import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_09_2012;
import static io.github.partyorg.charter.LegalTexts.HD_12;
import static io.github.partyorg.charter.LegalTexts.HD_42;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Measure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.RuleBuilder;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.UnitType;

/**
 * Norms on the frequency of meetings of branches and committees (Party Charter, Arts. 22 and 24).
 *
 * <p>They check minute books; without one, nothing is known. Meetings due before a norm began are
 * not judged by it.
 */
public final class MeetingRules {

  /** A branch holds at least this many regular meetings a month. */
  public static final Threshold BRANCH_MEETINGS_A_MONTH =
      Charter.threshold("branch-meetings-a-month", 1, "24");

  /** A branch committee holds at least this many regular meetings a month. */
  public static final Threshold COMMITTEE_MEETINGS_A_MONTH =
      Charter.threshold("committee-meetings-a-month", 1, "24");

  /** A grassroots committee's members meet at least this many times a year. */
  public static final Threshold BASE_MEETINGS_A_YEAR =
      Charter.threshold("base-meetings-a-year", 2, "22");

  /** A branch holds at least this many thematic meetings a quarter. */
  public static final Threshold THEMATIC_MEETINGS_A_QUARTER =
      Threshold.of(
          "thematic-meetings-a-quarter", 1, HD_09_2012.asWhole(), HD_09_2012.date().orElseThrow());

  static final Measure<MeetingYear> REGULAR_MEETINGS =
      meetings(
          "sinh hoạt thường kỳ từng tháng trọn vẹn từ khi thành lập đến khi hết hồ sơ; sinh hoạt"
              + " chuyên đề không thay thế",
          "regular meetings of each whole month from the founding to the end of the record;"
              + " thematic ones do not replace them");

  private static final Measure<MeetingYear> THEMATIC_MEETINGS =
      meetings(
          "sinh hoạt chuyên đề từng quý trọn vẹn; kết hợp thường kỳ cũng tính",
          "thematic meetings of each whole quarter; those held with a regular one count");

  /** MTG-01: a branch meets regularly once a month. */
  public static final Rule<MeetingYear> MONTHLY_MEETING =
      regular(
              "MTG-01",
              MEMBERS,
              BRANCH_MEETINGS_A_MONTH,
              UnitType.SUBORDINATE_BRANCH,
              Validity.of(CHARTER, "24"))
          .statement(
              "Chi bộ sinh hoạt thường kỳ mỗi tháng ít nhất {branch-meetings-a-month} lần.",
              "The number of regular meetings of a branch is at least {branch-meetings-a-month} a"
                  + " month.")
          .build();

  /** MTG-11: so does a grassroots branch. */
  public static final Rule<MeetingYear> GRASSROOTS_MONTHLY_MEETING =
      regular(
              "MTG-11",
              MEMBERS,
              BRANCH_MEETINGS_A_MONTH,
              UnitType.GRASSROOTS_BRANCH,
              Validity.of(CHARTER, "22, 24").read(LegalSource.Reading.SECONDARY))
          .statement(
              "Chi bộ cơ sở sinh hoạt thường kỳ mỗi tháng ít nhất {branch-meetings-a-month} lần.",
              "The number of regular meetings of a grassroots branch is at least"
                  + " {branch-meetings-a-month} a month.")
          .build();

  /** MTG-02: a branch committee meets regularly once a month. */
  public static final Rule<MeetingYear> MONTHLY_COMMITTEE_MEETING =
      regular(
              "MTG-02",
              COMMITTEE,
              COMMITTEE_MEETINGS_A_MONTH,
              UnitType.BRANCH,
              Validity.of(CHARTER, "24"))
          .statement(
              "Chi ủy họp thường kỳ mỗi tháng ít nhất {committee-meetings-a-month} lần.",
              "The number of regular meetings of a branch committee is at least"
                  + " {committee-meetings-a-month} a month.")
          .build();

  /** MTG-10: a base committee meets regularly once a month. */
  public static final Rule<MeetingYear> MONTHLY_BASE_COMMITTEE_MEETING =
      regular(
              "MTG-10",
              COMMITTEE,
              COMMITTEE_MEETINGS_A_MONTH,
              UnitType.GRASSROOTS_COMMITTEE,
              Validity.of(CHARTER, "22").read(LegalSource.Reading.SECONDARY))
          .statement(
              "Đảng ủy cơ sở họp thường kỳ mỗi tháng ít nhất {committee-meetings-a-month} lần.",
              "The number of regular meetings of a base committee is at least"
                  + " {committee-meetings-a-month} a month.")
          .looksAt(Surroundings.DAY)
          .when((year, s) -> isOfBase(year, s) && !meetsAsSuperior(year, s))
          .build();

  /** MTG-03: a thematic meeting once a quarter, as guided from 2012 on. */
  public static final Rule<MeetingYear> THEMATIC_MEETING_GUIDED =
      thematic(
          Severity.SHOULD,
          Validity.of(HD_09_2012, "")
              .read(LegalSource.Reading.SECONDARY)
              .until(HD_12.date().orElseThrow().minusDays(1)));

  /** MTG-03: a thematic meeting once a quarter, which does not replace the monthly one. */
  public static final Rule<MeetingYear> THEMATIC_MEETING =
      thematic(
          Severity.MUST,
          Validity.of(HD_12, "").then(HD_42.date().orElseThrow(), HD_42.asWhole().secondary()));

  /** MTG-09: the members of a grassroots committee meet twice a year. */
  public static final Rule<MeetingYear> HALF_YEARLY_MEETING =
      Rule.about(YearSubjects.MEETINGS, MeetingYear.class)
          .code("MTG-09", Severity.MUST)
          .statement(
              "Đảng bộ cơ sở họp mỗi năm ít nhất {base-meetings-a-year} lần, giữa năm và cuối năm.",
              "A grassroots committee's members meet at least {base-meetings-a-year} times a year,"
                  + " in its middle and at its end.")
          .source(Validity.of(CHARTER, "22"))
          .counting(
              meetings(
                  "kỳ họp của một năm trọn vẹn; họp theo cụm cũng tính",
                  "meetings of a whole year; meetings by cluster count, too"))
          .threshold(BASE_MEETINGS_A_YEAR)
          .when((year, s) -> isOf(year, MEMBERS, UnitType.GRASSROOTS_COMMITTEE, s))
          .check((year, s) -> MeetingGaps.yearly(year, s.value(BASE_MEETINGS_A_YEAR)))
          .build();

  private MeetingRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        MONTHLY_MEETING,
        MONTHLY_COMMITTEE_MEETING,
        MONTHLY_BASE_COMMITTEE_MEETING,
        THEMATIC_MEETING_GUIDED,
        THEMATIC_MEETING,
        HALF_YEARLY_MEETING,
        GRASSROOTS_MONTHLY_MEETING);
  }

  static Measure<MeetingYear> meetings(String vietnamese, String english) {
    return Measure.of(
        Bilingual.of("cuộc họp", "meeting"),
        Bilingual.of("cuộc họp", "meetings"),
        Bilingual.of(vietnamese, english),
        year -> year.meetings().size());
  }

  static RuleBuilder<MeetingYear> regular(
      String code, MeetingBody body, Threshold least, UnitType<?> type, Validity validity) {
    return Rule.about(YearSubjects.MEETINGS, MeetingYear.class)
        .code(code, Severity.MUST)
        .source(validity)
        .counting(REGULAR_MEETINGS)
        .threshold(least)
        .when((year, s) -> isOf(year, body, type, s))
        .check((year, s) -> MeetingGaps.monthly(year, s.value(least), validity));
  }

  private static Rule<MeetingYear> thematic(Severity severity, Validity validity) {
    return Rule.about(YearSubjects.MEETINGS, MeetingYear.class)
        .code("MTG-03", severity)
        .statement(
            "Chi bộ sinh hoạt chuyên đề mỗi quý ít nhất {thematic-meetings-a-quarter} lần, không"
                + " thay sinh hoạt thường kỳ.",
            "The number of thematic meetings of a branch, in addition to the regular ones, is at"
                + " least {thematic-meetings-a-quarter} a quarter.")
        .source(validity)
        .counting(THEMATIC_MEETINGS)
        .threshold(THEMATIC_MEETINGS_A_QUARTER)
        .when((year, s) -> isOf(year, MEMBERS, UnitType.BRANCH, s))
        .check(
            (year, s) ->
                MeetingGaps.quarterly(year, s.value(THEMATIC_MEETINGS_A_QUARTER), validity))
        .build();
  }

  /** Says whether the body of the book exists: small branches have no committee. */
  static boolean isOf(MeetingYear year, MeetingBody body, UnitType<?> type, Situation situation) {
    return year.body() == body
        && type.roles().contains(situation.role(year.unit()))
        && (body != COMMITTEE || hasCommittee(year.unit().leadership()));
  }

  static boolean isOfBase(MeetingYear year, Situation situation) {
    return isOf(year, COMMITTEE, UnitType.GRASSROOTS_COMMITTEE, situation);
  }

  static boolean meetsAsSuperior(MeetingYear year, Situation situation) {
    return year.unit() instanceof Committee base
        && base.delegation()
            .filter(given -> given.holdsOn(situation.day()))
            .filter(given -> given.powers().contains(Delegation.Power.MEETINGS))
            .isPresent();
  }

  private static boolean hasCommittee(Leadership leadership) {
    return leadership.holderCount(Post.COMMITTEE_MEMBER) > 0;
  }
}
