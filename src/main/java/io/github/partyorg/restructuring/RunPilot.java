package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order that a pilot begins, continues or ends in a branch (thí điểm), on the day from which
 * the decision is effective. All else about the branch stays.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class RunPilot extends UnitChange permits ImmutableRunPilot {

  private static final Bilingual TERM = Bilingual.of("thí điểm", "run a pilot");
  private static final Bilingual PARTICIPLE = Bilingual.of("thí điểm", "pilot run");

  RunPilot() {
    super(TERM, PARTICIPLE);
  }

  /** The step of a branch's pilot (bước thí điểm). */
  public enum Step implements HasListedTerm {
    /** The pilot begins in a branch that runs under none (bắt đầu thí điểm). */
    BEGINS,

    /** The pilot continues (tiếp tục thí điểm). */
    CONTINUES,

    /** The pilot ends; the branch stays (kết thúc thí điểm). */
    ENDS
  }

  /** {@return the beginning of the order that a pilot begins} */
  public static In<RunPilot> begins() {
    return step(Step.BEGINS);
  }

  /** {@return the beginning of the order that the pilot continues} */
  public static In<RunPilot> continues() {
    return step(Step.CONTINUES);
  }

  /** {@return the beginning of the order that the pilot ends} */
  public static In<RunPilot> ends() {
    return step(Step.ENDS);
  }

  /**
   * {@return the next step of the order}
   *
   * @param step the step that the pilot takes
   */
  public static In<RunPilot> step(Step step) {
    return branch -> ImmutableRunPilot.make(branch, step);
  }

  /** {@return the id of the branch} */
  public abstract UnitId branch();

  /** {@return the step that its pilot takes} */
  public abstract Step step();

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Thí điểm tại " + branch() + ": " + step().term().vietnamese(),
        "Pilot in " + branch() + ": " + step().term().english());
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return now(after, step().term());
  }

  @Override
  final void execute(Execution execution) {
    execution.find(branch(), Branch.class).ifPresent(branch -> run(branch, execution));
  }

  private void run(Branch branch, Execution execution) {
    Optional<Branch> run = after(branch, execution.decision().effectiveOn());
    if (run.isEmpty()) {
      execution.refuse(Reason.Kind.PILOT_STATE, branch(), branch());
      return;
    }
    execution.change(branch, run.get());
  }

  /** Returns the branch after the step, or empty if its pilot is not one that can take it. */
  private Optional<Branch> after(Branch branch, LocalDate day) {
    Optional<Pilot> pilot = branch.pilot();
    return switch (step()) {
      case BEGINS ->
          pilot.isPresent() ? Optional.empty() : Optional.of(branch.withPilot(Pilot.begunOn(day)));
      case CONTINUES ->
          pilot
              .filter(p -> !day.isBefore(p.continuedOn().orElse(p.begunOn())))
              .map(p -> branch.withPilot(p.continuedOn(day)));
      case ENDS -> pilot.map(p -> branch.withoutPilot());
    };
  }
}
