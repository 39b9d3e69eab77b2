package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;

/**
 * What schooling somebody has completed, as far as the norms of admission ask (trình độ học vấn).
 */
public enum Education implements Termed {
  /** Without the lower-secondary diploma (chưa tốt nghiệp trung học cơ sở). */
  BELOW_LOWER_SECONDARY("chưa tốt nghiệp trung học cơ sở", "below lower secondary"),

  /** With the lower-secondary diploma (tốt nghiệp trung học cơ sở). */
  LOWER_SECONDARY("tốt nghiệp trung học cơ sở", "lower secondary"),

  /** With the upper-secondary diploma or above (tốt nghiệp trung học phổ thông trở lên). */
  UPPER_SECONDARY("tốt nghiệp trung học phổ thông trở lên", "upper secondary or above");

  private final Bilingual term;

  Education(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
