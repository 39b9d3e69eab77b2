package io.github.partyorg.exchange;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One defect of a file or table: where it is, which code it has, what stands there (lỗi dữ liệu).
 *
 * <p>A {@link DefectCode} makes it, always with a place. Programs decide by code, place and value;
 * the sentence is for people.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class DataDefect permits ImmutableDataDefect {

  DataDefect() {}

  /** {@return the code, which the catalogue explains} */
  public abstract DefectCode code();

  /** {@return the place} */
  public abstract CellPlace place();

  /** {@return the value that stands there, as it was read; empty if none does} */
  public abstract String value();

  /** {@return the nearest right value, or empty if none is near} */
  public abstract Optional<String> proposal();

  /** {@return what is wrong, in one sentence} */
  public abstract Bilingual sentence();

  /**
   * {@return this defect with the nearest right value}
   *
   * @param value the value to write instead
   */
  public final DataDefect proposing(String value) {
    return ImmutableDataDefect.make(code(), place(), value(), Optional.of(value), sentence());
  }

  /** {@return place, sentence and proposal} */
  public final Bilingual summary() {
    return Bilingual.of(
        place().summary().vietnamese()
            + ": "
            + sentence().vietnamese()
            + proposal().map(value -> " Đề xuất: " + value + ".").orElse(""),
        place().summary().english()
            + ": "
            + sentence().english()
            + proposal().map(value -> " Proposal: " + value + ".").orElse(""));
  }

  @Override
  public final String toString() {
    return code() + " at " + summary().english();
  }
}
