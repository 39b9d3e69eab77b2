package io.github.partyorg.exchange.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a file by its first bytes: the one in which they are the most Vietnamese.
 */
final class EncodingGuess {

  /** The more frequent of old rosters stands first, and is taken where two read equally well. */
  private static final ImmutableList<Encoding> OLD =
      ImmutableList.of(Encoding.TCVN3, Encoding.VNI, Encoding.WINDOWS_1258);

  /** Runs of letters that have more than ASCII. */
  private static final Pattern WORD = Pattern.compile("[a-zA-Z[^\\x00-\\xA0“”‘’–—…]]+");

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?"
              + "[aăâeêioôơuưy]{1,3}(ng|nh|ch|[ckmnpt])?");

  /**
   * A vowel with one tone at most: of the marks of Vietnamese those that are no part of a letter.
   */
  private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

  /** Words of rosters, which tell encodings apart that give a syllable each. */
  private static final ImmutableSet<String> FREQUENT =
      ImmutableSet.of(
          "bộ", "đảng", "xã", "bí", "thư", "viên", "chính", "thức", "dự", "bị", "tổ", "chức", "mã",
          "tên", "số", "ngày", "bản", "cấp", "trên", "cơ", "sở", "ủy", "uỷ", "họ", "và", "thôn",
          "huyện", "tỉnh", "phó", "loại", "lập", "giới", "tính", "nữ", "dân", "tộc", "lò", "thị");

  private static final int ENOUGH_WORDS = 2000;

  private EncodingGuess() {}

  /** Returns the encoding of a file that has no byte-order mark. */
  static Encoding of(byte[] first) {
    int low = zeros(first, 1);
    int high = zeros(first, 0);
    if (4 * Math.max(low, high) > first.length / 2 && Math.min(low, high) * 8 < first.length / 2) {
      return low > high ? Encoding.UTF_16LE : Encoding.UTF_16BE;
    }
    if (isUtf8(first)) {
      return Encoding.UTF_8;
    }
    Encoding best = OLD.get(0);
    int most = Integer.MIN_VALUE;
    for (Encoding one : OLD) {
      int score = score(one.decode(first, 0, first.length, new StringBuilder()));
      if (score > most) {
        most = score;
        best = one;
      }
    }
    return best;
  }

  /** Counts the zeros at even or at odd places. */
  private static int zeros(byte[] first, int from) {
    int zeros = 0;
    for (int at = from; at < first.length; at += 2) {
      zeros += first[at] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Returns true if at least as many letters are of UTF-8 as bytes are not. */
  private static boolean isUtf8(byte[] first) {
    int right = 0;
    int wrong = 0;
    int at = 0;
    while (at < first.length) {
      int following = following(first[at]);
      int behind = at + 1;
      while (behind <= at + following && behind < first.length && (first[behind] & 0xC0) == 0x80) {
        behind++;
      }
      if (following > 0 && (behind > at + following || behind == first.length)) {
        right++;
      } else if (following != 0) {
        wrong++;
      }
      at = behind;
    }
    return right >= wrong;
  }

  /** Returns how many bytes follow a first one in UTF-8, -1 if none begins like this. */
  private static int following(byte one) {
    if (one >= 0) {
      return 0;
    }
    int value = one & 0xFF;
    if (value < 0xC2 || value > 0xF4) {
      return -1;
    }
    return value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
  }

  /** Counts the words that are Vietnamese, less those that are not. */
  private static int score(String text) {
    int score = 0;
    Matcher words = WORD.matcher(text);
    for (int left = ENOUGH_WORDS; left > 0 && words.find(); ) {
      String word = words.group();
      if (!CharMatcher.ascii().matchesAllOf(word)) {
        score += worth(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFC));
        left--;
      }
    }
    return score;
  }

  private static int worth(String word) {
    if (FREQUENT.contains(word)) {
      return 2;
    }
    String apart = Normalizer.normalize(word, Form.NFD);
    String toneless = TONE.matcher(apart).replaceAll("");
    return apart.length() - toneless.length() <= 1
            && SYLLABLE.matcher(Normalizer.normalize(toneless, Form.NFC)).matches()
        ? 1
        : -1;
  }
}
