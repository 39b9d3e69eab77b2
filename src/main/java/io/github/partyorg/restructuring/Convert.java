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
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to convert a unit from one form to another (chuyển hình thức tổ chức đảng): a branch
 * becomes a committee, a committee a branch, or committees take other levels.
 *
 * <p>The unit keeps its id, name, code, founding day and consents. A branch that becomes a
 * committee begins with the branches stated, to which its members and guests are allocated; its
 * groups and pilot end. A committee that becomes a branch takes the members and guests of all
 * branches below it on its own roll; all units below end. A stay as guest ends if the guest becomes
 * a member; of two stays of one person, the longer is kept. A committee that takes another level
 * keeps the units below it. Committees below may change level in the same order.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Convert extends RearrangingOrder permits ImmutableConvert {

  private static final Bilingual TERM = Bilingual.of("chuyển hình thức tổ chức đảng", "convert");
  private static final Bilingual DONE = Bilingual.of("chuyển hình thức tổ chức đảng", "converted");
  private static final Bilingual BRANCH = Bilingual.of("chi bộ", "a branch");

  Convert() {
    super(TERM, DONE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the text of the unit's id
   */
  public static Converting unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit's id
   */
  public static Converting unit(UnitId unit) {
    return new Converting(unit);
  }

  /** The step that states the new form. */
  public static final class Converting {

    private final UnitId unit;

    Converting(UnitId unit) {
      this.unit = unit;
    }

    /**
     * Goes on: a branch becomes a grassroots committee (đảng bộ cơ sở).
     *
     * @param branches the branches that begin below it, at least one, without members
     * @return the next step
     */
    public Allocating<Convert> toCommittee(Branch... branches) {
      return toCommittee(Level.GRASSROOTS, branches);
    }

    /**
     * Goes on: a branch becomes a committee of some level, without leaders until they are stated.
     *
     * @param level the level: grassroots or affiliated
     * @param branches the branches that begin below it, at least one, without members
     * @return the next step
     */
    public Allocating<Convert> toCommittee(Level level, Branch... branches) {
      ImmutableList<Branch> begun = ImmutableList.copyOf(branches);
      return allocation ->
          ImmutableConvert.make(
              unit,
              Optional.empty(),
              ImmutableMap.of(unit, level),
              begun,
              Optional.of(Leadership.vacant()),
              Optional.of(allocation));
    }

    /**
     * Completes the order: a committee becomes a branch; it has no leaders unless the order states
     * them.
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
     * Completes the order: a committee takes another level and keeps its leadership.
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

  /**
   * {@return this order with the leadership of the unit from then on}
   *
   * @param led all new seats
   */
  public final Convert ledBy(Leadership led) {
    return ImmutableConvert.make(
        unit(), kind(), levels(), branches(), Optional.of(led), allocation());
  }

  /**
   * {@return this order with a further committee that takes another level at the same moment}
   *
   * @param committee the text of the committee's id
   * @param level the level that it takes
   */
  public final Convert and(String committee, Level level) {
    return and(UnitId.of(committee), level);
  }

  /**
   * {@return this order with a further committee that takes another level at the same moment}
   *
   * @param committee the committee's id
   * @param level the level that it takes
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

  /** {@return the kind of branch that a committee becomes, or empty if no committee becomes one} */
  public abstract Optional<Kind> kind();

  /** {@return the level that each committee takes, by its id} */
  public abstract ImmutableMap<UnitId, Level> levels();

  /** {@return the branches that begin below a new committee, without members} */
  public abstract ImmutableList<Branch> branches();

  /** {@return all seats from then on, or empty if the unit keeps its leadership} */
  public abstract Optional<Leadership> leadership();

  /** {@return the members and guests of each branch of a new committee} */
  public abstract Optional<Allocation> allocation();

  @Value.Check
  void statesABranch() {
    if (allocation().isPresent() && branches().isEmpty()) {
      throw new IllegalArgumentException(
          "The conversion of " + unit() + " into a committee states no branch; state one.");
    }
  }

  @Override
  public final Bilingual summary() {
    if (kind().isPresent()) {
      return into("Convert ", unit(), BRANCH);
    }
    return allocation().isPresent()
        ? into("Convert ", unit(), FormWords.committee(level(), branches()))
        : Bilingual.join(
            "; ",
            levels().entrySet().stream()
                .map(one -> FormWords.toLevel("Convert ", one.getKey(), one.getValue()))
                .collect(ImmutableList.toImmutableList()));
  }

  @Override
  final Bilingual told(Restructured change) {
    Unit converted = change.results().get(0);
    if (converted instanceof Branch) {
      return into("Converted ", converted, BRANCH);
    }
    return allocation().isPresent()
        ? into("Converted ", converted, FormWords.committee(level()))
        : Bilingual.join(
            "; ",
            change.results().stream()
                .map(unit -> FormWords.toLevel("Converted ", unit, ((Committee) unit).level()))
                .collect(ImmutableList.toImmutableList()));
  }

  private static Bilingual into(String english, Object unit, Bilingual form) {
    return Bilingual.of(
        "Chuyển " + unit + " thành " + form.vietnamese(),
        english + unit + " into " + form.english());
  }

  private Level level() {
    return levels().getOrDefault(unit(), Level.GRASSROOTS);
  }

  @Override
  final ImmutableList<Branch> beginnings() {
    return branches();
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    return new Conversion(this, execution).meaning();
  }
}
