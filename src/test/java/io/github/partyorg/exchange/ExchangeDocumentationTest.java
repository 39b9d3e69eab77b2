package io.github.partyorg.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.partyorg.restructuring.Intake;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page has the columns, verbs and codes that the library has. */
class ExchangeDocumentationTest {

  private static final Splitter CELLS = Splitter.on('|').trimResults();

  private final String page;

  ExchangeDocumentationTest() throws IOException {
    page = Files.readString(Path.of("docs/exchange.md"), UTF_8);
  }

  private void assertHas(String table, String file) throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", file), table, UTF_8);

    assertThat(page).contains(table);
  }

  @Test
  void it_lists_every_column() throws IOException {
    assertHas(
        Stream.of(RowType.values())
            .map(ExchangeDocumentationTest::columns)
            .collect(joining("\n\n")),
        "exchange-columns.txt");
  }

  private static String columns(RowType type) {
    return "### %s (%s)\n\n| `%s` | header | in English | example |\n|---|---|---|---|\n"
            .formatted(capital(type.term().english()), type.term().vietnamese(), type)
        + type.fields().stream().map(field -> column(type, field)).collect(joining("\n"));
  }

  private static String column(RowType type, Field field) {
    return "| `%s`%s | %s | %s | %s |"
        .formatted(
            field,
            type.requiredFields().contains(field) ? ", required" : "",
            type.header(field).vietnamese(),
            type.header(field).english(),
            type.example(field));
  }

  @Test
  void its_examples_are_words_days_and_ids_that_are_read() throws IOException {
    HierarchyReader reader = HierarchyRows.reader();
    for (RowType type : RowType.OF_HIERARCHY) {
      reader.add(type, example(type));
    }
    DefectReport decisions =
        DecisionRows.reader(TuanGiao.in2018())
            .read(example(RowType.DECISIONS), example(RowType.ORDERS))
            .report();

    for (DefectReport report : List.of(reader.read().report(), decisions)) {
      assertThat(report.counts())
          .doesNotContainKeys(
              DefectCode.UNKNOWN_WORD, DefectCode.MALFORMED_DAY, DefectCode.MALFORMED_ID);
    }
  }

  private static Sheet example(RowType type) {
    return Rows.of(
        type,
        type.name(),
        List.of(type),
        one -> Maps.toMap(one.fields(), field -> one.example(field)));
  }

  private static String capital(String text) {
    return Ascii.toUpperCase(text.substring(0, 1)) + text.substring(1);
  }

  @Test
  void it_lists_every_verb() throws IOException {
    assertHas(
        "| verb | Vietnamese | English | needs | may have |\n|---|---|---|---|---|\n"
            + Arrays.stream(OrderVerb.values())
                .map(ExchangeDocumentationTest::verb)
                .collect(joining("\n")),
        "exchange-verbs.txt");
  }

  private static String verb(OrderVerb verb) {
    OrderForm form = OrderForm.of(verb);
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            verb,
            verb.term().vietnamese(),
            verb.term().english(),
            headers(form.needed()).replaceFirst("tổ chức", form.isOfSeveral() ? "$0 …" : "$0"),
            form.possible().containsAll(OrderDraft.POSTS.keySet())
                ? (headers(Sets.difference(form.possible(), OrderDraft.POSTS.keySet())) + "; seats")
                    .replaceFirst("^; ", "")
                : headers(form.possible()));
  }

  private static String headers(Set<Field> fields) {
    return RowType.ORDERS.fields().stream()
        .filter(fields::contains)
        .map(field -> RowType.ORDERS.header(field).vietnamese())
        .collect(joining("; "));
  }

  @Test
  void its_example_of_a_reform_is_the_order_that_it_tells() throws IOException {
    List<List<String>> orders =
        page.lines()
            .dropWhile(line -> !line.startsWith("| số quyết định | việc |"))
            .takeWhile(line -> line.startsWith("|"))
            .filter(line -> !line.startsWith("|---"))
            .map(line -> CELLS.splitToList(line.substring(1, line.length() - 1)))
            .toList();
    Sheet decisions =
        Rows.ofLines(
            "decisions",
            List.of(
                List.of("số", "tổ chức ban hành", "ngày hiệu lực"),
                List.of("09-QĐ/TU", "T", "2025-07-01")));

    assertThat(
            DecisionRows.reader(TuanGiao.in2018())
                .read(decisions, Rows.ofLines("orders", orders))
                .orThrow()
                .get(0)
                .orders())
        .containsExactly(
            Regroup.ending("X1", "X2", "X3")
                .into(
                    Intake.of(
                            Committee.grassroots("X-MOI", Kind.COMMUNE)
                                .name("Đảng bộ xã mới")
                                .build())
                        .under("T")
                        .allOf("X1", "X2")
                        .units("X3-B01", "X3-B02")
                        .from("X3"),
                    Intake.of("X4").restOf("X3")));
  }

  @Test
  void it_explains_every_code() throws IOException {
    assertHas(
        "| code | what it is | before → after | how to mend it |\n|---|---|---|---|\n"
            + Arrays.stream(DefectCode.values())
                .map(ExchangeDocumentationTest::code)
                .collect(joining("\n")),
        "exchange-codes.txt");
  }

  private static String code(DefectCode code) {
    return "| `%s`, %s | %s<br>*%s* | %s → %s | %s |"
        .formatted(
            code,
            code.gravity().term().english(),
            code.title().english(),
            code.title().vietnamese(),
            code.exampleBefore(),
            code.exampleAfter(),
            code.mending().english());
  }
}
