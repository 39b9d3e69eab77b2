package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to remove a member from the list (xóa tên; Party Charter, Art. 8), which is no
 * discipline.
 *
 * <p>The member leaves the roll, party groups and seats; a stay as guest ends.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class RemoveFromList extends MembershipChange
    permits ImmutableRemoveFromList {

  private static final Bilingual TERM =
      Bilingual.of("xóa tên trong danh sách đảng viên", "remove from the list");

  RemoveFromList() {
    super(TERM, Movement.REMOVED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<RemoveFromList> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<RemoveFromList> member(MemberId member) {
    return branch -> ImmutableRemoveFromList.make(member, branch, Removal.empty());
  }

  /**
   * {@return this order with the data that the norms of removal need}
   *
   * @param removal the known data
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
    return with(Removal.empty().withGround(ground));
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  /** {@return the data that the norms of removal need} */
  public abstract Removal removal();

  @Override
  public final Bilingual summary() {
    Optional<Bilingual> ground = removal().ground().map(Removal.Ground::term);
    return Bilingual.of(
        "Xóa tên %s, %s%s"
            .formatted(member(), branch(), ground.map(g -> " (" + g.vietnamese() + ")").orElse("")),
        "Remove %s of %s from the list%s"
            .formatted(member(), branch(), ground.map(g -> " (" + g.english() + ")").orElse("")));
  }

  @Override
  final void execute(Execution execution) {
    leave(execution);
  }
}
