package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A congress of a unit (đại hội): the day from which the term of its leadership runs, and its
 * number where one is known, as in <i>đại hội lần thứ XXII</i>.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Congress permits ImmutableCongress {

  private static final Placeholder<String> NUMBER = Placeholder.plain("number");
  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template NUMBERED =
      Template.of("lần thứ {number} ({day})", "no. {number} ({day})", NUMBER, DAY);

  Congress() {}

  /**
   * {@return a congress whose number is not known}
   *
   * @param day its day
   */
  public static Congress on(LocalDate day) {
    return ImmutableCongress.make(day, Optional.empty());
  }

  /** {@return its day} */
  public abstract LocalDate day();

  /** {@return its number among the congresses of the unit, or empty if not known} */
  public abstract Optional<Integer> number();

  /**
   * {@return this with a number}
   *
   * @param number the number, from 1 to 100
   * @throws IllegalArgumentException if it is not among them
   */
  public final Congress numbered(int number) {
    return ImmutableCongress.make(day(), Optional.of(number));
  }

  /**
   * {@return this with a number}
   *
   * @param numeral the number as documents write it, such as {@code XXII}; from I to C
   * @throws IllegalArgumentException if it is not among them
   */
  public final Congress numbered(String numeral) {
    return numbered(RomanNumeral.read(numeral));
  }

  /** {@return the number as documents write it, such as {@code XXII}, or empty if not known} */
  public final Optional<String> numeral() {
    return number().map(RomanNumeral::of);
  }

  /** {@return the number, if known, and the day; the word <i>congress</i> is not in it} */
  public final Bilingual summary() {
    return numeral()
        .map(numeral -> NUMBERED.fill(NUMBER.is(numeral), DAY.is(day())))
        .orElseGet(() -> Bilingual.day(day()));
  }

  @Value.Check
  void hasANumberThatIsOne() {
    number().ifPresent(RomanNumeral::of);
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
