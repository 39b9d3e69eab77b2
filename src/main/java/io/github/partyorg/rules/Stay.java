package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import org.immutables.value.Value;

/** The stay of a member in another branch (sinh hoạt tạm thời), as a subject of rules. */
@Value.Immutable
@TupleStyle
public abstract sealed class Stay permits ImmutableStay {

  Stay() {}

  static Stay of(Branch branch, Guest guest) {
    return ImmutableStay.make(branch, guest);
  }

  /** {@return the branch of the stay} */
  public abstract Branch branch();

  /** {@return the member as a guest, with the days of the stay} */
  public abstract Guest guest();
}
