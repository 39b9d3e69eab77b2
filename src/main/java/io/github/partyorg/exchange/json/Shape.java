package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The one description by which values of a type are both written and read: its fields in their
 * order, each with its name and how to get it, and how a value is made of what was read.
 */
final class Shape<T> implements Body<T> {

  private final String word;
  private final Class<T> type;
  private final Field<T, ?>[] fields;
  private final int required;
  private final Function<Read, ? extends T> making;
  private final boolean keepsAll;

  private Shape(String word, Class<T> type, Fields<T> fields, Function<Read, ? extends T> making) {
    this.word = word;
    this.type = type;
    this.fields = fields.all.toArray(Shape::none);
    this.required = (int) fields.all.stream().filter(Field::isRequired).count();
    this.keepsAll = fields.keepsAll;
    this.making = making;
  }

  /** An array, as a loop over a list would make an iterator for each value. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // no array has a type parameter
  private static <T> Field<T, ?>[] none(int length) {
    return new Field[length];
  }

  /**
   * Describes a type.
   *
   * @param word the word of the field for it
   * @param type the type
   * @param description states the fields, and returns what makes a value of those read
   */
  static <T> Shape<T> of(
      String word, Class<T> type, Function<Fields<T>, Function<Read, ? extends T>> description) {
    Fields<T> fields = new Fields<>();
    Function<Read, ? extends T> making = description.apply(fields);
    return new Shape<>(word, type, fields, making);
  }

  /** One field of a type; a value that equals the absent one is not written. */
  static final class Field<T, V> {

    private final int at;
    private final SerializableString name;
    private final Function<? super T, ? extends V> getter;
    private final Codec<V> codec;
    private final @Nullable V absent;
    private final boolean isDerived;

    private Field(
        int at,
        String name,
        Function<? super T, ? extends V> getter,
        Codec<V> codec,
        @Nullable V absent,
        boolean isDerived) {
      this.at = at;
      this.name = new SerializedString(name);
      this.getter = getter;
      this.codec = codec;
      this.absent = absent;
      this.isDerived = isDerived;
    }

    String name() {
      return name.getValue();
    }

    boolean isRequired() {
      return absent == null;
    }

    Codec<V> codec() {
      return codec;
    }

    private void write(T value, Output out) {
      V part = getter.apply(value);
      if (!part.equals(absent)) {
        out.name(name);
        codec.write(part, out);
      }
    }

    private boolean isKept(T made, @Nullable Object read) {
      return read == null || isDerived || read.equals(getter.apply(made));
    }
  }

  /** Collects the fields of a type, in their order. */
  static final class Fields<T> {

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

    private <V> Field<T, V> add(Field<T, V> field) {
      all.add(field);
      return field;
    }
  }

  /** The parts of one value that were read. */
  static final class Read {

    private final @Nullable Object[] parts;

    private Read(int fields) {
      this.parts = new @Nullable Object[fields];
    }

    @SuppressWarnings("unchecked") // read by the codec of the field
    <V> V get(Field<?, V> field) {
      Object part = parts[field.at];
      return part == null ? Objects.requireNonNull(field.absent) : (V) part;
    }

    /** A part that this one of several forms must have. */
    <V> V need(Field<?, Optional<V>> field) {
      return get(field)
          .orElseThrow(
              () -> new IllegalArgumentException("\"%s\" is missing".formatted(field.name())));
    }

    /** Says an option of a finished value, if it was read. */
    <X, V> X with(X value, Field<?, Optional<V>> option, BiFunction<X, V, X> saying) {
      Optional<V> part = get(option);
      return part.isPresent() ? saying.apply(value, part.get()) : value;
    }
  }

  String word() {
    return word;
  }

  Class<T> type() {
    return type;
  }

  ImmutableList<Field<T, ?>> fields() {
    return ImmutableList.copyOf(fields);
  }

  @Override
  public void writeFields(T value, Output out) {
    for (Field<T, ?> field : fields) {
      field.write(value, out);
    }
  }

  @Override
  public T readFields(Input in) {
    Read read = new Read(fields.length);
    int next = 0;
    int stated = 0;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      int at = indexOf(name, next, in);
      if (read.parts[at] != null) {
        throw in.refusal(Kind.DOUBLED, "\"" + name + "\" again", "each field once");
      }
      in.next();
      read.parts[at] = fields[at].codec.read(in);
      stated += fields[at].isRequired() ? 1 : 0;
      next = at + 1;
    }
    if (stated < required) {
      throw missing(read, in);
    }
    return made(read, in);
  }

  /** Looks for the name first where it stands if the fields are in their order. */
  private int indexOf(String name, int next, Input in) {
    int size = fields.length;
    for (int step = 0; step < size; step++) {
      int at = next + step < size ? next + step : next + step - size;
      if (fields[at].name.getValue().equals(name)) {
        return at;
      }
    }
    throw in.unknown(Kind.UNKNOWN_FIELD, name, names());
  }

  private List<String> names() {
    return fields().stream().map(Field::name).toList();
  }

  private MalformedJsonException missing(Read read, Input in) {
    for (Field<T, ?> field : fields) {
      if (read.parts[field.at] == null && field.isRequired()) {
        String name = "\"" + field.name() + "\"";
        return in.refusal(Kind.MISSING_FIELD, "no " + name, name);
      }
    }
    throw new IllegalStateException(word + " has all that it needs.");
  }

  private T made(Read read, Input in) {
    T made;
    try {
      made = making.apply(read);
    } catch (RuntimeException refused) {
      throw in.refused(refused, "a possible " + word);
    }
    if (!keepsAll) {
      checkKept(made, read, in);
    }
    return made;
  }

  /** What a file says and the value does not hold would be half read. */
  private void checkKept(T made, Read read, Input in) {
    for (Field<T, ?> field : fields) {
      if (!field.isKept(made, read.parts[field.at])) {
        throw in.impossible(
            "\"" + field.name() + "\" does not fit the other fields", "a possible " + word);
      }
    }
  }
}
