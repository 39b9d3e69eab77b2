package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class PartyGroupTest {

  private static final MemberId ONE = MemberId.of("M1");
  private static final MemberId TWO = MemberId.of("M2");
  private static final MemberId THREE = MemberId.of("M3");

  private final PartyGroup group = of(ONE, TWO, THREE).head(ONE).deputy(TWO).build();

  private static PartyGroup.Builder of(MemberId... members) {
    return PartyGroup.builder().name("Tổ 1").addMembers(members);
  }

  @Test
  void a_group_whose_member_leaves_keeps_the_others_and_who_leads_them() {
    assertThat(group.without(ImmutableSet.of(THREE)))
        .contains(of(ONE, TWO).head(ONE).deputy(TWO).build());
  }

  @Test
  void a_group_whose_head_or_deputy_leaves_has_none() {
    assertThat(group.without(ImmutableSet.of(ONE))).contains(of(TWO, THREE).deputy(TWO).build());
    assertThat(group.without(ImmutableSet.of(TWO))).contains(of(ONE, THREE).head(ONE).build());
  }

  @Test
  void a_group_of_which_no_name_is_stated_is_refused_with_its_members() {
    assertThatThrownBy(() -> PartyGroup.builder().addMembers(MemberId.of("M1")).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The party group of [M1] has no name; state it.");
  }

  @Test
  void a_group_that_everybody_leaves_is_no_more() {
    assertThat(group.without(ImmutableSet.of(ONE, TWO, THREE))).isEmpty();
  }

  @Test
  void a_group_that_nobody_leaves_is_the_same() {
    assertThat(group.without(ImmutableSet.of(MemberId.of("M9"))).orElseThrow()).isSameAs(group);
  }

  @Test
  void a_group_of_nobody_or_of_somebody_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of().build())
        .withMessage("Party group \"Tổ 1\" names []; name each member once, and one at least.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(ONE, ONE).build())
        .withMessageContaining("names [M1, M1]");
  }

  @Test
  void a_group_led_by_a_stranger_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(ONE).head(TWO).build())
        .withMessage("Head and deputy of party group \"Tổ 1\" must be among its members [M1].");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(ONE).deputy(TWO).build())
        .withMessage("Head and deputy of party group \"Tổ 1\" must be among its members [M1].");
  }

  @Test
  void a_group_whose_head_is_own_deputy_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(ONE, TWO).head(ONE).deputy(ONE).build())
        .withMessage("Member M1 is both head and deputy of party group \"Tổ 1\".");
  }

  @Test
  void a_group_without_a_name_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartyGroup.builder().name(" ").addMembers(ONE).build())
        .withMessageContaining("name of a party group");
  }
}
