package io.github.partyorg.restructuring;

import io.github.partyorg.internal.Timeline;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The order to readmit a person who was a member before (kết nạp lại vào Đảng).
 *
 * <p>The member begins on probation again, from the day on which the decision is effective. The day
 * of the first admission stays, and the time out of the Party is kept as an interruption, so that
 * seniority is counted right. An id in use, also by a guest from outside, is refused.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Readmit extends MembershipChange permits ImmutableReadmit {

  private static final Bilingual TERM = Bilingual.of("kết nạp lại", "readmit a member");

  Readmit() {
    super(TERM, Movement.READMITTED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param former the member as last listed, earlier interruptions included
   */
  public static Into<Readmitting> member(Member former) {
    return branch -> readmission -> ImmutableReadmit.make(branch, former, readmission);
  }

  /** The step that states the data of the readmission. */
  @FunctionalInterface
  public interface Readmitting {

    /**
     * Completes the order.
     *
     * @param readmission the day and cause of leaving, and the data that the norms need
     * @return the order
     * @throws IllegalArgumentException if the person left before the admission, or before the
     *     return from an earlier interruption
     */
    Readmit with(Readmission readmission);
  }

  /**
   * {@return this order with other data of the readmission}
   *
   * @param readmission the day and cause of leaving, and the data that the norms need
   */
  public final Readmit with(Readmission readmission) {
    return ImmutableReadmit.make(branch(), former(), readmission);
  }

  @Override
  public abstract UnitId branch();

  /** {@return the member as last listed} */
  public abstract Member former();

  /** {@return the day and cause of leaving, and the data that the norms need} */
  public abstract Readmission readmission();

  @Override
  public final MemberId member() {
    return former().id();
  }

  @Value.Check
  void leavesAfterJoining() {
    backOn(Timeline.next(readmission().leftOn()));
  }

  /** Returns the member as readmitted on a day after leaving. */
  private Member backOn(LocalDate day) {
    return former()
        .readmittedAfter(
            Interruption.of(readmission().leftOn(), day, readmission().ground().departure()));
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Kết nạp lại " + member() + " vào " + branch(),
        "Readmit " + member() + " into " + branch());
  }

  @Override
  final void execute(Execution execution) {
    LocalDate day = execution.decision().effectiveOn();
    if (day.isAfter(readmission().leftOn())) {
      admit(execution, backOn(day));
    } else {
      execution.refuse(Reason.Kind.DAYS_DO_NOT_FIT, member(), branch());
      admit(execution, former());
    }
  }
}
