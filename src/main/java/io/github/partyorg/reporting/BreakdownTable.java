package io.github.partyorg.reporting;

import io.github.partyorg.activity.Breakdown;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;

/**
 * A breakdown as a table of counts and shares (bảng cơ cấu).
 *
 * <p>Every share stands with its denominator. Where the rounded shares do not add up to a hundred,
 * the last line says so.
 */
public final class BreakdownTable {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private BreakdownTable() {}

  /**
   * Lists groups that have a term.
   *
   * @param breakdown the groups
   * @param decimals how many decimals of a percentage are printed
   * @return the table: term in Vietnamese and English, count, share; empty groups left out
   */
  public static String of(Breakdown<? extends Termed, ?> breakdown, int decimals) {
    return of(breakdown, Termed::term, decimals);
  }

  /**
   * Lists groups of any kind.
   *
   * @param <K> what a group stands for
   * @param breakdown the groups
   * @param term how a group is called
   * @param decimals how many decimals of a percentage are printed
   * @return the table: term in Vietnamese and English, count, share; empty groups left out
   */
  public static <K> String of(
      Breakdown<K, ?> breakdown, Function<? super K, Bilingual> term, int decimals) {
    TextTable table = new TextTable();
    for (K key : breakdown.keys()) {
      if (breakdown.count(key) > 0) {
        Bilingual name = term.apply(key);
        table.row(
            name.vietnamese(),
            name.english(),
            breakdown.count(key),
            breakdown.share(key).figures(VIETNAMESE, decimals));
      }
    }
    table.row(
        "cộng: " + breakdown.whole().vietnamese(),
        "total: " + breakdown.whole().english(),
        breakdown.total(),
        "");
    return table.text() + rounding(breakdown.roundedTotal(decimals), breakdown.total());
  }

  private static String rounding(BigDecimal sum, int total) {
    if (total == 0 || sum.compareTo(HUNDRED) == 0) {
      return "";
    }
    return "  Do làm tròn, các tỷ lệ cộng lại là %s %% (rounded, the shares add up to %s %%).\n"
        .formatted(sum.toPlainString().replace('.', ','), sum.toPlainString());
  }
}
