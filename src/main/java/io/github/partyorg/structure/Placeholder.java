package io.github.partyorg.structure;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A place in a {@link Template} that a value of one type fills (chỗ điền).
 *
 * @param <T> the values
 */
public final class Placeholder<T> {

  private final String name;
  private final Function<? super T, Bilingual> wording;

  private Placeholder(String name, Function<? super T, Bilingual> wording) {
    this.name = name;
    this.wording = wording;
  }

  /**
   * {@return a place}
   *
   * @param <T> the values
   * @param name its name, between braces in the template
   * @param wording says a value in both languages
   */
  public static <T> Placeholder<T> of(String name, Function<? super T, Bilingual> wording) {
    return new Placeholder<>(name, wording);
  }

  /**
   * {@return a placeholder for values that are the same in both languages, such as names and ids}
   *
   * @param <T> the values
   * @param name its name, between braces in the template
   */
  public static <T> Placeholder<T> plain(String name) {
    return of(name, value -> Bilingual.of(value.toString(), value.toString()));
  }

  /**
   * {@return a place for days}
   *
   * @param name its name, between braces in the template
   */
  public static Placeholder<LocalDate> day(String name) {
    return of(name, Bilingual::day);
  }

  /**
   * {@return a place for terms of the field}
   *
   * @param <T> the values
   * @param name its name, between braces in the template
   */
  public static <T extends HasTerm> Placeholder<T> term(String name) {
    return of(name, HasTerm::term);
  }

  /**
   * {@return a place for several values, at least one, which are written one after the other}
   *
   * @param <T> the values
   * @param name its name, between braces in the template
   * @param wording says one value in both languages
   */
  public static <T> Placeholder<Iterable<? extends T>> several(
      String name, Function<? super T, Bilingual> wording) {
    return of(name, values -> Bilingual.join(", ", Iterables.transform(values, wording::apply)));
  }

  /**
   * {@return a place for sentences and phrases}
   *
   * @param name its name, between braces in the template
   */
  public static Placeholder<Bilingual> phrase(String name) {
    return of(name, phrase -> phrase);
  }

  /**
   * Fills the place.
   *
   * @param value the value
   * @return the filling, for {@link Template#fill}
   */
  public Filling is(T value) {
    return new Filling(name, wording.apply(value));
  }

  String name() {
    return name;
  }

  /** A place with its value (giá trị điền). */
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
