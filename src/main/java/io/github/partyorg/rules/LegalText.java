package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A legal text (văn bản), identified by number, issuer and date together, because numbers are
 * reused.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class LegalText permits ImmutableLegalText {

  private static final Placeholder<LegalText> LATER = Placeholder.plain("later");
  private static final Placeholder<LocalDate> SINCE = Placeholder.day("since");
  private static final Template REPLACED =
      Template.of(
          "được thay thế bằng {later} từ ngày {since}",
          "replaced by {later} on {since}",
          LATER,
          SINCE);
  private static final Template NOT_LOOKED_AT =
      Template.of("chưa xem lại từ ngày {since}", "not looked at since {since}", SINCE);

  LegalText() {}

  /**
   * {@return a text}
   *
   * @param number the number, such as {@code QĐ 29-QĐ/TW}, or the title of a text without number
   * @param issuer the issuer
   * @param date the day of issue
   */
  public static LegalText of(String number, String issuer, LocalDate date) {
    return ImmutableLegalText.make(
        number,
        issuer,
        Year.of(date.getYear()),
        Optional.of(date),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * {@return a text with an unknown day}
   *
   * @param number the number
   * @param issuer the issuer
   * @param year the year of issue
   */
  public static LegalText of(String number, String issuer, Year year) {
    return ImmutableLegalText.make(
        number,
        issuer,
        year,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** {@return the number, or the title of a text without number} */
  public abstract String number();

  /** {@return the issuer} */
  public abstract String issuer();

  /** {@return the year of issue} */
  public abstract Year year();

  /** {@return the day of issue, or empty if only the year is known} */
  public abstract Optional<LocalDate> date();

  /** {@return the last such day, or empty if it was never verified} */
  @Value.Auxiliary
  public abstract Optional<LocalDate> verifiedUntil();

  /** {@return the text that replaced this one, or empty if none is known} */
  @Value.Auxiliary
  public abstract Optional<LegalText> replacedBy();

  /** {@return the first day of the replacement, inclusive, or empty if none is known} */
  @Value.Auxiliary
  public abstract Optional<LocalDate> replacedOn();

  /**
   * {@return this text with the day until which it is known to have been in force}
   *
   * @param day the day
   */
  public final LegalText verifiedUntil(LocalDate day) {
    return ImmutableLegalText.make(
        number(), issuer(), year(), date(), Optional.of(day), replacedBy(), replacedOn());
  }

  /**
   * {@return this text as one that another replaced; it was in force until the day before}
   *
   * @param later the other text
   * @param day the first day without this one
   */
  public final LegalText replacedBy(LegalText later, LocalDate day) {
    return ImmutableLegalText.make(
        number(),
        issuer(),
        year(),
        date(),
        Optional.of(day.minusDays(1)),
        Optional.of(later),
        Optional.of(day));
  }

  /**
   * {@return true from the first day of its replacement on}
   *
   * @param day the day
   */
  public final boolean isReplacedOn(LocalDate day) {
    return replacedOn().map(first -> !day.isBefore(first)).orElse(false);
  }

  /**
   * {@return why it is doubtful that the text is in force on a day: it was replaced, or nobody has
   * looked at it since; empty if neither}
   *
   * @param day the day
   */
  public final Optional<Bilingual> doubtOn(LocalDate day) {
    return isReplacedOn(day)
        ? Optional.of(
            REPLACED.fill(
                LATER.is(replacedBy().orElseThrow()), SINCE.is(replacedOn().orElseThrow())))
        : verifiedUntil().filter(day::isAfter).map(last -> NOT_LOOKED_AT.fill(SINCE.is(last)));
  }

  /**
   * Cites the text as a whole.
   *
   * @return the source
   */
  public final LegalSource asWhole() {
    return article("");
  }

  /**
   * {@return a source that was read in the text itself}
   *
   * @param article the article or item
   */
  public final LegalSource article(String article) {
    return LegalSource.of(this, article, LegalSource.Reading.PRIMARY);
  }

  /** {@return number and date, as texts are cited} */
  @Override
  public final String toString() {
    return number() + ", " + date().map(LegalText::written).orElse(year().toString());
  }

  private static String written(LocalDate day) {
    return "%s/%s/%s".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
