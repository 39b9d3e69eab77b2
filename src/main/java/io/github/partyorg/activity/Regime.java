package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts under which the units and members of a year are evaluated and classified (quy định đánh
 * giá, xếp loại).
 *
 * <p>The year evaluated counts, not the day of the decision: 2017 falls under the guidance of 2014
 * although it was decided in 2018. Quotas and thresholds are norms and not kept here.
 */
public enum Regime implements HasTerm {
  /** HD 20-HD/BTCTW of 10 October 2008: 2008 to 2013. */
  HD_20_2008(
      "HD 20-HD/BTCTW, 10/10/2008",
      2008,
      2013,
      Scale.CLEAN_STRONG_TO_WEAK,
      Scale.QUALIFIED_TO_DISQUALIFIED),

  /** HD 27-HD/BTCTW of 25 September 2014: 2014 to 2017. */
  HD_27_2014(
      "HD 27-HD/BTCTW, 25/9/2014",
      2014,
      2017,
      Scale.CLEAN_STRONG_TO_WEAK,
      Scale.EXCELLENT_TO_NOT_COMPLETED),

  /** QĐ 132-QĐ/TW of 8 March 2018 with HD 16-HD/BTCTW of 24 September 2018: the year 2018. */
  QD_132(
      "QĐ 132-QĐ/TW, 8/3/2018; HD 16-HD/BTCTW, 24/9/2018",
      2018,
      2018,
      Scale.EXCELLENT_TO_NOT_COMPLETED,
      Scale.EXCELLENT_TO_NOT_COMPLETED),

  /** QĐ 132-QĐ/TW with HD 21-HD/BTCTW of 18 October 2019: 2019 to 2022. */
  HD_21_2019(
      "QĐ 132-QĐ/TW, 8/3/2018; HD 21-HD/BTCTW, 18/10/2019",
      2019,
      2022,
      Scale.EXCELLENT_TO_NOT_COMPLETED,
      Scale.EXCELLENT_TO_NOT_COMPLETED),

  /** QĐ 124-QĐ/TW of 4 October 2023 with HD 25-HD/BTCTW of 2023: 2023 and 2024. */
  QD_124(
      "QĐ 124-QĐ/TW, 4/10/2023; HD 25-HD/BTCTW, 2023",
      2023,
      2024,
      Scale.EXCELLENT_TO_NOT_COMPLETED,
      Scale.EXCELLENT_TO_NOT_COMPLETED),

  /**
   * QĐ 366-QĐ/TW of 30 August 2025 with HD 43-HD/BTCTW of 31 October 2025: from 2025 on, by a score
   * of 100 points, also each quarter.
   */
  QD366_2025(
      "QĐ 366-QĐ/TW, 30/8/2025; HD 43-HD/BTCTW, 31/10/2025",
      2025,
      null,
      Scale.EXCELLENT_TO_NOT_COMPLETED,
      Scale.EXCELLENT_TO_NOT_COMPLETED);

  private final Bilingual term;
  private final Year first;
  private final @Nullable Year last;
  private final ImmutableList<Category> unitCategories;
  private final ImmutableList<Category> memberCategories;

  Regime(String texts, int first, @Nullable Integer last, Scale units, Scale members) {
    this.term = Bilingual.of(texts, texts);
    this.first = Year.of(first);
    this.last = last == null ? null : Year.of(last);
    this.unitCategories = units.categories;
    this.memberCategories = members.categories;
  }

  /** The ranks, best first. */
  private enum Scale {
    QUALIFIED_TO_DISQUALIFIED(
        Category.QUALIFIED_EXCELLENT,
        Category.QUALIFIED_GOOD,
        Category.QUALIFIED_COMPLETED,
        Category.DISQUALIFIED),
    CLEAN_STRONG_TO_WEAK(Category.CLEAN_STRONG, Category.GOOD, Category.COMPLETED, Category.WEAK),
    EXCELLENT_TO_NOT_COMPLETED(
        Category.EXCELLENT, Category.GOOD, Category.COMPLETED, Category.NOT_COMPLETED);

    private final ImmutableList<Category> categories;

    Scale(Category... categories) {
      this.categories = ImmutableList.copyOf(categories);
    }
  }

  /**
   * {@return the regime of a year, or empty for a year before 2008}
   *
   * @param year the year that is evaluated
   */
  public static Optional<Regime> of(Year year) {
    for (Regime regime : values()) {
      if (regime.isFor(year)) {
        return Optional.of(regime);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return true if a year is evaluated under this regime}
   *
   * @param year the year that is evaluated
   */
  public boolean isFor(Year year) {
    return !year.isBefore(first) && (last == null || !year.isAfter(last));
  }

  /** {@return numbers, issuers and days, the same in both languages} */
  @Override
  public Bilingual term() {
    return term;
  }

  /** {@return the only categories of a unit, best first} */
  public ImmutableList<Category> unitCategories() {
    return unitCategories;
  }

  /** {@return the only categories of a member, best first} */
  public ImmutableList<Category> memberCategories() {
    return memberCategories;
  }

  /** {@return true since 2025} */
  public boolean isScored() {
    return this == QD366_2025;
  }

  /** {@return true since 2025} */
  boolean isQuarterly() {
    return this == QD366_2025;
  }
}
