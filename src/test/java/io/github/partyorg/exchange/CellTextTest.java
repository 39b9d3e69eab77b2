package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Cells are read with composed letters and without blanks at their ends. */
class CellTextTest {

  @Test
  void letters_with_their_marks_apart_are_composed() {
    String composed = "Ngữ Đặng Quỳnh Ở";

    assertThat(CellText.neat(" " + Normalizer.normalize(composed, Normalizer.Form.NFD) + "\t"))
        .isEqualTo(composed);
    assertThat(CellText.neat("\u212B")).isEqualTo("Å");
  }

  @Test
  void letters_that_are_not_looked_at_are_composed_and_compose_with_none() {
    StringBuilder letters = new StringBuilder();
    for (char one = 0; one < Character.MAX_VALUE; one++) {
      if (CellText.isAlwaysComposed(one)) {
        letters.append(one);
      }
    }

    assertThat(letters).hasSizeGreaterThan(1_000).contains("ế", "Ỹ", "đ", "Ơ", "ư");
    assertThat(letters.chars().mapToObj(one -> composedWith((char) one, letters)))
        .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
  }

  /** Returns a text in which a letter stands before each of some, and behind each. */
  private static String composedWith(char one, CharSequence letters) {
    StringBuilder text = new StringBuilder();
    letters.chars().forEach(other -> text.append(one).append((char) other));
    return text.append(one).toString();
  }
}
