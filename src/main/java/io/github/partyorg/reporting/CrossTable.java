package io.github.partyorg.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.activity.Breakdown;
import io.github.partyorg.structure.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Subjects counted by two criteria (bảng thống kê hai chiều), such as ratings by unit.
 *
 * <p>Counts add up along every row and down every column, to the total in the corner.
 *
 * @param <J> the type of the rows' keys
 * @param <K> the type of the columns' keys
 */
public final class CrossTable<J, K> {

  private static final Bilingual TOTAL = Bilingual.of("cộng", "total");

  private final Function<? super J, Bilingual> rowName;
  private final Function<? super K, Bilingual> columnName;
  private final Map<K, Integer> sums = new LinkedHashMap<>();

  private CrossTable(
      Function<? super J, Bilingual> rowName, Function<? super K, Bilingual> columnName) {
    this.rowName = rowName;
    this.columnName = columnName;
  }

  /**
   * Lists breakdowns of the same subjects into the same groups.
   *
   * @param <J> the type of the rows' keys
   * @param <K> the type of the columns' keys
   * @param rows a breakdown of each row, as {@link Breakdown#by} gives them
   * @param rowName how a row is called
   * @param columnName how a column is called
   * @param locale the reader's locale
   * @return the table: a row each, the counts of its groups and their sum, the last row the sums of
   *     the columns; columns without any subject left out
   */
  public static <J, K> String of(
      Map<J, ? extends Breakdown<K, ?>> rows,
      Function<? super J, Bilingual> rowName,
      Function<? super K, Bilingual> columnName,
      Locale locale) {
    return new CrossTable<J, K>(rowName, columnName).text(ImmutableMap.copyOf(rows), locale);
  }

  private String text(ImmutableMap<J, Breakdown<K, ?>> rows, Locale locale) {
    for (Breakdown<K, ?> row : rows.values()) {
      row.keys().forEach(key -> sums.merge(key, row.count(key), Integer::sum));
    }
    sums.values().removeIf(sum -> sum == 0);
    TextTable table = new TextTable(locale);
    List<String> columns = new ArrayList<>();
    sums.keySet().forEach(key -> columns.add(columnName.apply(key).in(locale)));
    columns.add(TOTAL.in(locale));
    table.heading(columns);
    rows.forEach((key, row) -> line(table, rowName.apply(key).in(locale), row::count, row.total()));
    int total = sums.values().stream().mapToInt(Integer::intValue).sum();
    line(table, TOTAL.in(locale), key -> sums.getOrDefault(key, 0), total);
    return table.text();
  }

  private void line(TextTable table, String name, Function<K, Integer> count, int total) {
    ImmutableList.Builder<Object> cells = ImmutableList.builder();
    cells.add(name);
    sums.keySet().forEach(key -> cells.add(count.apply(key)));
    table.row(cells.add(total).build().toArray());
  }
}
