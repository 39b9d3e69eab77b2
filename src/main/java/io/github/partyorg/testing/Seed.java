package io.github.partyorg.testing;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number from which an organisation or a plan is generated (số gieo), with the version of the
 * generator: {@code 7@1}.
 *
 * <p>The same seed gives the same on every machine, as long as the library has that generator. A
 * seed of another generator is refused, since it would give something else in silence.
 */
public final class Seed {

  /** Rises whenever a seed gives something else than before. */
  private static final int GENERATOR = 1;

  private static final Pattern TEXT = Pattern.compile("(-?\\d{1,18})@(\\d{1,9})");

  private final long number;

  private Seed(long number) {
    this.number = number;
  }

  /**
   * {@return a seed of the present generator}
   *
   * @param number any number; each gives something else
   */
  public static Seed of(long number) {
    return new Seed(number);
  }

  /**
   * Returns the seed that a text says.
   *
   * @param text number and generator, such as {@code 7@1}
   * @return the seed
   * @throws IllegalArgumentException if the text is none, or of a generator that there is no more
   */
  public static Seed of(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no seed; write number and generator, such as 7@" + GENERATOR + ".");
    }
    if (Integer.parseInt(parts.group(2)) != GENERATOR) {
      throw new IllegalArgumentException(
          "Seed %s is of generator %s; this version of the library has generator %s, which gives"
                  .formatted(text, parts.group(2), GENERATOR)
              + " something else. Keep the drawing, not the seed.");
    }
    return of(Long.parseLong(parts.group(1)));
  }

  /** {@return the number} */
  public long number() {
    return number;
  }

  /** {@return the seed of the next number} */
  public Seed next() {
    return of(number + 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Seed seed && number == seed.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(number);
  }

  /** {@return the number, and the version of the generator} */
  @Override
  public String toString() {
    return number + "@" + GENERATOR;
  }
}
