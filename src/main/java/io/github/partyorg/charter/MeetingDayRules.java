package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CT_50;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The day of the month on which branches of the whole Party meet (CT 50-CT/TW, 23/7/2025). */
public final class MeetingDayRules {

  private static final Validity DIRECTED_IN_2025 =
      Validity.of(CT_50, "").read(LegalSource.Reading.SECONDARY);

  /** The day of the month on which branches of the whole Party meet. */
  public static final Threshold MEETING_DAY =
      MeetingConductRules.from("meeting-day", 3, DIRECTED_IN_2025);

  private static final int DAYS_OF_A_WEEK = 7;

  private static final Placeholder<Integer> NUMBER = Placeholder.plain("number");
  private static final Template ANOTHER_DAY =
      Template.of("sinh hoạt ngày {meetings}", "met on {meetings}", MeetingConductRules.MEETINGS);
  private static final Template DAY =
      Template.of("ngày {number} hằng tháng", "day {number} of the month", NUMBER);

  /** MTG-08: branches of the whole Party meet on the third of the month. */
  public static final Rule<MeetingYear> COMMON_MEETING_DAY =
      MeetingConductRules.about("MTG-08", Severity.SHOULD, DIRECTED_IN_2025)
          .statement(
              "Chi bộ toàn Đảng sinh hoạt thường kỳ vào ngày {meeting-day} hằng tháng; nếu là ngày"
                  + " nghỉ thì trong tuần đầu tiên của tháng.",
              "Branches of the whole Party hold the regular meeting on day {meeting-day} of the"
                  + " month or, if that is a day off, within its first week.")
          .counting(
              MeetingConductRules.meetings(
                  "tháng có sinh hoạt thường kỳ mà không kỳ nào vào ngày đó",
                  "months with regular meetings, none of them on that day"))
          .threshold(MEETING_DAY)
          .asksFor(Holidays.class)
          .check((year, s) -> onAnotherDay(year, s.value(MEETING_DAY), Holidays.in(s)))
          .build();

  private MeetingDayRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(COMMON_MEETING_DAY);
  }

  private static Optional<Breach> onAnotherDay(MeetingYear year, int day, Holidays holidays) {
    return MeetingConductRules.at(
        year,
        DIRECTED_IN_2025,
        meeting -> meeting.kind().isRegular() && !isInTime(meeting, day, year, holidays),
        ANOTHER_DAY,
        DAY.fill(NUMBER.is(day)));
  }

  /** Says whether the month of a regular meeting had one in time, or began before the directive. */
  private static boolean isInTime(Meeting meeting, int day, MeetingYear year, Holidays holidays) {
    LocalDate month = meeting.heldOn();
    LocalDate common = month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    return !DIRECTED_IN_2025.days().contains(common)
        || year.meetings().stream()
            .filter(other -> other.kind().isRegular())
            .map(Meeting::heldOn)
            .anyMatch(
                held ->
                    held.equals(common)
                        || (!holidays.isWorkingDay(common)
                            && YearMonth.from(held).equals(YearMonth.from(common))
                            && held.getDayOfMonth() <= DAYS_OF_A_WEEK));
  }
}
