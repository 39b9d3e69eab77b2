package io.github.partyorg.charter;

import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MinuteBook;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.RegulationTopic;
import io.github.partyorg.activity.WorkingRegulations;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Years of a district, which a test makes unlawful in one point. */
public final class Years {

  public static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  secretary W-01
              W  Chi bộ W         village  30 members
                - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
              V  Chi bộ V         village  9 members
                - secretary V-01, deputy secretary V-02, committee member V-01 V-02 V-03
            A    Chi bộ cơ sở A   agency   5 members; secretary A-01
          """);

  private Years() {}

  public static YearRecord.Builder year(int year) {
    return YearRecord.builder().year(year);
  }

  public static YearRecord year(LocalDate day, MinuteBook... books) {
    return year(day.getYear()).addMinuteBooks(books).build();
  }

  public static MinuteBook members(String unit, Meeting... meetings) {
    return MinuteBook.of(unit, MeetingBody.MEMBERS, meetings);
  }

  public static MinuteBook committees(String unit, Meeting... meetings) {
    return MinuteBook.of(unit, MeetingBody.COMMITTEE, meetings);
  }

  /** Regular meetings on the fifth of all months but some. */
  public static Meeting[] monthlyBut(int year, Integer... months) {
    Set<Integer> without = Set.of(months);
    return IntStream.rangeClosed(1, 12)
        .filter(month -> !without.contains(month))
        .mapToObj(month -> Meeting.regular(LocalDate.of(year, month, 5)))
        .toArray(Meeting[]::new);
  }

  /** Thematic meetings on the twentieth of the first month of all quarters but some. */
  public static Meeting[] quarterlyBut(int year, Integer... quarters) {
    Set<Integer> without = Set.of(quarters);
    return IntStream.rangeClosed(1, 4)
        .filter(quarter -> !without.contains(quarter))
        .mapToObj(quarter -> Meeting.thematic(LocalDate.of(year, 3 * quarter - 2, 20)))
        .toArray(Meeting[]::new);
  }

  public static Meeting[] both(Meeting[] some, Meeting... others) {
    return Stream.concat(Stream.of(some), Stream.of(others)).toArray(Meeting[]::new);
  }

  public static WorkingRegulations regulations(
      String unit, LocalDate issued, RegulationTopic... without) {
    Set<RegulationTopic> topics = new TreeSet<>(Comparator.comparing(RegulationTopic::code));
    topics.addAll(RegulationTopic.named());
    topics.removeAll(List.of(without));
    return WorkingRegulations.of(unit, issued).withTopics(topics);
  }

  public static YearRecord rated(int year, String member, Evaluation evaluation) {
    return year(year).putMemberEvaluation(MemberId.of(member), evaluation).build();
  }

  public static YearRecord ratedUnit(int year, String unit, Evaluation evaluation) {
    return year(year).putUnitEvaluation(UnitId.of(unit), evaluation).build();
  }

  public static YearRecord rated(int year, String member, Rating rating) {
    return rated(year, member, Evaluation.of(rating));
  }

  /** Returns what the rulebook of the year's end finds in it, of one norm, as "code path". */
  public static List<String> broken(String code, Hierarchy hierarchy, YearRecord record) {
    LocalDate end = record.year().atDay(record.year().length());
    return broken(code, Rulebooks.atEndOf(record.year()).report(hierarchy, end, record));
  }

  public static List<String> broken(String code, YearRecord record) {
    return broken(code, DISTRICT, record);
  }

  /** Returns what a report finds of a norm; nothing if the norm is not in force on its day. */
  public static List<Violation> foundIfInForce(String code, Report report) {
    return report.rulebook().norm(code).isPresent() ? report.violationsOf(code) : List.of();
  }

  public static List<String> broken(String code, Report report) {
    return foundIfInForce(code, report).stream()
        .map(
            violation ->
                violation.path() + violation.subject().member().map(m -> " " + m).orElse(""))
        .toList();
  }

  /** Returns the one violation of a norm. */
  public static Violation only(String code, Hierarchy hierarchy, YearRecord record) {
    LocalDate end = record.year().atDay(record.year().length());
    List<Violation> found =
        Rulebooks.atEndOf(record.year()).report(hierarchy, end, record).violationsOf(code);
    if (found.size() != 1) {
      throw new AssertionError("expected one violation of " + code + ", found " + found);
    }
    return found.get(0);
  }

  /** Says how many subjects a norm met. */
  public static int met(String code, Hierarchy hierarchy, YearRecord record) {
    Year year = record.year();
    return Rulebooks.atEndOf(year)
        .report(hierarchy, year.atDay(year.length()), record)
        .subjectCounts()
        .getOrDefault(NormCode.of(code), 0);
  }
}
