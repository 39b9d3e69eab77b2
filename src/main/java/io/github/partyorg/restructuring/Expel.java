package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The order to expel a member from the Party (khai trừ; Party Charter, Art. 35).
 *
 * <p>The member leaves the roll, party groups and seats; a stay as guest ends.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Expel extends MembershipChange permits ImmutableExpel {

  private static final Bilingual TERM = Bilingual.of("khai trừ", "expel");

  Expel() {
    super(TERM, Movement.EXPELLED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<Expel> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<Expel> member(MemberId member) {
    return branch -> ImmutableExpel.make(member, branch, ImmutableList.of());
  }

  /**
   * {@return this order with the votes of the bodies concerned}
   *
   * @param votes the votes
   */
  public final Expel by(Vote... votes) {
    return ImmutableExpel.make(member(), branch(), ImmutableList.copyOf(votes));
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  /** {@return the votes; none if not stated} */
  public abstract ImmutableList<Vote> votes();

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Khai trừ " + member() + ", " + branch(), "Expel " + member() + " of " + branch());
  }

  @Override
  final void execute(Execution execution) {
    leave(execution);
  }
}
