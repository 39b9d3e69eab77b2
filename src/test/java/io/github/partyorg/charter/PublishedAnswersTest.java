package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingKind;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions that were answered in public: each is answered so here, and its boundary, too. */
class PublishedAnswersTest {

  private static final Path ANSWERS =
      Path.of("src/test/resources/io/github/partyorg/charter/published-answers.txt");
  private static final int AT_LEAST = 100;
  private static final Pattern NUMBER = Pattern.compile("\\{(\\d+)}");
  private static final String LED =
      "secretary U-01, deputy secretary U-02, committee member U-01 U-02 U-03";
  private static final Set<String> OF_ONE_MEETING =
      Set.of("MTG-04", "MTG-05", "MTG-06", "MTG-07", "MTG-08");

  /** Hierarchies in which orders are given. */
  private static final ImmutableMap<String, String> BEFORE =
      ImmutableMap.of(
          "old",
          """
          T        Đảng bộ tỉnh T    province
            H      Đảng bộ huyện H   district
              X    Đảng bộ xã X      commune   secretary V-01; consent ORG-07 by H 9-CV 2011-12-01
                V  Chi bộ V          village   5 members; M6~; secretary V-01
                W  Chi bộ W          village   3 members; secretary W-01
              A    Chi bộ cơ sở A    agency    5 members; secretary A-01
            H2     Đảng bộ huyện H2  district
              B    Chi bộ cơ sở B    agency    5 members; secretary B-01
          """,
          "new",
          reformed(""),
          "power",
          reformed(
              """

                    - single powers 8-QĐ from 2025-07-01, to admit and to expel members
                    F    Chi bộ F        enterprise  29 members
                      - secretary F-01, deputy secretary F-02, committee member F-01 F-02 F-03
                    K    Chi bộ K        enterprise  29 members
                      - secretary K-01, deputy secretary K-02, committee member K-01 K-02 K-03
                    L    Chi bộ L        enterprise  29 members
                      - secretary L-01, deputy secretary L-02, committee member L-01 L-02 L-03
                    N    Chi bộ N        enterprise  6 members; secretary N-01\
              """),
          "now",
          """
          T      Đảng bộ tỉnh T  province
            X    Đảng bộ xã X    commune  secretary V-01; consent ORG-07 by T 9-CV 2026-07-26
              V  Chi bộ V        village  5 members; M6~; secretary V-01
              W  Chi bộ W        school   3 members; secretary W-01
          """);

  private static String reformed(String power) {
    return """
    T        Đảng bộ tỉnh T  province
      X      Đảng bộ xã X    commune at immediate superior
        V    Chi bộ V        village     5 members; M6~; secretary V-01
        A    Chi bộ cơ sở A  agency      5 members; secretary A-01
        G    Đảng bộ G       enterprise at grassroots
          - secretary D-01; consent ORG-07 by X 9-CV 2025-07-01%s
          D  Chi bộ D        enterprise  5 members; secretary D-01
          E  Chi bộ E        enterprise  3 members; secretary E-01
      X2     Đảng bộ xã X2   commune at immediate superior
        B    Chi bộ cơ sở B  agency      5 members; secretary B-01
    """
        .formatted(power);
  }

  /** Hierarchies with a place for the branch U. */
  private static final ImmutableMap<String, String> STANDING =
      ImmutableMap.of(
          "agency",
          """
          T      Đảng bộ tỉnh T   province
            H    Đảng bộ huyện H  district
              U  Chi bộ U         agency    %s
              B  Chi bộ B         agency    5 members; secretary B-01
          """,
          "village",
          """
          T        Đảng bộ tỉnh T   province
            H      Đảng bộ huyện H  district
              X    Đảng bộ xã X     commune  secretary U-01; consent ORG-07 by H 9-CV 2011-12-01
                U  Chi bộ U         village  %s
          """,
          "villageI",
          """
          T      Đảng bộ tỉnh T  province
            X    Đảng bộ xã X    commune at immediate superior
              U  Chi bộ U        village  %s
              A  Chi bộ A        agency   5 members; secretary A-01
          """,
          "workshop",
          """
          T        Đảng bộ tỉnh T  province
            X      Đảng bộ xã X    commune at immediate superior
              G    Đảng bộ G       enterprise at grassroots
                - secretary U-01; consent ORG-07 by X 9-CV 2025-07-01
                U  Chi bộ U        enterprise  %s
          """,
          "villageG",
          """
          T      Đảng bộ tỉnh T  province
            X    Đảng bộ xã X    commune  secretary U-01; consent ORG-07 by T 9-CV 2026-07-26
              U  Chi bộ U        village  %s
          """,
          "schoolG",
          """
          T      Đảng bộ tỉnh T  province
            X    Đảng bộ xã X    commune  secretary U-01; consent ORG-07 by T 9-CV 2026-07-26
              U  Chi bộ U        school   %s
          """);

  /** A question with the norms that its answer names. */
  record Answer(
      String source, LocalDate day, String question, String setting, String text, String norms) {

    @Override
    public String toString() {
      return source + ", " + day + ": " + question;
    }
  }

  static ImmutableList<Answer> answers() throws IOException {
    return Files.readAllLines(ANSWERS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Splitter.on('|').trimResults().splitToList(line))
        .map(
            row ->
                new Answer(
                    row.get(0),
                    LocalDate.parse(row.get(1)),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5)))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void there_are_a_hundred_and_more_and_each_is_asked_once() throws IOException {
    assertThat(answers()).hasSizeGreaterThan(AT_LEAST).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void the_answer_is_the_published_one(Answer answer) {
    assertThat(String.join(" ", found(answer)))
        .isEqualTo(answer.norms().equals("none") ? "" : answer.norms());
  }

  private static Set<String> found(Answer answer) {
    Rulebook rulebook = Rulebooks.inForceOn(answer.day());
    if (answer.setting().equals("meeting")) {
      return codes(
              rulebook.report(
                  Years.DISTRICT,
                  answer.day(),
                  Years.year(answer.day(), Years.members("V", meeting(answer.text())))))
          .stream()
          .filter(OF_ONE_MEETING::contains)
          .collect(Collectors.toCollection(TreeSet::new));
    }
    if (STANDING.containsKey(answer.setting())) {
      String drawing =
          STANDING.getOrDefault(answer.setting(), "").formatted(expanded(answer.text()));
      return codes(rulebook.report(Drawing.hierarchy(drawing), answer.day()));
    }
    return introduced(answer, rulebook);
  }

  /** Returns the norms that are broken after the order and were not before. */
  private static Set<String> introduced(Answer answer, Rulebook rulebook) {
    Hierarchy before = Drawing.hierarchy(BEFORE.getOrDefault(answer.setting(), ""));
    List<String> order = Splitter.on(": ").limit(2).splitToList(answer.text());
    String minutes =
        "Draft of %s, in force %s\n  %s".formatted(order.get(0), answer.day(), order.get(1));
    assertThat(codes(rulebook.report(before, answer.day()))).as("before").isEmpty();
    return codes(rulebook.review(Minutes.plan(minutes).applyTo(before)).after());
  }

  private static Set<String> codes(Report report) {
    return report.violations().stream()
        .map(violation -> violation.rule().code().value())
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /** A number in braces stands for so many members of U. */
  private static String expanded(String text) {
    return NUMBER
        .matcher(text.replace("{led}", LED))
        .replaceAll(
            number ->
                IntStream.rangeClosed(1, Integer.parseInt(number.group(1)))
                    .mapToObj("U-%02d"::formatted)
                    .collect(Collectors.joining(" ")));
  }

  private static Meeting meeting(String text) {
    List<String> words = Splitter.on(' ').splitToList(text);
    MeetingKind kind =
        words.get(1).equals("both") ? MeetingKind.REGULAR_AND_THEMATIC : MeetingKind.REGULAR;
    return Meeting.of(kind, LocalDate.parse(words.get(0)))
        .withDuration(Duration.ofMinutes(Integer.parseInt(words.get(2))));
  }
}
