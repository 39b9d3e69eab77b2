package io.github.partyorg.exchange;

/** A reading or writing was stopped by its {@link Progress}; nothing of it is kept. */
public final class CancelledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CancelledException(long done) {
    super("Cancelled after " + done + " bytes or records, as its observer asked.");
  }
}
