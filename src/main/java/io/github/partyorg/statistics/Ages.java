package io.github.partyorg.statistics;

import io.github.partyorg.structure.Member;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** The age of members in completed years (tuổi đời), and its bands. */
final class Ages {

  /** The lowest age of each band, each with the wider band of form 9C. */
  private static final int[] LOWEST = {61, 56, 51, 46, 41, 36, 31, 18};

  private Ages() {}

  /** Returns the age on a day, or empty if the day of birth is not stated. */
  static OptionalInt of(Member member, LocalDate day) {
    return member.profile().bornOn().isPresent()
        ? OptionalInt.of((int) ChronoUnit.YEARS.between(member.profile().bornOn().get(), day))
        : OptionalInt.empty();
  }

  /** Returns the key of an age: the band of form 9C, then that of forms 2 and 3. */
  static String band(int age) {
    String wide = age <= 40 ? "to40" : age <= 50 ? "to50" : "over50";
    for (int lowest : LOWEST) {
      if (age >= lowest) {
        return wide + "." + (lowest == 61 ? "over60" : lowest);
      }
    }
    return wide + ".under18";
  }
}
