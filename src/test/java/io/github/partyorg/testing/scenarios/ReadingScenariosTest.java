package io.github.partyorg.testing.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.testing.notation.MalformedDrawingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios are read in either language; a mistake is told with its line. */
class ReadingScenariosTest {

  private static final String TEXT =
      """
      # những tình huống của chúng tôi
      Của chúng tôi
      Our own

      == one
      Một
      One
      before:
        CS    Đảng bộ xã Chiềng Sinh  commune
          B1  Chi bộ bản 1            village  M1 M2
          B2  Chi bộ bản 2            village  M3
      minutes:
        Decision 1 of CS, in force 2018-09-01
          Merge B2 into B1
      after:
        CS    Đảng bộ xã Chiềng Sinh  commune
          B1  Chi bộ bản 1            village  M1 M2 M3
      lineage:
        B2 → B1

      == two
      Hai
      Two
      trước:
        CS    Đảng bộ xã Chiềng Sinh  commune
          B1  Chi bộ bản 1            village  M1 M2
      biên bản:
        Quyết định 1 của CS, hiệu lực từ 2018-09-01
          Sáp nhập B1 vào B9
      từ chối:
        no such unit; check the id
      """;

  @Test
  void both_languages_may_be_mixed() {
    ScenarioPack pack = ScenarioPack.read(TEXT);

    assertThat(pack).hasToString("Our own: 2 scenarios");
    assertThat(pack.scenario("one").needs()).containsExactly(Ability.MERGE, Ability.LINEAGE);
    assertThat(pack.scenario("two").reasons()).containsExactly(Reason.Kind.UNKNOWN_UNIT);
    assertThat(ScenarioReport.of(pack, new TheLibrary()).summary().english())
        .isEqualTo("Our own: 2 scenarios; 2 passed, 0 failed, 0 skipped");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B2 → B1 | B2 is B1 | line 19: \"B2 is B1\" does not say where a unit went, such as: B2 →"
            + " B1 2/3, B3 1/3.",
        "B2 → B1 | B2 → B1 2/0 | line 19: \"B2 → B1 2/0\" does not say where a unit went, such as:"
            + " B2 → B1 2/3, B3 1/3.",
        "no such unit; check the id | gone | line 31: \"gone\" is no reason.",
        "biên bản: | biên bảng: | line 27: \"biên bảng:\" begins no section.",
        "minutes: | before: | line 12: \"before:\" is said twice.",
        "== two | == one | Two scenarios are called one.",
        "B2 → B1 | B7 → B1 | Scenario one asks where [B7] went; the drawing before has [CS, B1,"
            + " B2]."
      })
  void a_mistake_is_told(String right, String wrong, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScenarioPack.read(TEXT.replace(right.strip(), wrong.strip())))
        .withMessage(message);
  }

  @Test
  void what_is_missing_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScenarioPack.read("một tên"))
        .withMessage("line 1: a name in Vietnamese and one in English are missing.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScenarioPack.read("một\none\n== a\nmột\none\nminutes:\n"))
        .withMessage("line 3: \"trước:\" is missing.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScenarioPack.read(TEXT.substring(0, TEXT.indexOf("từ chối:"))))
        .withMessage("Scenario two needs either a drawing after the plan or reasons of a refusal.");
  }

  @Test
  void an_error_in_a_drawing_or_in_minutes_has_the_line_of_the_file() {
    assertThatThrownBy(() -> ScenarioPack.read(TEXT.replace("M1 M2\n", "M1 M2; fouded\n")))
        .isInstanceOf(MalformedDrawingException.class)
        .hasMessageStartingWith("The drawing has an error:\nline 10, column 49");
    assertThatThrownBy(() -> ScenarioPack.read(TEXT.replace("Merge", "Merg")))
        .isInstanceOf(MalformedDrawingException.class)
        .hasMessageStartingWith("The minutes have an error:\nline 14, column 5");
  }

  @Test
  void a_scenario_that_there_is_not_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScenarioPack.hardCases().scenario("divided-comune"))
        .withMessage("No scenario is called \"divided-comune\"; the nearest is divided-commune.");
  }
}
