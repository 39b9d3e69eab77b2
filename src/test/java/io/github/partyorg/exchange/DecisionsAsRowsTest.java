package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Intake;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.RecordDeath;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.Resign;
import io.github.partyorg.restructuring.Resume;
import io.github.partyorg.restructuring.ReviseMember;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.restructuring.Suspend;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions are read from rows, and written as rows. */
class DecisionsAsRowsTest {

  private static final Hierarchy BEFORE = TuanGiao.in2018();
  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final String DECISIONS =
      "số;tổ chức ban hành;ngày hiệu lực\n45-QĐ/HU;TG;1/7/2018\n";

  @Test
  void the_decisions_of_the_sample_are_read_back() throws IOException {
    assertReadBack(TuanGiao.decisions());
  }

  @Test
  void each_verb_is_read_back() throws IOException {
    assertReadBack(
        ImmutableList.of(
            decision(
                Merge.units("TG-PS-B01", "TG-PS-B02").into("TG-PS-B03"),
                Consolidate.units("TG-PS-B04", "TG-PS-B05")
                    .into(Branch.of("TG-PS-N", Kind.VILLAGE).name("Chi bộ mới").build())
                    .under("TG-PS"),
                HandOver.units("TG-PS-B06", "TG-PS-B07").to("TG-RD"),
                Rename.unit("TG-PS").to("Đảng bộ xã Phình Sáng"),
                Recode.unit("TG-PS").to("03124"),
                Recode.unit("TG-RD").withoutCode(),
                Reclassify.unit("TG-PS-B08").to(Kind.SCHOOL),
                RunPilot.begins().in("TG-PS-B09"),
                RunPilot.ends().in("TG-PS-B09"))));
  }

  @Test
  void each_order_that_arranges_units_is_read_back() throws IOException {
    Unit west = Branch.of("TG-PS-T", Kind.VILLAGE).name("Chi bộ Tây").build();
    Unit east = Branch.of("TG-PS-D", Kind.VILLAGE).name("Chi bộ Đông").build();
    assertReadBack(
        ImmutableList.of(
            decision(
                Split.unit("TG-PS-B01")
                    .into(west, east)
                    .allocating(
                        Allocation.builder()
                            .send("M0200", "M0201")
                            .to("TG-PS-T")
                            .recall("M0999")
                            .sendRest("TG-PS-D")
                            .build()),
                Split.unit("TG-RD")
                    .among("TG-MC", "TG-PS")
                    .allocating(
                        Allocation.builder()
                            .sendUnits("TG-RD-B01", "TG-RD-B02")
                            .to("TG-PS")
                            .sendRest("TG-MC")
                            .build()),
                SplitOff.part(Branch.of("TG-PS-X", Kind.VILLAGE).name("Chi bộ X").build())
                    .from("TG-PS-B02")
                    .taking("M0210")
                    .alsoFrom("TG-PS-B03")
                    .taking("M0220", "M0221"),
                SplitOff.part(
                        Committee.grassroots("TG-Y", Kind.COMMUNE)
                            .name("Đảng bộ xã Y")
                            .code("03999")
                            .build())
                    .from("TG-MC")
                    .takingUnits("TG-MC-B01")
                    .under("TG"),
                Merge.units("TG-PS-B04")
                    .into("TG-PS-B05")
                    .ledBy(Leadership.appointed(DAY).secretary("M0230").build())
                    .because(Purpose.APPARATUS_RESTRUCTURING),
                HandOver.units("TG-PS-B06").outside("Đảng bộ huyện khác"),
                Dissolve.unit("TG-PS").withNothingLeft())));
  }

  @Test
  void the_reform_of_communes_is_read_back_many_to_many() throws IOException {
    assertReadBack(
        ImmutableList.of(
            decision(
                Regroup.ending("TG-PS", "TG-RD")
                    .into(
                        Intake.of(
                                Committee.grassroots("TG-M1", Kind.COMMUNE)
                                    .name("Đảng bộ xã mới 1")
                                    .add(Branch.of("TG-M1-B", Kind.AGENCY).name("Chi bộ").build())
                                    .build())
                            .under("TG")
                            .allOf("TG-PS")
                            .units("TG-RD-B01", "TG-RD-B02")
                            .from("TG-RD"),
                        Intake.of("TG-MC").restOf("TG-RD"),
                        Intake.of("TG-M1-B").members("M0300").from("TG-NT-B01"))
                    .because(Purpose.APPARATUS_RESTRUCTURING),
                Regroup.ending("TG-QC-B01")
                    .into(
                        Intake.of("TG-QC-B02").members("M2270").from("TG-QC-B01"),
                        Intake.of("TG-QC-B03").members("M2271").from("TG-QC-B01")))));
  }

  @Test
  void each_conversion_is_read_back() throws IOException {
    assertReadBack(
        ImmutableList.of(
            decision(
                Convert.unit("TG-PS-B01")
                    .toCommittee(
                        Level.AFFILIATED,
                        Branch.of("TG-PS-B01-1", Kind.VILLAGE).name("Chi bộ 1").build(),
                        Branch.of("TG-PS-B01-2", Kind.VILLAGE).name("Chi bộ 2").build())
                    .allocating(
                        Allocation.builder()
                            .send("M0200")
                            .to("TG-PS-B01-1")
                            .sendRest("TG-PS-B01-2")
                            .build())
                    .ledBy(Leadership.appointed(DAY).secretary("M0200").build()),
                Convert.unit("TG-RD").toBranch(Kind.COMMUNE),
                Convert.unit("TG-MC").toLevel(Level.AFFILIATED).and("TG-NT", Level.AFFILIATED))));
  }

  @Test
  void each_order_about_members_is_read_back() throws IOException {
    LocalDate day = LocalDate.of(2018, 6, 1);
    Member former =
        Member.probationary("N3").name("Đảng viên N3").admittedOn(day.minusYears(9)).build();
    assertReadBack(
        ImmutableList.of(
            decision(
                Admit.member(Member.probationary("N1").name("Đảng viên N1").build())
                    .into("TG-PS-B01"),
                TransferIn.member(
                        Member.official("N2")
                            .name("Đảng viên N2")
                            .officialSince(day)
                            .profile(Profile.empty().withBornOn(LocalDate.of(1980, 1, 1)))
                            .build())
                    .into("TG-PS-B01")
                    .from("Đảng bộ huyện khác"),
                Readmit.member(former)
                    .into("TG-PS-B01")
                    .with(Readmission.of(day.minusYears(2), Readmission.Ground.REMOVED)),
                Confirm.member("M0200").of("TG-PS-B01"),
                Exempt.member("M0200")
                    .of("TG-PS-B01")
                    .with(Exemption.empty().withGround(Exemption.Ground.ABROAD).withUntil(day)),
                Suspend.member("M0200").of("TG-PS-B01"),
                Resume.member("M0200").of("TG-PS-B01"),
                TransferOut.member("M0201").of("TG-PS-B01").to("Đảng bộ huyện khác"),
                RemoveFromList.member("M0202").of("TG-PS-B01").because(Removal.Ground.UNQUALIFIED),
                Resign.member("M0203").of("TG-PS-B01").on(day),
                Expel.member("M0204").of("TG-PS-B01"),
                RecordDeath.member("M0205").of("TG-PS-B01").on(day),
                SendOnStay.of("M0206").to("TG-RD-B01").during(day, day.plusDays(9)),
                SendOnStay.of("M0207", "M0208").outside("Nơi khác").during(day, day),
                SendOnStay.outsiders("K1").from("Nơi khác").to("TG-RD-B01").during(day, day),
                EndStay.of("M0206").in("TG-RD-B01"),
                EndStay.outside("M0207", "M0208"))));
  }

  @Test
  void a_row_about_several_members_is_an_order_of_each() throws IOException {
    assertThat(
            DecisionRows.reader(BEFORE)
                .read(
                    Csv.text("decisions.csv", DECISIONS),
                    Csv.text(
                        "orders.csv",
                        """
                        số quyết định;việc;tổ chức;đảng viên
                        45-QĐ/HU;khai trừ;TG-PS-B01;"M0200; M0201"
                        """))
                .orThrow())
        .containsExactly(
            decision(Expel.member("M0200").of("TG-PS-B01"), Expel.member("M0201").of("TG-PS-B01")));
  }

  @Test
  void an_order_that_rows_cannot_say_is_named() {
    assertThatThrownBy(
            () ->
                DecisionRows.of(
                    BEFORE,
                    List.of(decision(ReviseMember.member("M0001").of("TG-TTG-K01").named("X")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Rows cannot say all of these orders; write them as JSON: ")
        .hasMessageContaining("M0001");
  }

  @Test
  void an_order_with_data_that_rows_do_not_have_is_refused() {
    for (Order order :
        List.of(
            TransferMembers.of("M0001")
                .from("TG-PS-B01")
                .to("TG-PS-B02")
                .with(Referral.empty().withIssuer("TG")),
            HandOver.units("TG-PS-B06").to("TG-RD").alsoDecidedBy("TG"),
            Expel.member("M0001").of("TG-PS-B01").by(Vote.of(Vote.Body.BRANCH, 7, 9)),
            Regroup.ending().into(Intake.of("TG-PS-B02").restOf("TG-PS-B01")))) {
      assertThatThrownBy(() -> DecisionRows.of(BEFORE, List.of(decision(order))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Rows cannot say all of these orders; write them as JSON: ");
    }
  }

  @Test
  void all_defects_of_orders_are_told_with_their_cells() throws IOException {
    RowReading<ImmutableList<Decision>> reading =
        DecisionRows.reader(BEFORE)
            .read(
                Csv.text("decisions.csv", DECISIONS),
                Csv.text(
                    "orders.csv",
                    """
                    số quyết định;việc;tổ chức;đến;đảng viên
                    45-QĐ/HU;giải tán;TG-CB36;TG-DB05;
                    45-QĐ/UH;giải thể;TG-CB36;TG-DB05;
                    45-QĐ/HU;chuyển sinh hoạt;TG-CB36;TG-DB05;
                    45-QĐ/HU;đổi mã số;A; B;
                    """));

    assertThat(reading.value()).isEmpty();
    assertThat(RosterCase.found(reading.report()))
        .containsExactly(
            "orders.csv B2 UNKNOWN_WORD = giải thể",
            "orders.csv A3 UNKNOWN_DECISION = 45-QĐ/HU",
            "orders.csv E4 MISSING_VALUE",
            "orders.csv D5 UNFIT_VALUES");
  }

  private static Decision decision(Order... orders) {
    return Decision.builder()
        .number("45-QĐ/HU")
        .issuer("TG")
        .effectiveOn(DAY)
        .addOrders(orders)
        .build();
  }

  private static void assertReadBack(ImmutableList<Decision> decisions) throws IOException {
    DecisionRows rows = DecisionRows.of(BEFORE, decisions);

    assertThat(
            DecisionRows.reader(BEFORE)
                .newcomers(rows.newcomers())
                .read(rows.decisions(), rows.orders())
                .orThrow())
        .isEqualTo(decisions);
  }
}
