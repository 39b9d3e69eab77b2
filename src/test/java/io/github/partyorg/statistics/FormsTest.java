package io.github.partyorg.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.activity.TrainingKind;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.PoliticalTheory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rows of the forms and the keys that subjects have fit together. */
class FormsTest {

  private static Set<String> keys(Criterion criterion) {
    return Forms.all().stream()
        .flatMap(form -> form.lines().stream())
        .flatMap(line -> line.counting().stream())
        .filter(counting -> counting.criterion().filter(criterion::equals).isPresent())
        .map(counting -> counting.key().orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <E extends Enum<E>> Set<String> of(E[] constants, Function<E, String> key) {
    return Arrays.stream(constants).map(key).collect(Collectors.toSet());
  }

  /** Every group that a form has can be stated, also those that it divides further. */
  private static void assertStatable(Set<String> rows, Set<String> keys) {
    assertThat(rows).allMatch(row -> keys.stream().anyMatch(key -> Sorting.isWithin(key, row)));
  }

  @Test
  void every_kind_and_every_group_has_its_row() {
    Set<String> kinds = of(StatutoryKind.values(), StatutoryKind::key);
    assertStatable(keys(Criterion.KIND), kinds);
    assertThat(Sets.difference(kinds, keys(Criterion.KIND))).containsExactlyInAnyOrder("45", "78");

    Set<String> groups = of(OccupationGroup.values(), OccupationGroup::key);
    assertThat(Sets.difference(groups, keys(Criterion.OCCUPATION))).isEmpty();
    assertStatable(
        Sets.difference(keys(Criterion.OCCUPATION), ImmutableSet.of("b.exempt")), groups);
  }

  @Test
  void every_level_of_schooling_has_its_row() {
    assertThat(keys(Criterion.EDUCATION)).isEqualTo(of(Education.values(), FormsTest::lower));
    assertThat(keys(Criterion.THEORY)).isEqualTo(of(PoliticalTheory.values(), FormsTest::lower));
    assertThat(keys(Criterion.TITLE)).isEqualTo(of(MemberFile.Title.values(), FormsTest::lower));
    assertThat(keys(Criterion.QUALIFICATION))
        .containsExactly(
            "above",
            "above.doctor",
            "above.master",
            "college",
            "elementary",
            "intermediate",
            "university");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void every_badge_has_its_row() {
    assertThat(keys(Criterion.BADGE))
        .containsAll(Badges.YEARS.stream().map(years -> "years." + years).toList())
        .hasSize(Badges.YEARS.size() + 1);
  }

  @Test
  void every_training_of_cadres_has_its_row() {
    assertThat(TrainingKind.values()).hasSize(10);
    assertThat(keys(Criterion.PROGRAMME))
        .containsExactly(
            "I.2",
            "I.2.advanced",
            "I.2.bachelor",
            "I.2.intermediate",
            "II.8",
            "II.8.1",
            "II.8.2",
            "II.8.34.3",
            "II.8.34.4");
  }

  @Test
  void codes_of_rows_and_columns_are_unique_in_a_form() {
    for (Form form : Forms.all()) {
      assertThat(form.lines()).extracting(Line::code).doesNotHaveDuplicates();
      assertThat(form.columns()).extracting(Column::code).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_row_stands_below_the_one_that_its_code_continues() {
    for (Form form : Forms.all()) {
      Set<String> codes = new TreeSet<>();
      for (Line line : form.lines()) {
        int dot = line.code().lastIndexOf('.');
        if (dot > 0 && line.depth() > 0) {
          assertThat(codes).as("%s of %s", line, form).contains(line.code().substring(0, dot));
        }
        codes.add(line.code());
      }
    }
  }

  @Test
  void labels_do_not_begin_like_a_formula() {
    for (Form form : Forms.all()) {
      assertThat(form.lines()).noneMatch(line -> line.label().vietnamese().matches("[-=+@].*"));
    }
  }
}
