package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The order to suspend a member from Party activities (đình chỉ sinh hoạt đảng). The member stays
 * on the roll and in the headcount.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Suspend extends MembershipChange permits ImmutableSuspend {

  private static final Bilingual TERM = Bilingual.of("đình chỉ sinh hoạt đảng", "suspend a member");

  Suspend() {}

  /**
   * Begins the order: whom it concerns.
   *
   * @param member the text of the member's id
   * @return the rest of the order to be said
   */
  public static Of<Suspend> member(String member) {
    return new Of<>(member, (id, branch) -> ImmutableSuspend.make(id, branch));
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  @Override
  public final Movement movement() {
    return Movement.SUSPENDED;
  }

  @Override
  public final Bilingual term() {
    return TERM;
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
