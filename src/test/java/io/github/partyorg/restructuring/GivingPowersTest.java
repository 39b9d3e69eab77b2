package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Powers.BEFORE;
import static io.github.partyorg.restructuring.Powers.BY;
import static io.github.partyorg.restructuring.Powers.DAY;
import static io.github.partyorg.restructuring.Powers.END;
import static io.github.partyorg.restructuring.Powers.FULL;
import static io.github.partyorg.restructuring.Powers.after;
import static io.github.partyorg.restructuring.Powers.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Delegation.Extent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Powers are given and withdrawn, branches recognised, and forms of branches changed. */
class GivingPowersTest {

  private static List<Reason.Kind> refused(Order... orders) {
    return catchThrowableOfType(DecisionRefusedException.class, () -> after(orders))
        .reasons()
        .stream()
        .map(Reason::kind)
        .toList();
  }

  private static String log(Order... orders) {
    ImmutableList<Change> changes = decision(DAY, orders).applyTo(BEFORE).changes();
    return changes.get(changes.size() - 1).summary().toString();
  }

  private static Committee committee(Hierarchy hierarchy) {
    return (Committee) hierarchy.require("G");
  }

  private static Branch branch(Hierarchy hierarchy, String id) {
    return (Branch) hierarchy.require(id);
  }

  @Nested
  class Powers {

    @Test
    void are_given_in_place_of_those_before() {
      Delegation single = Delegation.of(Extent.SINGLE, "7-QĐ/TU", DAY.minusYears(1));

      assertThat(committee(after(Delegate.powers(FULL).to("G"))).delegation()).contains(FULL);
      assertThat(
              committee(after(Delegate.powers(single).to("G"), Delegate.powers(FULL).to("G")))
                  .delegation())
          .contains(FULL);
    }

    @Test
    void are_withdrawn_and_stay_recorded_with_their_end() {
      Order given = Delegate.powers(FULL).to("G");

      assertThat(
              committee(after(given, Delegate.withdrawing(END).from(UnitId.of("G")))).delegation())
          .contains(FULL.until(END));
      assertThat(committee(after(given, Delegate.withdrawing(DAY).from("G"))).delegation())
          .as("after one day")
          .contains(FULL.until(DAY));
    }

    @Test
    void that_are_not_there_are_not_withdrawn() {
      assertThat(refused(Delegate.withdrawing(END).from("G")))
          .containsExactly(Reason.Kind.NOT_RECORDED);
    }

    @Test
    void are_not_withdrawn_before_they_begin_nor_after_they_ended() {
      Order given = Delegate.powers(FULL).to("G");
      Order ended = Delegate.withdrawing(END).from("G");

      assertThat(refused(given, Delegate.withdrawing(DAY.minusDays(1)).from("G")))
          .containsExactly(Reason.Kind.BEFORE_FIRST_DAY);
      assertThat(refused(given, ended, ended)).containsExactly(Reason.Kind.ALREADY_RECORDED);
      assertThat(refused(given, ended, Delegate.withdrawing(END.plusDays(1)).from("G")))
          .containsExactly(Reason.Kind.ALREADY_RECORDED);
      assertThat(
              committee(after(given, ended, Delegate.withdrawing(END.minusDays(1)).from("G")))
                  .delegation())
          .as("earlier than was decided first")
          .contains(FULL.until(END.minusDays(1)));
    }

    @Test
    void are_not_given_twice_nor_to_a_branch_nor_to_nobody() {
      Order given = Delegate.powers(FULL).to("G");

      assertThat(refused(given, given)).containsExactly(Reason.Kind.ALREADY_RECORDED);
      assertThat(refused(Delegate.powers(FULL).to("B"))).containsExactly(Reason.Kind.WRONG_TYPE);
      assertThat(refused(Delegate.powers(FULL).to("N"))).containsExactly(Reason.Kind.UNKNOWN_UNIT);
    }

    @Test
    void are_said_in_both_languages() {
      assertThat(Delegate.powers(FULL).to("G").summary())
          .isEqualTo(
              Bilingual.of(
                  "Giao quyền cho G: giao quyền cấp trên trực tiếp cơ sở, 8-QĐ/TU từ 1/8/2025",
                  "Delegate to G: powers of a direct superior, 8-QĐ/TU since 2025-08-01"));
      assertThat(Delegate.withdrawing(END).from("G").summary())
          .isEqualTo(
              Bilingual.of(
                  "Thu hồi quyền đã giao cho G, ngày cuối 31/1/2026",
                  "Withdraw the powers of G, last day 2026-01-31"));
      assertThat(log(Delegate.powers(FULL).to("G"), Delegate.withdrawing(END).from("G")))
          .endsWith(
              "(Đảng bộ G [G]: powers of a direct superior, 8-QĐ/TU since 2025-08-01 until"
                  + " 2026-01-31)");
    }
  }

  @Nested
  class A_recognition {

    @Test
    void is_recorded_and_withdrawn() {
      Order recognised = Recognize.branch("B").by(BY);
      Order withdrawn = Recognize.branch(UnitId.of("B")).withdrawn();

      assertThat(branch(after(recognised), "B").recognition()).contains(BY);
      assertThat(branch(after(recognised, withdrawn), "B").recognition()).isEmpty();
      assertThat(log(recognised))
          .isEqualTo(
              "Chi bộ B [B]: chi bộ cơ sở theo 9-QĐ/ĐU từ 1/8/2025"
                  + " (Chi bộ B [B]: a grassroots organisation by 9-QĐ/ĐU since 2025-08-01)");
      assertThat(log(recognised, withdrawn)).contains("no longer a grassroots organisation");
    }

    @Test
    void is_neither_recorded_twice_nor_withdrawn_where_there_is_none() {
      Order recognised = Recognize.branch("B").by(BY);

      assertThat(refused(recognised, recognised)).containsExactly(Reason.Kind.ALREADY_RECORDED);
      assertThat(refused(Recognize.branch("B").withdrawn()))
          .containsExactly(Reason.Kind.NOT_RECORDED);
      assertThat(refused(Recognize.branch("G").by(BY))).containsExactly(Reason.Kind.WRONG_TYPE);
    }
  }

  @Nested
  class The_form_of_a_branch {

    @Test
    void becomes_ordinary_and_all_else_stays() {
      Hierarchy after = after(ChangeForm.branch("S").to(BranchForm.ORDINARY));

      assertThat(branch(after, "S")).isEqualTo(branch(BEFORE, "S").withForm(BranchForm.ORDINARY));
      assertThat(log(ChangeForm.branch(UnitId.of("S")).to(BranchForm.PREPARATORY)))
          .isEqualTo("Chi bộ S [S]: chi bộ dự bị (Chi bộ S [S]: preparatory branch)");
    }

    @Test
    void that_it_has_already_is_not_given_to_it() {
      assertThat(refused(ChangeForm.branch("B").to(BranchForm.ORDINARY)))
          .containsExactly(Reason.Kind.ALREADY_RECORDED);
      assertThat(refused(ChangeForm.branch("G").to(BranchForm.ORDINARY)))
          .containsExactly(Reason.Kind.WRONG_TYPE);
    }
  }
}
