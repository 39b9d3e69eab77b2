package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with rows of orders is told in its cell, and no order is read by half. */
class DefectiveOrdersTest {

  private static final String DECISIONS = "số,tổ chức ban hành,ngày hiệu lực\n1,TG,2018-07-01\n";
  private static final String HEADER =
      "quyết định,việc,tổ chức,đến,cấp,loại hình,tên,đảng viên,tổ chức trực thuộc,"
          + "tổ chức đảng ngoài danh sách,từ ngày,đến ngày,lý do,bí thư\n";

  private static RowReading<ImmutableList<Decision>> read(String... rows) throws IOException {
    StringBuilder orders = new StringBuilder(HEADER);
    for (String row : rows) {
      String cells = "1," + row;
      orders
          .append(cells)
          .append(",".repeat(13 - (int) cells.chars().filter(c -> c == ',').count()));
      orders.append('\n');
    }
    return DecisionRows.reader(TuanGiao.in2018())
        .newcomers(
            Csv.text(
                "newcomers.csv",
                """
                mã,chi bộ,họ và tên,tư cách
                N1,TG-PS-B01,Đảng viên N1,dự bị
                N2,TG-PS-B01,Đảng viên N2,chính thức
                """))
        .read(
            Csv.text("decisions.csv", DECISIONS),
            Csv.text("o", orders.toString()).separatedBy(','));
  }

  private static List<String> defects(String... rows) throws IOException {
    RowReading<ImmutableList<Decision>> reading = read(rows);

    assertThat(reading.value().isPresent()).isNotEqualTo(reading.report().hasErrors());
    return RosterCase.found(reading.report());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đổi tên,A,B,,,Tên | o D2 UNFIT_VALUES",
        "đổi tên,A | o G2 MISSING_VALUE",
        "khai trừ,,,,,,M1 | o C2 MISSING_VALUE",
        "khai trừ,A;B,,,,,M1 | o C2 UNFIT_VALUES",
        "khai trừ,;,,,,,M1 | o C2 MISSING_VALUE",
        "chuyển giao,A | o D2 MISSING_VALUE",
        "chuyển giao,A,B,,,,,,X | o J2 UNFIT_VALUES",
        "giải thể,A,,,,,,C1 | o D2 MISSING_VALUE",
        "chia tách,A,,,,,,C1 | o D2 MISSING_VALUE",
        "chia tách,A | o D2 MISSING_VALUE",
        "giải thể,A,B,,,,M1,C1 | o I2 UNFIT_VALUES",
        "chuyển sinh hoạt tạm thời,,,,,,M1,,,2018-01-01,2018-02-01 | o D2 MISSING_VALUE",
        "chuyển sinh hoạt tạm thời,,B,,,,M1,,,2018-02-01,2018-01-01 | o L2 UNFIT_DAYS",
        "chuyển sinh hoạt tạm thời,,B,,,,M1,,,2018-02-01 | o L2 MISSING_VALUE",
        "tách,A,B | o H2 MISSING_VALUE",
        "sắp xếp lại,A,,,,,M1 | o D2 MISSING_VALUE",
        "sắp xếp lại,A;B,C,,,,M1 | o C2 UNFIT_VALUES",
        "chuyển hình thức,A,,cơ sở,,,M1 | o D2 MISSING_VALUE",
        "chuyển hình thức,A | o E2 UNFIT_VALUES",
        "chuyển hình thức,A,,cơ sở,thôn | o E2 UNFIT_VALUES",
        "chuyển hình thức,A,B,,thôn | o D2 UNFIT_VALUES",
        "miễn sinh hoạt,A,,,,,M1,,,,,sắp xếp tổ chức bộ máy | o M2 UNKNOWN_WORD",
        "giải thể,A,B,,,,,,,,,tuổi cao | o M2 UNKNOWN_WORD",
        "kết nạp,TG-PS-B01,,,,,N3 | o H2 UNKNOWN_MEMBER",
        "kết nạp,TG-PS-B01,,,,,Nl | o H2 UNKNOWN_MEMBER = N1",
        "kết nạp,TG-PS-B02,,,,,N1 | o H2 UNFIT_VALUES",
        "kết nạp,TG-PS-B01,,,,,N2 | o 2 UNFIT_VALUES",
        "thành lập,A,,,thôn,Chi bộ A | o D2 MISSING_VALUE",
        "hợp nhất,A,TG,,thôn,Chi bộ A | o 2 UNFIT_VALUES",
      })
  void of_a_row(String row, String defect) throws IOException {
    assertThat(defects(row)).containsExactly(defect);
  }

  @Test
  void of_rows_that_take_the_rest_twice() throws IOException {
    assertThat(defects("giải thể,A,B", "giải thể,A,C")).containsExactly("o D3 UNFIT_VALUES");
    assertThat(defects("chia tách,A,B", "chia tách,A,C")).containsExactly("o D3 UNFIT_VALUES");
    assertThat(defects("sắp xếp lại,A,B", "sắp xếp lại,A,C")).containsExactly("o D3 UNFIT_VALUES");
  }

  @Test
  void of_a_dissolution_of_a_unit_that_is_empty_and_is_not() throws IOException {
    assertThat(defects("giải thể,A", "giải thể,A,B")).containsExactly("o D2 MISSING_VALUE");
  }

  @Test
  void of_rows_with_two_purposes() throws IOException {
    assertThat(
            defects(
                "giải thể,A,B,,,,M1",
                "giải thể,A,C,,,,,,,,,sắp xếp tổ chức bộ máy",
                "giải thể,A,D,,,,M2,,,,,cấp ủy hoạt động không hiệu quả"))
        .containsExactly("o M4 UNFIT_VALUES");
  }

  @Test
  void of_units_that_begin() throws IOException {
    assertThat(defects("thành lập,A,TG,,thôn,A", "thành lập,A,TG,,thôn,B"))
        .containsExactly("o C3 DOUBLED_UNIT");
    assertThat(defects("thành lập,A,B,,thôn,A", "thành lập,B,TG,cơ sở,xã,B"))
        .containsExactly("o D2 UNFIT_VALUES");
    assertThat(defects("thành lập,A,TG,,thôn,A", "thành lập,B,A,,thôn,B"))
        .containsExactly("o 2 UNFIT_VALUES");
    assertThat(defects("tách,TG-PS-B01,A,,,,M1")).containsExactly("o D2 UNFIT_VALUES");
    assertThat(defects("sắp xếp lại,TG-PS-B01,A", "thành lập,A,,,thôn,A"))
        .containsExactly("o D3 MISSING_VALUE");
    assertThat(
            defects("tách,TG-PS-B01,A,,,,M1", "sắp xếp lại,TG-PS-B02,A", "thành lập,A,TG,,thôn,A"))
        .containsExactly("o D3 UNFIT_VALUES");
  }

  @Test
  void of_a_chain_of_new_units_that_is_too_long() throws IOException {
    String[] rows = new String[3000];
    for (int at = 0; at < rows.length; at++) {
      rows[at] = "thành lập,U" + at + ",U" + (at - 1) + ",trực thuộc cơ sở,xã,U" + at;
    }

    assertThat(defects(rows)).first().isEqualTo("o 66 TOO_DEEP");
  }

  @Test
  void of_the_parts_of_a_split() throws IOException {
    assertThat(
            defects(
                "thành lập,A,,,thôn,A",
                "chia tách,TG-PS-B01,A,,,,M1",
                "chia tách,TG-PS-B01,TG-PS-B02"))
        .containsExactly("o D4 UNFIT_VALUES");
    assertThat(
            defects(
                "thành lập,A,TG-PS,,thôn,A",
                "thành lập,B,TG-RD,,thôn,B",
                "chia tách,TG-PS-B01,A,,,,M1",
                "chia tách,TG-PS-B01,B"))
        .containsExactly("o D3 UNFIT_VALUES");
  }

  @Test
  void of_the_rows_of_a_conversion() throws IOException {
    assertThat(
            defects(
                "thành lập,A,TG-PS-B01,cơ sở,thôn,A", "chuyển hình thức,TG-PS-B01,A,cơ sở,,,M1"))
        .contains("o E2 UNFIT_VALUES");
    assertThat(
            defects(
                "thành lập,A,TG-PS-B01,,thôn,A",
                "chuyển hình thức,TG-PS-B01,A,cơ sở,,,M1",
                "chuyển hình thức,TG-PS-B01,A,cơ sở"))
        .containsExactly("o C4 UNFIT_VALUES");
  }

  @Test
  void of_a_cell_with_more_units_than_any_order_has() throws IOException {
    StringBuilder units = new StringBuilder();
    for (int at = 0; at < 100_000; at++) {
      units.append('U').append(at).append(';');
    }

    assertThat(defects("chuyển hình thức," + units + ",,cơ sở"))
        .containsExactly("o C2 UNFIT_VALUES");
  }

  @Test
  void of_a_decision_that_orders_nothing() throws IOException {
    assertThat(defects()).containsExactly("decisions.csv A2 UNFIT_VALUES");
  }

  @Test
  void many_rows_of_one_chain_are_one_group() throws IOException {
    String[] rows = new String[20_000];
    for (int at = 0; at < rows.length; at++) {
      rows[at] = "sắp xếp lại,U" + (at + 1) + ",U" + at + ",,,,M1";
    }

    assertThat(read(rows).orThrow().get(0).orders()).hasSize(1);
  }
}
