package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;

/** Consecutively numbered members, with one shared object for each date. */
final class GeneratedMembers {

  /** The present day of generated data: no date is later. */
  static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

  private static final int TODAY_NUMBER = (int) TODAY.toEpochDay();
  private static final int FIRST = (int) LocalDate.of(1959, 12, 31).toEpochDay();
  private static final int PROBATION_DAYS = 365;
  private static final LocalDate[] DAYS = new LocalDate[TODAY_NUMBER - FIRST + 1];

  static {
    for (int day = FIRST; day <= TODAY_NUMBER; day++) {
      DAYS[day - FIRST] = LocalDate.ofEpochDay(day);
    }
  }

  private final int latestAdmissions;
  private int count;

  /** Members on probation were admitted in the year before the present day. */
  GeneratedMembers() {
    this(PROBATION_DAYS);
  }

  /**
   * Members on probation were admitted lately.
   *
   * @param latestAdmissions in so many days before the present day
   */
  GeneratedMembers(int latestAdmissions) {
    this.latestAdmissions = latestAdmissions;
  }

  static LocalDate day(int daysAgo) {
    return DAYS[DAYS.length - 1 - daysAgo];
  }

  /**
   * Returns a roll, official members first: at least the given number of them, if the roll is that
   * long.
   */
  ImmutableList<Member> roll(Dice dice, int size, int leastOfficial) {
    ImmutableList.Builder<Member> roll = ImmutableList.builderWithExpectedSize(size);
    int official = size;
    for (int candidate = leastOfficial; candidate < size; candidate++) {
      if (dice.perMille(55)) {
        official--;
      }
    }
    for (int place = 0; place < size; place++) {
      roll.add(place < official ? official(dice) : probationary(dice));
    }
    return roll.build();
  }

  /** Returns an office's roll: commune cadres and civil servants in turn, all official. */
  ImmutableList<Member> office(Dice dice, int size) {
    ImmutableList.Builder<Member> roll = ImmutableList.builderWithExpectedSize(size);
    for (int place = 0; place < size; place++) {
      int daysAgo = PROBATION_DAYS + dice.below(DAYS.length - PROBATION_DAYS);
      roll.add(
          next()
              .standing(Standing.OFFICIAL)
              .admittedOn(day(daysAgo))
              .officialSince(day(daysAgo - PROBATION_DAYS))
              .occupation(
                  place % 2 == 0 ? Occupation.COMMUNE_CADRE : Occupation.COMMUNE_CIVIL_SERVANT)
              .build());
    }
    return roll.build();
  }

  private Member official(Dice dice) {
    int daysAgo = PROBATION_DAYS + dice.below(DAYS.length - PROBATION_DAYS);
    Member.Builder member =
        next()
            .standing(Standing.OFFICIAL)
            .admittedOn(day(daysAgo))
            .officialSince(day(daysAgo - PROBATION_DAYS));
    int drawn = dice.below(1000);
    if (drawn < 25) {
      member.participation(Participation.EXEMPT);
    } else if (drawn < 45) {
      member.occupation(Occupation.COMMUNE_CADRE);
    } else if (drawn < 65) {
      member.occupation(Occupation.COMMUNE_CIVIL_SERVANT);
    }
    return member.build();
  }

  private Member probationary(Dice dice) {
    return next()
        .standing(Standing.PROBATIONARY)
        .admittedOn(day(dice.below(latestAdmissions)))
        .build();
  }

  private Member.Builder next() {
    String number = numbered(++count, 4);
    return Member.builder().id("M" + number).name("Đảng viên " + number);
  }

  /** Returns a number with leading zeros, independent of the locale. */
  static String numbered(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }
}
