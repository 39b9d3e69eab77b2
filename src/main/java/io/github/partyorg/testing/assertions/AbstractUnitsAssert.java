package io.github.partyorg.testing.assertions;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;

/**
 * Assertions on a value that has units, with the clauses that say more of a unit found: <i>has
 * branch B1 with 5 members under A</i> (kiểm tra tổ chức đảng).
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of the value
 */
public abstract class AbstractUnitsAssert<S extends AbstractUnitsAssert<S, A>, A>
    extends AbstractPartyAssert<S, A> {

  /** The units that the present claim is about. */
  final Search<Unit> units = new Search<>();

  AbstractUnitsAssert(A actual, Class<?> self) {
    super(actual, self);
  }

  /** Returns the hierarchy in which the units stand. */
  abstract Hierarchy hierarchy();

  final String path(Unit unit) {
    return hierarchy().has(unit.id())
        ? hierarchy().path(unit.id()).toString()
        : unit.id().toString();
  }

  /**
   * Says how many members the unit found has.
   *
   * @param count the count, probationary members included
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S withMembers(int count) {
    units.narrow(
        this,
        "with " + UnitWords.number(count),
        unit -> unit.memberCount() == count,
        unit -> path(unit) + " with " + UnitWords.members(unit));
    return myself;
  }

  /**
   * Says how many official members the unit found has.
   *
   * @param count the count
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S withOfficialMembers(int count) {
    units.narrow(
        this,
        "with " + UnitWords.official(count),
        unit -> unit.officialMemberCount() == count,
        unit -> path(unit) + " with " + UnitWords.officialMembers(unit));
    return myself;
  }

  /**
   * Says what the unit is called.
   *
   * @param name the name
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S named(String name) {
    units.narrow(
        this,
        "named \"" + name + "\"",
        unit -> unit.name().equals(name),
        unit -> path(unit) + " named " + UnitWords.name(unit));
    return myself;
  }

  /**
   * Says under which unit the unit directly stands.
   *
   * @param superior the text of the superior's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S under(String superior) {
    units.narrow(
        this,
        "under " + superior,
        unit ->
            hierarchy()
                .superiorOf(unit.id())
                .filter(above -> above.id().equals(UnitId.of(superior)))
                .isPresent(),
        this::path);
    return myself;
  }

  /**
   * Says of which kind the unit is.
   *
   * @param kind the kind, or a wider one
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S ofKind(Kind kind) {
    units.narrow(
        this,
        "of kind " + kind,
        unit -> unit.kind().isA(kind),
        unit -> path(unit) + " of kind " + unit.kind());
    return myself;
  }

  /**
   * Says of which level the committee is.
   *
   * @param level the level
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S ofLevel(Level level) {
    units.narrow(
        this,
        "of level " + level,
        unit -> UnitWords.isAt(level, unit),
        unit -> path(unit) + ", " + UnitWords.type(unit));
    return myself;
  }

  /**
   * Says which member is the unit's secretary.
   *
   * @param secretary the text of the member's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S ledBy(String secretary) {
    units.narrow(
        this,
        "led by " + secretary,
        unit -> UnitWords.isLedBy(secretary, unit),
        unit -> path(unit) + ", " + UnitWords.secretary(unit));
    return myself;
  }
}
