package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.MemberId;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The attendance sheet of a meeting (bảng điểm danh): members who signed in, and absences with a
 * cause.
 *
 * <p>An expected member who is not named was absent without leave, unless the roster leaves the
 * member out. Probationary members and guests may be named; they are not counted.
 */
@Value.Immutable
public abstract sealed class AttendanceSheet implements Attendance
    permits ImmutableAttendanceSheet {

  AttendanceSheet() {}

  /** {@return the ids of those who signed in} */
  public abstract ImmutableSet<MemberId> present();

  /** {@return the ids of members absent with an approved cause} */
  public abstract ImmutableSet<MemberId> excused();

  /** {@return the ids of members prosecuted or detained} */
  public abstract ImmutableSet<MemberId> detained();

  /**
   * Counts the sheet against a roster.
   *
   * @param roster the members expected
   * @return all members expected, each counted once
   */
  public final Breakdown<Presence, MemberId> against(Roster roster) {
    return Breakdown.of(
        Roster.EXPECTED,
        ImmutableList.copyOf(Presence.values()),
        roster.expected(),
        member -> roster.presence(member, this));
  }

  @Override
  public final Share share(Roster roster) {
    return against(roster).only(Presence::isDue, Roster.DUE).share(Presence.PRESENT);
  }

  @Value.Check
  void namesEachOnce() {
    Set<MemberId> twice = new TreeSet<>(Sets.intersection(present(), excused()));
    twice.addAll(Sets.intersection(present(), detained()));
    twice.addAll(Sets.intersection(excused(), detained()));
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(
          "An attendance sheet names "
              + twice
              + " more than once; each was present, excused or detained.");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds attendance sheets. */
  public static final class Builder extends ImmutableAttendanceSheet.Builder {
    Builder() {}
  }
}
