package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import org.immutables.value.Value;

/**
 * The order to suspend a member from Party activities (đình chỉ sinh hoạt đảng). The member stays
 * on the roll and in the headcount.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Suspend extends MembershipChange permits ImmutableSuspend {

  private static final Bilingual TERM = Bilingual.of("đình chỉ sinh hoạt đảng", "suspend a member");

  Suspend() {
    super(TERM, Movement.SUSPENDED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<Suspend> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<Suspend> member(MemberId member) {
    return branch -> ImmutableSuspend.make(member, branch);
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Đình chỉ sinh hoạt đảng đối với " + member() + ", " + branch(),
        "Suspend " + member() + " of " + branch());
  }

  @Override
  final void execute(Execution execution) {
    withdraw(execution, Participation.SUSPENDED);
  }
}
