package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Attendance;
import io.github.partyorg.activity.AttendanceSheet;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.activity.Presence;
import io.github.partyorg.activity.Roster;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.Map;
import java.util.Optional;

/** Norms on attendance at branch meetings (dự sinh hoạt chi bộ), by the guidance of 2018. */
public final class AttendanceRules {

  /** At a good meeting, more than this percentage of the members due are present. */
  public static final Threshold GOOD_ATTENDANCE_PERCENT =
      MeetingConductRules.guided("good-attendance-percent", 85);

  /** No member is excused from more than this many meetings in a row. */
  public static final Threshold EXCUSED_IN_A_ROW_MAXIMUM =
      MeetingConductRules.guided("excused-in-a-row-maximum", 3);

  private static final Placeholder<Integer> NUMBER = Placeholder.plain("number");
  private static final Placeholder<Iterable<? extends Map.Entry<MemberId, Integer>>> ROWS =
      Placeholder.several("rows", AttendanceRules::row);

  private static final Template POORLY_ATTENDED =
      Template.of(
          "có mặt ít tại kỳ {meetings}",
          "low attendance on {meetings}",
          MeetingConductRules.MEETINGS);
  private static final Template MORE_THAN =
      Template.of(
          "trên {number}% số phải dự họp", "more than {number}% of the members due", NUMBER);
  private static final Template WITHOUT_LEAVE =
      Template.of(
          "có người vắng không lý do tại kỳ {meetings}",
          "absences without leave on {meetings}",
          MeetingConductRules.MEETINGS);
  private static final Template EXCUSED =
      Template.of("vắng có lý do liên tiếp: {rows}", "excused in a row: {rows}", ROWS);
  private static final Template NOT_MORE =
      Template.of("không quá {number} kỳ liên tiếp", "at most {number} meetings in a row", NUMBER);

  /** MTG-04: more than 85 per cent of those due attend. */
  public static final Rule<MeetingYear> ATTENDANCE =
      MeetingConductRules.about("MTG-04", Severity.SHOULD, MeetingConductRules.GUIDED_IN_2018)
          .statement(
              "Buổi sinh hoạt đạt chất lượng có trên {good-attendance-percent}% đảng viên phải dự"
                  + " họp có mặt.",
              "At a good meeting more than {good-attendance-percent}% of the members due attend.")
          .counting(
              MeetingConductRules.meetings(
                  "đảng viên chính thức phải dự họp; không tính người sinh hoạt tạm thời nơi khác,"
                      + " được miễn mà vắng, bị đình chỉ, bị tạm giam",
                  "official members due, without members who stay elsewhere, are exempted and"
                      + " absent, suspended or detained"))
          .threshold(GOOD_ATTENDANCE_PERCENT)
          .looksAt(Surroundings.EVERYTHING)
          .check(
              (year, s) ->
                  MeetingConductRules.at(
                      year,
                      MeetingConductRules.GUIDED_IN_2018,
                      meeting ->
                          isPoorlyAttended(year, meeting, s.value(GOOD_ATTENDANCE_PERCENT), s),
                      POORLY_ATTENDED,
                      MORE_THAN.fill(NUMBER.is(s.value(GOOD_ATTENDANCE_PERCENT)))))
          .build();

  /** MTG-04, second part: no member is absent without leave. */
  public static final Rule<MeetingYear> LEAVE_OF_ABSENCE =
      MeetingConductRules.about("MTG-04b", Severity.SHOULD, MeetingConductRules.GUIDED_IN_2018)
          .statement(
              "Không có đảng viên vắng sinh hoạt không lý do.",
              "No member is absent from a meeting without leave.")
          .counting(
              MeetingConductRules.meetings(
                  "người phải dự họp không có tên trong bảng điểm danh",
                  "members due but not named on the sheet"))
          .looksAt(Surroundings.EVERYTHING)
          .check(
              (year, s) ->
                  MeetingConductRules.at(
                      year,
                      MeetingConductRules.GUIDED_IN_2018,
                      meeting -> hasAbsenceWithoutLeave(year, meeting, s),
                      WITHOUT_LEAVE,
                      Bilingual.of("không ai vắng không lý do", "no member absent without leave")))
          .build();

  /** MTG-04, third part: no member is excused more than three times in a row. */
  public static final Rule<MeetingYear> EXCUSES =
      MeetingConductRules.about("MTG-04c", Severity.SHOULD, MeetingConductRules.GUIDED_IN_2018)
          .statement(
              "Không đảng viên nào vắng có lý do quá {excused-in-a-row-maximum} kỳ liên tiếp.",
              "No member is excused from more than {excused-in-a-row-maximum} meetings in a row.")
          .counting(
              MeetingConductRules.meetings(
                  "kỳ thường kỳ liên tiếp trong năm; kỳ không có bảng điểm danh thì tính lại",
                  "regular meetings in a row within the year; a meeting without a sheet ends the"
                      + " row"))
          .threshold(EXCUSED_IN_A_ROW_MAXIMUM)
          .check((year, s) -> excused(year, s.value(EXCUSED_IN_A_ROW_MAXIMUM)))
          .build();

  private AttendanceRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(ATTENDANCE, LEAVE_OF_ABSENCE, EXCUSES);
  }

  private static boolean isPoorlyAttended(
      MeetingYear year, Meeting meeting, int percent, Situation situation) {
    Optional<Attendance> stated = meeting.attendance();
    return stated.isPresent()
        && !stated.get().share(roster(year, meeting, situation)).isMoreThan(percent);
  }

  private static boolean hasAbsenceWithoutLeave(
      MeetingYear year, Meeting meeting, Situation situation) {
    return meeting.attendance().orElse(null) instanceof AttendanceSheet sheet
        && sheet.against(roster(year, meeting, situation)).count(Presence.WITHOUT_LEAVE) > 0;
  }

  private static Roster roster(MeetingYear year, Meeting meeting, Situation situation) {
    return situation.rosters().of(year.unit().id(), year.body(), meeting.heldOn());
  }

  private static Optional<Breach> excused(MeetingYear year, int most) {
    ImmutableList<Map.Entry<MemberId, Integer>> rows =
        year.excusedInARow(MeetingConductRules.GUIDED_IN_2018.days()).entrySet().stream()
            .filter(row -> row.getValue() > most)
            .collect(ImmutableList.toImmutableList());
    return rows.isEmpty()
        ? Optional.empty()
        : Breach.found(EXCUSED.fill(ROWS.is(rows)), NOT_MORE.fill(NUMBER.is(most)));
  }

  private static Bilingual row(Map.Entry<MemberId, Integer> row) {
    Bilingual meetings = Bilingual.count(row.getValue(), "kỳ", "meeting", "meetings");
    return Bilingual.join(" ", ImmutableList.of(Bilingual.alike(row.getKey()), meetings));
  }
}
