package io.github.partyorg.comparison;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.MemberId;
import java.util.Optional;
import org.immutables.value.Value;

/** One respect in which a member differs between two hierarchies (khác biệt về đảng viên). */
@Value.Immutable
@TupleStyle
public abstract sealed class MemberDifference extends Difference permits ImmutableMemberDifference {

  MemberDifference() {}

  /** The respects in which members differ. */
  public enum Kind implements HasListedTerm {
    /** Another branch lists the member. */
    MOVED,

    /** Only the later hierarchy lists the member. */
    JOINED,

    /** Only the earlier hierarchy lists the member. */
    LEFT,

    /** The name. */
    NAME,

    /** Official or probationary. */
    STANDING,

    /** The participation. */
    PARTICIPATION,

    /** The occupation. */
    OCCUPATION,

    /** The day of admission. */
    ADMISSION_DAY,

    /** The day of recognition as official member. */
    RECOGNITION_DAY,

    /** The time out of the Party. */
    INTERRUPTIONS,

    /** The profile. */
    PROFILE
  }

  static MemberDifference of(
      Kind kind,
      MemberId member,
      String label,
      Optional<Bilingual> before,
      Optional<Bilingual> after) {
    return ImmutableMemberDifference.make(kind, member, label, before, after);
  }

  /** {@return in which respect the member differs} */
  public abstract Kind kind();

  /** {@return the member's id} */
  public abstract MemberId member();

  @Override
  abstract String label();

  @Override
  public abstract Optional<Bilingual> before();

  @Override
  public abstract Optional<Bilingual> after();

  @Override
  public final Bilingual term() {
    return kind().term();
  }

  @Override
  final int compareSubject(Difference other) {
    return member().compareTo(((MemberDifference) other).member());
  }

  @Override
  final int compareKind(Difference other) {
    return kind().compareTo(((MemberDifference) other).kind());
  }

  @Override
  final boolean isEvent() {
    return kind().compareTo(Kind.LEFT) <= 0;
  }
}
