package io.github.partyorg.history;

import io.github.partyorg.internal.TupleStyle;
import java.math.BigInteger;
import org.immutables.value.Value;

/**
 * An exact share of a whole (tỷ lệ), in lowest terms; never negative.
 *
 * <p>Shares of shares stay exact, however often a unit is split.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Fraction permits ImmutableFraction {

  /** Zero. */
  public static final Fraction NONE = of(0, 1);

  /** The whole. */
  public static final Fraction WHOLE = of(1, 1);

  Fraction() {}

  /**
   * {@return a share, in lowest terms}
   *
   * @param numerator how many of the equal parts are meant, not negative
   * @param denominator into how many equal parts the whole is cut, positive
   */
  public static Fraction of(long numerator, long denominator) {
    return lowest(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  private static Fraction lowest(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator);
    return ImmutableFraction.make(numerator.divide(common), denominator.divide(common));
  }

  /** {@return how many of the equal parts are meant} */
  public abstract BigInteger numerator();

  /** {@return into how many equal parts the whole is cut} */
  public abstract BigInteger denominator();

  /**
   * {@return the sum of this share and another}
   *
   * @param other the other share
   */
  public final Fraction plus(Fraction other) {
    return lowest(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  /**
   * {@return the share of the whole}
   *
   * @param other the share of it
   */
  public final Fraction times(Fraction other) {
    return lowest(
        numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /** {@return such as {@code 3/5}, or {@code 1} for the whole} */
  @Override
  public final String toString() {
    return denominator().equals(BigInteger.ONE)
        ? numerator().toString()
        : numerator() + "/" + denominator();
  }
}
