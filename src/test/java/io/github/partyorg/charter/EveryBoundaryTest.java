package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Subjects;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.testing.LawDrawing;
import io.github.partyorg.testing.Samples;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where each shipped rule holds and where it is broken, just so. The norms of structure have their
 * lines in the drawings of the law; a rule or a number without a line fails.
 */
class EveryBoundaryTest {

  /** The norms of a year stand in a record of the year, and have their own table. */
  private static final Set<String> OF_A_YEAR = Set.of("MTG", "REG", "EVA");

  /** The subjects whose lines are drawn. */
  private static final Set<Subjects<?>> DRAWN =
      Set.of(Subjects.UNITS, Subjects.STAYS, Subjects.PROBATIONARY_MEMBERS);

  private static final LegalSource ELSEWHERE = LegalTexts.CHARTER.asWhole();

  static ImmutableList<Boundary> boundaries() {
    return Boundary.all();
  }

  static Stream<Boundary> numbered() {
    return boundaries().stream().filter(boundary -> boundary.threshold().isPresent());
  }

  private static Stream<Rule<?>> rules() {
    return Rulebooks.norms().stream()
        .flatMap(norm -> norm instanceof Rule<?> rule ? Stream.<Rule<?>>of(rule) : Stream.of())
        .filter(rule -> !OF_A_YEAR.contains(rule.code().value().replaceAll("-.*", "")));
  }

  @Test
  void every_rule_has_a_line_on_whose_lawful_side_it_was_looked_at() {
    Stream<Example> drawn =
        Samples.law().stream()
            .filter(drawing -> drawing.side() != LawDrawing.Side.BROKEN)
            .map(Example::of);
    Set<Rule<?>> held =
        Stream.concat(drawn, boundaries().stream().map(Boundary::lawful))
            .filter(example -> count(example) > 0)
            .map(Example::rule)
            .collect(Collectors.toSet());

    assertThat(held).containsExactlyInAnyOrderElementsOf(rules().toList());
  }

  /** {@code LawInDrawingsTest} says it of the norms of structure. */
  @Test
  void every_number_has_a_line_by_every_rule_that_turns_on_it() {
    assertThat(numbered().map(line -> turning(line.rule(), line.threshold().orElseThrow())))
        .containsAll(
            rules()
                .filter(rule -> !DRAWN.contains(rule.subjects()))
                .flatMap(rule -> rule.thresholds().stream().map(number -> turning(rule, number)))
                .toList());
  }

  private static String turning(Rule<?> rule, Threshold number) {
    return rule.code() + " on " + number.name() + " since " + rule.inForce().lowerEndpoint();
  }

  @ParameterizedTest
  @MethodSource("boundaries")
  void what_is_just_lawful_holds_and_what_just_is_not_is_found_where_it_is(Boundary boundary) {
    assertThat(boundary.lawful().report().violationsOf(boundary.lawful().code())).isEmpty();
    assertThat(boundary.unlawful().report().violationsOf(boundary.unlawful().code()))
        .singleElement()
        .extracting(violation -> violation.path().toString())
        .isEqualTo(boundary.unlawful().at());
  }

  /** One more or one less, and the other side of the line is the lawful one. */
  @ParameterizedTest
  @MethodSource("numbered")
  void the_line_moves_with_the_number(Boundary boundary) {
    assertThat(List.of(-1, 1))
        .as("holds then")
        .anyMatch(by -> violations(boundary.unlawful(), boundary, by).isEmpty());
    assertThat(List.of(-1, 1))
        .as("is broken then")
        .anyMatch(by -> !violations(boundary.lawful(), boundary, by).isEmpty());
  }

  private static int count(Example example) {
    return example.report().subjectCounts().getOrDefault(NormCode.of(example.code()), 0);
  }

  /** What breaks the rules that turn on the number of a line, if that were another. */
  private static List<Violation> violations(Example example, Boundary boundary, int by) {
    Threshold threshold = boundary.threshold().orElseThrow();
    Rulebook rulebook = example.rulebook();
    int number = rulebook.threshold(threshold).on(example.day()) + by;
    return example.report(rulebook.with(threshold.setTo(number, ELSEWHERE))).violations().stream()
        .filter(found -> turnsOn(found.rule(), threshold))
        .filter(found -> found.path().toString().equals(boundary.unlawful().at()))
        .toList();
  }

  private static boolean turnsOn(Rule<?> rule, Threshold threshold) {
    return rule.thresholds().stream().anyMatch(one -> one.name().equals(threshold.name()));
  }
}
