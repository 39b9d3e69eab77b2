package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to convert a unit from one form to another (chuyển hình thức tổ chức đảng): a branch
 * becomes a committee, a committee a branch, or committees take other levels.
 *
 * <p>The unit keeps its id, name, code, founding day and consents. A branch that becomes a
 * committee begins with the branches stated, to which its members and guests are allocated; its
 * groups and pilot end. A committee that becomes a branch takes the members and guests of all
 * branches below it on its own roll; all units below end; a stay as guest ends where the guest
 * becomes a member, and of two stays of one person the longer is kept. A committee that takes
 * another level keeps what is below it, and may change together with committees below.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Convert extends RearrangingOrder permits ImmutableConvert {

  private static final Bilingual TERM = Bilingual.of("chuyển hình thức tổ chức đảng", "convert");
  private static final Bilingual DONE = Bilingual.of("chuyển hình thức tổ chức đảng", "converted");

  Convert() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the text of the unit's id
   * @return what remains to be said
   */
  public static Into unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * Begins the order: which unit.
   *
   * @param unit the unit's id
   * @return what remains to be said
   */
  public static Into unit(UnitId unit) {
    return new Into(unit);
  }

  /** Says what a unit is converted into. */
  public static final class Into {

    private final UnitId unit;

    Into(UnitId unit) {
      this.unit = unit;
    }

    /**
     * Goes on: a branch becomes a grassroots committee (đảng bộ cơ sở).
     *
     * @param branches the branches that begin below it, at least one, without members
     * @return what remains to be said
     */
    public ToCommittee toCommittee(Branch... branches) {
      return toCommittee(Level.GRASSROOTS, branches);
    }

    /**
     * Goes on: a branch becomes a committee of some level.
     *
     * @param level the level: grassroots or affiliated
     * @param branches the branches that begin below it, at least one, without members
     * @return what remains to be said
     */
    public ToCommittee toCommittee(Level level, Branch... branches) {
      return new ToCommittee(unit, level, ImmutableList.copyOf(branches));
    }

    /**
     * Ends the order: a committee becomes a branch, without leaders until they are stated.
     *
     * @param kind the kind of branch
     * @return the order
     */
    public Convert toBranch(Kind kind) {
      return ImmutableConvert.make(
          unit,
          Optional.of(kind),
          ImmutableMap.of(),
          ImmutableList.of(),
          Optional.of(Leadership.vacant()),
          Optional.empty());
    }

    /**
     * Ends the order: a committee takes another level and keeps its leadership.
     *
     * @param level the level
     * @return the order
     */
    public Convert toLevel(Level level) {
      return ImmutableConvert.make(
          unit,
          Optional.empty(),
          ImmutableMap.of(unit, level),
          ImmutableList.of(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /** Says which members and guests go to which branch of a new committee. */
  public static final class ToCommittee {

    private final UnitId unit;
    private final Level level;
    private final ImmutableList<Branch> branches;

    ToCommittee(UnitId unit, Level level, ImmutableList<Branch> branches) {
      this.unit = unit;
      this.level = level;
      this.branches = branches;
    }

    /**
     * Ends the order; the committee is without leaders until they are stated.
     *
     * @param allocation which members and guests go to which of the new branches
     * @return the order
     * @throws IllegalArgumentException if no branch is stated
     */
    public Convert allocating(Allocation allocation) {
      if (branches.isEmpty()) {
        throw new IllegalArgumentException(
            "The conversion of " + unit + " into a committee states no branch; state one.");
      }
      return ImmutableConvert.make(
          unit,
          Optional.empty(),
          ImmutableMap.of(unit, level),
          branches,
          Optional.of(Leadership.vacant()),
          Optional.of(allocation));
    }
  }

  /**
   * Returns this order with the leadership of the unit from then on.
   *
   * @param led all seats that there shall be
   * @return the order with that leadership
   */
  public final Convert ledBy(Leadership led) {
    return ImmutableConvert.make(
        unit(), kind(), levels(), branches(), Optional.of(led), allocation());
  }

  /**
   * Returns this order, by which a further committee takes another level at the same moment.
   *
   * @param committee the text of the committee's id
   * @param level the level that it takes
   * @return the order with that level
   */
  public final Convert and(String committee, Level level) {
    return and(UnitId.of(committee), level);
  }

  /**
   * Returns this order, by which a further committee takes another level at the same moment.
   *
   * @param committee the committee's id
   * @param level the level that it takes
   * @return the order with that level
   */
  public final Convert and(UnitId committee, Level level) {
    return ImmutableConvert.make(
        unit(),
        kind(),
        ImmutableMap.<UnitId, Level>builder().putAll(levels()).put(committee, level).buildOrThrow(),
        branches(),
        leadership(),
        allocation());
  }

  /** {@return the id of the unit that is converted} */
  public abstract UnitId unit();

  /** {@return the kind of branch that a committee becomes, or empty if it becomes none} */
  public abstract Optional<Kind> kind();

  /** {@return the level that each committee takes, by its id} */
  public abstract ImmutableMap<UnitId, Level> levels();

  /** {@return the branches that begin below a new committee, without members} */
  public abstract ImmutableList<Branch> branches();

  /** {@return all seats from then on, or empty if the unit keeps its leadership} */
  public abstract Optional<Leadership> leadership();

  /** {@return which members and guests go to which branch of a new committee} */
  public abstract Optional<Allocation> allocation();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  final Bilingual participle() {
    return DONE;
  }

  @Override
  public final Bilingual summary() {
    if (kind().isPresent()) {
      return Bilingual.of(
          "Chuyển " + unit() + " thành chi bộ", "Convert " + unit() + " into a branch");
    }
    return allocation().isPresent()
        ? Bilingual.of(
            "Chuyển " + unit() + " thành " + form().vietnamese() + " gồm " + branches(),
            "Convert " + unit() + " into " + form().english() + " with " + branches())
        : Bilingual.join(
            "; ",
            levels().entrySet().stream()
                .map(one -> levelTold("Convert ", one.getKey(), one.getValue()))
                .collect(ImmutableList.toImmutableList()));
  }

  @Override
  final Bilingual told(Restructured change) {
    Unit converted = change.results().get(0);
    if (converted instanceof Branch) {
      return Bilingual.of(
          "Chuyển " + converted + " thành chi bộ", "Converted " + converted + " into a branch");
    }
    return allocation().isPresent()
        ? Bilingual.of(
            "Chuyển " + converted + " thành " + form().vietnamese(),
            "Converted " + converted + " into " + form().english())
        : Bilingual.join(
            "; ",
            change.results().stream()
                .map(unit -> levelTold("Converted ", unit, ((Committee) unit).level()))
                .collect(ImmutableList.toImmutableList()));
  }

  private static Bilingual levelTold(String english, Object unit, Level level) {
    return Bilingual.of(
        "Chuyển " + unit + " thành đảng bộ " + level.term().vietnamese(),
        english + unit + " to another level: " + level.term().english());
  }

  /** Returns what a branch that becomes a committee is then called. */
  private Bilingual form() {
    Level level = levels().getOrDefault(unit(), Level.GRASSROOTS);
    return Bilingual.of(
        "đảng bộ " + level.term().vietnamese(),
        (level == Level.AFFILIATED ? "an " : "a ") + level.term().english() + " committee");
  }

  @Override
  final ImmutableList<Branch> beginnings() {
    return branches();
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    if (kind().isPresent()) {
      return execution
          .find(unit(), Committee.class)
          .filter(committee -> isConvertible(committee, execution))
          .map(this::toBranch);
    }
    if (allocation().isPresent()) {
      return execution
          .find(unit(), Branch.class)
          .filter(branch -> isConvertible(branch, execution))
          .map(branch -> toCommittee());
    }
    Rearrangement.Builder meaning =
        Rearrangement.builder().originals(levels().keySet()).results(levels().keySet());
    levels()
        .forEach(
            (id, level) -> {
              Optional<Leadership> led = id.equals(unit()) ? leadership() : Optional.empty();
              execution
                  .find(id, Committee.class)
                  .ifPresent(
                      committee ->
                          meaning.restates(
                              id,
                              new Rearrangement.Restated(
                                  Optional.of(level), false, Optional.empty(), led)));
            });
    return Optional.of(meaning.build());
  }

  /** Refuses the root, and what is above the base. */
  private boolean isConvertible(Committee committee, Execution execution) {
    if (committee.level().isAbove(Level.GRASSROOTS)) {
      execution.refuse(Reason.Kind.WRONG_TYPE, unit(), unit());
    } else if (execution.superiorOf(unit()).isEmpty()) {
      execution.refuse(Reason.Kind.IS_ROOT, unit(), unit());
    }
    return !execution.isRefused();
  }

  /** Refuses a branch that would become a grassroots committee below another. */
  private boolean isConvertible(Branch branch, Execution execution) {
    boolean isBelowBase =
        execution
            .superiorOf(unit())
            .map(above -> (Committee) execution.hierarchy().require(above))
            .filter(above -> !above.level().isAbove(Level.GRASSROOTS))
            .isPresent();
    LocalDate day = execution.decision().effectiveOn();
    boolean isRecognised = branch.recognition().filter(given -> given.holdsOn(day)).isPresent();
    if (isBelowBase && !isRecognised && levels().get(unit()) == Level.GRASSROOTS) {
      execution.refuse(Reason.Kind.WRONG_TYPE, unit(), unit());
    }
    return !execution.isRefused();
  }

  private Rearrangement toBranch(Committee committee) {
    Rearrangement.Builder meaning =
        Rearrangement.builder()
            .restates(
                unit(), new Rearrangement.Restated(Optional.empty(), true, kind(), leadership()))
            .originals(List.of(unit()))
            .results(List.of(unit()));
    ImmutableList.Builder<UnitId> below = ImmutableList.builder();
    for (Unit unit : committee.subtree()) {
      if (!unit.id().equals(unit())) {
        below.add(unit.id());
        meaning.flow(Rearrangement.Flow.whole(unit.id(), unit()));
      }
    }
    return meaning.ends(below.build()).build();
  }

  private Rearrangement toCommittee() {
    Rearrangement.Builder meaning =
        Rearrangement.builder()
            .restates(
                unit(),
                new Rearrangement.Restated(
                    Optional.ofNullable(levels().get(unit())),
                    false,
                    Optional.empty(),
                    leadership()))
            .flows(allocation().orElseThrow().flowsFrom(unit()))
            .among(branches().stream().map(Unit::id).toList())
            .originals(List.of(unit()))
            .results(List.of(unit()));
    branches().forEach(branch -> meaning.begins(branch, unit(), Rearrangement.Origin.NEW));
    return meaning.build();
  }
}
