package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The meetings that one body held in a year (sổ biên bản sinh hoạt).
 *
 * <p>A book without meetings says that there were none; where there is no book, nothing is stated.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class MinuteBook permits ImmutableMinuteBook {

  MinuteBook() {}

  /**
   * {@return a minute book}
   *
   * @param unit the unit of the body
   * @param body the body that met
   * @param meetings all meetings of the year
   */
  public static MinuteBook of(UnitId unit, MeetingBody body, Iterable<? extends Meeting> meetings) {
    return ImmutableMinuteBook.make(unit, body, meetings);
  }

  /**
   * {@return a minute book}
   *
   * @param unit the id of the unit of the body
   * @param body the body that met
   * @param meetings all meetings of the year
   */
  public static MinuteBook of(String unit, MeetingBody body, Meeting... meetings) {
    return of(UnitId.of(unit), body, ImmutableList.copyOf(meetings));
  }

  /** {@return the unit's id} */
  public abstract UnitId unit();

  /** {@return members or committee} */
  public abstract MeetingBody body();

  /** {@return the meetings, in the order in which they were given} */
  public abstract ImmutableList<Meeting> meetings();
}
