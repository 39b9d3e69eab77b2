package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.TwoCommunes.BEFORE;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Descent;
import io.github.partyorg.history.Turnover;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An old unit is divided among new ones that take others, too. */
class DividingAnOldWardAmongNewOnesTest {

  @Test
  void shares_are_exact_and_nothing_is_counted_that_never_existed() {
    Chronicle chronicle =
        TwoCommunes.after(
            """
            Regroup X, Y
              - new N1 "Đảng bộ xã N1" commune under H takes units A from X
              - new N2 "Đảng bộ xã N2" commune under H takes units B from X and all of Y
            """);
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("N1", "2/3", "N2", "1/3"));
    assertThat(TwoCommunes.shares(chronicle, "Y")).isEqualTo(Map.of("N2", "1"));
    assertThat(chronicle.lineage().predecessors(id("N2")))
        .extracting(Descent::predecessor)
        .containsExactlyInAnyOrder(id("X"), id("Y"));
    Turnover turnover =
        Turnover.of(chronicle, TwoCommunes.DAY, TwoCommunes.DAY, PartyLevels.SCHEMES);
    assertThat(turnover.entries())
        .extracting(entry -> entry.flow() + " " + entry.unit().id())
        .containsExactlyInAnyOrder("ENDED X", "ENDED Y", "BEGAN N1", "BEGAN N2");
  }

  @Test
  void a_branch_is_cut_as_well_and_each_member_counts_once() {
    Chronicle chronicle =
        TwoCommunes.after(
            """
            Regroup X, Y, A
              - new A2 "Chi bộ A2" village under N2 takes M3, M4 from A
              - new N1 "Đảng bộ xã N1" commune under H takes units B from X
              - new N2 "Đảng bộ xã N2" commune under H takes the rest of X and all of Y
              - new A1 "Chi bộ A1" village under N1 takes M1, M2 from A
            """);
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("N1", "2/3", "N2", "1/3"));
    assertThat(TwoCommunes.shares(chronicle, "A")).isEqualTo(Map.of("A1", "1/2", "A2", "1/2"));
    assertThat(chronicle.last().require("N2").memberCount()).isEqualTo(5);
  }

  @Test
  void a_new_unit_that_begins_below_another_may_be_named_before_it() {
    Outcome outcome =
        TwoCommunes.outcome(
            """
            Regroup B
              - new B1 "Chi bộ B1" village under N takes all of B
              - new N "Đảng bộ xã N" commune under H takes units A from X
            """);
    assertThat(place(outcome, "B1")).isEqualTo("H/N/B1");
  }

  @Test
  void what_is_split_off_and_merged_away_before_the_rest_ends_is_followed_to_where_it_is() {
    Chronicle chronicle =
        TwoCommunes.after(
            SplitOff.part(commune("N")).from("X").takingUnits("A"),
            Merge.units("N").into("Y"),
            Consolidate.units("X").into(commune("Z")).under("H"));
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("Y", "2/3", "Z", "1/3"));
  }

  @Test
  void a_member_who_goes_elsewhere_alone_counts_for_nobody() {
    Chronicle chronicle =
        TwoCommunes.after(
            """
            Regroup X
              - new N1 "Đảng bộ xã N1" commune under H takes units A from X
              - new N2 "Đảng bộ xã N2" commune under H takes units B from X
              - C takes M4 from A
            """);
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("N1", "3/5", "N2", "2/5"));
  }

  @TestFactory
  Stream<DynamicTest> what_cannot_be_divided_so_is_refused() {
    return Refusals.of(
        BEFORE,
        """
        # two units cannot both take all of a third
        Regroup X
          - new N1 "Đảng bộ xã N1" commune under H takes all of X
          - new N2 "Đảng bộ xã N2" commune under H takes units B from X
          ! H/X: allocated more than once; keep one
        """);
  }
}
