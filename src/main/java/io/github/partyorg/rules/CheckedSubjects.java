package io.github.partyorg.rules;

import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Where subjects are found, and those that a rule is checked on: of units, those of a type; of
 * changes, those by a type of order.
 */
record CheckedSubjects<S>(
    Subjects<?> subjects,
    Class<S> type,
    Optional<UnitType<?>> units,
    Optional<Class<? extends Order>> order,
    BiFunction<S, Situation, Subject> locate) {

  static <T, S extends T> CheckedSubjects<S> of(Subjects<T> subjects, Class<S> type) {
    return new CheckedSubjects<>(
        subjects, type, Optional.empty(), Optional.empty(), subjects::place);
  }

  static <U extends Unit> CheckedSubjects<U> of(Subjects<Unit> subjects, UnitType<U> type) {
    return new CheckedSubjects<>(
        subjects, type.unitClass(), Optional.of(type), Optional.empty(), subjects::place);
  }

  static <T, S extends T> CheckedSubjects<S> by(
      Class<? extends Order> order, Subjects<T> subjects, Class<S> type) {
    return new CheckedSubjects<>(
        subjects, type, Optional.empty(), Optional.of(order), subjects::place);
  }

  boolean includes(Object candidate, Situation situation) {
    return type.isInstance(candidate)
        && (units.isEmpty() || units.get().roles().contains(situation.role((Unit) candidate)))
        && (order.isEmpty() || order.get().isInstance(((Change) candidate).order()));
  }

  Subject place(Object candidate, Situation situation) {
    return locate.apply(type.cast(candidate), situation);
  }
}
