package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MinuteBook;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.KnownViolation;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DatedDrawing;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.TuanGiao;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read as it was, and written with the same bytes. */
class WrittenAndReadTest {

  private static final LocalDate DAY = LocalDate.of(2018, 8, 1);

  static Stream<DatedDrawing> samples() {
    return Samples.small().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void small_hierarchies_their_units_and_reports(DatedDrawing sample) {
    Written.isReadBack(Json.hierarchies(), sample.hierarchy());
    for (Unit unit : sample.hierarchy().units()) {
      Written.isReadBack(Json.units(), unit);
    }
    Written.isReadBack(Json.reports(), WrittenReport.of(sample.report()));
  }

  @Test
  void a_district_its_plan_and_the_log_of_its_changes() {
    Hierarchy before = TuanGiao.in2018();
    Written.isReadBack(Json.hierarchies(), before);
    Written.isReadBack(Json.plans(), TuanGiao.plan2018());
    for (Decision decision : TuanGiao.decisions()) {
      Written.isReadBack(Json.decisions(), decision);
    }
    Outcome outcome = TuanGiao.plan2018().applyTo(before);
    Written.isReadBack(Json.changeLogs(), outcome);
    Written.isReadBack(Json.comparisons(), Comparison.between(before, outcome.after()));
  }

  @Test
  void a_change_log_says_each_change_in_both_languages() {
    Outcome outcome = TuanGiao.plan2018().applyTo(TuanGiao.in2018());

    assertThat(Json.changeLogs().text(outcome))
        .contains(
            "\"kind\":\"restructured\",\"decision\":1,\"order\":1,\"summary\":{\"vietnamese\":\"");
  }

  @Test
  void records_of_a_year() {
    Written.isReadBack(Json.yearRecords(), FullYear.record());
    Written.isReadBack(Json.yearRecords(), TuanGiao.year2017());
    Written.isReadBack(Json.yearRecords(), YearRecord.builder().year(2020).build());
  }

  @Test
  void a_review_with_what_is_introduced_resolved_and_remains() {
    Hierarchy before = TuanGiao.in2018();
    Report report = Rulebooks.inForceOn(DAY).report(before, DAY);
    Violation known = report.violations().get(0);
    Report partly =
        report.settingAside(List.of(KnownViolation.of(known, "đã báo cáo", DAY.plusYears(1))));
    Review review = partly.review(TuanGiao.plan2018().applyTo(before));
    WrittenReview written = WrittenReview.of(review);

    Written.isReadBack(Json.reviews(), written);
    assertThat(written.before().setAside()).hasSize(1);
    assertThat(written.introduced()).isEqualTo(those(review.introduced()));
    assertThat(written.resolved()).isEqualTo(those(review.resolved()));
    assertThat(written.remaining()).isEqualTo(those(review.remaining()));
    assertThat(written.resolved()).isNotEmpty();
    assertThat(written.remaining()).isNotEmpty();
  }

  private static List<WrittenViolation> those(List<Violation> violations) {
    return violations.stream().map(WrittenViolation::of).toList();
  }

  private static Decision decision(int day, String number, Order... orders) {
    return Decision.builder()
        .number(number)
        .issuer("X")
        .effectiveOn(DAY.plusDays(day))
        .addOrders(orders)
        .build();
  }

  @Test
  void a_chronicle_with_corrections_between_its_decisions() {
    Hierarchy first = Samples.commune().hierarchy();
    String root = first.root().id().value();
    Decision wrong = decision(1, "1-QĐ", Rename.unit(root).to("Đảng bộ Một"));
    Decision right = decision(1, "1-QĐ", Rename.unit(root).to("Đảng bộ Hai"));
    Decision never = decision(2, "2-QĐ", Rename.unit(root).to("Đảng bộ Ba"));
    Decision later = decision(3, "3-QĐ", Rename.unit(root).to("Đảng bộ Bốn"));
    Decision forgotten = decision(2, "2b-QĐ", Rename.unit(root).to("Đảng bộ Năm"));
    Chronicle chronicle =
        Chronicle.beginning(DAY, first)
            .record(wrong)
            .record(never)
            .correctedOn(DAY.plusYears(1), "sai tên")
            .replacing(wrong, right)
            .withdrawing(never)
            .apply()
            .record(later)
            .record(never)
            .correctedOn(DAY.plusYears(2), "kiểm tra")
            .beginningWith(Hierarchy.of(first.root().withName("Đảng bộ Không")))
            .withdrawing(never)
            .adding(forgotten)
            .apply();

    Written.isReadBack(Json.chronicles(), chronicle);
    Chronicle read = Json.chronicles().parse(Json.chronicles().text(chronicle));
    assertThat(read.corrections()).isEqualTo(chronicle.corrections());
    assertThat(read.corrections().get(1).before())
        .isEqualTo(chronicle.corrections().get(1).before());
    assertThat(read.last()).isEqualTo(chronicle.last());
    assertThat(read.first()).isEqualTo(chronicle.first());
    Written.isReadBack(Json.chronicles(), Chronicle.beginning(DAY, first));
  }

  @Test
  void kinds_and_authorities_of_an_application() {
    Kind own = Kind.of("COOP_X", Bilingual.of("hợp tác xã kiểu X", "coop X"), Basis.RESIDENCE);
    Kind narrower = own.narrower("COOP_Y", Bilingual.of("kiểu Y", "coop Y"));
    Authority board = Authority.organ("BOARD", Bilingual.of("hội đồng", "the board"));
    Branch branch =
        Branch.of("A", narrower)
            .name("Chi bộ \"A\"\n\t\u0000 \ud83c\udf33")
            .addConsents(
                Consent.of("BR-01", "X", "1", DAY).forMember("M1").until(DAY).forActOn(DAY))
            .addAllConsents(
                Stream.of(board, Authority.POLITBURO)
                    .map(by -> Consent.of(Consent.of("A", "X", "2", DAY).norm(), by, "2", DAY))
                    .toList())
            .build();

    Written.isReadBack(Json.units(), branch);
    Written.isReadBack(
        Json.units(), branch.withKind(Kind.of("VILLAGE", own.term(), Basis.RESIDENCE)));
  }

  @Test
  void parts_of_several_units() {
    Branch part = Branch.of("N", Kind.VILLAGE).name("Chi bộ N").build();
    Order order =
        SplitOff.part(part).from("A").taking("M1").alsoFrom("B").takingUnits("C").under("X");

    Written.isReadBack(Json.decisions(), decision(0, "1", order));
  }

  @Test
  void what_norms_ask_about_a_congress() {
    Congress plain = Congress.on(DAY).numbered(22);
    Congress full =
        plain
            .withIsExtraordinary(true)
            .withIsOfDelegates(true)
            .withCommitteeSize(15)
            .withAnnouncedOn(DAY.minusDays(30))
            .withReportedOn(DAY.plusDays(3))
            .withApprovedOn(DAY.plusDays(9));
    for (Congress congress : List.of(plain, full)) {
      Written.isReadBack(
          Json.units(),
          Branch.of("A", Kind.VILLAGE)
              .name("A")
              .leadership(Leadership.seats(List.of()).congress(congress))
              .build());
    }
  }

  @Test
  void what_norms_ask_about_transfers_and_units_handed_over() {
    Referral referral =
        Referral.empty()
            .withIssuer("X")
            .withAnnouncedOn(DAY)
            .withFileHandedInOn(DAY)
            .withIsUnderInspection(true);

    Written.isReadBack(
        Json.decisions(),
        decision(
            0,
            "1",
            TransferMembers.of("M1").from("A").to("B").with(referral),
            HandOver.units("A").to("B").alsoDecidedBy("Y"),
            HandOver.units("C").outside("Đảng bộ tỉnh khác").alsoDecidedBy("Y")));
  }

  @Test
  void a_minute_book_of_a_party_group() {
    Written.isReadBack(
        Json.yearRecords(),
        YearRecord.builder()
            .year(DAY.getYear())
            .addMinuteBooks(
                MinuteBook.ofGroup(UnitId.of("A"), "Tổ đảng số 1", List.of(Meeting.regular(DAY))))
            .build());
  }

  @Test
  void days_far_away() {
    Branch branch =
        Branch.of("A", Kind.VILLAGE).name("A").foundedOn(LocalDate.of(12_345, 6, 7)).build();

    Written.isReadBack(Json.units(), branch);
    Written.isReadBack(Json.units(), branch.withFoundedOn(LocalDate.of(-5, 1, 1)));
  }
}
