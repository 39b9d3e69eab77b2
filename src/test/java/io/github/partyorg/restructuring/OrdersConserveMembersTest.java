package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits as no order can make them are not taken over. */
class OrdersConserveMembersTest {

  private final Hierarchy before = Districts.ofTwoCommunes();
  private final Branch branch = before.branch("C");
  private final Execution execution =
      new Execution(before, decision(Rename.unit("C").to("Chi bộ C")));

  private void commit(Branch edited) {
    execution.edit().replace(edited);
    execution.commit(act -> UnitChanged.of(act, branch, edited));
  }

  @ParameterizedTest
  @CsvSource({"M7 M8, [M9], []", "M7 M8 M9 M10, [], [M10]", "M7 M8 M10, [M9], [M10]"})
  void an_order_that_loses_gains_or_swaps_somebody_is_wrong(
      String roll, String lost, String gained) {
    assertThatThrownBy(() -> commit(branch("C", roll.split(" "))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lost %s (left []), gained %s (joined [])".formatted(lost, gained));
  }

  @Test
  void somebody_who_joins_and_is_not_there_cannot_be() {
    Member newcomer = newcomer("M10");
    Decision admission = decision(Admit.member(newcomer).into("C"));

    assertThatThrownBy(
            () ->
                execution.commit(
                    Effect.of(
                            act ->
                                MembershipChanged.of(
                                    Act.of(admission, 1, 1),
                                    ImmutableList.of(branch),
                                    ImmutableList.of(branch.joinedBy(ImmutableList.of(newcomer))),
                                    Optional.empty(),
                                    Optional.of(newcomer)))
                        .joinedBy(ImmutableSet.of(newcomer.id()))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gained [] (joined [M10])");
  }

  @Test
  void somebody_who_leaves_and_is_there_cannot_be() {
    assertThatThrownBy(() -> leave("M9", branch))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lost [] (left [M9])");
  }

  @Test
  void one_who_leaves_does_not_account_for_another_who_is_lost() {
    assertThatThrownBy(() -> leave("M9", branch("C", "M7", "M9")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lost [M8] (left [M9])");
  }

  private void leave(String member, Branch edited) {
    Member leaving = branch.member(MemberId.of(member)).orElseThrow();
    execution.edit().replace(edited);
    execution.commit(
        Effect.of(
                act ->
                    MembershipChanged.of(
                        act,
                        ImmutableList.of(branch),
                        ImmutableList.of(edited),
                        Optional.of(leaving),
                        Optional.empty()))
            .leftBy(ImmutableSet.of(leaving.id())));
  }

  @Test
  void somebody_listed_twice_does_not_even_make_a_hierarchy() {
    execution.edit().replace(branch("C", "M7", "M8", "M9", "M4"));

    assertThatThrownBy(() -> execution.edit().done())
        .isInstanceOf(MalformedHierarchyException.class)
        .hasMessageContaining("M4");
  }
}
