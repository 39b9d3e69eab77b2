package io.github.partyorg.structure;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import io.github.partyorg.internal.TupleStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A wording in Vietnamese and English (song ngữ).
 *
 * <p>Vietnamese is the language of the norms; English is a translation of it. Neither is empty.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Bilingual implements Serializable permits ImmutableBilingual {

  private static final long serialVersionUID = 1L;

  /** The places between two groups of three digits. */
  private static final Pattern GROUPS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

  Bilingual() {}

  /**
   * {@return a wording}
   *
   * @param vietnamese the Vietnamese text, not blank
   * @param english the English text, not blank
   * @throws IllegalArgumentException if a text is blank
   */
  public static Bilingual of(String vietnamese, String english) {
    return ImmutableBilingual.make(
        Texts.filled(vietnamese, "Vietnamese text"), Texts.filled(english, "English text"));
  }

  /**
   * {@return a wording that is the same in both languages, such as a name or an id}
   *
   * @param value the value, whose text is not blank
   */
  public static Bilingual alike(Object value) {
    return of(value.toString(), value.toString());
  }

  /**
   * {@return a day as each language writes it, such as {@code 24/8/2018} and {@code 2018-08-24}}
   *
   * @param day the day
   */
  public static Bilingual day(LocalDate day) {
    return of(
        day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(), day.toString());
  }

  /**
   * Returns a number as each language writes it.
   *
   * @param number the number
   * @return the number, such as {@code 3.750} and {@code 3,750}
   */
  public static Bilingual number(long number) {
    String digits = Long.toString(number);
    if (-1000 < number && number < 1000) {
      return alike(digits);
    }
    return of(GROUPS.matcher(digits).replaceAll("."), GROUPS.matcher(digits).replaceAll(","));
  }

  /**
   * Returns a number with its noun.
   *
   * @param number the number
   * @param vietnamese the Vietnamese noun
   * @param one the English noun after the number one
   * @param several the English noun after all other numbers
   * @return the phrase, such as {@code 3.750 đảng viên} and {@code 3,750 members}
   */
  public static Bilingual count(long number, String vietnamese, String one, String several) {
    Bilingual figure = number(number);
    return of(
        figure.vietnamese() + " " + vietnamese,
        figure.english() + " " + (number == 1 ? one : several));
  }

  /**
   * {@return several wordings as one}
   *
   * @param separator the text between two wordings, the same in both languages
   * @param parts the wordings, at least one
   * @throws IllegalArgumentException if there are none
   */
  public static Bilingual join(String separator, Iterable<Bilingual> parts) {
    Joiner joiner = Joiner.on(separator);
    return of(
        joiner.join(Iterables.transform(parts, Bilingual::vietnamese)),
        joiner.join(Iterables.transform(parts, Bilingual::english)));
  }

  /** {@return the Vietnamese text} */
  public abstract String vietnamese();

  /** {@return the English text} */
  public abstract String english();

  /**
   * {@return the text for a reader: Vietnamese if the locale's language is Vietnamese, else
   * English}
   *
   * @param locale the reader's locale
   */
  public final String in(Locale locale) {
    return locale.getLanguage().equals("vi") ? vietnamese() : english();
  }

  /** {@return the Vietnamese text, then the English one in brackets if it is another} */
  @Override
  public final String toString() {
    return vietnamese().equals(english()) ? english() : vietnamese() + " (" + english() + ")";
  }
}
