package io.github.partyorg.charter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Threshold;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts, their names and replacements, and the tables that are written from them. */
class KeepingTheLawTest {

  private static final String PAGE = "docs/keeping-the-law.md";
  private static final String CHANGES = "docs/CHANGELOG.md";

  /** The charter has no number, and a newspaper is no legal text. */
  private static final Set<String> WITHOUT_NUMBER = Set.of("CHARTER", "REPORT_2018");

  static Stream<Norm> norms() {
    return Rulebooks.norms().stream();
  }

  private static Map<String, LegalText> constants() {
    Map<String, LegalText> texts = new TreeMap<>();
    for (Field field : LegalTexts.class.getFields()) {
      try {
        texts.put(field.getName(), (LegalText) Objects.requireNonNull(field.get(null)));
      } catch (IllegalAccessException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return texts;
  }

  @Test
  void the_list_of_texts_is_complete_and_in_the_order_of_time() {
    assertThat(LegalTexts.all()).containsExactlyInAnyOrderElementsOf(constants().values());
    assertThat(LegalTexts.all()).extracting(text -> text.year().getValue()).isSorted();
  }

  @Test
  void a_text_is_named_by_kind_and_number_and_by_year_where_the_number_came_twice() {
    Map<String, Long> times =
        constants().values().stream()
            .collect(
                Collectors.groupingBy(KeepingTheLawTest::kindAndNumber, Collectors.counting()));
    constants()
        .forEach(
            (name, text) -> {
              String number = kindAndNumber(text);
              String expected =
                  times.getOrDefault(number, 0L) > 1 ? number + "_" + text.year() : number;
              if (!WITHOUT_NUMBER.contains(name)) {
                assertThat(name).as(text.toString()).isEqualTo(expected);
              }
            });
  }

  /** QĐ 208-QĐ/TW is QD_208. */
  private static String kindAndNumber(LegalText text) {
    return text.number().replaceFirst("^(\\p{L}+) (\\d+)-.*", "$1_$2").replace('Đ', 'D');
  }

  @Test
  void a_text_is_replaced_by_a_later_one_and_was_in_force_until_the_day_before() {
    for (LegalText text : LegalTexts.all()) {
      assertThat(text.replacedBy().isPresent()).isEqualTo(text.replacedOn().isPresent());
      text.replacedOn()
          .ifPresent(
              day -> {
                assertThat(text.verifiedUntil()).contains(day.minusDays(1));
                assertThat(text.isReplacedOn(day)).isTrue();
                assertThat(text.isReplacedOn(day.minusDays(1))).isFalse();
                assertThat(text.date().orElseThrow()).isBefore(day);
                assertThat(text.replacedBy().orElseThrow().date().orElseThrow())
                    .isBeforeOrEqualTo(day);
              });
    }
  }

  @Test
  void each_edition_replaces_the_one_before_on_its_first_day() {
    Edition[] editions = Edition.values();
    for (int at = 1; at < editions.length; at++) {
      assertThat(editions[at - 1].regulation().replacedBy()).contains(editions[at].regulation());
      assertThat(editions[at - 1].regulation().replacedOn()).contains(editions[at].from());
    }
  }

  /** What only other texts tell of QĐ 208 and of QĐ 20 does not look as if it had been read. */
  @ParameterizedTest
  @MethodSource("norms")
  void nothing_of_an_unread_text_is_read(Norm norm) {
    assertThat(norm.validity().sources().asMapOfRanges().values())
        .filteredOn(
            source ->
                Set.of(LegalTexts.QD_20, LegalTexts.QD_208, LegalTexts.HD_01_2026)
                    .contains(source.text()))
        .extracting(LegalSource::reading)
        .doesNotContain(LegalSource.Reading.PRIMARY);
  }

  @Test
  void every_number_names_a_text_and_a_day_and_stands_in_the_list_of_numbers() throws IOException {
    List<Threshold> numbers =
        norms()
            .flatMap(
                norm -> norm instanceof Rule<?> rule ? rule.thresholds().stream() : Stream.of())
            .distinct()
            .toList();
    String list = Files.readString(Path.of("docs/rules.md"), UTF_8);

    assertThat(numbers).extracting(Threshold::name).doesNotHaveDuplicates();
    for (Threshold number : numbers) {
      number
          .settings()
          .asMapOfRanges()
          .forEach(
              (days, setting) -> {
                assertThat(LegalTexts.all()).contains(setting.source().text());
                assertThat(days.hasLowerBound()).isTrue();
                assertThat(list)
                    .contains(
                        "| `%s` | %s | %s | %s | "
                            .formatted(
                                number.name(),
                                setting.number(),
                                setting.source().citation(),
                                days.lowerEndpoint()));
              });
    }
  }

  @Test
  void the_page_lists_the_texts() throws IOException {
    ImmutableList<String> expected =
        constants().entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.comparing(LegalTexts.all()::indexOf)))
            .map(text -> row(text.getKey(), text.getValue()))
            .collect(ImmutableList.toImmutableList());
    Files.write(Path.of("target/texts.txt"), expected);

    assertThat(lines(PAGE, "\\| `[A-Z]+(_\\d+)*` .*")).containsExactlyElementsOf(expected);
  }

  private static String row(String name, LegalText text) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            name,
            text,
            text.replacedBy().map(later -> later + " on " + text.replacedOn().get()).orElse(""),
            text.verifiedUntil().map(LocalDate::toString).orElse("never looked at since"),
            Rulebooks.normsOf(text).stream().map(Norm::code).distinct().count());
  }

  @Test
  void the_change_log_lists_the_changes_of_law() throws IOException {
    List<String> expected =
        days().stream().map(KeepingTheLawTest::change).collect(Collectors.toList());
    Collections.reverse(expected);
    Files.write(Path.of("target/changes-of-law.txt"), expected);

    assertThat(lines(CHANGES, "\\| \\d{4}-\\d\\d-\\d\\d .*")).containsExactlyElementsOf(expected);
  }

  /** Returns the days of a new text, or of a new rulebook. */
  private static Set<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>();
    Rulebooks.chronology()
        .asMapOfRanges()
        .keySet()
        .forEach(range -> days.add(range.lowerEndpoint()));
    LegalTexts.all().stream().flatMap(text -> from(text).stream()).forEach(days::add);
    days.removeIf(day -> day.isBefore(Edition.QD_45.from()));
    return days;
  }

  private static Optional<LocalDate> from(LegalText text) {
    return Stream.of(Edition.values())
        .filter(edition -> edition.regulation().equals(text))
        .map(Edition::from)
        .findFirst()
        .or(text::date);
  }

  private static String change(LocalDate day) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            day,
            texts(text -> from(text).filter(day::equals).isPresent()),
            texts(text -> text.replacedOn().filter(day::equals).isPresent()),
            norms(norm -> norm.inForce().lowerEndpoint().equals(day)),
            norms(
                norm ->
                    norm.inForce().hasUpperBound()
                        && norm.inForce().upperEndpoint().plusDays(1).equals(day)));
  }

  private static String texts(Predicate<LegalText> which) {
    return LegalTexts.all().stream()
        .filter(which)
        .map(LegalText::number)
        .collect(Collectors.joining(", "));
  }

  private static String norms(Predicate<Norm> which) {
    return norms().filter(which).map(norm -> norm.code().value()).collect(Collectors.joining(", "));
  }

  private static List<String> lines(String page, String pattern) throws IOException {
    return Files.readString(Path.of(page), UTF_8).lines().filter(l -> l.matches(pattern)).toList();
  }
}
