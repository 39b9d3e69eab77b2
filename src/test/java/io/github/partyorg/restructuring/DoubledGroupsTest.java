package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.branch;
import static io.github.partyorg.restructuring.TwoCommunes.commune;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Defect;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.PartyGroup;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two groups of one name, or one member in two groups, are defects where they enter (A14). */
class DoubledGroupsTest {

  private static PartyGroup group(String name, int... members) {
    return PartyGroup.builder()
        .name(name)
        .addAllMembers(IntStream.of(members).mapToObj(TwoCommunes::memberId).toList())
        .build();
  }

  private static final Branch OF_ONE_NAME =
      branch("A", 1, 4).withGroups(List.of(group("Tổ 1", 1, 2), group("Tổ 1", 3, 4)));
  private static final Branch OF_ONE_MEMBER =
      branch("A", 1, 4).withGroups(List.of(group("Tổ 1", 1, 2), group("Tổ 2", 2, 3)));

  private static List<String> built(Branch branch) {
    return defects(
        () ->
            Hierarchy.of(
                Committee.district("H").name("Đảng bộ huyện").add(commune("X", branch)).build()));
  }

  private static List<String> edited(Branch branch) {
    return defects(() -> TwoCommunes.hierarchy().with(branch));
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
    Branch branch =
        branch("A", 1, 4).withGroups(List.of(group("Tổ 1", 1), group("Tổ 1", 1), group("Tổ 1", 1)));
    assertThat(built(branch)).hasSize(2);
  }

  @Test
  void they_do_not_come_in_with_a_unit() {
    assertThat(
            Refusals.of(
                Hierarchy.of(Committee.district("H").name("Đảng bộ huyện").build()),
                TakeIn.unit(commune("X", OF_ONE_MEMBER)).from("Đảng bộ khác").under("H")))
        .containsExactly(Reason.Kind.MALFORMED_RESULT);
  }

  @Test
  void such_groups_are_not_formed() {
    assertThat(Refusals.of(TwoCommunes.hierarchy(), FormGroups.of(OF_ONE_MEMBER.groups()).in("A")))
        .containsExactly(Reason.Kind.ALLOCATED_TWICE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormGroups.of(OF_ONE_NAME.groups()).in("A"));
  }
}
