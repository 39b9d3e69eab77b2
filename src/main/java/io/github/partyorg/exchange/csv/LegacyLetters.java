package io.github.partyorg.exchange.csv;

import java.nio.charset.Charset;
import java.util.Arrays;

/** The tables of the encodings that came before Unicode. */
final class LegacyLetters {

  private static final String GRAVE = "\u0300";
  private static final String ACUTE = "\u0301";
  private static final String CIRCUMFLEX = "\u0302";
  private static final String TILDE = "\u0303";
  private static final String BREVE = "\u0306";
  private static final String HOOK = "\u0309";
  private static final String DOT = "\u0323";

  private static final int CASES_APART = 0x20;

  private LegacyLetters() {}

  /** In the code page of Western Europe, some letters gave way to those of Vietnam. */
  static String[] windows1258() {
    String[] table = western(0xFF);
    put(table, 0xC3, "Ă", 0xCC, GRAVE, 0xD0, "Đ", 0xD2, HOOK, 0xD5, "Ơ", 0xDD, "Ư", 0xDE, TILDE);
    put(table, 0xE3, "ă", 0xEC, ACUTE, 0xF0, "đ", 0xF2, DOT, 0xF5, "ơ", 0xFD, "ư", 0xFE, "₫");
    put(table, 0x8A, "", 0x8E, "", 0x9A, "", 0x9E, "");
    return table;
  }

  /** Small letters have bytes from A8 on; capitals with tones have none of their own. */
  static String[] tcvn3() {
    String[] table = western(0xA0);
    row(table, 0xA1, "ĂÂÊÔƠƯĐăâêôơưđ");
    put(table, 0xB0, GRAVE, 0xB1, HOOK, 0xB2, TILDE, 0xB3, ACUTE, 0xB4, DOT);
    row(table, 0xB5, "àảãáạ·ằẳẵắ");
    row(table, 0xC6, "ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ");
    return table;
  }

  /** Marks follow their letter; those of capitals have bytes of their own. */
  static String[] vni() {
    String[] table = western(0xBF);
    both(table, 0xEC, "ì", 0xED, "í", 0xEE, "ỵ", 0xE6, "ỉ", 0xF3, "ĩ", 0xF2, "ị");
    both(table, 0xF1, "đ", 0xF4, "ơ", 0xF6, "ư");
    both(table, 0xF9, ACUTE, 0xF8, GRAVE, 0xFB, HOOK, 0xF5, TILDE, 0xEF, DOT);
    both(table, 0xE2, CIRCUMFLEX, 0xE1, CIRCUMFLEX + ACUTE, 0xE0, CIRCUMFLEX + GRAVE);
    both(table, 0xE5, CIRCUMFLEX + HOOK, 0xE3, CIRCUMFLEX + TILDE, 0xE4, CIRCUMFLEX + DOT);
    both(table, 0xEA, BREVE, 0xE9, BREVE + ACUTE, 0xE8, BREVE + GRAVE);
    both(table, 0xFA, BREVE + HOOK, 0xFC, BREVE + TILDE, 0xEB, BREVE + DOT);
    return table;
  }

  /** Bytes up to a last one as Western Europe has them, then none. NUL is no letter. */
  private static String[] western(int last) {
    String[] table = new String[256];
    Arrays.fill(table, "");
    Charset western = Charset.forName("windows-1252");
    for (int at = 1; at <= last; at++) {
      String letter = new String(new byte[] {(byte) at}, western);
      table[at] = letter.equals("\uFFFD") ? "" : letter;
    }
    return table;
  }

  private static void put(String[] table, Object... placed) {
    for (int at = 0; at < placed.length; at += 2) {
      table[(Integer) placed[at]] = (String) placed[at + 1];
    }
  }

  /** Puts a small letter or mark, and the capital that stands before it in the table. */
  private static void both(String[] table, Object... placed) {
    put(table, placed);
    for (int at = 0; at < placed.length; at += 2) {
      String small = (String) placed[at + 1];
      table[(Integer) placed[at] - CASES_APART] =
          small.length() == 1 ? String.valueOf(Character.toUpperCase(small.charAt(0))) : small;
    }
  }

  /** Puts letters one after the other; a point stands for none. */
  private static void row(String[] table, int first, String letters) {
    for (int at = 0; at < letters.length(); at++) {
      char letter = letters.charAt(at);
      table[first + at] = letter == '·' ? "" : String.valueOf(letter);
    }
  }
}
