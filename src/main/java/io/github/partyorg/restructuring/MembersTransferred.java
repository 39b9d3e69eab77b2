package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/** Members went from one branch to another (đã chuyển sinh hoạt đảng). */
@Value.Immutable
@TupleStyle
public abstract sealed class MembersTransferred extends Change permits ImmutableMembersTransferred {

  private static final Bilingual TERM = Bilingual.of("chuyển sinh hoạt", "members transferred");

  MembersTransferred() {}

  static MembersTransferred of(
      Decision decision,
      int order,
      ImmutableList<Unit> originals,
      ImmutableList<Unit> results,
      ImmutableList<MemberId> members,
      Optional<Purpose> purpose,
      boolean internal) {
    return ImmutableMembersTransferred.make(
        decision, order, originals, results, members, purpose, internal);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  @Override
  public abstract ImmutableList<Unit> originals();

  @Override
  public abstract ImmutableList<Unit> results();

  /**
   * Returns who went.
   *
   * @return the members
   */
  public abstract ImmutableList<MemberId> members();

  @Override
  public abstract Optional<Purpose> purpose();

  /**
   * Says whether both branches belong to one grassroots organisation (chuyển sinh hoạt nội bộ).
   *
   * @return true if internal
   */
  public abstract boolean isInternal();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        members().size() + " đảng viên: " + results().get(0) + " → " + results().get(1),
        members().size() + " member(s): " + results().get(0) + " → " + results().get(1));
  }
}
