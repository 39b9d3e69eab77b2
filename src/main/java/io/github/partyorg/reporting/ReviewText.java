package io.github.partyorg.reporting;

import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Bilingual;
import java.util.List;
import java.util.Locale;

/**
 * A review as a list to read (kết quả rà soát): the violations that a plan brings, cures and
 * leaves.
 */
public final class ReviewText {

  private static final Bilingual NO_REMEDY =
      Bilingual.of("chưa có cách khắc phục nào qua được thử nghiệm", "no remedy passed the trial");

  private ReviewText() {}

  /**
   * Lists a review.
   *
   * @param review the review
   * @param locale the reader's locale
   * @return three lists; each violation with its legal source and its best remedy; a resolved
   *     violation with the best remedy before the plan, if it had one
   */
  public static String of(Review review, Locale locale) {
    StringBuilder text = new StringBuilder();
    list(text, Bilingual.of("Phát sinh", "Introduced"), review.introduced(), true, locale);
    list(text, Bilingual.of("Đã khắc phục", "Resolved"), review.resolved(), false, locale);
    list(text, Bilingual.of("Còn tồn tại", "Remaining"), review.remaining(), true, locale);
    return text.toString();
  }

  private static void list(
      StringBuilder text,
      Bilingual heading,
      List<Violation> violations,
      boolean isOpen,
      Locale locale) {
    text.append("  ").append(heading.in(locale)).append(": ");
    text.append(Bilingual.number(violations.size()).in(locale));
    text.append('\n');
    for (Violation violation : violations) {
      text.append("    ").append(violation.rule().code()).append(' ');
      text.append('[').append(violation.rule().severity().term().in(locale)).append("] ");
      text.append(violation.message().in(locale)).append('\n');
      remedy(text, violation, locale, isOpen);
    }
  }

  /** Names the best remedy. A violation that is still open says so if it has none. */
  private static void remedy(
      StringBuilder text, Violation violation, Locale locale, boolean isOpen) {
    List<Remedy> remedies = violation.remedies();
    if (!remedies.isEmpty()) {
      text.append("      → ").append(remedies.get(0).description().in(locale)).append('\n');
    } else if (isOpen) {
      text.append("      → ").append(NO_REMEDY.in(locale)).append('\n');
    }
  }
}
