package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.TwoCommunes.BEFORE;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Defect;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.testing.notation.Drawing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two groups of one name, or one member in two groups, are defects where they enter (A14). */
class DoubledGroupsTest {

  private static final Branch OF_ONE_NAME =
      grouped(group("Tổ 1", "M1", "M2"), group("Tổ 1", "M3", "M4"));
  private static final Branch OF_ONE_MEMBER =
      grouped(group("Tổ 1", "M1", "M2"), group("Tổ 2", "M2", "M3"));

  private static Branch grouped(PartyGroup... groups) {
    return BEFORE.branch("A").withGroups(List.of(groups));
  }

  private static List<String> built(Branch branch) {
    Committee district =
        Committee.district("H").name("Đảng bộ huyện").add(commune("X", branch)).build();
    return defects(() -> Hierarchy.of(district));
  }

  private static List<String> edited(Branch branch) {
    return defects(() -> BEFORE.with(branch));
  }

  private static List<String> defects(Runnable action) {
    MalformedHierarchyException malformed =
        catchThrowableOfType(MalformedHierarchyException.class, action::run);
    return malformed.defects().stream()
        .map(defect -> defect.kind() + " " + defect.subject() + " " + defect.places())
        .toList();
  }

  @Test
  void two_groups_of_one_name_are_a_defect() {
    assertThat(built(OF_ONE_NAME)).containsExactly(Defect.Kind.DOUBLED_GROUP + " Tổ 1 [H/X/A]");
    assertThat(edited(OF_ONE_NAME)).isEqualTo(built(OF_ONE_NAME));
  }

  @Test
  void a_member_in_two_groups_is_a_defect() {
    assertThat(built(OF_ONE_MEMBER))
        .containsExactly(Defect.Kind.MEMBER_IN_TWO_GROUPS + " M2 [H/X/A]");
    assertThat(edited(OF_ONE_MEMBER)).isEqualTo(built(OF_ONE_MEMBER));
  }

  @Test
  void three_groups_of_one_name_and_one_member_are_told_once_each() {
    PartyGroup group = group("Tổ 1", "M1");
    assertThat(built(grouped(group, group, group))).hasSize(2);
  }

  @Test
  void they_do_not_come_in_with_a_unit() {
    Hierarchy empty = Drawing.hierarchy("H  Đảng bộ huyện  district");
    assertThat(decision(TakeIn.unit(commune("X", OF_ONE_MEMBER)).from("Đảng bộ khác").under("H")))
        .on(empty)
        .isRefusedOnlyBecause(Reason.Kind.MALFORMED_RESULT);
  }

  @Test
  void such_groups_are_not_formed() {
    assertThat(decision(FormGroups.of(OF_ONE_MEMBER.groups()).in("A")))
        .on(BEFORE)
        .isRefusedOnlyBecause(Reason.Kind.ALLOCATED_TWICE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormGroups.of(OF_ONE_NAME.groups()).in("A"));
  }
}
