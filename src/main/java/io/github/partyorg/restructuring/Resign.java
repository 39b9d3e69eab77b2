package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order by which a member leaves the Party on own request (xin ra khỏi Đảng; HD 06-HD/TW of
 * 2025, 11).
 *
 * <p>It counts from the day on which the decision is effective; the day of the request is stated
 * separately.
 *
 * <p>The member leaves the roll, party groups and seats; a stay as guest ends.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Resign extends MembershipChange permits ImmutableResign {

  private static final Bilingual TERM = Bilingual.of("xin ra khỏi Đảng", "resign");

  Resign() {
    super(TERM, Movement.RESIGNED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<Resign> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<Resign> member(MemberId member) {
    return branch -> ImmutableResign.make(member, branch, Optional.empty(), ImmutableList.of());
  }

  /**
   * Says when the member asked to leave, if that is known.
   *
   * @param day the day of the request
   * @return the order with that day
   */
  public final Resign on(LocalDate day) {
    return ImmutableResign.make(member(), branch(), Optional.of(day), votes());
  }

  /**
   * {@return this order with the votes of the bodies concerned}
   *
   * @param votes the votes
   */
  public final Resign by(Vote... votes) {
    return ImmutableResign.make(member(), branch(), requestedOn(), ImmutableList.copyOf(votes));
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  /** {@return the day of the member's own request, or empty if not stated} */
  public abstract Optional<LocalDate> requestedOn();

  /** {@return how the bodies concerned voted; none if not stated} */
  public abstract ImmutableList<Vote> votes();

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Cho " + member() + ", " + branch() + ", ra khỏi Đảng theo đơn xin",
        "Let " + member() + " of " + branch() + " leave the Party on own request");
  }

  @Override
  final void execute(Execution execution) {
    leave(execution);
  }
}
