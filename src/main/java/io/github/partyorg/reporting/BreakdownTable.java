package io.github.partyorg.reporting;

import io.github.partyorg.activity.Breakdown;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Vocabulary;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

/**
 * A breakdown as a table of counts and shares (bảng cơ cấu).
 *
 * <p>Every share stands with its denominator. If the rounded shares do not add up to a hundred, the
 * last line says so.
 */
public final class BreakdownTable {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private BreakdownTable() {}

  /**
   * Lists groups that have a term.
   *
   * @param breakdown the groups
   * @param decimals how many decimals of a percentage are printed
   * @param locale the reader's locale
   * @return the table: term, count, share; empty groups left out
   */
  public static String of(Breakdown<? extends HasTerm, ?> breakdown, int decimals, Locale locale) {
    return of(breakdown, Vocabulary.party(), decimals, locale);
  }

  /**
   * Lists groups that have a term, in the words of an association.
   *
   * @param breakdown the groups
   * @param vocabulary the words
   * @param decimals how many decimals of a percentage are printed
   * @param locale the reader's locale
   * @return the table: term, count, share; empty groups left out
   */
  public static String of(
      Breakdown<? extends HasTerm, ?> breakdown,
      Vocabulary vocabulary,
      int decimals,
      Locale locale) {
    return of(breakdown, vocabulary::say, vocabulary.say(breakdown.whole()), decimals, locale);
  }

  /**
   * Lists groups of any kind.
   *
   * @param <K> the type of the groups' keys
   * @param breakdown the groups
   * @param term how a group is called
   * @param decimals how many decimals of a percentage are printed
   * @param locale the reader's locale
   * @return the table: term, count, share; empty groups left out
   */
  public static <K> String of(
      Breakdown<K, ?> breakdown, Function<? super K, Bilingual> term, int decimals, Locale locale) {
    return of(breakdown, term, breakdown.whole(), decimals, locale);
  }

  private static <K> String of(
      Breakdown<K, ?> breakdown,
      Function<? super K, Bilingual> term,
      Bilingual whole,
      int decimals,
      Locale locale) {
    TextTable table = new TextTable(locale);
    for (K key : breakdown.keys()) {
      if (breakdown.count(key) > 0) {
        table.row(
            term.apply(key).in(locale),
            breakdown.count(key),
            breakdown.share(key).figures(locale, decimals));
      }
    }
    table.row(
        Bilingual.of("cộng: ", "total: ").in(locale) + whole.in(locale), breakdown.total(), "");
    return table.text() + rounding(breakdown, decimals, locale);
  }

  private static String rounding(Breakdown<?, ?> breakdown, int decimals, Locale locale) {
    BigDecimal sum = breakdown.roundedTotal(decimals);
    if (breakdown.total() == 0 || sum.compareTo(HUNDRED) == 0) {
      return "";
    }
    String figure = sum.toPlainString();
    return Bilingual.of(
                "  Do làm tròn, các tỷ lệ cộng lại là " + figure.replace('.', ',') + "%.",
                "  Rounded, the shares add up to " + figure + "%.")
            .in(locale)
        + "\n";
  }
}
