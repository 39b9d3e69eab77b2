package io.github.partyorg.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.statistics.FilledForm;
import io.github.partyorg.statistics.Forms;
import io.github.partyorg.statistics.ReportingPeriod;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StatisticsTableTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          H  Đảng bộ huyện H  district
            X  Đảng bộ xã X  commune
              A  Chi bộ A  village  M1 M2 M3 M4
                - member M1 born 1980-01-01, female, ethnicity "=HYPERLINK(1)"
                - member M2 born 1985-12-31, male, ethnicity "Thái | <b>, {22}trắng{22}"
          """);

  private static FilledForm form(String number) {
    return Forms.of(number)
        .fill(ReportingPeriod.ofYear("H", 2018).with(DISTRICT, PartyLevels.SCHEMES));
  }

  @Test
  void text_says_what_is_not_stated_and_of_how_many_members() {
    assertThat(StatisticsTable.text(form("3"), Locale.ENGLISH))
        .startsWith("  Form 3-BTCTW: All members\n")
        .containsPattern(" +This period +not stated +Same period of last year")
        .containsPattern("\n  Members at the end of the period +4 +not stated +not stated\n")
        .containsPattern("\n    Women +1 +2 +not stated")
        .containsPattern("\n    Youth Union +not stated +4 ")
        .containsPattern("\n    +Mean age +35\\.5 +2 ");
  }

  @Test
  void it_is_written_in_vietnamese_with_the_numbers_of_that_language() {
    assertThat(StatisticsTable.text(form("3"), VIETNAMESE))
        .startsWith("  Biểu số 3-BTCTW: Thống kê đội ngũ đảng viên\n")
        .containsPattern("\n    Nữ +1 +2 +chưa nêu")
        .containsPattern("Tuổi bình quân +35,5 +2 ");
  }

  @Test
  void a_heading_has_no_figures() {
    assertThat(StatisticsTable.text(form("3"), Locale.ENGLISH)).containsPattern("\n    Age\n");
  }

  @Test
  void csv_has_digits_and_leaves_a_figure_empty_that_is_not_stated() {
    assertThat(StatisticsTable.csv(form("3"), Locale.ENGLISH).split("\r\n"))
        .contains(
            "I,Members at the end of the period,4,0,,0,,0",
            "I.women,Women,1,2,,0,,0",
            "I.youth,Youth Union,,4,,0,,0",
            "II.2,Age,,,,,,",
            "II.2.mean,Mean age,35.5,2,,0,,0");
  }

  @Test
  void csv_quotes_what_ends_a_cell_and_disarms_formulas() {
    assertThat(StatisticsTable.csv(form("4"), Locale.ENGLISH).split("\r\n"))
        .contains(
            "'=HYPERLINK(1)".replace("'", "I.") + ",'=HYPERLINK(1),1,2,1,2",
            "\"I.Thái | <b>, \"\"trắng\"\"\",\"Thái | <b>, \"\"trắng\"\"\",1,2,,2");
  }

  @Test
  void markdown_keeps_data_inside_their_cells() {
    assertThat(StatisticsTable.markdown(form("4"), Locale.ENGLISH))
        .startsWith("**Form 4-BTCTW: All members by ethnicity and religion**\n\n| Criterion | ")
        .contains("|---|---:|---:|---:|---:|\n")
        .contains("| – Thái \\| &lt;b>, \"trắng\" | 1 | 2 | not stated | 2 |\n");
  }
}
