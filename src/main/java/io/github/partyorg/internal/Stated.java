package io.github.partyorg.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The required parts of a builder. */
public final class Stated {

  private Stated() {}

  /**
   * Returns a part that a builder was given.
   *
   * @param <T> the parts
   * @param part the part, or {@code null} if it was not given
   * @param whose gives the beginning of the message, which names the thing that is built; asked
   *     only if the part was not given, as country-wide loading builds millions
   * @param what the name of the part
   * @return the part
   * @throws IllegalStateException if it was not given
   */
  public static <T> T part(@Nullable T part, Supplier<String> whose, String what) {
    if (part == null) {
      throw new IllegalStateException(whose.get() + " has no " + what + "; state it.");
    }
    return part;
  }
}
