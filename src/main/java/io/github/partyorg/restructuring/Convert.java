package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to convert a grassroots organisation from one of its two forms to the other (chuyển chi
 * bộ cơ sở thành đảng bộ cơ sở, hoặc ngược lại).
 *
 * <p>The organisation keeps its id, name, official code, founding day and consents; its leadership
 * is stated. A branch that becomes a committee keeps its kind and begins with the branches stated,
 * to which its members and guests are allocated; its groups, pilot, form and recognition end. Only
 * a branch directly below a level above the grassroots becomes one. A committee of the grassroots
 * level that becomes a branch takes the members and guests of all branches below it on its own
 * roll; those branches end, and its sections, and powers of a superior given to it; a stay as guest
 * ends where the guest becomes a member, or has a stay already.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Convert extends Restructuring permits ImmutableConvert {

  private static final Bilingual TERM =
      Bilingual.of("chuyển hình thức tổ chức cơ sở đảng", "convert");

  Convert() {}

  /**
   * Begins the order: which organisation.
   *
   * @param unit the text of the id of a grassroots organisation
   * @return the rest of the order to be said
   */
  public static Into unit(String unit) {
    return new Into(UnitId.of(unit));
  }

  /** Says what a grassroots organisation is converted into. */
  public static final class Into {
    private final UnitId unit;

    Into(UnitId unit) {
      this.unit = unit;
    }

    /**
     * Goes on: a branch becomes a committee of the grassroots level.
     *
     * @param branches the branches that begin below it, at least one, without members
     * @return the rest of the order to be said
     */
    public ToCommittee toCommittee(Branch... branches) {
      return new ToCommittee(unit, ImmutableList.copyOf(branches));
    }

    /**
     * Goes on: a committee becomes a branch.
     *
     * @param kind what the branch is formed by
     * @return the rest of the order to be said
     */
    public ToBranch toBranch(Kind kind) {
      return new ToBranch(unit, kind);
    }
  }

  /** Says who leads the new committee, and who goes to which branch. */
  public static final class ToCommittee {
    private final UnitId unit;
    private final ImmutableList<Branch> branches;

    ToCommittee(UnitId unit, ImmutableList<Branch> branches) {
      this.unit = unit;
      this.branches = branches;
    }

    /**
     * Ends the order.
     *
     * @param leadership all seats that there shall be
     * @param allocation which members and guests go to which of the new branches
     * @return the order
     * @throws IllegalArgumentException if no branch is stated
     */
    public Convert ledBy(Leadership leadership, Allocation allocation) {
      if (branches.isEmpty()) {
        throw new IllegalArgumentException(
            "The conversion of " + unit + " into a committee states no branch; state one.");
      }
      return ImmutableConvert.make(
          unit, Optional.empty(), branches, leadership, Optional.of(allocation));
    }
  }

  /** Says who leads the new branch. */
  public static final class ToBranch {
    private final UnitId unit;
    private final Kind kind;

    ToBranch(UnitId unit, Kind kind) {
      this.unit = unit;
      this.kind = kind;
    }

    /**
     * Ends the order.
     *
     * @param leadership all seats that there shall be
     * @return the order
     */
    public Convert ledBy(Leadership leadership) {
      return ImmutableConvert.make(
          unit, Optional.of(kind), ImmutableList.of(), leadership, Optional.empty());
    }
  }

  /**
   * Returns what is converted.
   *
   * @return the id of the grassroots organisation
   */
  public abstract UnitId unit();

  /**
   * Returns what the branch is formed by that a committee becomes.
   *
   * @return the kind, or empty if a branch becomes a committee
   */
  public abstract Optional<Kind> kind();

  /**
   * Returns the branches that begin below a new committee.
   *
   * @return the branches, without members; none if a committee becomes a branch
   */
  public abstract ImmutableList<Branch> branches();

  /**
   * Returns who leads the organisation from then on.
   *
   * @return all seats
   */
  public abstract Leadership leadership();

  /**
   * Returns who goes to which branch of a new committee.
   *
   * @return the allocation, or empty if a committee becomes a branch
   */
  public abstract Optional<Allocation> allocation();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return kind().isPresent()
        ? Bilingual.of("Chuyển " + unit() + " thành chi bộ", "Convert " + unit() + " into a branch")
        : Bilingual.of(
            "Chuyển " + unit() + " thành đảng bộ cơ sở gồm " + branches(),
            "Convert " + unit() + " into a grassroots committee with " + branches());
  }

  @Override
  final ImmutableList<Branch> beginnings() {
    return branches();
  }

  @Override
  final void execute(Execution execution) {
    if (kind().isPresent()) {
      execution
          .find(unit(), Committee.class)
          .ifPresent(committee -> toBranch(committee, kind().get(), execution));
    } else {
      execution.find(unit(), Branch.class).ifPresent(branch -> toCommittee(branch, execution));
    }
  }

  private void toBranch(Committee committee, Kind kind, Execution execution) {
    if (committee.level() != Level.GRASSROOTS) {
      execution.refuse(Reason.Kind.WRONG_TYPE, unit(), unit());
    } else if (execution.superiorOf(unit()).isEmpty()) {
      execution.refuse(Reason.Kind.IS_ROOT, unit(), unit());
    } else {
      new Conversion(execution, this).ofCommittee(committee, kind);
    }
  }

  private void toCommittee(Branch branch, Execution execution) {
    Committee superior = execution.hierarchy().superiorOf(unit()).orElseThrow();
    if (superior.level().isAbove(Level.GRASSROOTS)) {
      new Conversion(execution, this).ofBranch(branch, allocation().orElseThrow());
    } else {
      execution.refuse(Reason.Kind.WRONG_TYPE, unit(), unit());
    }
  }
}
