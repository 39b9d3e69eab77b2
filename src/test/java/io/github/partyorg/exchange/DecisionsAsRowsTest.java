package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions are read from rows, and written as rows. */
class DecisionsAsRowsTest {

  private static final Hierarchy BEFORE = TuanGiao.in2018();
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
  void an_order_that_rows_cannot_say_is_named() {
    assertThatThrownBy(
            () ->
                DecisionRows.of(
                    BEFORE, List.of(decision(TransferOut.member("M0001").of("TG-TTG-K01")))))
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
            HandOver.units("TG-PS-B06").to("TG-RD").alsoDecidedBy("TG"))) {
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
            "orders.csv E4 MISSING_VALUE");
  }

  private static Decision decision(Order... orders) {
    return Decision.builder()
        .number("45-QĐ/HU")
        .issuer("TG")
        .effectiveOn(LocalDate.of(2018, 7, 1))
        .addOrders(orders)
        .build();
  }

  private static void assertReadBack(ImmutableList<Decision> decisions) throws IOException {
    DecisionRows rows = DecisionRows.of(BEFORE, decisions);

    assertThat(DecisionRows.reader(BEFORE).read(rows.decisions(), rows.orders()).orThrow())
        .isEqualTo(decisions);
  }
}
