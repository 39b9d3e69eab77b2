package io.github.partyorg.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.BookEntry;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.reporting.StatisticsTable;
import io.github.partyorg.testing.TuanGiao;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page says what the forms have. */
class StatisticsDocumentationTest {

  private final String page;

  StatisticsDocumentationTest() throws IOException {
    page = Files.readString(Path.of("docs/statistics.md"), UTF_8);
  }

  @Test
  void it_lists_every_form_with_its_columns_and_with_the_rows_that_are_not_kept()
      throws IOException {
    String table =
        Forms.all().stream().map(StatisticsDocumentationTest::row).collect(joining("\n"));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/statistics.txt"), table, UTF_8);

    assertThat(page).contains(table);
  }

  private static String row(Form form) {
    return "| %s | %s<br>*%s* | %s | %d | %s |"
        .formatted(
            form.number(),
            form.title().vietnamese(),
            form.title().english(),
            form.columns().stream().map(c -> "`" + c.code() + "`").collect(joining(", ")),
            form.lines().size(),
            codes(form));
  }

  private static String codes(Form form) {
    String rows =
        form.lines().stream()
            .filter(line -> !line.isHeading() && !line.isRecorded())
            .map(line -> "`" + line.code() + "`")
            .collect(joining(", "));
    String columns =
        form.columns().stream()
            .filter(column -> !column.isRecorded())
            .map(column -> "`" + column.code() + "`")
            .collect(joining(", "));
    return ImmutableList.of(rows, columns).stream()
        .filter(part -> !part.isEmpty())
        .collect(joining("; columns "));
  }

  @Test
  void it_names_the_years_of_all_badges() {
    String years = Badges.YEARS.stream().map(String::valueOf).collect(joining(", "));

    assertThat(page.replaceAll("\\s+", " ")).contains(years + " years");
  }

  @Test
  void its_sample_is_what_the_article_states_of_training() {
    YearRecord.Builder stated = YearRecord.builder().year(2017);
    stated.addAllCourses(TuanGiao.year2017().courses());
    String table =
        StatisticsTable.text(
            Forms.of("10").fill(ReportingPeriod.ofYear("TG", 2017).withRecord(stated.build())),
            Locale.ENGLISH);

    assertThat(page)
        .contains(
            Joiner.on("\n")
                .join(
                    table
                        .lines()
                        .filter(line -> line.matches(".*(Form 10|[Pp]olitical|Group|Def).*"))
                        .collect(Collectors.toList())));
  }

  @Test
  void its_example_counts_and_opens() {
    Chronicle chronicle =
        Chronicle.beginning(
                LocalDate.of(2017, 1, 1),
                Drawing.hierarchy(
                    """
                    H  Đảng bộ huyện H  district
                      X  Đảng bộ xã X  commune
                        A  Chi bộ A  village  M1 M2 M3
                    """))
            .record(
                Minutes.decision("Decision 1-QĐ of H, in force 2018-03-01\n  Admit M4~ into A\n"));

    ReportingPeriod year = ReportingPeriod.ofYear("H", 2018).with(chronicle, PartyLevels.SCHEMES);
    FilledForm form = Forms.of("1").fill(year);

    int admitted = form.figure("B.1", "now").count();
    ImmutableList<BookEntry> entries = form.figure("B.1", "now").subjects(BookEntry.class);

    assertThat(admitted).isEqualTo(1);
    assertThat(entries).hasSize(1);
    assertThat(page)
        .contains(
            "ReportingPeriod.ofYear(\"H\", 2018).with(chronicle, PartyLevels.SCHEMES);",
            "FilledForm form = Forms.of(\"1\").fill(year);",
            "form.figure(\"B.1\", \"now\").subjects(BookEntry.class);");
  }
}
