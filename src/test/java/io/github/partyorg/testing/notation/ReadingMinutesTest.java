package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Minutes say in a line what builders say in several. */
class ReadingMinutesTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private static final String TEXT =
      """
      Decision 12-NQ/HU of TG, 2018-06-20, in force 2018-07-01
        Pursuant to "Quy định 29-QĐ/TW"
        Merge A, B into C keeping its leadership
        Establish under CS:
          B3  Chi bộ bản 3  village  founded 2018-07-01
        Transfer M01, M02 from A to B
      """;

  private static Branch branch(String id) {
    return Branch.of(id, Kind.VILLAGE).name("Chi bộ " + id).build();
  }

  @Test
  void minutes_are_what_builders_build() {
    Branch third = Branch.of("B3", Kind.VILLAGE).name("Chi bộ bản 3").foundedOn(DAY).build();

    assertThat(Minutes.decision(TEXT))
        .isEqualTo(
            Decision.builder()
                .number("12-NQ/HU")
                .issuer("TG")
                .issuedOn(LocalDate.of(2018, 6, 20))
                .effectiveOn(DAY)
                .addLegalBases("Quy định 29-QĐ/TW")
                .addOrders(
                    Merge.units("A", "B").into("C"),
                    Establish.unit(third).under("CS"),
                    TransferMembers.of("M01", "M02").from("A").to("B"))
                .build());
  }

  @Test
  void they_are_written_in_either_language_as_they_are_read() {
    Decision decision = Minutes.decision(TEXT);

    assertThat(Minutes.of(decision)).hasToString(TEXT);
    assertThat(Minutes.of(decision).text(Locale.forLanguageTag("vi")))
        .isEqualTo(
            """
            Quyết định 12-NQ/HU của TG, ngày 2018-06-20, hiệu lực từ 2018-07-01
              Căn cứ "Quy định 29-QĐ/TW"
              Sáp nhập A, B vào C giữ nguyên cấp ủy
              Thành lập trực thuộc CS:
                B3  Chi bộ bản 3  thôn  thành lập 2018-07-01
              Chuyển sinh hoạt M01, M02 từ A đến B
            """);
  }

  @Test
  void languages_comments_blank_lines_and_capitals_make_no_difference() {
    String other =
        """

            # biên bản
            QUYẾT ĐỊNH 12-NQ/HU của TG, ngày 2018-06-20, hiệu lực từ 2018-07-01   # họp tối
              Căn cứ "Quy định 29-QĐ/TW"

              merge A, B into C
              Thành lập trực thuộc CS:
                B3  Chi bộ bản 3  village  founded 2018-07-01
              chuyển sinh hoạt M01, M02 từ A đến B
        """;

    assertThat(Minutes.decision(other)).isEqualTo(Minutes.decision(TEXT));
  }

  @Test
  void clauses_stand_in_the_line_or_below_it_and_in_any_order() {
    Split split =
        Split.unit("C")
            .into(branch("N"), branch("O"))
            .allocating(
                Allocation.builder().send("M7", "M8").to("N").recall("G1").sendRest("O").build());

    assertThat(
            Minutes.order(
                """
                Split C into new N "Chi bộ N" village, new O "Chi bộ O" village
                  - the rest to O; recall G1
                  - M7, M8 to N
                """))
        .isEqualTo(split);
    assertThat(
            Minutes.order(
                "Split C into N, O; M7, M8 to N; recall G1; the rest to O\n"
                    + "  - where:\n      N  Chi bộ N  village\n      O  Chi bộ O  village"))
        .isEqualTo(split);
  }

  @Test
  void a_plan_is_carried_out_as_it_reads() {
    Hierarchy before =
        Drawing.hierarchy(
            """
            TG      Đảng bộ huyện Tuần Giáo  district
              CS    Đảng bộ xã Chiềng Sinh   commune
                B1  Chi bộ bản 1             village  M01 M02 M03
                B2  Chi bộ bản 2             village  M04 M05
            """);
    Plan plan =
        Minutes.plan(
            """
            Decision 1-QĐ of CS, in force 2018-07-01
              Establish new B3 "Chi bộ bản 3" village under CS
              Transfer M01, M02 from B1 to B3
            Decision 2-QĐ of CS, in force 2018-08-01
              Merge B1 into B2
            """);

    assertThat(plan.applyTo(before).after().branch("B2").members())
        .extracting(member -> member.id().value())
        .containsExactly("M04", "M05", "M03");
  }
}
