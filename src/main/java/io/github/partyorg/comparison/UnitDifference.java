package io.github.partyorg.comparison;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.Optional;
import org.immutables.value.Value;

/** One respect in which a unit differs between two hierarchies (khác biệt về tổ chức đảng). */
@Value.Immutable
@TupleStyle
public abstract sealed class UnitDifference extends Difference permits ImmutableUnitDifference {

  UnitDifference() {}

  /** The respects in which units differ. */
  public enum Kind implements HasListedTerm {
    /** Only the later hierarchy has the unit, with its seats, consents, groups and guests. */
    BEGUN,

    /** Only the earlier hierarchy has the unit, with its seats, consents, groups and guests. */
    ENDED,

    /** The unit stands below another superior, with all that is below it. */
    MOVED,

    /** A committee has another level, became a branch, or a branch a committee. */
    CONVERTED,

    /** The name. */
    NAME,

    /** The official code. */
    CODE,

    /** The founding day. */
    FOUNDING_DAY,

    /** The kind of the unit. */
    RECLASSIFIED,

    /** The form of a branch: ordinary, temporary or preparatory. */
    FORM,

    /** The recognition of a branch as a grassroots organisation. */
    RECOGNITION,

    /** The powers of a superior that a committee has been given. */
    DELEGATION,

    /** The pilot. */
    PILOT,

    /** A consent. */
    CONSENT,

    /** The congress that the leadership's term runs from. */
    CONGRESS,

    /** A seat of the leadership. */
    SEAT,

    /** The stay of a guest. */
    GUEST,

    /** A stay of a member outside began, ended or became another. */
    ABSENCE,

    /** A party group. */
    GROUP
  }

  static UnitDifference of(
      Kind kind,
      UnitPath place,
      String label,
      Optional<Bilingual> before,
      Optional<Bilingual> after) {
    return ImmutableUnitDifference.make(kind, place, label, before, after);
  }

  /** {@return in which respect the unit differs} */
  public abstract Kind kind();

  /** {@return its path in the later hierarchy, or in the earlier one if it has ended} */
  public abstract UnitPath place();

  @Override
  abstract String label();

  @Override
  public abstract Optional<Bilingual> before();

  @Override
  public abstract Optional<Bilingual> after();

  /** {@return the unit's id} */
  public final UnitId unit() {
    return place().unit();
  }

  @Override
  public final Bilingual term() {
    return kind().term();
  }

  @Override
  final int compareSubject(Difference other) {
    return place().compareTo(((UnitDifference) other).place());
  }

  @Override
  final int compareKind(Difference other) {
    return kind().compareTo(((UnitDifference) other).kind());
  }

  @Override
  final boolean isEvent() {
    return kind().compareTo(Kind.MOVED) <= 0;
  }
}
