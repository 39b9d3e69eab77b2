package io.github.partyorg.activity;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import org.immutables.value.Value;

/**
 * The members expected at the meetings of a body on a day (danh sách dự họp), and those that may be
 * left out of the count.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Roster permits ImmutableRoster {

  static final Bilingual EXPECTED =
      Bilingual.of("đảng viên trong danh sách dự họp", "members on the roster");

  static final Bilingual DUE =
      Bilingual.of("đảng viên chính thức phải dự họp", "official members due to attend");

  Roster() {}

  static Roster of(
      Iterable<MemberId> expected,
      Iterable<MemberId> elsewhere,
      Iterable<MemberId> exempt,
      Iterable<MemberId> suspended) {
    return ImmutableRoster.make(expected, elsewhere, exempt, suspended);
  }

  /** {@return official members on the roll, or the committee's members} */
  public abstract ImmutableSet<MemberId> expected();

  /** {@return some of those expected} */
  public abstract ImmutableSet<MemberId> elsewhere();

  /** {@return some of those expected; they count if they come} */
  public abstract ImmutableSet<MemberId> exempt();

  /** {@return some of those expected} */
  public abstract ImmutableSet<MemberId> suspended();

  final Presence presence(MemberId member, AttendanceSheet sheet) {
    if (elsewhere().contains(member)) {
      return Presence.ELSEWHERE;
    }
    if (suspended().contains(member)) {
      return Presence.SUSPENDED;
    }
    if (sheet.detained().contains(member)) {
      return Presence.DETAINED;
    }
    if (sheet.present().contains(member)) {
      return Presence.PRESENT;
    }
    if (exempt().contains(member)) {
      return Presence.EXEMPT_AND_ABSENT;
    }
    return sheet.excused().contains(member) ? Presence.EXCUSED : Presence.WITHOUT_LEAVE;
  }
}
