package io.github.partyorg.reporting;

import io.github.partyorg.activity.Audience;
import io.github.partyorg.activity.Course;
import io.github.partyorg.activity.InformationSessions;
import io.github.partyorg.activity.MeetingCoverage;
import io.github.partyorg.activity.MeetingKind;
import io.github.partyorg.activity.Quarter;
import io.github.partyorg.activity.RegulationCoverage;
import io.github.partyorg.activity.Share;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Bilingual;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables of what was done in a year (bảng số liệu hoạt động năm). */
public final class YearTable {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private YearTable() {}

  /**
   * Lists how many units met.
   *
   * @param coverage how the units met
   * @return the table: each month with its regular meetings and each quarter with its thematic
   *     ones, the units that held theirs of those for which one was due
   */
  public static String meetings(MeetingCoverage coverage) {
    TextTable table = new TextTable();
    for (Month month : Month.values()) {
      held(
          table,
          MeetingKind.REGULAR,
          Bilingual.of("tháng " + month.getValue(), "month " + month.getValue()),
          MeetingCoverage.heldOfDue(coverage.regular(month)));
    }
    for (Quarter quarter : Quarter.values()) {
      held(
          table,
          MeetingKind.THEMATIC,
          quarter.term(),
          MeetingCoverage.heldOfDue(coverage.thematic(quarter)));
    }
    return table.text();
  }

  private static void held(TextTable table, MeetingKind kind, Bilingual period, Share share) {
    table.row(
        kind.term().vietnamese() + ", " + period.vietnamese(),
        kind.term().english() + ", " + period.english(),
        share.figures(VIETNAMESE, 1));
  }

  /**
   * Lists how many units have working regulations.
   *
   * @param coverage which units have them
   * @return the table: units by status, with shares, and how many regulations lost their basis
   */
  public static String regulations(RegulationCoverage coverage) {
    int lost = coverage.withoutBasis().size();
    return BreakdownTable.of(coverage.units(), 1)
        + (lost == 0
            ? ""
            : new TextTable()
                .row(
                    "quy chế của tổ chức đã kết thúc hoạt động",
                    "regulations of units that ended",
                    lost)
                .text());
  }

  /**
   * Lists training and information.
   *
   * @param record the record
   * @return the table: what in Vietnamese and English, for whom, sessions, how many came; persons
   *     and attendances are told apart
   */
  public static String training(YearRecord record) {
    TextTable table = new TextTable();
    for (Course course : record.courses()) {
      table.row(
          course.kind().term().vietnamese(),
          course.kind().term().english(),
          audiences(course.audiences()),
          "",
          course.turnout().text(VIETNAMESE));
    }
    for (InformationSessions held : record.informationSessions()) {
      table.row(
          "thông tin thời sự",
          "current affairs",
          audiences(held.audiences()),
          held.sessionCount() + " hội nghị",
          held.turnout().map(turnout -> turnout.text(VIETNAMESE)).orElse("chưa nêu"));
    }
    return table.text();
  }

  private static String audiences(Set<Audience> audiences) {
    return audiences.stream()
        .map(audience -> audience.term().vietnamese())
        .collect(Collectors.joining(", "));
  }
}
