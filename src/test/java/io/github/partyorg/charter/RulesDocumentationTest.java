package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Measure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.structure.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of docs/rules.md are the catalogue's; those expected are in target/rules.txt. */
class RulesDocumentationTest {

  private static final String DOCUMENT = "docs/rules.md";

  @Test
  void the_documented_norms_are_those_of_the_catalogue() throws IOException {
    List<String> expected = Rulebooks.norms().stream().map(RulesDocumentationTest::row).toList();
    Files.write(Path.of("target/rules.txt"), expected);

    assertThat(documented("\\| [A-Z]+-\\d.*")).containsExactlyElementsOf(expected);
  }

  @Test
  void the_documented_thresholds_are_those_of_the_catalogue() throws IOException {
    List<String> expected =
        Rulebooks.norms().stream()
            .filter(Rule.class::isInstance)
            .flatMap(norm -> ((Rule<?>) norm).thresholds().stream())
            .distinct()
            .flatMap(threshold -> settings(threshold).stream())
            .toList();
    Files.write(Path.of("target/thresholds.txt"), expected);

    assertThat(documented("\\| `[a-z-]+` .*")).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ORG, 19", "BR, 14", "CMT, 10", "CON, 11", "REO, 14", "MEM, 16", "DIS, 5", "TRF, 11", "MIL, 7",
    "MTG, 11", "REG, 5", "EVA, 19"
  })
  void every_norm_that_was_looked_for_is_shipped_or_said_not_to_be(String kind, int last)
      throws IOException {
    String notHere = notHere();
    for (int number = 1; number <= last; number++) {
      String code = "%s-%02d".formatted(kind, number);
      assertThat(Rulebooks.norms(code).isEmpty()).as(code).isEqualTo(notHere.contains(code));
    }
  }

  /** The numbers of 2025 and 2026 have gaps, so that each is named. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ORG-20 ORG-21 LVL-02 LVL-03 LVL-04 LVL-05 LVL-06 LVL-07 LVL-08 LVL-09 LVL-10 LVL-11"
            + " LVL-12",
        "BR-15 BR-16 CMT-11 CMT-12 CMT-13 CMT-14 CMT-15 CMT-16 CMT-17 CMT-18 CMT-19 CMT-21 CMT-22",
        "CON-12 CON-13 CON-16 REO-15 REO-16 REO-18 POL-01 DIS-06 DIS-07 TRF-12 TRF-13 TRF-15"
            + " TRF-16",
        "MEM-19 MEM-20 MEM-21 MEM-22 MEM-23 MEM-24 MEM-25 MEM-26 MEM-28 MEM-29 MEM-30 MEM-31"
            + " MEM-32",
        "MTG-12 MTG-13 MTG-14 EVA-20 BDG-01 FIL-01 INF-01"
      })
  void every_norm_of_the_reform_is_shipped_or_said_not_to_be(String codes) throws IOException {
    String notHere = notHere();
    for (String code : codes.split(" ", -1)) {
      assertThat(Rulebooks.norms(code).isEmpty()).as(code).isEqualTo(notHere.contains(code));
    }
  }

  private static String notHere() throws IOException {
    String page = Files.readString(Path.of(DOCUMENT));
    return page.substring(page.indexOf("\n## What is not here"))
        .lines()
        .filter(line -> line.matches("(\\* ([A-Z]+-\\d\\d[,:] ?)+|Those never read \\().*"))
        .map(line -> line.replaceAll("[:)].*", ""))
        .collect(Collectors.joining(" "));
  }

  private static List<String> documented(String pattern) throws IOException {
    return Files.readString(Path.of(DOCUMENT)).lines().filter(l -> l.matches(pattern)).toList();
  }

  private static List<String> settings(Threshold threshold) {
    return threshold.settings().asMapOfRanges().entrySet().stream()
        .map(dated -> setting(threshold, dated))
        .toList();
  }

  private static String setting(
      Threshold threshold, Map.Entry<Range<LocalDate>, Threshold.Setting> dated) {
    LegalSource source = dated.getValue().source();
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            threshold.name(),
            dated.getValue().number(),
            source.citation(),
            dated.getKey().lowerEndpoint(),
            source.text().verifiedUntil().map(LocalDate::toString).orElse("–"));
  }

  private static String row(Norm norm) {
    return "| %s | %s<br>*%s* | %s | %s | %s | %s | %s |"
        .formatted(
            norm.code(),
            norm.statement().vietnamese(),
            norm.statement().english(),
            norm instanceof Rule<?> rule ? checked(rule) : ((Guarantee) norm).by().english(),
            norm instanceof Rule<?> rule ? counted(rule) : "",
            norm instanceof Rule<?> rule ? rule.severity().term().english() : "by construction",
            norm.validity().sources().asMapOfRanges().values().stream()
                .map(LegalSource::citation)
                .collect(Collectors.joining("<br>")),
            days(norm)
                + "<br>"
                + norm.source(norm.inForce().lowerEndpoint()).reading().term().english());
  }

  private static String checked(Rule<?> rule) {
    return rule.subjects().term().english()
        + ": "
        + rule.unitType()
            .map(Object::toString)
            .or(() -> rule.order().map(Class::getSimpleName))
            .orElse(rule.subject().getSimpleName())
        + rule.consenting().map(who -> "; consent: " + who.term().english()).orElse("");
  }

  private static String counted(Rule<?> rule) {
    return rule.measures().stream()
        .map(Measure::detail)
        .map(Bilingual::english)
        .collect(Collectors.joining("; "));
  }

  private static String days(Norm norm) {
    Range<LocalDate> days = norm.inForce();
    return days.hasUpperBound()
        ? days.lowerEndpoint() + " – " + days.upperEndpoint()
        : "from "
            + days.lowerEndpoint()
            + norm.verifiedUntil().map(day -> ", verified until " + day).orElse("");
  }
}
