package io.github.partyorg.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.NormCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/law-in-drawings.md is written from the drawings; the one expected is in target. */
class LawInDrawingsPageTest {

  private static final Path PAGE = Path.of("docs/law-in-drawings.md");

  private static final String HEAD =
      """
      # Quy định qua sơ đồ · The law in drawings

      Each norm of structure is drawn on both sides of its line: what is lawful, what is just lawful (*boundary*), and what
      no longer is (*broken*). Each drawing is reviewed by the norms of its day. Its margin marks all that is found, behind
      `!`; below the drawing stands why. The notation is described in [testing.md](testing.md), the norms in
      [rules.md](rules.md). `Samples.law()` has the drawings, `Samples.breaking("BR-06")` the first broken one of a norm,
      `Samples.almostBreaking("BR-06")` the first on its boundary. A test keeps this page equal to them.

      Mỗi quy định về tổ chức được vẽ ở cả hai phía của ranh giới: *đúng quy định*, *vừa đúng* và *trái quy định*. Mỗi sơ
      đồ được rà soát theo quy định của ngày ghi ở trên. Bên phải, sau dấu `!`, là mọi vi phạm được phát hiện; dưới sơ đồ
      là lý do. Tên người, tên chi bộ chỉ là thí dụ.
      """;

  @Test
  void the_page_is_written_from_the_drawings() throws IOException {
    String expected = page();
    Files.writeString(Path.of("target/law-in-drawings.md"), expected, UTF_8);

    assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(expected);
  }

  private static String page() {
    String chapters =
        Samples.law().stream()
            .map(LawDrawing::norm)
            .distinct()
            .map(LawInDrawingsPageTest::chapter)
            .collect(Collectors.joining());
    return HEAD + chapters.stripTrailing() + "\n";
  }

  private static String chapter(NormCode code) {
    List<Norm> wordings = Rulebooks.norms(code.value());
    return "\n## "
        + code
        + "\n\n"
        + wordings.stream().map(LawInDrawingsPageTest::wording).collect(Collectors.joining())
        + Samples.law().stream()
            .filter(drawing -> drawing.norm().equals(code))
            .map(LawInDrawingsPageTest::section)
            .collect(Collectors.joining());
  }

  private static String wording(Norm norm) {
    return "> %s<br>*%s* (%s; %s)\n\n"
        .formatted(
            norm.statement().vietnamese(),
            norm.statement().english(),
            norm.source(norm.inForce().lowerEndpoint()).citation(),
            days(norm.inForce()));
  }

  private static String days(Range<LocalDate> days) {
    return days.hasUpperBound()
        ? days.lowerEndpoint() + " – " + days.upperEndpoint()
        : "from " + days.lowerEndpoint();
  }

  private static String section(LawDrawing drawing) {
    DatedDrawing shown = drawing.shown();
    return """
    **%s, %s.** %s<br>*%s:* %s

    ```drawing
    %s```

    %s\
    """
        .formatted(
            capital(drawing.side().term().english()),
            shown.day(),
            shown.caption().english(),
            capital(drawing.side().term().vietnamese()),
            shown.caption().vietnamese(),
            shown.text(),
            shown.report().violations().stream()
                .map(LawInDrawingsPageTest::reason)
                .collect(
                    Collectors.joining("", "", shown.report().violations().isEmpty() ? "" : "\n")));
  }

  private static String reason(Violation violation) {
    return "* %s: %s<br>%s\n"
        .formatted(
            violation.rule().code(),
            violation.message().english(),
            violation.message().vietnamese());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
