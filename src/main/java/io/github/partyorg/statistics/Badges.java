package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The badges for years of membership (huy hiệu Đảng; QĐ 294-QĐ/TW, 28): after 30 and 40 years, then
 * after each five years until 90.
 *
 * <p>Years count from {@link Member#seniorSince()}. Whether a badge was handed over is not recorded
 * here.
 */
public final class Badges {

  /** The years of membership after which there is a badge. */
  public static final ImmutableSortedSet<Integer> YEARS =
      ImmutableSortedSet.of(30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90);

  private static final int MONTHS_EARLY = 12;
  private static final int MONTHS_EARLY_FROM_SEVENTY = 24;

  private Badges() {}

  /** Why a badge may be awarded before the years are complete (lý do xét tặng sớm). */
  public enum Early {
    /** The member is gravely ill (bị bệnh nặng). */
    GRAVE_ILLNESS,

    /** The member has died (truy tặng). */
    POSTHUMOUS
  }

  /** A measure of discipline that delays a badge (hình thức kỷ luật). */
  public enum Discipline {
    /** Reprimand (khiển trách): six months. */
    REPRIMAND(6),

    /** Warning (cảnh cáo): nine months. */
    WARNING(9),

    /** Dismissal from a post (cách chức): twelve months. */
    DISMISSAL(12);

    private final int months;

    Discipline(int months) {
      this.months = months;
    }

    /** {@return the months by which it delays a badge (HD 06-HD/TW, 9/6/2025, 18)} */
    public int months() {
      return months;
    }
  }

  /**
   * {@return the day on which a member completes years of membership; empty if the member's
   * seniority is not stated}
   *
   * @param member the member
   * @param years the years
   */
  public static Optional<LocalDate> completedOn(Member member, int years) {
    return member.seniorSince().map(day -> day.plusYears(years));
  }

  /**
   * {@return the first day on which a badge may be awarded early: twelve months before the years
   * are complete, or 24 to the gravely ill from the badge of 70 years on; empty if the member's
   * seniority is not stated (HD 06-HD/TW, 9/6/2025, 18)}
   *
   * @param member the member
   * @param years the years of the badge
   * @param ground why early
   */
  public static Optional<LocalDate> earliestOn(Member member, int years, Early ground) {
    int months =
        ground == Early.GRAVE_ILLNESS && years >= 70 ? MONTHS_EARLY_FROM_SEVENTY : MONTHS_EARLY;
    return completedOn(member, years).map(day -> day.minusMonths(months));
  }

  /**
   * {@return the first day on which a badge may be awarded after a measure of discipline: when the
   * years are complete and the months of the measure are over; empty if the member's seniority is
   * not stated (HD 06-HD/TW, 9/6/2025, 18)}
   *
   * @param member the member
   * @param years the years of the badge
   * @param measure the measure
   * @param from the day from which its months count, which the caller states: the text that was
   *     read does not say whether that is the day of the decision or another
   */
  public static Optional<LocalDate> delayedTo(
      Member member, int years, Discipline measure, LocalDate from) {
    LocalDate over = from.plusMonths(measure.months());
    return completedOn(member, years).map(day -> day.isBefore(over) ? over : day);
  }

  /**
   * {@return the badge whose years a member completes in a period; empty if none, or if the
   * member's seniority is not stated; the highest of several}
   *
   * @param member the member
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   */
  public static OptionalInt completedIn(Member member, LocalDate from, LocalDate until) {
    Optional<LocalDate> since = member.seniorSince();
    if (since.isPresent()) {
      for (int years : YEARS.descendingSet()) {
        LocalDate day = since.get().plusYears(years);
        if (!day.isBefore(from) && !day.isAfter(until)) {
          return OptionalInt.of(years);
        }
      }
    }
    return OptionalInt.empty();
  }

  /**
   * {@return the members who complete the years of a badge in a period, by those years}
   *
   * @param hierarchy the snapshot
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   */
  public static ImmutableListMultimap<Integer, Member> completedIn(
      Hierarchy hierarchy, LocalDate from, LocalDate until) {
    ImmutableList<Member> members = hierarchy.members();
    ImmutableListMultimap.Builder<Integer, Member> completed = ImmutableListMultimap.builder();
    completed.orderKeysBy(Integer::compare);
    for (Member member : members) {
      completedIn(member, from, until).ifPresent(years -> completed.put(years, member));
    }
    return completed.build();
  }
}
