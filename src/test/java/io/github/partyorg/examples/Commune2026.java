package io.github.partyorg.examples;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.history.Turnover;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The story of one made-up commune through three shapes: below its district, above grassroots
 * organisations, and a grassroots organisation directly under the province.
 */
public final class Commune2026 {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final LocalDate QD_208 = LocalDate.of(2026, 7, 26);
  private static final UnitId COMMUNE = UnitId.of("X");

  private static final Hierarchy PROVINCE =
      Drawing.hierarchy(
          """
          T          Đảng bộ tỉnh T      province
            H        Đảng bộ huyện H     district
              X      Đảng bộ xã X        commune         code 03412; congress 2025-03-03
                - secretary X-CQ-01, deputy secretary X-CQ-02 X-CQ-03
                - standing committee member X-CQ-01 X-CQ-02 X-CQ-03 X-CQ-04 X-CQ-05
                - standing committee member X-CQ-06 X-CQ-07 X-CQ-08 X-CQ-09
                - committee member X-CQ-01 X-CQ-02 X-CQ-03 X-CQ-04 X-CQ-05
                - committee member X-CQ-06 X-CQ-07 X-CQ-08 X-CQ-09
                X-B1  Chi bộ bản 1       village         8 members
                  - congress 2025-03-03; secretary X-B1-01
                X-B2  Chi bộ bản 2       village         6 members
                  - congress 2025-03-03; secretary X-B2-01
                X-CQ  Chi bộ cơ quan xã  commune office  30 members
                  - congress 2025-03-03; secretary X-CQ-01, deputy secretary X-CQ-02
                  - committee member X-CQ-01 X-CQ-02 X-CQ-03
          """);

  /**
   * First the district ends, and the commune stands directly under the province, above its
   * organisations: its agencies form one with two branches. Then the commune is a grassroots
   * organisation itself, with its agencies as an affiliated committee below it.
   */
  private static final Plan SHAPES =
      Minutes.plan(
          """
          Decision 1-QĐ/TU of T, in force 2025-07-01
            Hand X over to T
            Convert X to another level: immediate superior
            Dissolve H; with nothing left
          Decision 1-QĐ/ĐU of X, in force 2025-07-01
            Convert X-CQ into a committee (grassroots) with X-CQ1, X-CQ2
              - X-CQ-01, X-CQ-02, X-CQ-03, X-CQ-04, X-CQ-05, X-CQ-06, X-CQ-07, X-CQ-08 to X-CQ1
              - X-CQ-09, X-CQ-10, X-CQ-11, X-CQ-12, X-CQ-13, X-CQ-14, X-CQ-15 to X-CQ1
              - the rest to X-CQ2
              - led by: secretary X-CQ-01 2025-07-01, deputy secretary X-CQ-16 2025-07-01, committee member X-CQ-01 X-CQ-02 X-CQ-16 2025-07-01
              - where:
                  X-CQ1  Chi bộ cơ quan Đảng    Party agency               founded 2025-07-01
                    - secretary X-CQ-01, deputy secretary X-CQ-02
                    - committee member X-CQ-01 X-CQ-02 X-CQ-03
                  X-CQ2  Chi bộ cơ quan Ủy ban  People's Committee agency  founded 2025-07-01
                    - secretary X-CQ-16, deputy secretary X-CQ-17
                    - committee member X-CQ-16 X-CQ-17 X-CQ-18
          Decision 2-QĐ/TU of T, in force 2026-07-26
            Convert X to another level: grassroots
              - X-CQ to another level: affiliated
          """);

  private Commune2026() {}

  /**
   * Tells the story.
   *
   * @param args the language to tell it in, such as {@code vi}
   */
  public static void main(String[] args) {
    tell(Page.of(System.out, args));
  }

  static void tell(Page page) {
    Chronicle chronicle = Chronicle.beginning(BEFORE, PROVINCE).record(SHAPES);
    page.heading(
        "Một xã qua ba mô hình tổ chức (xã giả định)",
        "One commune in three shapes (a made-up commune)");
    page.line(
        "Mã và mã số giữ nguyên: ở đây mỗi bước là một lần chuyển hình thức.",
        "The id and the code stay: here each step is a conversion.");
    page.line(
        "Văn bản năm 2025 kết thúc tổ chức cũ và lập tổ chức mới; xem DienBien2025. Với một xã"
            + " không sáp nhập, chuyển hình thức cho cùng một kết quả.",
        "The texts of 2025 ended the old organisations and founded new ones, as DienBien2025 shows."
            + " For a commune that merges with none, a conversion says the same.");
    shape(page, chronicle, "1.", BEFORE, "đến ngày 30/6/2025", "until 30 June 2025");
    shape(page, chronicle, "2.", REFORM, "từ ngày 1/7/2025", "from 1 July 2025");
    shape(page, chronicle, "3.", QD_208, "từ ngày 26/7/2026", "from 26 July 2026");
    whatStays(page, chronicle);
  }

  private static void shape(
      Page page, Chronicle chronicle, String number, LocalDate day, String vi, String en) {
    Locale locale = page.locale();
    Hierarchy hierarchy = chronicle.asOf(day);
    page.heading(number + " Mô hình " + vi, number + " The shape " + en);
    for (Decision decision : chronicle.decisions()) {
      if (decision.effectiveOn().equals(day)) {
        for (Order order : decision.orders()) {
          page.line(
              decision.label().vietnamese() + ": " + order.summary().vietnamese(),
              decision.label().english() + ": " + order.summary().english());
        }
      }
    }
    Place top = hierarchy.place(hierarchy.root().id(), PartyLevels.on(day));
    page.print(HierarchyChart.of(top, 4, 9, locale));
    page.blank();
    Rulebook rulebook = Rulebooks.inForceOn(day);
    Report report = rulebook.report(hierarchy, day);
    ImmutableList<Violation> found = report.violations();
    page.line(
        "Rà soát theo " + rulebook.name() + ": " + found.size() + " vi phạm",
        "Review under " + rulebook.name() + ": violations: " + found.size());
    for (Violation violation : found) {
      page.line("- " + violation.message().vietnamese(), "- " + violation.message().english());
    }
  }

  private static void whatStays(Page page, Chronicle chronicle) {
    page.heading("4. Truy nguyên", "4. Lineage and figures");
    Hierarchy first = chronicle.first();
    Hierarchy last = chronicle.last();
    for (String id : List.of("X", "X-B1", "X-CQ", "H")) {
      Resolution resolution = chronicle.resolve(UnitId.of(id), QD_208);
      page.line(
          first.require(id) + ": " + resolution.term().vietnamese(),
          first.require(id) + ": " + resolution.term().english());
    }
    page.line(
        "Mã số " + last.require(COMMUNE).code().orElseThrow() + " không đổi.",
        "The code " + last.require(COMMUNE).code().orElseThrow() + " is the same.");
    page.conserved(first, last);
    page.blank();
    page.print(
        CountTable.of(Turnover.of(chronicle, REFORM, QD_208, PartyLevels.SCHEMES), page.locale()));
  }
}
