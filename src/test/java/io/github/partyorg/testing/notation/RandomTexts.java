package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Ids, names and days by chance, among them all that a reader of texts could misunderstand. */
final class RandomTexts {

  private static final ImmutableList<String> ODD =
      ImmutableList.of(
          "có  hai dấu cách",
          " có dấu cách ở hai đầu ",
          "Chi bộ \"Sao Vàng\"",
          "\"trong ngoặc\"",
          "ba \"\"\" dấu",
          "a\\b\\\"c",
          "# không phải chú thích",
          "bản #1",
          "Tốt! BR-01",
          "một; hai, ba",
          "(tạm thời)",
          "Chi bộ (tạm thời)",
          "{22} và {",
          "có\ttab",
          "hai\ndòng\r\nba",
          "chữ 𠀀 và 😀",
          "e\u0301 hai ký tự",
          "\u0301bắt đầu bằng dấu",
          "ẩn\u200B và \uFEFF",
          "cứng\u00A0cách",
          "nửa \uD83D ký tự",
          "\u202Engược",
          "village",
          "- gạch đầu dòng",
          "~",
          "2 members",
          "bí thư M01",
          "2015-06-01",
          "dấu \u2028 dòng");

  private static final ImmutableList<String> ODD_IDS =
      ImmutableList.of(
          "secretary",
          "bí thư",
          "the",
          "at",
          "members",
          "2015-06-01",
          "12",
          "M#1",
          "M\"1\"",
          "a;b",
          "x~",
          "(y)",
          "-1",
          "- 2",
          "!",
          "𠀀",
          "M\\1",
          "{22}",
          "có  dấu cách",
          "Đảng viên 1",
          "kind",
          "elected",
          "B-01",
          "+2015-06-01",
          "xã",
          "office",
          "station",
          "BR-01(M1)");

  private final Random random;
  private final Set<String> used = new HashSet<>();
  private int ids;

  RandomTexts(Random random) {
    this.random = random;
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<? extends T> among) {
    return among.get(random.nextInt(among.size()));
  }

  <T> T any(T[] among) {
    return among[random.nextInt(among.length)];
  }

  /** Returns a name; of three one is odd. */
  String name(String usual) {
    return once(3) ? any(ODD) : usual;
  }

  /** Returns an id that was not returned before. */
  String id(String letter) {
    if (once(4)) {
      String odd = any(ODD_IDS);
      if (used.add(letter + odd)) {
        return odd;
      }
    }
    ids++;
    return once(5) ? letter + "-" + ids : letter + "0".repeat(random.nextInt(3)) + ids;
  }

  LocalDate day() {
    return once(40) ? LocalDate.of(12_000, 1, 31) : day(LocalDate.of(1990, 1, 1));
  }

  LocalDate day(LocalDate first) {
    return first.plusDays(random.nextInt(9000));
  }
}
