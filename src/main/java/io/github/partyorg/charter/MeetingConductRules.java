package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.HD_12;
import static io.github.partyorg.charter.LegalTexts.HD_42;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingKind;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Measure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.RuleBuilder;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Norms on the conduct of branch meetings (nâng cao chất lượng sinh hoạt chi bộ), by the guidances
 * of 2018 and 2025.
 *
 * <p>Facts that the minutes do not state break no norm. A meeting is judged by the guidance of its
 * own day.
 */
public final class MeetingConductRules {

  static final Validity GUIDED_IN_2018 =
      Validity.of(HD_12, "").until(HD_42.date().orElseThrow().minusDays(1));
  private static final Validity GUIDED_IN_2025 = Validity.of(HD_42, "");
  static final Placeholder<Iterable<? extends Meeting>> MEETINGS =
      Placeholder.several("meetings", meeting -> Bilingual.day(meeting.heldOn()));

  /** A meeting lasts at least this many minutes. */
  public static final Threshold MEETING_MINUTES = guided("meeting-minutes", 90);

  /** A regular and a thematic meeting in one session last at least this many minutes. */
  public static final Threshold COMBINED_MEETING_MINUTES =
      from("combined-meeting-minutes", 120, GUIDED_IN_2025);

  /** Materials are sent at least this many days ahead. */
  public static final Threshold MATERIALS_DAYS_AHEAD =
      from("materials-days-ahead", 1, GUIDED_IN_2025);

  private static final Placeholder<Integer> NUMBER = Placeholder.plain("number");

  private static final Template SHORT =
      Template.of("quá ngắn: {meetings}", "too short: {meetings}", MEETINGS);
  private static final Template MINUTES =
      Template.of("ít nhất {number} phút", "at least {number} minutes", NUMBER);
  private static final Template LATE =
      Template.of("gửi tài liệu muộn: {meetings}", "materials sent too late: {meetings}", MEETINGS);
  private static final Template AHEAD =
      Template.of("trước ít nhất {number} ngày", "at least {number} day ahead", NUMBER);

  /** MTG-05 until October 2025: a good meeting lasts ninety minutes. */
  public static final Rule<MeetingYear> MEETING_LENGTH_GUIDED =
      length(Severity.SHOULD, GUIDED_IN_2018, meeting -> true);

  /** MTG-05 since October 2025: a meeting must last ninety minutes; see MTG-06 for two in one. */
  public static final Rule<MeetingYear> MEETING_LENGTH =
      length(
          Severity.MUST,
          GUIDED_IN_2025,
          meeting -> meeting.kind() != MeetingKind.REGULAR_AND_THEMATIC);

  /** MTG-06: a regular and a thematic meeting in one session last two hours. */
  public static final Rule<MeetingYear> COMBINED_MEETING_LENGTH =
      about("MTG-06", Severity.MUST, GUIDED_IN_2025)
          .statement(
              "Thời lượng sinh hoạt thường kỳ kết hợp chuyên đề tối thiểu"
                  + " {combined-meeting-minutes} phút.",
              "A regular and a thematic meeting in one session last at least"
                  + " {combined-meeting-minutes} minutes.")
          .counting(
              meetings(
                  "mỗi buổi kết hợp có ghi thời lượng",
                  "each combined meeting with a stated duration"))
          .threshold(COMBINED_MEETING_MINUTES)
          .check(
              (year, s) ->
                  shorter(
                      year,
                      GUIDED_IN_2025,
                      meeting -> meeting.kind() == MeetingKind.REGULAR_AND_THEMATIC,
                      s.value(COMBINED_MEETING_MINUTES)))
          .build();

  /** MTG-07: materials are sent a day ahead. */
  public static final Rule<MeetingYear> MATERIALS =
      about("MTG-07", Severity.SHOULD, GUIDED_IN_2025)
          .statement(
              "Tài liệu được gửi trước buổi sinh hoạt ít nhất {materials-days-ahead} ngày.",
              "Materials are sent at least {materials-days-ahead} day before a meeting.")
          .counting(
              meetings(
                  "mỗi buổi có ghi ngày gửi tài liệu", "each meeting with a stated day of sending"))
          .threshold(MATERIALS_DAYS_AHEAD)
          .check((year, s) -> materials(year, s.value(MATERIALS_DAYS_AHEAD)))
          .build();

  private MeetingConductRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        MEETING_LENGTH_GUIDED, MEETING_LENGTH, COMBINED_MEETING_LENGTH, MATERIALS);
  }

  static Threshold guided(String name, int number) {
    return from(name, number, GUIDED_IN_2018);
  }

  static Threshold from(String name, int number, Validity validity) {
    LocalDate first = validity.days().lowerEndpoint();
    return Threshold.of(name, number, validity.source(first), first);
  }

  /** Starts a rule on the meetings of a branch's members. */
  static RuleBuilder<MeetingYear> about(String code, Severity severity, Validity validity) {
    return Rule.about(YearSubjects.MEETINGS, MeetingYear.class)
        .code(code, severity)
        .source(validity)
        .when((year, s) -> MeetingRules.isOf(year, MeetingBody.MEMBERS, UnitType.BRANCH, s));
  }

  static Measure<MeetingYear> meetings(String vietnamese, String english) {
    return MeetingRules.meetings(vietnamese, english);
  }

  /** Finds the meetings, held while a norm was in force, that have a fault. */
  static Optional<Breach> at(
      MeetingYear year,
      Validity validity,
      Predicate<Meeting> fault,
      Template observed,
      Bilingual required) {
    ImmutableList<Meeting> faulty =
        year.meetings().stream()
            .filter(meeting -> validity.days().contains(meeting.heldOn()))
            .filter(fault)
            .collect(ImmutableList.toImmutableList());
    return faulty.isEmpty()
        ? Optional.empty()
        : Breach.found(observed.fill(MEETINGS.is(faulty)), required);
  }

  private static Optional<Breach> shorter(
      MeetingYear year, Validity validity, Predicate<Meeting> which, int minutes) {
    Duration least = Duration.ofMinutes(minutes);
    return at(
        year,
        validity,
        meeting ->
            which.test(meeting)
                && meeting.duration().map(lasted -> lasted.compareTo(least) < 0).orElse(false),
        SHORT,
        MINUTES.fill(NUMBER.is(minutes)));
  }

  private static Optional<Breach> materials(MeetingYear year, int days) {
    return at(
        year,
        GUIDED_IN_2025,
        meeting ->
            meeting
                .materialsSentOn()
                .map(sent -> sent.isAfter(Timeline.daysAfter(meeting.heldOn(), -days)))
                .orElse(false),
        LATE,
        AHEAD.fill(NUMBER.is(days)));
  }

  private static Rule<MeetingYear> length(
      Severity severity, Validity validity, Predicate<Meeting> which) {
    return about("MTG-05", severity, validity)
        .statement(
            "Thời lượng sinh hoạt chi bộ tối thiểu {meeting-minutes} phút.",
            "A branch meeting lasts at least {meeting-minutes} minutes.")
        .counting(meetings("mỗi buổi có ghi thời lượng", "each meeting with a stated duration"))
        .threshold(MEETING_MINUTES)
        .check(
            (year, s) ->
                shorter(
                    year,
                    validity,
                    meeting -> which.test(meeting) && !isTimedApart(year, meeting, s),
                    s.value(MEETING_MINUTES)))
        .build();
  }

  /** Of branches with few members the competent committee sets another length, and records it. */
  private static boolean isTimedApart(MeetingYear year, Meeting meeting, Situation situation) {
    Authority competent = Authority.committeeOf(situation.competentOver(year.unit().id()));
    return year.unit().consents().stream()
        .anyMatch(
            consent ->
                consent.norm().value().equals("MTG-05")
                    && consent.givenBy().equals(competent)
                    && !meeting.heldOn().isBefore(consent.givenOn())
                    && consent.until().map(last -> !meeting.heldOn().isAfter(last)).orElse(true));
  }
}
