package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A legal text (văn bản): told apart by number, issuer and date together, as numbers are used
 * again.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class LegalText permits ImmutableLegalText {

  LegalText() {}

  /**
   * Returns a text.
   *
   * @param number the number, such as {@code QĐ 29-QĐ/TW}, or the title of a text without number
   * @param issuer who issued it
   * @param date the day of issue
   * @return the text
   */
  public static LegalText of(String number, String issuer, LocalDate date) {
    return ImmutableLegalText.make(number, issuer, date);
  }

  /**
   * Returns the number.
   *
   * @return the number, or the title of a text without number
   */
  public abstract String number();

  /**
   * Returns who issued it.
   *
   * @return the issuer
   */
  public abstract String issuer();

  /**
   * Returns the day of issue.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Begins a citation that was read in the text itself.
   *
   * @param article the article or item
   * @return the source
   */
  public final LegalSource article(String article) {
    return LegalSource.of(this, article, LegalSource.Reading.PRIMARY);
  }

  /**
   * Returns number and date, as texts are cited.
   *
   * @return such as {@code QĐ 29-QĐ/TW, 25/7/2016}
   */
  @Override
  public final String toString() {
    return "%s, %s/%s/%s"
        .formatted(number(), date().getDayOfMonth(), date().getMonthValue(), date().getYear());
  }
}
