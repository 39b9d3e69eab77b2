package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/**
 * A change of who is a member, or in which standing (đã biến động đảng viên).
 *
 * <p>The first of the units before and after is the branch on whose roll the member is or was. The
 * others are those where the member is or was a guest: a stay of who leaves has ended, a stay of
 * who joins is one from inside the hierarchy.
 */
public abstract sealed class MembershipChanged extends Change
    permits MemberJoined, MemberLeft, MemberRevised {

  MembershipChanged() {}

  @Override
  public final MembershipChange order() {
    return (MembershipChange) act().order();
  }

  /** {@return what happened to the membership} */
  public final Movement movement() {
    return order().movement();
  }

  /** {@return the member's id} */
  public final MemberId member() {
    return order().member();
  }

  /** {@return the branch on whose roll the member is, or was} */
  public final Branch branch() {
    return (Branch) results().get(0);
  }

  /** {@return the ids of the branches; none for who did not leave} */
  public ImmutableList<UnitId> staysEnded() {
    return ImmutableList.of();
  }

  @Override
  public final Bilingual term() {
    return movement().term();
  }

  @Override
  public final Bilingual summary() {
    boolean hosted = !staysEnded().isEmpty();
    return Bilingual.of(
        member()
            + ": "
            + term().vietnamese()
            + ", "
            + route()
            + (hosted ? "; kết thúc sinh hoạt tạm thời tại " + staysEnded() : ""),
        member()
            + " "
            + term().english()
            + ": "
            + route()
            + (hosted ? "; stay ended at " + staysEnded() : ""));
  }

  private String route() {
    Unit branch = branch();
    Optional<String> outside = order().outside();
    if (outside.isEmpty()) {
      return branch.toString();
    }
    return movement().effect() > 0
        ? outside.get() + " → " + branch
        : branch + " → " + outside.get();
  }
}
