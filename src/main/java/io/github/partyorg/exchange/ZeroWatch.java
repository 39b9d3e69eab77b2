package io.github.partyorg.exchange;

/**
 * Watches a column of codes for leading zeros that a spreadsheet dropped.
 *
 * <p>Where all codes with a leading zero have one length, and so have most others, a code that is a
 * digit shorter lost one.
 */
final class ZeroWatch {

  private static final int LONGEST = 32;

  private final int[] ofLength = new int[LONGEST];
  private final Suspects[] withoutZero = new Suspects[LONGEST];
  private int zeroLength;
  private boolean isMixed;

  void saw(String code, Row row, Field field) {
    int length = code.length();
    if (length >= LONGEST || !IdText.isDigits(code)) {
      return;
    }
    ofLength[length]++;
    if (code.charAt(0) == '0') {
      isMixed |= zeroLength != 0 && zeroLength != length;
      zeroLength = length;
      return;
    }
    if (withoutZero[length] == null) {
      withoutZero[length] = new Suspects();
    }
    if (withoutZero[length].keepsMore()) {
      String width = Integer.toString(length + 1);
      withoutZero[length].add(
          DefectCode.LOST_ZERO.at(row.origin().place(field), code, width).proposing("0" + code));
    } else {
      withoutZero[length].count();
    }
  }

  /** Tells the codes that are too short, once all were seen. */
  void tell(DefectReport.Log log) {
    if (zeroLength < 2 || isMixed || withoutZero[zeroLength - 1] == null) {
      return;
    }
    if (ofLength[zeroLength - 1] * 2 <= ofLength[zeroLength]) {
      withoutZero[zeroLength - 1].tell(log);
    }
  }
}
