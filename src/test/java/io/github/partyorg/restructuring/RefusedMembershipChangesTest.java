package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.edited;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks against orders about one member. */
class RefusedMembershipChangesTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Confirm M1 of %s as official",
        "Revise M1 of %s; name: \"Đảng viên 0101\"",
        "Exempt M1 of %s",
        "Suspend M1 of %s",
        "Let M1 of %s resume activities",
        "Remove M1 of %s from the list",
        "Expel M1 of %s",
        "Let M1 of %s leave the Party on own request",
        "Record the death of M1 of %s",
        "Transfer M1 of %s out"
      })
  void strangers_to_the_branch_guests_and_wrong_units_are_refused(String order) {
    String orders = String.join("\n", order, order, order, order);

    assertThat(reasons(before, orders.formatted("C", "B", "X", "Z")))
        .containsExactly(
            "order 1: M1 at H/Y/C: not on the roll of the branch",
            "order 2: M1 at H/X/B: not on the roll of the branch",
            "order 3: H/X: not a type of unit that this order is for",
            "order 4: Z: no such unit; check the id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Admit %s~ into %s",
        "Transfer %s~ in to %s",
        "Readmit %s into %s; left on 2015-01-10; ground: asked to leave"
      })
  void an_id_in_use_is_refused_where_it_is_listed_and_so_are_wrong_units(String order) {
    String orders = String.join("\n", order, order, order, order);

    assertThat(reasons(before, orders.formatted("M7", "A", "M10", "X", "M10", "Z", "M9", "X")))
        .containsExactly(
            "order 1: M7 at H/Y/C: member id in use; transfer the member if it is the same person",
            "order 2: H/X: not a type of unit that this order is for",
            "order 3: Z: no such unit; check the id",
            "order 4: H/X: not a type of unit that this order is for",
            "order 4: M9 at H/Y/C: member id in use; transfer the member if it is the same person");
  }

  @TestFactory
  Stream<DynamicTest> what_does_not_fit_to_the_member_is_refused() {
    Member known = member(before, "M2").withAdmittedOn(LocalDate.of(1985, 2, 3));
    return Refusals.of(
        edited(before, before.branch("A").revisedBy(known)),
        """
        # a guest from outside is a member already, neither admitted nor expelled here
        Admit G1~ into B
          ! G1 at H/X/A: member id in use; transfer the member if it is the same person
        Readmit G1 into B; left on 2015-01-10; ground: asked to leave
          ! G1 at H/X/A: member id in use; transfer the member if it is the same person
        Expel G1 of A
          ! G1 at H/X/A: not on the roll of the branch

        # nobody is admitted twice
        Admit M10~ into A
        Admit M10~ into B
          ! M10 at H/X/A: member id in use; transfer the member if it is the same person

        # days that do not fit are told beside an id in use
        Readmit M1 into B; left on 2018-07-01; ground: asked to leave
          ! M1 at H/X/B: does not fit to the days known of the member
          ! M1 at H/X/A: member id in use; transfer the member if it is the same person

        # who is official is not confirmed again
        Confirm M1 of A as official
          ! M1 at H/X/A: an official member already
        Admit M10~ into A
        Confirm M10 of A as official
        Confirm M10 of A as official
          ! M10 at H/X/A: an official member already

        # nobody is official before the day of admission
        Admit M12~, admitted 2018-07-02 into A
        Confirm M12 of A as official
          ! M12 at H/X/A: before the day of admission

        # what changes nothing is refused
        Revise M1 of A
          ! M1 at H/X/A: already recorded
        Revise M1 of A; name: "Đảng viên 0001"
          ! M1 at H/X/A: already recorded
        Revise M1 of A; no occupation
          ! M1 at H/X/A: already recorded
        Revise M1 of A; profile: nothing stated
          ! M1 at H/X/A: already recorded
        Revise M1 of A; name: "Đảng viên 0101"
        Revise M1 of A; name: "Đảng viên 0101"
          ! M1 at H/X/A: already recorded

        # nobody is born after the admission
        Revise M2 of A; profile: born 1985-02-03
        Revise M2 of A; profile: born 1985-02-04
          ! M2 at H/X/A: does not fit to the days known of the member

        # who does not take part is neither exempted nor suspended
        Exempt M3 of A
        Exempt M3 of A
          ! M3 at H/X/A: exempted or suspended; resume first
        Suspend M3 of A
          ! M3 at H/X/A: exempted or suspended; resume first
        Suspend M4 of B
        Exempt M4 of B
          ! M4 at H/X/B: exempted or suspended; resume first

        # who takes part does not resume
        Let M3 of A resume activities
          ! M3 at H/X/A: takes part already
        """);
  }
}
