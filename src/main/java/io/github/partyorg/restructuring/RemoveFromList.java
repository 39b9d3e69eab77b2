package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The order to remove a member from the list (xóa tên; Party Charter, Art. 8), which is no
 * discipline.
 *
 * <p>Who leaves is on no roll, in no party group, in no seat and no guest any more.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class RemoveFromList extends MembershipChange
    permits ImmutableRemoveFromList {

  private static final Bilingual TERM = Bilingual.of("xóa tên", "remove from the list");

  RemoveFromList() {
    super(TERM, Movement.REMOVED);
  }

  /**
   * Begins the order.
   *
   * @param member the text of the member's id
   * @return what remains to be said
   */
  public static Of<RemoveFromList> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * Begins the order.
   *
   * @param member the member's id
   * @return what remains to be said
   */
  public static Of<RemoveFromList> member(MemberId member) {
    return branch -> ImmutableRemoveFromList.make(member, branch, Removal.builder().build());
  }

  /**
   * Adds what the norms of removal ask about.
   *
   * @param removal what is known
   * @return the order with that
   */
  public final RemoveFromList with(Removal removal) {
    return ImmutableRemoveFromList.make(member(), branch(), removal);
  }

  /**
   * Says why, where nothing else is known.
   *
   * @param ground the ground
   * @return the order with that ground alone
   */
  public final RemoveFromList because(Removal.Ground ground) {
    return with(Removal.builder().ground(ground).build());
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  /** {@return what the norms of removal ask about} */
  public abstract Removal removal();

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Xóa tên "
            + member()
            + ", "
            + branch()
            + removal().ground().map(g -> " (" + g.term().vietnamese() + ")").orElse(""),
        "Remove "
            + member()
            + " of "
            + branch()
            + " from the list"
            + removal().ground().map(g -> " (" + g.term().english() + ")").orElse(""));
  }

  @Override
  final void execute(Execution execution) {
    leave(execution);
  }
}
