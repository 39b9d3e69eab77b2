package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Termed;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order that a unit counts as another kind, or that a pilot begins, continues or ends in it
 * (chuyển loại hình, thí điểm).
 *
 * <p>All else about the unit stays. A pilot step takes effect on the decision's effective date.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Reclassify extends Restructuring permits ImmutableReclassify {

  private static final Bilingual TERM = Bilingual.of("chuyển loại hình, thí điểm", "reclassify");

  Reclassify() {}

  /** What happens to the pilot of a branch (thí điểm). */
  public enum PilotStep implements Termed {
    /** The pilot begins in a branch that runs under none (bắt đầu thí điểm). */
    BEGINS("bắt đầu thí điểm", "pilot begins"),

    /** The pilot goes on (tiếp tục thí điểm). */
    CONTINUES("tiếp tục thí điểm", "pilot continues"),

    /** The pilot ends; the branch stays (kết thúc thí điểm). */
    ENDS("kết thúc thí điểm", "pilot ends");

    private final Bilingual term;

    PilotStep(String vietnamese, String english) {
      this.term = Bilingual.of(vietnamese, english);
    }

    @Override
    public Bilingual term() {
      return term;
    }
  }

  /**
   * Begins the order: which branch.
   *
   * @param branch the text of the branch's id
   * @return the rest of the order to be said
   */
  public static OfBranch branch(String branch) {
    return new OfBranch(UnitId.of(branch));
  }

  /**
   * Begins the order: which grassroots organisation.
   *
   * @param organization the text of the organisation's id
   * @return the rest of the order to be said
   */
  public static OfOrganization organization(String organization) {
    return new OfOrganization(UnitId.of(organization));
  }

  /** Says what becomes of a branch. */
  public static final class OfBranch {
    private final UnitId branch;

    OfBranch(UnitId branch) {
      this.branch = branch;
    }

    /**
     * Ends the order: it is a branch of another kind.
     *
     * @param kind the kind
     * @return the order
     */
    public Reclassify as(BranchKind kind) {
      return ImmutableReclassify.make(branch, kind);
    }

    /**
     * Ends the order: a pilot begins.
     *
     * @return the order
     */
    public Reclassify beginningPilot() {
      return ImmutableReclassify.make(branch, PilotStep.BEGINS);
    }

    /**
     * Ends the order: its pilot continues.
     *
     * @return the order
     */
    public Reclassify continuingPilot() {
      return ImmutableReclassify.make(branch, PilotStep.CONTINUES);
    }

    /**
     * Ends the order: its pilot ends.
     *
     * @return the order
     */
    public Reclassify endingPilot() {
      return ImmutableReclassify.make(branch, PilotStep.ENDS);
    }
  }

  /** Says what becomes of a grassroots organisation. */
  public static final class OfOrganization {
    private final UnitId organization;

    OfOrganization(UnitId organization) {
      this.organization = organization;
    }

    /**
     * Ends the order: it is an organisation of another kind.
     *
     * @param kind the kind
     * @return the order
     */
    public Reclassify as(GrassrootsKind kind) {
      return ImmutableReclassify.make(organization, kind);
    }
  }

  /**
   * Returns which unit is reclassified.
   *
   * @return the unit's id
   */
  public abstract UnitId unit();

  /**
   * Returns what becomes of it.
   *
   * @return a {@link BranchKind}, a {@link GrassrootsKind} or a {@link PilotStep}
   */
  public abstract Termed becomes();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Chuyển " + unit() + ": " + becomes().term().vietnamese(),
        "Reclassify " + unit() + ": " + becomes().term().english());
  }

  @Override
  final void execute(Execution execution) {
    Class<? extends Unit> type =
        becomes() instanceof GrassrootsKind ? GrassrootsOrganization.class : Branch.class;
    Optional<? extends Unit> found = execution.find(unit(), type);
    if (found.isEmpty()) {
      return;
    }
    Optional<Unit> changed = changed(found.get(), execution.decision().effectiveOn());
    if (changed.isEmpty()) {
      execution.refuse(Reason.Kind.PILOT_STATE, unit(), unit());
      return;
    }
    execution.edit().replace(changed.get());
    execution.commit((d, o) -> Reclassified.of(d, o, found.get(), changed.get(), becomes()));
  }

  /** Returns the unit reclassified, or empty if its pilot is not one that can take the step. */
  private Optional<Unit> changed(Unit unit, LocalDate day) {
    if (unit instanceof GrassrootsOrganization base && becomes() instanceof GrassrootsKind kind) {
      return Optional.of(base.withGrassrootsKind(kind));
    }
    Branch branch = (Branch) unit;
    if (becomes() instanceof BranchKind kind) {
      return Optional.of(branch.withKind(kind));
    }
    Optional<Pilot> pilot = branch.pilot();
    return switch ((PilotStep) becomes()) {
      case BEGINS ->
          pilot.isPresent()
              ? Optional.empty()
              : Optional.of(branch.withPilot(Optional.of(Pilot.begunOn(day))));
      case CONTINUES ->
          pilot
              .filter(p -> !day.isBefore(p.continuedOn().orElse(p.begunOn())))
              .map(p -> branch.withPilot(Optional.of(p.continuedOn(day))));
      case ENDS -> pilot.map(p -> branch.withPilot(Optional.empty()));
    };
  }
}
