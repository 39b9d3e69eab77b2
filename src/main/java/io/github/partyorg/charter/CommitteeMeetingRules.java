package io.github.partyorg.charter;

import static io.github.partyorg.activity.MeetingBody.COMMITTEE;
import static io.github.partyorg.activity.MeetingBody.GROUP;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.UnitType;

/**
 * Norms of 2025 on the meetings of party groups, of the committees of sections, and of base
 * committees that meet as a direct superior does (QĐ 294-QĐ/TW, 10.6 and 20.3).
 */
public final class CommitteeMeetingRules {

  /** A party group holds at least this many regular meetings a month. */
  public static final Threshold GROUP_MEETINGS_A_MONTH =
      Threshold.of("group-meetings-a-month", 1, QD_294.article("20.3.2"), Edition.QD_294.from());

  /** A base committee with the power to meet as a superior does so this often in a quarter. */
  public static final Threshold COMMITTEE_MEETINGS_A_QUARTER =
      Threshold.of(
          "committee-meetings-a-quarter", 1, QD_294.article("10.6.2d"), Edition.QD_294.from());

  /** MTG-12: a party group meets regularly once a month. */
  public static final Rule<MeetingYear> MONTHLY_GROUP_MEETING =
      MeetingRules.regular(
              "MTG-12",
              GROUP,
              GROUP_MEETINGS_A_MONTH,
              UnitType.BRANCH,
              Edition.QD_294.only("20.3.2"))
          .statement(
              "Tổ đảng sinh hoạt thường kỳ mỗi tháng ít nhất {group-meetings-a-month} lần.",
              "The number of regular meetings of a party group is at least"
                  + " {group-meetings-a-month} a month.")
          .build();

  /** MTG-14: with the power to meet as a superior, a base committee meets once a quarter. */
  public static final Rule<MeetingYear> QUARTERLY_BASE_COMMITTEE_MEETING =
      Rule.about(YearSubjects.MEETINGS, MeetingYear.class)
          .code("MTG-14", Severity.MUST)
          .statement(
              "Đảng ủy cơ sở được giao quyền họp theo chế độ của cấp trên trực tiếp họp ba tháng ít"
                  + " nhất {committee-meetings-a-quarter} lần.",
              "A base committee with the power to meet as a direct superior does meets at least"
                  + " {committee-meetings-a-quarter} time every three months.")
          .source(Edition.QD_294.only("10.6.2d"))
          .counting(MeetingRules.REGULAR_MEETINGS)
          .threshold(COMMITTEE_MEETINGS_A_QUARTER)
          .looksAt(Surroundings.DAY)
          .when(
              (year, s) -> MeetingRules.isOfBase(year, s) && MeetingRules.meetsAsSuperior(year, s))
          .check(
              (year, s) ->
                  MeetingGaps.regularByQuarter(
                      year, s.value(COMMITTEE_MEETINGS_A_QUARTER), Edition.QD_294.only("10.6.2d")))
          .build();

  /** MTG-13: the committee of a section meets regularly once a month. */
  public static final Rule<MeetingYear> MONTHLY_SECTION_COMMITTEE_MEETING =
      MeetingRules.regular(
              "MTG-13",
              COMMITTEE,
              MeetingRules.COMMITTEE_MEETINGS_A_MONTH,
              UnitType.AFFILIATED_COMMITTEE,
              Edition.QD_294.only("20.3.3"))
          .statement(
              "Đảng ủy bộ phận họp thường kỳ mỗi tháng ít nhất {committee-meetings-a-month} lần.",
              "The number of regular meetings of the committee of a section is at least"
                  + " {committee-meetings-a-month} a month.")
          .build();

  private CommitteeMeetingRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        MONTHLY_GROUP_MEETING, MONTHLY_SECTION_COMMITTEE_MEETING, QUARTERLY_BASE_COMMITTEE_MEETING);
  }
}
