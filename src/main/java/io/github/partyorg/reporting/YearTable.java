package io.github.partyorg.reporting;

import com.google.common.collect.Iterables;
import io.github.partyorg.activity.Audience;
import io.github.partyorg.activity.Course;
import io.github.partyorg.activity.InformationSessions;
import io.github.partyorg.activity.MeetingCoverage;
import io.github.partyorg.activity.MeetingKind;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.Quarter;
import io.github.partyorg.activity.RegulationCoverage;
import io.github.partyorg.activity.RegulationTopic;
import io.github.partyorg.activity.Share;
import io.github.partyorg.activity.TrainingPlan;
import io.github.partyorg.activity.WorkingRegulations;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.Vocabulary;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables of the activities of a year (bảng số liệu hoạt động năm). */
public final class YearTable {

  private static final Bilingual REGULATIONS = Bilingual.of("quy chế làm việc", "regulations");
  private static final Bilingual NUMBER = Bilingual.of("số", "number");
  private static final Bilingual DAY = Bilingual.of("ngày ban hành", "day of issue");

  private final TextTable rows;
  private final Vocabulary vocabulary;
  private final Locale locale;

  private YearTable(Vocabulary vocabulary, Locale locale) {
    this.vocabulary = vocabulary;
    this.locale = locale;
    this.rows = new TextTable(locale);
  }

  /**
   * Lists how many units met.
   *
   * @param coverage how the units met
   * @param locale the reader's locale
   * @return the table: each month with its regular meetings and each quarter with its thematic
   *     ones, the units that held theirs of those for which one was due
   */
  public static String meetings(MeetingCoverage coverage, Locale locale) {
    YearTable table = new YearTable(Vocabulary.party(), locale);
    table.regular(coverage);
    for (Quarter quarter : Quarter.values()) {
      table.held(
          MeetingKind.THEMATIC,
          quarter.term(),
          MeetingCoverage.heldOfDue(coverage.thematic(quarter)));
    }
    return table.rows.text();
  }

  /**
   * Lists how many units held their regular meetings, such as those of committees, for which no
   * theme is due.
   *
   * @param coverage how the units met
   * @param locale the reader's locale
   * @return the table: each month, the units that held theirs of those for which one was due
   */
  public static String regularMeetings(MeetingCoverage coverage, Locale locale) {
    YearTable table = new YearTable(Vocabulary.party(), locale);
    table.regular(coverage);
    return table.rows.text();
  }

  private void regular(MeetingCoverage coverage) {
    for (Month month : Month.values()) {
      held(
          MeetingKind.REGULAR,
          Bilingual.of("tháng " + month.getValue(), "month " + month.getValue()),
          MeetingCoverage.heldOfDue(coverage.regular(month)));
    }
  }

  private void held(MeetingKind kind, Bilingual period, Share share) {
    rows.row(kind.term().in(locale) + ", " + period.in(locale), share.figures(locale, 1));
  }

  /**
   * Lists how many units have working regulations.
   *
   * @param coverage which units have them
   * @param locale the reader's locale
   * @return the table: units by status, with shares, and how many regulations lost their basis
   */
  public static String regulations(RegulationCoverage coverage, Locale locale) {
    return regulations(coverage, Vocabulary.party(), locale);
  }

  /**
   * Lists how many units of an association have working regulations.
   *
   * @param coverage which units have them
   * @param vocabulary the words of the association
   * @param locale the reader's locale
   * @return the table: units by status, with shares, and how many regulations lost their basis
   */
  public static String regulations(
      RegulationCoverage coverage, Vocabulary vocabulary, Locale locale) {
    int lost = coverage.withoutBasis().size();
    return BreakdownTable.of(coverage.units(), vocabulary, 1, locale)
        + (lost == 0
            ? ""
            : new TextTable(locale)
                .row(
                    Bilingual.of(
                            "quy chế của tổ chức đã kết thúc hoạt động",
                            "regulations of units that ended")
                        .in(locale),
                    lost)
                .text());
  }

  /**
   * Lists the topics of working regulations.
   *
   * @param regulations the regulations
   * @param locale the reader's locale
   * @return the table: each topic that one of them settles, how many settle it of all
   */
  public static String topics(Iterable<WorkingRegulations> regulations, Locale locale) {
    Map<RegulationTopic, Integer> settled = new LinkedHashMap<>();
    regulations.forEach(
        issued -> issued.topics().forEach(topic -> settled.merge(topic, 1, Integer::sum)));
    int all = Iterables.size(regulations);
    TextTable table = new TextTable(locale);
    settled.forEach(
        (topic, count) ->
            table.row(
                topic.term().in(locale), Share.of(count, all, REGULATIONS).figures(locale, 1)));
    return table.text();
  }

  /**
   * Lists the plans for training.
   *
   * @param record the record
   * @param hierarchy where issuers are looked up by name
   * @param locale the reader's locale
   * @return the table: the organ that issued it, number and day, <i>not stated</i> where unknown
   */
  public static String plans(YearRecord record, Hierarchy hierarchy, Locale locale) {
    TextTable table = new TextTable(locale);
    String notStated = NotStated.NOT_STATED.term().in(locale);
    for (TrainingPlan plan : record.trainingPlans()) {
      table.row(
          hierarchy.unit(plan.issuer()).map(Unit::organName).orElse(plan.issuer().value()),
          NUMBER.in(locale) + ": " + plan.number().orElse(notStated),
          DAY.in(locale)
              + ": "
              + plan.issuedOn().map(day -> Days.text(day, locale)).orElse(notStated));
    }
    return table.text();
  }

  /**
   * Lists training and information.
   *
   * @param record the record
   * @param locale the reader's locale
   * @return the table: subject, audience, sessions, turnout; persons and attendances are separate
   */
  public static String training(YearRecord record, Locale locale) {
    return training(record, Vocabulary.party(), locale);
  }

  /**
   * Lists training and information in an association.
   *
   * @param record the record
   * @param vocabulary the words of the association
   * @param locale the reader's locale
   * @return the table: what, for which audiences, sessions, how many came
   */
  public static String training(YearRecord record, Vocabulary vocabulary, Locale locale) {
    YearTable table = new YearTable(vocabulary, locale);
    for (Course course : record.courses()) {
      table.trained(course.kind().term(), course.audiences(), "", course.turnout().text(locale));
    }
    for (InformationSessions held : record.informationSessions()) {
      table.trained(
          Bilingual.of("thông tin thời sự", "current affairs"),
          held.audiences(),
          sessions(held.sessionCount()).in(locale),
          held.turnout()
              .map(turnout -> turnout.text(locale))
              .orElse(NotStated.NOT_STATED.term().in(locale)));
    }
    return table.rows.text();
  }

  private void trained(Bilingual what, Set<Audience> audiences, String sessions, String turnout) {
    String forWhom =
        audiences.stream()
            .map(audience -> vocabulary.say(audience).in(locale))
            .collect(Collectors.joining(", "));
    rows.row(vocabulary.say(what).in(locale), forWhom, sessions, turnout);
  }

  private static Bilingual sessions(int count) {
    return Bilingual.count(count, "đợt", "session", "sessions");
  }
}
