package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects the fields of a type, in their order. */
final class Fields<T> {

  private final List<Field<T, ?>> all = new ArrayList<>();
  private boolean keepsAll;

  /** Says that a value keeps each field as it was read, so that this need not be checked. */
  void areAllKept() {
    keepsAll = true;
  }

  <V> Field<T, V> required(String name, Function<? super T, ? extends V> getter, Codec<V> codec) {
    return add(new Field<>(all.size(), name, getter, codec, null, false));
  }

  /** A field that is left out where it has one certain value. */
  <V> Field<T, V> unless(
      V absent, String name, Function<? super T, ? extends V> getter, Codec<V> codec) {
    return add(new Field<>(all.size(), name, getter, codec, absent, false));
  }

  <V> Field<T, Optional<V>> optional(
      String name, Function<? super T, Optional<V>> getter, Codec<V> codec) {
    return unless(Optional.empty(), name, getter, new Maybe<>(codec));
  }

  <V> Field<T, ImmutableList<V>> list(
      String name, Function<? super T, ? extends List<V>> getter, Codec<V> codec) {
    return unless(
        ImmutableList.of(),
        name,
        value -> ImmutableList.copyOf(getter.apply(value)),
        new ListOf<>(codec));
  }

  Field<T, Boolean> flag(String name, Function<? super T, Boolean> getter) {
    return unless(false, name, getter, Plain.FLAG);
  }

  /** A list for readers without this library, which finds it again and reads it only to check. */
  <V> void derived(String name, Function<? super T, ? extends List<V>> getter, Codec<V> codec) {
    Codec<ImmutableList<V>> list = new ListOf<>(codec);
    add(
        new Field<>(
            all.size(),
            name,
            value -> ImmutableList.copyOf(getter.apply(value)),
            list,
            ImmutableList.of(),
            true));
  }

  ImmutableList<Field<T, ?>> all() {
    return ImmutableList.copyOf(all);
  }

  boolean areKept() {
    return keepsAll;
  }

  private <V> Field<T, V> add(Field<T, V> field) {
    all.add(field);
    return field;
  }
}
