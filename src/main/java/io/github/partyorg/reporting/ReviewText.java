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

  private ReviewText() {}

  /**
   * Lists a review.
   *
   * @param review the review
   * @param locale the reader's locale
   * @return three lists; each violation with its legal source and its best remedy; for resolved
   *     ones, the best remedy before
   */
  public static String of(Review review, Locale locale) {
    StringBuilder text = new StringBuilder();
    list(text, Bilingual.of("Phát sinh", "Introduced"), review.introduced(), locale);
    list(text, Bilingual.of("Đã khắc phục", "Resolved"), review.resolved(), locale);
    list(text, Bilingual.of("Còn tồn tại", "Remaining"), review.remaining(), locale);
    return text.toString();
  }

  private static void list(
      StringBuilder text, Bilingual heading, List<Violation> violations, Locale locale) {
    text.append("  ").append(heading.in(locale)).append(": ").append(violations.size());
    text.append('\n');
    for (Violation violation : violations) {
      text.append("    ").append(violation.rule().code()).append(' ');
      text.append('[').append(violation.rule().severity().term().in(locale)).append("] ");
      text.append(violation.message().in(locale)).append('\n');
      text.append("      → ").append(remedy(violation, locale)).append('\n');
    }
  }

  private static String remedy(Violation violation, Locale locale) {
    List<Remedy> remedies = violation.remedies();
    return remedies.isEmpty()
        ? Bilingual.of(
                "chưa có cách khắc phục nào qua được thử nghiệm", "no remedy passed the trial")
            .in(locale)
        : remedies.get(0).description().in(locale);
  }
}
