package io.github.partyorg.structure;

import com.google.common.collect.ImmutableBiMap;

/** The Roman numerals by which congresses are numbered (chữ số La Mã). */
final class RomanNumeral {

  /** More congresses than any unit has had: one each year since 1930 would be a hundred. */
  static final int HIGHEST = 100;

  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private static final ImmutableBiMap<Integer, String> ALL = all();

  private RomanNumeral() {}

  private static ImmutableBiMap<Integer, String> all() {
    ImmutableBiMap.Builder<Integer, String> all = ImmutableBiMap.builder();
    for (int number = 1; number < HIGHEST; number++) {
      all.put(number, TENS[number / TENS.length] + ONES[number % ONES.length]);
    }
    return all.put(HIGHEST, "C").buildOrThrow();
  }

  static String of(int number) {
    String numeral = ALL.get(number);
    if (numeral == null) {
      throw new IllegalArgumentException(
          "A congress cannot have the number " + number + "; state one from 1 to " + HIGHEST + ".");
    }
    return numeral;
  }

  static int read(String numeral) {
    Integer number = ALL.inverse().get(numeral);
    if (number == null) {
      throw new IllegalArgumentException(
          "A congress cannot have the number " + numeral + "; state one from I to C.");
    }
    return number;
  }
}
