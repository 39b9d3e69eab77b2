package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import org.immutables.value.Value;

/** A member on the roll of a branch (đảng viên trong danh sách chi bộ), as a subject of rules. */
@Value.Immutable
@TupleStyle
public abstract sealed class ListedMember permits ImmutableListedMember {

  ListedMember() {}

  static ListedMember of(Branch branch, Member member) {
    return ImmutableListedMember.make(branch, member);
  }

  /** {@return the branch} */
  public abstract Branch branch();

  /** {@return the member} */
  public abstract Member member();
}
