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
 * The intake of one unit when units are regrouped (tiếp nhận): whole units, members and child units
 * of others, or the rest of them. The unit begins by it, or stands already.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Intake permits ImmutableIntake {

  Intake() {}

  /**
   * Starts the intake of a new unit.
   *
   * @param unit the unit that begins, without members
   * @return the next step
   */
  public static Under<Intake> of(Unit unit) {
    return superior ->
        ImmutableIntake.make(
            unit.id(), Optional.of(unit), Optional.of(superior), ImmutableList.of());
  }

  /**
   * Starts the intake of an existing unit; it is still empty.
   *
   * @param unit the text of the unit's id
   * @return the intake
   */
  public static Intake of(String unit) {
    return of(UnitId.of(unit));
  }

  /**
   * Starts the intake of an existing unit; it is still empty.
   *
   * @param unit the unit's id
   * @return the intake
   */
  public static Intake of(UnitId unit) {
    return ImmutableIntake.make(unit, Optional.empty(), Optional.empty(), ImmutableList.of());
  }

  /** {@return the id of the unit that takes in} */
  public abstract UnitId unit();

  /** {@return the unit that begins, or empty if it stands already} */
  public abstract Optional<Unit> beginning();

  /** {@return the id of the superior of a new unit, or empty for an existing unit} */
  public abstract Optional<UnitId> superior();

  /** {@return what the unit takes in, in the order in which it is said} */
  public abstract ImmutableList<Portion> portions();

  /** Returns the flows to the unit. */
  final ImmutableList<Rearrangement.Flow> flows() {
    return portions().stream()
        .map(portion -> portion.flowTo(unit()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return this intake with all that some units hold}
   *
   * @param sources the texts of the units' ids
   */
  public final Intake allOf(String... sources) {
    return allOf(Stream.of(sources).map(UnitId::of).toList());
  }

  /**
   * {@return this intake with all that some units hold}
   *
   * @param sources the units' ids
   */
  public final Intake allOf(Iterable<UnitId> sources) {
    ImmutableList.Builder<Portion> more = ImmutableList.builder();
    sources.forEach(source -> more.add(Portion.allOf(source)));
    return with(more.build());
  }

  /**
   * Adds members of a branch, or guests whose stay continues here.
   *
   * @param members the texts of their ids
   * @return the next step; it gives the larger intake
   */
  public final From<Intake> members(String... members) {
    return members(Stream.of(members).map(MemberId::of).toList());
  }

  /**
   * Adds members of a branch, or guests whose stay continues here.
   *
   * @param members their ids
   * @return the next step; it gives the larger intake
   */
  public final From<Intake> members(Iterable<MemberId> members) {
    return source -> with(ImmutableList.of(Portion.ofMembers(source, members)));
  }

  /**
   * Goes on: the unit takes in child units of a committee.
   *
   * @param units the texts of their ids
   * @return the next step; it gives the larger intake
   */
  public final From<Intake> units(String... units) {
    return units(Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * Goes on: the unit takes in child units of a committee.
   *
   * @param units their ids
   * @return the next step; it gives the larger intake
   */
  public final From<Intake> units(Iterable<UnitId> units) {
    return source -> with(ImmutableList.of(Portion.ofUnits(source, units)));
  }

  /**
   * {@return this intake with the rest of a unit: everything that no other intake names}
   *
   * @param source the text of the unit's id
   */
  public final Intake restOf(String source) {
    return restOf(UnitId.of(source));
  }

  /**
   * {@return this intake with the rest of a unit: everything that no other intake names}
   *
   * @param source the unit's id
   */
  public final Intake restOf(UnitId source) {
    return with(ImmutableList.of(Portion.restOf(source)));
  }

  /**
   * Returns this intake with further portions.
   *
   * @param more the portions, after those said before
   * @return the larger intake
   */
  public final Intake with(Iterable<Portion> more) {
    return ImmutableIntake.make(
        unit(),
        beginning(),
        superior(),
        ImmutableList.<Portion>builder().addAll(portions()).addAll(more).build());
  }

  /** {@return the units that something is taken from, each once} */
  final ImmutableList<UnitId> sources() {
    return portions().stream()
        .map(Portion::source)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the intake in one sentence} */
  final Bilingual summary() {
    String unit = beginning().map(Unit::toString).orElse(unit().value());
    return Bilingual.of(
        unit + " từ " + RearrangingOrder.listed(sources()),
        unit + " from " + RearrangingOrder.listed(sources()));
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
