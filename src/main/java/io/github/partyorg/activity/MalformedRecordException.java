package io.github.partyorg.activity;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.Year;

/** The recorded data do not form the record of one year; the message gives all reasons. */
public final class MalformedRecordException extends IllegalArgumentException {

  private static final long serialVersionUID = 2L;

  /** All that were found. */
  private final ImmutableList<String> reasons;

  MalformedRecordException(Year year, ImmutableList<String> reasons) {
    super(
        "This is no record of %s; correct each of these:\n  %s"
            .formatted(year, Joiner.on("\n  ").join(reasons)));
    this.reasons = reasons;
  }

  /** {@return all reasons found, at least one} */
  public ImmutableList<String> reasons() {
    return reasons;
  }
}
