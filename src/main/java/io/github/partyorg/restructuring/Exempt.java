package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The order to exempt a member from Party work and activities (miễn công tác và sinh hoạt đảng;
 * Party Charter, Art. 7). The member stays on the roll and in the headcount.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Exempt extends MembershipChange permits ImmutableExempt {

  private static final Bilingual TERM =
      Bilingual.of("miễn công tác và sinh hoạt đảng", "exempt a member");

  Exempt() {
    super(TERM, Movement.EXEMPTED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<Exempt> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<Exempt> member(MemberId member) {
    return branch -> ImmutableExempt.make(member, branch, Exemption.empty());
  }

  /**
   * {@return this order with the data that the norms of exemption need}
   *
   * @param exemption the known data
   */
  public final Exempt with(Exemption exemption) {
    return ImmutableExempt.make(member(), branch(), exemption);
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  /** {@return the data that the norms of exemption need} */
  public abstract Exemption exemption();

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Miễn công tác và sinh hoạt đảng cho " + member() + ", " + branch(),
        "Exempt " + member() + " of " + branch());
  }

  @Override
  final void execute(Execution execution) {
    withdraw(execution, Participation.EXEMPT);
  }
}
