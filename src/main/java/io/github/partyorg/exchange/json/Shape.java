package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import java.util.List;
import java.util.function.Function;

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
    this.fields = fields.all().toArray(Shape::none);
    this.required = (int) fields.all().stream().filter(Field::isRequired).count();
    this.keepsAll = fields.areKept();
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
      if (read.has(at)) {
        throw in.refusal(Kind.DOUBLED, "\"" + name + "\" again", "each field once");
      }
      in.next();
      read.put(at, fields[at].codec().read(in));
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
      if (fields[at].name().equals(name)) {
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
      if (!read.has(field.at()) && field.isRequired()) {
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
      if (!field.isKept(made, read.at(field.at()))) {
        throw in.impossible(
            "\"" + field.name() + "\" does not fit the other fields", "a possible " + word);
      }
    }
  }
}
