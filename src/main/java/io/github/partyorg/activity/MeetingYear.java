package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The meetings of one body of one unit, month by month and quarter by quarter (nền nếp sinh hoạt
 * trong năm).
 *
 * <p>A regular meeting is due in every month, and a thematic one in every quarter. A month or
 * quarter counts only if the unit existed from its first day, and it was over on the last day that
 * the record covers. A thematic meeting does not stand in for the regular one.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class MeetingYear permits ImmutableMeetingYear {

  MeetingYear() {}

  static MeetingYear of(
      Unit unit, MeetingBody body, Year year, LocalDate until, Optional<MinuteBook> book) {
    return ImmutableMeetingYear.make(
        unit, body, book.flatMap(MinuteBook::group), year, until, book);
  }

  /** {@return the unit} */
  public abstract Unit unit();

  /** {@return members, committee or group} */
  public abstract MeetingBody body();

  /** {@return the name of the party group, or empty if another body met} */
  public abstract Optional<String> group();

  /** {@return the year of the record} */
  public abstract Year year();

  /** {@return the last day covered, inclusive} */
  public abstract LocalDate until();

  /** {@return the minute book, or empty if nothing is stated} */
  public abstract Optional<MinuteBook> book();

  /** {@return the meetings by day; none also if nothing is stated} */
  public final ImmutableList<Meeting> meetings() {
    return book().map(MinuteBook::meetings).orElse(ImmutableList.of()).stream()
        .sorted(Comparator.comparing(Meeting::heldOn))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether a month had its regular meeting: held, not held, not due or not stated}
   *
   * @param month the month
   */
  public final Coverage regularIn(Month month) {
    LocalDate first = year().atMonth(month).atDay(1);
    return coverage(
        first,
        Timeline.monthsAfter(first, 1),
        stated().filter(meeting -> meeting.kind().isRegular()));
  }

  /**
   * {@return whether a quarter had its thematic meeting: held, not held, not due or not stated}
   *
   * @param quarter the quarter
   */
  public final Coverage thematicIn(Quarter quarter) {
    LocalDate first = quarter.firstDay(year());
    return coverage(
        first,
        Timeline.monthsAfter(first, 3),
        stated().filter(meeting -> meeting.kind().isThematic()));
  }

  private Stream<Meeting> stated() {
    return book().stream().flatMap(book -> book.meetings().stream());
  }

  private Coverage coverage(LocalDate first, LocalDate next, Stream<Meeting> meetings) {
    if (countIn(first, next, meetings) > 0) {
      return Coverage.HELD;
    }
    if (!isDue(first, next)) {
      return Coverage.NOT_DUE;
    }
    return book().isPresent() ? Coverage.NOT_HELD : Coverage.NOT_STATED;
  }

  private static int countIn(LocalDate first, LocalDate next, Stream<Meeting> meetings) {
    return (int)
        meetings
            .map(Meeting::heldOn)
            .filter(day -> !day.isBefore(first) && day.isBefore(next))
            .count();
  }

  private boolean isDue(LocalDate first, LocalDate next) {
    boolean existed = unit().foundedOn().map(day -> !day.isAfter(first)).orElse(true);
    return existed && !Timeline.eve(next).isAfter(until());
  }

  private boolean isBelow(int count, LocalDate first, int months, Predicate<MeetingKind> kind) {
    LocalDate next = Timeline.monthsAfter(first, months);
    return book().isPresent()
        && isDue(first, next)
        && countIn(first, next, stated().filter(meeting -> kind.test(meeting.kind()))) < count;
  }

  /**
   * {@return the months that were due, with fewer regular meetings than a number by the book, in
   * order}
   *
   * @param count the number
   */
  public final ImmutableList<Month> monthsBelow(int count) {
    return Stream.of(Month.values())
        .filter(month -> isBelow(count, year().atMonth(month).atDay(1), 1, MeetingKind::isRegular))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the quarters that were due, with fewer thematic meetings than a number by the book, in
   * order}
   *
   * @param count the number
   */
  public final ImmutableList<Quarter> quartersBelow(int count) {
    return Stream.of(Quarter.values())
        .filter(quarter -> isBelow(count, quarter.firstDay(year()), 3, MeetingKind::isThematic))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the quarters that were due, with fewer regular meetings than a number by the book, in
   * order}
   *
   * @param count the number
   */
  public final ImmutableList<Quarter> regularQuartersBelow(int count) {
    return Stream.of(Quarter.values())
        .filter(quarter -> isBelow(count, quarter.firstDay(year()), 3, MeetingKind::isRegular))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return true if the book shows fewer regular meetings in the whole year than a number; false
   * if the unit or the record does not cover the year}
   *
   * @param count the number
   */
  public final boolean isBelow(int count) {
    return isBelow(count, year().atDay(1), 12, MeetingKind::isRegular);
  }

  /** {@return the months without their regular meeting, by the book, in order} */
  public final ImmutableList<Month> monthsWithoutRegular() {
    return monthsBelow(1);
  }

  /** {@return the quarters without their thematic meeting, by the book, in order} */
  public final ImmutableList<Quarter> quartersWithoutThematic() {
    return quartersBelow(1);
  }

  /**
   * {@return the longest run of excused absences of each member; a meeting without attendance sheet
   * ends a run}
   */
  public final ImmutableMap<MemberId, Integer> excusedInARow() {
    return excusedInARow(Range.all());
  }

  /**
   * {@return each member's longest run of excused absences from the regular meetings of some days;
   * a meeting without attendance sheet ends a run}
   *
   * @param days the days, such as those of a norm; other meetings are left out
   */
  public final ImmutableMap<MemberId, Integer> excusedInARow(Range<LocalDate> days) {
    Map<MemberId, Integer> running = new HashMap<>();
    Map<MemberId, Integer> longest = new TreeMap<>();
    for (Meeting meeting : meetings()) {
      if (meeting.kind().isRegular() && days.contains(meeting.heldOn())) {
        ImmutableSet<MemberId> excused =
            meeting
                .attendance()
                .filter(AttendanceSheet.class::isInstance)
                .map(sheet -> ((AttendanceSheet) sheet).excused())
                .orElse(ImmutableSet.of());
        running.keySet().retainAll(excused);
        for (MemberId member : excused) {
          longest.merge(member, running.merge(member, 1, Integer::sum), Math::max);
        }
      }
    }
    return ImmutableMap.copyOf(longest);
  }
}
