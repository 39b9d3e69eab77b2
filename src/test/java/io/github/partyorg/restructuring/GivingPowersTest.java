package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Powers.BEFORE;
import static io.github.partyorg.restructuring.Powers.BY;
import static io.github.partyorg.restructuring.Powers.DAY;
import static io.github.partyorg.restructuring.Powers.END;
import static io.github.partyorg.restructuring.Powers.FULL;
import static io.github.partyorg.restructuring.Powers.after;
import static io.github.partyorg.restructuring.Powers.decision;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Delegation.Extent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Powers are given and withdrawn, branches recognised, and forms of branches changed. */
class GivingPowersTest {

  private static String log(Order... orders) {
    ImmutableList<Change> changes = decision(DAY, orders).applyTo(BEFORE).changes();
    return changes.get(changes.size() - 1).summary().toString();
  }

  private static Optional<Delegation> powers(Order... orders) {
    return after(orders).committee("G").delegation();
  }

  @Nested
  class Powers {

    private final Order given = Delegate.powers(FULL).to("G");
    private final Order ended = Delegate.withdrawing(END).from(UnitId.of("G"));

    @Test
    void are_given_in_place_of_those_before() {
      Delegation single = Delegation.of(Extent.SINGLE, "7-QĐ/TU", DAY.minusYears(1));

      assertThat(powers(given)).contains(FULL);
      assertThat(powers(Delegate.powers(single).to("G"), given)).contains(FULL);
    }

    @Test
    void are_withdrawn_and_stay_recorded_with_their_end() {
      assertThat(powers(given, ended)).contains(FULL.until(END));
      assertThat(powers(given, Delegate.withdrawing(DAY).from("G")))
          .as("after one day")
          .contains(FULL.until(DAY));
      assertThat(powers(given, ended, Delegate.withdrawing(END.minusDays(1)).from("G")))
          .as("earlier than was decided first")
          .contains(FULL.until(END.minusDays(1)));
    }

    @Test
    void are_said_in_both_languages() {
      assertThat(given.summary())
          .isEqualTo(
              Bilingual.of(
                  "Giao quyền cho G: giao quyền cấp trên trực tiếp cơ sở, 8-QĐ/TU từ 1/8/2025",
                  "Delegate to G: powers of a direct superior, 8-QĐ/TU since 2025-08-01"));
      assertThat(ended.summary())
          .isEqualTo(
              Bilingual.of(
                  "Thu hồi quyền đã giao cho G, ngày cuối 31/1/2026",
                  "Withdraw the powers of G, last day 2026-01-31"));
      assertThat(log(given, ended))
          .endsWith(
              "(Đảng bộ G [G]: powers of a direct superior, 8-QĐ/TU since 2025-08-01 until"
                  + " 2026-01-31)");
    }
  }

  @Test
  void a_recognition_is_recorded_and_withdrawn() {
    Order recognised = Recognize.branch("B").by(BY);
    Order withdrawn = Recognize.branch(UnitId.of("B")).withdrawn();

    assertThat(after(recognised).branch("B").recognition()).contains(BY);
    assertThat(after(recognised, withdrawn).branch("B").recognition()).isEmpty();
    assertThat(log(recognised))
        .isEqualTo(
            "Chi bộ B [B]: chi bộ cơ sở theo 9-QĐ/ĐU từ 1/8/2025"
                + " (Chi bộ B [B]: a grassroots organisation by 9-QĐ/ĐU since 2025-08-01)");
    assertThat(log(recognised, withdrawn)).contains("no longer a grassroots organisation");
  }

  @Test
  void the_form_of_a_branch_becomes_ordinary_and_all_else_stays() {
    Hierarchy after = after(ChangeForm.branch("S").to(BranchForm.ORDINARY));

    assertThat(after.branch("S")).isEqualTo(BEFORE.branch("S").withForm(BranchForm.ORDINARY));
    assertThat(log(ChangeForm.branch(UnitId.of("S")).to(BranchForm.PREPARATORY)))
        .isEqualTo("Chi bộ S [S]: chi bộ dự bị (Chi bộ S [S]: preparatory branch)");
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_it_is_listed() {
    return Refusals.of(
        BEFORE,
        """
        # powers that are not there are not withdrawn
        Withdraw the powers of G, last day 2026-01-31
          ! T/G: not recorded

        # powers are not withdrawn before they begin nor after they ended
        Delegate to G: powers of a direct superior 8-QĐ/TU from 2025-08-01
        Withdraw the powers of G, last day 2025-07-31
          ! T/G: before its first day
        Withdraw the powers of G, last day 2026-01-31
        Withdraw the powers of G, last day 2026-01-31
          ! T/G: already recorded
        Withdraw the powers of G, last day 2026-02-01
          ! T/G: already recorded

        # powers are not given twice, nor to a branch, nor to nobody
        Delegate to G: powers of a direct superior 8-QĐ/TU from 2025-08-01
        Delegate to G: powers of a direct superior 8-QĐ/TU from 2025-08-01
          ! T/G: already recorded
        Delegate to B: powers of a direct superior 8-QĐ/TU from 2025-08-01
          ! T/G/B: not a type of unit that this order is for
        Delegate to N: powers of a direct superior 8-QĐ/TU from 2025-08-01
          ! N: no such unit; check the id

        # a recognition is neither recorded twice nor withdrawn where there is none
        Recognise B as a grassroots organisation: recognition 9-QĐ/ĐU from 2025-08-01
        Recognise B as a grassroots organisation: recognition 9-QĐ/ĐU from 2025-08-01
          ! T/G/B: already recorded
        Withdraw the recognition of S as a grassroots organisation
          ! T/G/S: not recorded
        Recognise G as a grassroots organisation: recognition 9-QĐ/ĐU from 2025-08-01
          ! T/G: not a type of unit that this order is for

        # a form that a branch has already is not given to it
        Change the form of B: branch
          ! T/G/B: already recorded
        Change the form of G: branch
          ! T/G: not a type of unit that this order is for
        """);
  }
}
