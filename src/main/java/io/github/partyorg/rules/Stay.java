package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The stay of a member elsewhere (sinh hoạt tạm thời), as a subject of rules: in another branch,
 * which records a {@link Guest}, or outside the hierarchy, of which the home records an {@link
 * Absence}.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Stay permits ImmutableStay {

  Stay() {}

  /** Returns the stays that a branch records. */
  static ImmutableList<Stay> in(Branch branch) {
    if (branch.guests().isEmpty() && branch.absences().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Stay> stays = ImmutableList.builder();
    for (Guest guest : branch.guests()) {
      stays.add(ImmutableStay.make(branch, guest.member(), guest.since(), guest.until(), false));
    }
    for (Absence away : branch.absences()) {
      stays.add(ImmutableStay.make(branch, away.member(), away.since(), away.until(), true));
    }
    return stays.build();
  }

  /** {@return the branch that records it: the host or, of a stay outside, the home} */
  public abstract Branch branch();

  /** {@return the member's id} */
  public abstract MemberId member();

  /** {@return the first day, inclusive} */
  public abstract LocalDate since();

  /** {@return the last day, inclusive} */
  public abstract LocalDate until();

  /** {@return true if the member stays outside the hierarchy} */
  public abstract boolean isOutside();
}
