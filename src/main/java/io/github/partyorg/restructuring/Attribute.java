package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Unit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One recorded attribute of a unit, to be read and set: everything but its id, its roll and the
 * units below it.
 *
 * @param <T> the type of its value
 * @param get reads it
 * @param set returns the unit with another value of it
 */
record Attribute<T>(Function<Unit, T> get, BiFunction<Unit, T, Unit> set) {

  private static final ImmutableList<Attribute<?>> OF_UNIT =
      ImmutableList.of(
          new Attribute<>(Unit::name, Unit::withName),
          new Attribute<>(Unit::code, orNone(Unit::withCode, Unit::withoutCode)),
          new Attribute<>(Unit::kind, Unit::withKind),
          new Attribute<>(Unit::foundedOn, orNone(Unit::withFoundedOn, Unit::withoutFoundedOn)),
          new Attribute<>(Unit::leadership, Unit::withLeadership),
          new Attribute<>(Unit::consents, Unit::withConsents));

  private static final ImmutableList<Attribute<?>> OF_COMMITTEE =
      ImmutableList.<Attribute<?>>builder()
          .addAll(OF_UNIT)
          .add(ofCommittee(Committee::level, Committee::withLevel))
          .add(
              ofCommittee(
                  Committee::delegation,
                  orNone(Committee::withDelegation, Committee::withoutDelegation)))
          .build();

  private static final ImmutableList<Attribute<?>> OF_BRANCH =
      ImmutableList.<Attribute<?>>builder()
          .addAll(OF_UNIT)
          .add(ofBranch(Branch::groups, Branch::withGroups))
          .add(ofBranch(Branch::guests, Branch::withGuests))
          .add(ofBranch(Branch::absences, Branch::withAbsences))
          .add(ofBranch(Branch::pilot, orNone(Branch::withPilot, Branch::withoutPilot)))
          .add(ofBranch(Branch::form, Branch::withForm))
          .add(
              ofBranch(
                  Branch::recognition, orNone(Branch::withRecognition, Branch::withoutRecognition)))
          .build();

  private static <U extends Unit, V> BiFunction<U, Optional<V>, Unit> orNone(
      BiFunction<U, V, ? extends Unit> with, Function<U, ? extends Unit> without) {
    return (unit, value) -> value.isPresent() ? with.apply(unit, value.get()) : without.apply(unit);
  }

  private static <T> Attribute<T> ofCommittee(
      Function<Committee, T> get, BiFunction<Committee, T, Unit> set) {
    return new Attribute<>(
        unit -> get.apply((Committee) unit), (unit, value) -> set.apply((Committee) unit, value));
  }

  private static <T> Attribute<T> ofBranch(
      Function<Branch, T> get, BiFunction<Branch, T, Unit> set) {
    return new Attribute<>(
        unit -> get.apply((Branch) unit), (unit, value) -> set.apply((Branch) unit, value));
  }

  /** Returns all that is recorded of a unit of the same form. */
  static ImmutableList<Attribute<?>> of(Unit unit) {
    return unit instanceof Branch ? OF_BRANCH : OF_COMMITTEE;
  }

  /** Says whether two units, both branches or both committees, are alike in this. */
  boolean isSame(Unit one, Unit other) {
    return get.apply(one).equals(get.apply(other));
  }

  /** Returns a unit with another unit's value. */
  Unit copied(Unit onto, Unit from) {
    return set.apply(onto, get.apply(from));
  }
}
