package io.github.partyorg.activity;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A count measured against another, which is named (tỷ lệ).
 *
 * <p>Every text of a share contains the denominator. The part need not be among the whole, for some
 * norms measure one category against another.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Share permits ImmutableShare {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Share() {}

  /**
   * {@return a share}
   *
   * @param part the count that is measured, 0 or more
   * @param whole the count that it is measured against, 0 or more
   * @param of the term for the things counted, such as members
   * @throws IllegalArgumentException if a count is negative
   */
  public static Share of(int part, int whole, Bilingual of) {
    return ImmutableShare.make(part, whole, of);
  }

  /** {@return the count that is measured} */
  public abstract int part();

  /** {@return the count that it is measured against} */
  public abstract int whole();

  /** {@return the term for the things counted} */
  public abstract Bilingual wholeName();

  /**
   * {@return the share in per cent, for calculation, or empty if the whole is nothing}
   *
   * @param decimals how many decimals to keep, the last one rounded half up
   */
  public final Optional<BigDecimal> percentage(int decimals) {
    return whole() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole()), decimals, RoundingMode.HALF_UP));
  }

  /**
   * {@return true if the share, not rounded, exceeds a percentage; false for nothing of nothing}
   *
   * @param percent the percentage
   */
  public final boolean isMoreThan(int percent) {
    return 100L * part() > (long) percent * whole();
  }

  /**
   * {@return true if the share, not rounded, reaches a percentage; also for nothing of nothing}
   *
   * @param percent the percentage
   */
  public final boolean isAtLeast(int percent) {
    return 100L * part() >= (long) percent * whole();
  }

  /**
   * Writes the share in figures, as a cell of a table.
   *
   * @param locale the reader's locale, which decides how numbers are written
   * @param decimals how many decimals to print
   * @return such as {@code 34/59 = 57.6%}
   */
  public final String figures(Locale locale, int decimals) {
    return number(part(), locale)
        + "/"
        + number(whole(), locale)
        + " = "
        + percent(locale, decimals);
  }

  /**
   * Writes the share with the name of its denominator.
   *
   * @param locale the reader's locale
   * @param decimals how many decimals to print
   * @return such as {@code 34 of 59 members (57.6%)}
   */
  public final String text(Locale locale, int decimals) {
    return number(part(), locale)
        + Bilingual.of(" trên ", " of ").in(locale)
        + number(whole(), locale)
        + " "
        + wholeName().in(locale)
        + " ("
        + percent(locale, decimals)
        + ")";
  }

  private static String number(int count, Locale locale) {
    return Bilingual.number(count).in(locale);
  }

  private String percent(Locale locale, int decimals) {
    String number = percentage(decimals).map(BigDecimal::toPlainString).orElse("–");
    return number.replace(".", Bilingual.of(",", ".").in(locale)) + "%";
  }

  @Value.Check
  void countsSomething() {
    if (part() < 0 || whole() < 0) {
      throw new IllegalArgumentException(
          "A share of %s in %s %s has a negative count; correct the counts."
              .formatted(part(), whole(), wholeName().english()));
    }
  }

  @Override
  public final String toString() {
    return text(Locale.ENGLISH, 1);
  }
}
