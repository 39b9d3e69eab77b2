package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What one unit takes in when units are regrouped (tiếp nhận): whole units, members and child units
 * of others, or the rest of them. The unit begins by it, or stands already.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Intake permits ImmutableIntake {

  Intake() {}

  /**
   * Begins the intake of a new unit.
   *
   * @param unit the unit that begins, without members
   * @return what remains to be said
   */
  public static Under of(Unit unit) {
    return new Under(unit);
  }

  /**
   * Begins the intake of a unit that stands already; it takes nothing in yet.
   *
   * @param unit the text of the unit's id
   * @return the intake
   */
  public static Intake of(String unit) {
    return of(UnitId.of(unit));
  }

  /**
   * Begins the intake of a unit that stands already; it takes nothing in yet.
   *
   * @param unit the unit's id
   * @return the intake
   */
  public static Intake of(UnitId unit) {
    return ImmutableIntake.make(unit, Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  /** Says under which superior the unit begins. */
  public static final class Under {

    private final Unit unit;

    Under(Unit unit) {
      this.unit = unit;
    }

    /**
     * Goes on: where the unit begins; it takes nothing in yet.
     *
     * @param superior the text of the id of the unit directly above
     * @return the intake
     */
    public Intake under(String superior) {
      return under(UnitId.of(superior));
    }

    /**
     * Goes on: where the unit begins; it takes nothing in yet.
     *
     * @param superior the id of the unit directly above
     * @return the intake
     */
    public Intake under(UnitId superior) {
      return ImmutableIntake.make(
          unit.id(), Optional.of(unit), Optional.of(superior), ImmutableList.of());
    }
  }

  /** {@return the id of the unit that takes in} */
  public abstract UnitId unit();

  /** {@return the unit that begins, or empty if it stands already} */
  public abstract Optional<Unit> beginning();

  /** {@return the id of the unit above what begins, or empty if the unit stands already} */
  public abstract Optional<UnitId> superior();

  abstract ImmutableList<Rearrangement.Flow> flows();

  /**
   * Returns this intake with all that some units hold.
   *
   * @param sources the texts of the units' ids
   * @return the larger intake
   */
  public final Intake allOf(String... sources) {
    return allOf(Stream.of(sources).map(UnitId::of).toList());
  }

  /**
   * Returns this intake with all that some units hold.
   *
   * @param sources the units' ids
   * @return the larger intake
   */
  public final Intake allOf(Iterable<UnitId> sources) {
    ImmutableList.Builder<Rearrangement.Flow> more = ImmutableList.builder();
    sources.forEach(source -> more.add(Rearrangement.Flow.whole(source, unit())));
    return with(more.build());
  }

  /**
   * Returns this intake with members of a branch, or guests whose stay goes on here.
   *
   * @param source the text of the branch's id
   * @param members the texts of the members' ids
   * @return the larger intake
   */
  public final Intake members(String source, String... members) {
    return members(UnitId.of(source), Stream.of(members).map(MemberId::of).toList());
  }

  /**
   * Returns this intake with members of a branch, or guests whose stay goes on here.
   *
   * @param source the branch's id
   * @param members the members' ids
   * @return the larger intake
   */
  public final Intake members(UnitId source, Iterable<MemberId> members) {
    return with(ImmutableList.of(Rearrangement.Flow.of(source, unit(), members)));
  }

  /**
   * Returns this intake with child units of a committee.
   *
   * @param source the text of the committee's id
   * @param units the texts of the units' ids
   * @return the larger intake
   */
  public final Intake units(String source, String... units) {
    return units(UnitId.of(source), Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * Returns this intake with child units of a committee.
   *
   * @param source the committee's id
   * @param units the units' ids
   * @return the larger intake
   */
  public final Intake units(UnitId source, Iterable<UnitId> units) {
    return with(ImmutableList.of(Rearrangement.Flow.ofUnits(source, Optional.of(unit()), units)));
  }

  /**
   * Returns this intake with all that a unit holds and that no other intake names.
   *
   * @param source the text of the unit's id
   * @return the larger intake
   */
  public final Intake restOf(String source) {
    return restOf(UnitId.of(source));
  }

  /**
   * Returns this intake with all that a unit holds and that no other intake names.
   *
   * @param source the unit's id
   * @return the larger intake
   */
  public final Intake restOf(UnitId source) {
    return with(ImmutableList.of(Rearrangement.Flow.rest(source, unit())));
  }

  private Intake with(ImmutableList<Rearrangement.Flow> more) {
    return ImmutableIntake.make(
        unit(),
        beginning(),
        superior(),
        ImmutableList.<Rearrangement.Flow>builder().addAll(flows()).addAll(more).build());
  }

  /** {@return the units that something is taken from, each once} */
  public final ImmutableList<UnitId> sources() {
    return flows().stream()
        .map(Rearrangement.Flow::from)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what is taken in, in one sentence} */
  public final Bilingual summary() {
    String unit = beginning().map(Unit::toString).orElse(unit().value());
    return Bilingual.of(unit + " từ " + sources(), unit + " from " + sources());
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
