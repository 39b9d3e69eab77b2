package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Review;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A review as it was made (kết quả thẩm định đã ghi): two reports, before and after a plan.
 *
 * @param before the report before
 * @param after the report after
 */
public record WrittenReview(WrittenReport before, WrittenReport after) {

  /**
   * {@return what a review found}
   *
   * @param review a review
   */
  public static WrittenReview of(Review review) {
    return new WrittenReview(WrittenReport.of(review.before()), WrittenReport.of(review.after()));
  }

  /** {@return what was found only after} */
  public ImmutableList<WrittenViolation> introduced() {
    return those(after, foundIn(before).negate());
  }

  /** {@return what was found only before} */
  public ImmutableList<WrittenViolation> resolved() {
    return those(before, foundIn(after).negate());
  }

  /** {@return what was found before and after, as it was after} */
  public ImmutableList<WrittenViolation> remaining() {
    Set<WrittenViolation.Matter> earlier = new HashSet<>();
    before.violations().forEach(violation -> earlier.add(violation.matter()));
    return those(after, violation -> earlier.contains(violation.matter()));
  }

  private static Predicate<WrittenViolation> foundIn(WrittenReport report) {
    Set<WrittenViolation.Matter> found = new HashSet<>();
    report.violations().forEach(violation -> found.add(violation.matter()));
    report.setAside().forEach(aside -> found.add(aside.violation().matter()));
    return violation -> found.contains(violation.matter());
  }

  private static ImmutableList<WrittenViolation> those(
      WrittenReport report, Predicate<WrittenViolation> which) {
    return report.violations().stream().filter(which).collect(ImmutableList.toImmutableList());
  }
}
