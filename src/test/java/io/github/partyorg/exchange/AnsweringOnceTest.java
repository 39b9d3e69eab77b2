package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a person answered once holds for the next file. */
class AnsweringOnceTest {

  private static RowReading<Hierarchy> read(String answers, String units, String members)
      throws IOException {
    return HierarchyRows.reader()
        .answering(Answers.parse(answers))
        .add(RowType.UNITS, Csv.text("units.csv", units))
        .add(RowType.MEMBERS, Csv.text("members.csv", members))
        .read();
  }

  private static final String MEMBERS =
      """
      mã;chi bộ;họ và tên;tư cách;ngày sinh
      M0001;B1;Đảng viên 0001;CT;15/10/1980
      M0002;B1;Đảng viên 0001;CT;15/10/1980
      """;

  @Test
  void headers_words_and_persons_are_answered() throws IOException {
    RowReading<Hierarchy> reading =
        read(
            """
            # answered in June
            column | UNITS | tên gọi | tên
            column | UNITS | trưởng ban | -
            word   | KIND  | ấp | thôn
            people | M0001 | M0002 | two persons
            """,
            """
            mã;cấp trên;cấp;loại hình;tên gọi;trưởng ban
            TG;;cấp trên trực tiếp cơ sở;huyện;Đảng bộ huyện;x
            B1;TG;;Ấp;Chi bộ ấp 1;y
            """,
            MEMBERS);

    assertThat(RosterCase.found(reading.report())).isEmpty();
    assertThat(reading.orThrow().unit("B1").orElseThrow().kind()).isEqualTo(Kind.VILLAGE);
    assertThat(reading.unusedAnswers()).isEmpty();
  }

  @Test
  void an_answer_that_nothing_needed_is_told() throws IOException {
    RowReading<Hierarchy> reading =
        read(
            "word | KIND | ấp | thôn\n",
            """
            mã;cấp trên;cấp;loại hình;tên
            TG;;cấp trên trực tiếp cơ sở;huyện;Đảng bộ huyện
            B1;TG;;thôn;Chi bộ ấp 1
            """,
            MEMBERS);

    assertThat(reading.unusedAnswers()).containsExactly("word | KIND | ấp | thôn");
    assertThat(RosterCase.found(reading.report())).containsExactly("members.csv A3 SAME_PERSON");
  }

  @Test
  void all_lines_that_are_no_answers_are_listed() {
    assertThatThrownBy(() -> Answers.parse("colum | UNITS | a | b\nword | KIN | a | b\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1: colum")
        .hasMessageContaining("line 2: word | KIN");
  }
}
