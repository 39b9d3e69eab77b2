package io.github.partyorg.activity;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member, seen through the record of a year (một năm của đảng viên).
 *
 * <p>A member on a stay elsewhere is shown in the branch that lists the member, where members are
 * evaluated.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class MemberYear implements YearSubject permits ImmutableMemberYear {

  MemberYear() {}

  /**
   * Looks at a member through a record.
   *
   * @param branch the branch that lists the member
   * @param member the member
   * @param record the record
   * @return the member's year
   */
  public static MemberYear of(Branch branch, Member member, YearRecord record) {
    return ImmutableMemberYear.make(branch, member, record);
  }

  /** {@return the branch that lists the member} */
  public abstract Branch branch();

  /** {@return the member} */
  public abstract Member member();

  @Override
  public abstract YearRecord record();

  @Override
  public final Optional<Evaluation> evaluation() {
    return record().evaluation(member().id());
  }

  @Override
  public final String toString() {
    return member().id() + " of " + branch() + ", " + record().year();
  }
}
