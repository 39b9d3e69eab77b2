package io.github.partyorg.examples;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.history.Turnover;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The story of one made-up commune through three shapes: below its district, above grassroots
 * organisations, and a grassroots organisation directly under the province.
 */
public final class Commune2026 {

  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final LocalDate QD_208 = LocalDate.of(2026, 7, 26);
  private static final LocalDate CONGRESS = LocalDate.of(2025, 3, 3);
  private static final UnitId COMMUNE = UnitId.of("X");

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
    Chronicle chronicle =
        Chronicle.beginning(BEFORE, Hierarchy.of(province()))
            .record(reform())
            .record(ofTheCommune())
            .record(thirdShape());
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
            + " Of a commune that merges with none, a conversion says the same.");
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

  /** The district ends; the commune stands directly under the province, above its organisations. */
  private static Decision reform() {
    return Decision.builder()
        .number("1-QĐ/TU")
        .issuer("T")
        .effectiveOn(REFORM)
        .addOrders(
            HandOver.units("X").to("T"),
            Convert.unit("X").toLevel(Level.IMMEDIATE_SUPERIOR),
            Dissolve.unit("H").withNothingLeft())
        .build();
  }

  /** The commune's agencies form a grassroots organisation with two branches. */
  private static Decision ofTheCommune() {
    Branch party = led("X-CQ1", "Chi bộ cơ quan Đảng", Kind.PARTY_AGENCY, 301);
    Branch government = led("X-CQ2", "Chi bộ cơ quan Ủy ban", Kind.PEOPLES_COMMITTEE_AGENCY, 316);
    String[] first =
        IntStream.rangeClosed(301, 315).mapToObj(Commune2026::id).toArray(String[]::new);
    return Decision.builder()
        .number("1-QĐ/ĐU")
        .issuer("X")
        .effectiveOn(REFORM)
        .addOrders(
            Convert.unit("X-CQ")
                .toCommittee(party, government)
                .allocating(Allocation.builder().send(first).to("X-CQ1").sendRest("X-CQ2").build())
                .ledBy(
                    Leadership.appointed(REFORM)
                        .secretary(id(301))
                        .deputies(id(316))
                        .committee(id(301), id(302), id(316))
                        .build()))
        .build();
  }

  /** The commune is a grassroots organisation, its agencies an affiliated committee below it. */
  private static Decision thirdShape() {
    return Decision.builder()
        .number("2-QĐ/TU")
        .issuer("T")
        .effectiveOn(QD_208)
        .addOrders(Convert.unit("X").toLevel(Level.GRASSROOTS).and("X-CQ", Level.AFFILIATED))
        .build();
  }

  private static Committee province() {
    return Committee.province("T")
        .name("Đảng bộ tỉnh T")
        .add(Committee.district("H").name("Đảng bộ huyện H").add(commune()).build())
        .build();
  }

  private static Committee commune() {
    return Committee.grassroots("X", Kind.COMMUNE)
        .name("Đảng bộ xã X")
        .code("03412")
        .leadership(
            Leadership.elected(CONGRESS)
                .secretary(id(301))
                .deputies(id(302), id(303))
                .standingCommittee(
                    id(301), id(302), id(303), id(304), id(305), id(306), id(307), id(308), id(309))
                .committee(
                    id(301), id(302), id(303), id(304), id(305), id(306), id(307), id(308), id(309))
                .build())
        .add(branch("X-B1", "Chi bộ bản 1", Kind.VILLAGE, 101, 8))
        .add(branch("X-B2", "Chi bộ bản 2", Kind.VILLAGE, 201, 6))
        .add(branch("X-CQ", "Chi bộ cơ quan xã", Kind.COMMUNE_OFFICE, 301, 30))
        .build();
  }

  private static Branch branch(String id, String name, Kind kind, int first, int count) {
    return builder(id, name, kind, first, count).build();
  }

  private static BranchBuilder builder(String id, String name, Kind kind, int first, int count) {
    return Branch.of(id, kind)
        .name(name)
        .leadership(
            count < 9
                ? Leadership.elected(CONGRESS).secretary(id(first)).build()
                : Leadership.elected(CONGRESS)
                    .secretary(id(first))
                    .deputies(id(first + 1))
                    .committee(id(first), id(first + 1), id(first + 2))
                    .build())
        .addAllMembers(
            IntStream.range(first, first + count).mapToObj(Commune2026::member).toList());
  }

  private static Branch led(String id, String name, Kind kind, int first) {
    return Branch.of(id, kind)
        .name(name)
        .leadership(
            Leadership.appointed(REFORM)
                .secretary(id(first))
                .deputies(id(first + 1))
                .committee(id(first), id(first + 1), id(first + 2))
                .build())
        .build();
  }

  private static Member member(int number) {
    return Member.official(id(number))
        .name("Đảng viên %04d".formatted(number))
        .admittedOn(LocalDate.of(2010, 1, 10))
        .officialSince(LocalDate.of(2011, 1, 10))
        .build();
  }

  private static String id(int number) {
    return "M%04d".formatted(number);
  }
}
