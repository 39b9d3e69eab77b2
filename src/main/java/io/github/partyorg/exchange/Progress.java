package io.github.partyorg.exchange;

/**
 * Is told how far a long reading or writing is, and may stop it (tiến độ).
 *
 * <p>It is called now and then, from the thread that reads or writes.
 */
@FunctionalInterface
public interface Progress {

  /** Is told nothing and stops nothing. */
  Progress UNOBSERVED = done -> true;

  /**
   * Is told how much is done.
   *
   * @param done the bytes, or the records where there are no bytes, since the beginning
   * @return true to go on, false to stop with a {@link CancelledException}
   */
  boolean isToGoOn(long done);

  /**
   * Tells how much is done.
   *
   * @param done the bytes or records since the beginning
   * @throws CancelledException if the observer wants no more
   */
  default void tell(long done) {
    if (!isToGoOn(done)) {
      throw new CancelledException(done);
    }
  }
}
