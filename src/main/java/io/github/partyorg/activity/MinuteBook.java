package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
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
    return ImmutableMinuteBook.make(unit, body, Optional.empty(), meetings);
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

  /**
   * {@return the minute book of a party group}
   *
   * @param branch the branch of the group
   * @param group the name of the group
   * @param meetings all meetings of the year
   */
  public static MinuteBook ofGroup(
      UnitId branch, String group, Iterable<? extends Meeting> meetings) {
    return ImmutableMinuteBook.make(branch, MeetingBody.GROUP, Optional.of(group), meetings);
  }

  /**
   * {@return the minute book of a party group}
   *
   * @param branch the id of the branch of the group
   * @param group the name of the group
   * @param meetings all meetings of the year
   */
  public static MinuteBook ofGroup(String branch, String group, Meeting... meetings) {
    return ofGroup(UnitId.of(branch), group, ImmutableList.copyOf(meetings));
  }

  /** Returns this book with other meetings. */
  final MinuteBook with(Iterable<? extends Meeting> meetings) {
    return ImmutableMinuteBook.make(unit(), body(), group(), meetings);
  }

  /** {@return the unit's id} */
  public abstract UnitId unit();

  /** {@return members, committee or group} */
  public abstract MeetingBody body();

  /** {@return the name of the party group, or empty if another body met} */
  public abstract Optional<String> group();

  /** {@return the meetings, in the order in which they were given} */
  public abstract ImmutableList<Meeting> meetings();

  @Value.Check
  void namesTheGroup() {
    if (group().isPresent() != (body() == MeetingBody.GROUP)) {
      throw new IllegalArgumentException(
          "The minute book of %s is of a party group without a name; use MinuteBook.ofGroup."
              .formatted(unit()));
    }
  }
}
