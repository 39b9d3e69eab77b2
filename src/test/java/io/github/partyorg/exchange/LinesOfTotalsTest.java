package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.exchange.csv.Csv;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of a total is no record, and its number is checked. */
class LinesOfTotalsTest {

  private static final String UNITS =
      """
      mã;cấp trên;cấp;loại hình;tên
      TO;;cơ sở;xã;Đảng bộ xã
      Tổ1;TO;;thôn;Chi bộ 1
      Cộ1;TO;;thôn;Chi bộ 2
      """;

  static Stream<String> spellings() {
    return Stream.of("Tổng", "Tổng số", "tổng cộng", "Cộng", "Total", "TOTAL:")
        .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT), " " + word))
        .flatMap(
            word ->
                Stream.of(
                    word,
                    Normalizer.normalize(word, Normalizer.Form.NFD),
                    word.replace("ổ", "ô\u0309").replace("ộ", "ọ\u0302"),
                    word.replace("ộ", "ô\u0323")))
        .distinct();
  }

  private static List<String> found(String total) throws IOException {
    return RosterCase.found(
        HierarchyRows.reader()
            .add(RowType.UNITS, Csv.text("units.csv", UNITS + total))
            .read()
            .report());
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void a_total_is_found_however_it_is_typed(String word) throws IOException {
    assertThat(found(word + ";3\n")).isEmpty();
    assertThat(found(word + ";4\n")).containsExactly("units.csv B5 TOTAL_DIFFERS");
  }

  @Test
  void an_id_that_begins_like_a_total_is_a_record() throws IOException {
    assertThat(found("")).isEmpty();
    assertThat(found("T;TO;;thôn;Chi bộ 3\nTota2;TO;;thôn;Chi bộ 4\n")).isEmpty();
  }
}
