package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Subjects;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.testing.notation.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The law as drawings: what their margins mark is found on their day, and nothing else. */
class LawInDrawingsTest {

  private static final int LINES = 12;
  private static final int COLUMNS = 118;

  /** Norms that cannot be broken alone, each with the one that is broken with it. */
  private static final Set<String> TOGETHER = Set.of("BR-01 ORG-04", "CNS-01 ORG-07");

  /** A norm that began when no unit of its kind was lawful yet. */
  private static final Set<String> BEFORE_ITS_UNITS = Set.of("CMT-06");

  private static final LegalSource ELSEWHERE =
      LegalText.of("1-QĐ", "a test", LocalDate.of(2011, 1, 1)).asWhole();

  static ImmutableList<LawDrawing> law() {
    return Samples.law();
  }

  /** The subjects that a hierarchy shows: units, and members in their branches. */
  private static final Set<Subjects<?>> DRAWN =
      Set.of(Subjects.UNITS, Subjects.STAYS, Subjects.PROBATIONARY_MEMBERS);

  static ImmutableList<Rule<?>> normsOfStructure() {
    return Rulebooks.norms().stream()
        .flatMap(norm -> norm instanceof Rule<?> rule ? Stream.<Rule<?>>of(rule) : Stream.of())
        .filter(rule -> DRAWN.contains(rule.subjects()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<String> found(Report report) {
    return report.violations().stream()
        .map(
            violation -> {
              Mark mark = Mark.of(violation.unit(), violation.rule().code());
              return mark.unit()
                  + " ! "
                  + violation.subject().member().map(mark::forMember).orElse(mark);
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> marked(LawDrawing drawing) {
    return drawing.shown().drawing().marks().stream()
        .map(mark -> mark.unit() + " ! " + mark)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("law")
  void what_the_margin_marks_is_found_and_nothing_else(LawDrawing drawing) {
    assertThat(found(drawing.shown().report())).isEqualTo(marked(drawing));
  }

  @ParameterizedTest
  @MethodSource("law")
  void a_broken_drawing_marks_its_norm_and_any_other_marks_nothing(LawDrawing drawing) {
    List<NormCode> codes = codes(drawing);
    if (drawing.side() == LawDrawing.Side.BROKEN) {
      assertThat(codes).contains(drawing.norm());
    } else {
      assertThat(codes).isEmpty();
    }
  }

  private static List<NormCode> codes(LawDrawing drawing) {
    return drawing.shown().drawing().marks().stream().map(Mark::norm).distinct().toList();
  }

  @Test
  void each_norm_has_a_drawing_that_breaks_no_other_if_that_can_be() {
    for (NormCode code : law().stream().map(LawDrawing::norm).distinct().toList()) {
      DatedDrawing broken = Samples.breaking(code.value());
      List<String> marks =
          broken.drawing().marks().stream().map(mark -> mark.norm().value()).sorted().toList();

      assertThat(marks.size() == 1 || TOGETHER.contains(String.join(" ", marks)))
          .as("%s breaks %s", code, marks)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("law")
  void a_drawing_has_a_dozen_lines_that_fit_on_a_page(LawDrawing drawing) {
    List<String> lines = drawing.shown().text().lines().toList();

    assertThat(lines).hasSizeLessThanOrEqualTo(LINES);
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
  }

  @ParameterizedTest
  @EnumSource
  void every_norm_of_structure_has_a_drawing_of_each_side(LawDrawing.Side side) {
    assertThat(normsOfStructure())
        .allSatisfy(rule -> assertThat(drawings(rule, side)).as(rule + "").isNotEmpty());
  }

  private static List<LawDrawing> drawings(Rule<?> rule, LawDrawing.Side side) {
    return law().stream()
        .filter(drawing -> drawing.side() == side && drawing.norm().equals(rule.code()))
        .filter(drawing -> rule.inForce().contains(drawing.shown().day()))
        .toList();
  }

  @Test
  void no_drawing_is_of_another_norm() {
    assertThat(law())
        .extracting(LawDrawing::norm)
        .isSubsetOf(normsOfStructure().stream().map(Rule::code).toList());
  }

  /** The drawings alone would notice if a number were another by one. */
  @ParameterizedTest
  @MethodSource("normsOfStructure")
  void every_number_of_a_norm_is_drawn_to_the_unit(Rule<?> rule) {
    for (Threshold number : rule.thresholds()) {
      for (int by : List.of(-1, 1)) {
        assertThat(law())
            .as("%s with %s %+d", rule.code(), number.name(), by)
            .filteredOn(drawing -> drawing.norm().equals(rule.code()))
            .filteredOn(drawing -> rule.inForce().contains(drawing.shown().day()))
            .anySatisfy(
                drawing -> assertThat(found(drawing, number, by)).isNotEqualTo(marked(drawing)));
      }
    }
  }

  private static Set<String> found(LawDrawing drawing, Threshold number, int by) {
    DatedDrawing shown = drawing.shown();
    Rulebook rulebook = Rulebooks.inForceOn(shown.day());
    int other = rulebook.threshold(number).on(shown.day()) + by;
    return found(
        rulebook.with(number.setTo(other, ELSEWHERE)).report(shown.hierarchy(), shown.day()));
  }

  /** Where a norm began or ended while there were rulebooks, both sides of that day are drawn. */
  @ParameterizedTest
  @MethodSource("normsOfStructure")
  void the_first_and_the_last_day_of_a_norm_are_drawn(Rule<?> rule) {
    Range<LocalDate> days = rule.inForce();
    LocalDate known = Rulebooks.chronology().span().lowerEndpoint();
    if (days.lowerEndpoint().isAfter(known) && !BEFORE_ITS_UNITS.contains(rule.code().value())) {
      assertThat(broken(rule, days.lowerEndpoint())).as(rule.code() + " begins").isTrue();
    }
    if (days.hasUpperBound()) {
      assertThat(broken(rule, days.upperEndpoint())).as(rule.code() + " ends").isTrue();
    }
  }

  private static boolean broken(Rule<?> rule, LocalDate day) {
    return drawings(rule, LawDrawing.Side.BROKEN).stream()
        .anyMatch(drawing -> drawing.shown().day().equals(day));
  }
}
