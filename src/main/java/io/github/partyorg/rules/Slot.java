package io.github.partyorg.rules;

import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A place in a {@link Template} that a value of one type fills (chỗ điền).
 *
 * @param <T> the values
 */
public final class Slot<T> {

  private final String name;
  private final Function<? super T, Bilingual> wording;

  private Slot(String name, Function<? super T, Bilingual> wording) {
    this.name = name;
    this.wording = wording;
  }

  /**
   * Returns a slot.
   *
   * @param <T> the values
   * @param name its name, between braces in the template
   * @param wording says a value in both languages
   * @return the slot
   */
  public static <T> Slot<T> of(String name, Function<? super T, Bilingual> wording) {
    return new Slot<>(name, wording);
  }

  /**
   * Returns a slot for what is written alike in both languages: numbers, days, names, ids.
   *
   * @param <T> the values
   * @param name its name, between braces in the template
   * @return the slot
   */
  public static <T> Slot<T> plain(String name) {
    return of(name, value -> Bilingual.of(value.toString(), value.toString()));
  }

  /**
   * Returns a slot for days.
   *
   * @param name its name, between braces in the template
   * @return the slot
   */
  public static Slot<LocalDate> day(String name) {
    return of(
        name,
        day ->
            Bilingual.of(
                day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(),
                day.toString()));
  }

  /**
   * Returns a slot for terms of the field.
   *
   * @param <T> the values
   * @param name its name, between braces in the template
   * @return the slot
   */
  public static <T extends Termed> Slot<T> term(String name) {
    return of(name, Termed::term);
  }

  /**
   * Returns a slot for several values, at least one, which are written one after the other.
   *
   * @param <T> the values
   * @param name its name, between braces in the template
   * @param wording says one value in both languages
   * @return the slot
   */
  public static <T> Slot<Iterable<? extends T>> several(
      String name, Function<? super T, Bilingual> wording) {
    return of(name, values -> Bilingual.join(", ", Iterables.transform(values, wording::apply)));
  }

  /**
   * Returns a slot for sentences and phrases.
   *
   * @param name its name, between braces in the template
   * @return the slot
   */
  public static Slot<Bilingual> phrase(String name) {
    return of(name, phrase -> phrase);
  }

  /**
   * Words a value.
   *
   * @param value the value
   * @return the value as the slot says it
   */
  public Bilingual words(T value) {
    return wording.apply(value);
  }

  /**
   * Fills the slot.
   *
   * @param value the value
   * @return the filling, for {@link Template#fill}
   */
  public Filling is(T value) {
    return new Filling(name, words(value));
  }

  String name() {
    return name;
  }

  /** A slot with its value. */
  public static final class Filling {
    private final String name;
    private final Bilingual words;

    Filling(String name, Bilingual words) {
      this.name = name;
      this.words = words;
    }

    String name() {
      return name;
    }

    Bilingual words() {
      return words;
    }
  }
}
