package io.github.partyorg.structure;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** One reason why units do not make a hierarchy (sai sót), with the places concerned. */
@Value.Immutable
@TupleStyle
public abstract sealed class Defect implements Serializable permits ImmutableDefect {

  private static final long serialVersionUID = 1L;

  private static final int PLACES_SAID = 10;

  Defect() {}

  /** The kinds of defect. */
  public enum Kind implements HasListedTerm {
    /** Two units have one id. */
    DUPLICATE_UNIT,

    /** Two units have one official code. */
    DUPLICATE_CODE,
    /** A member is listed more than once. */
    DUPLICATE_MEMBER,

    /** A guest is not listed in another branch, nor recorded as coming from outside. */
    UNKNOWN_GUEST,

    /** A guest is on the roll of the very branch of the stay. */
    GUEST_AT_HOME,

    /** A branch records two stays of one person. */
    DOUBLED_STAY,
    /** A branch records a stay outside of a person not on its roll. */
    STRANGER_AWAY,
    /** A seat is held by an unknown person. */
    UNKNOWN_HOLDER,

    /** A party group names a person not on its branch's roll. */
    STRANGER_IN_GROUP,

    /** Two party groups of a branch have one name. */
    DOUBLED_GROUP,

    /** A member belongs to two party groups of a branch. */
    MEMBER_IN_TWO_GROUPS
  }

  static Defect of(Kind kind, String subject, Iterable<UnitPath> places) {
    return ImmutableDefect.make(kind, subject, places);
  }

  /** {@return the kind of defect} */
  public abstract Kind kind();

  /** {@return the text of the id or code, or the name of the party group} */
  public abstract String subject();

  /** {@return the unit, member or code concerned; of a doubled party group the branch} */
  public final Identifier identifier() {
    return switch (kind()) {
      case DUPLICATE_UNIT -> UnitId.of(subject());
      case DUPLICATE_CODE -> OfficialCode.of(subject());
      case DOUBLED_GROUP -> places().get(0).unit();
      default -> MemberId.of(subject());
    };
  }

  /** {@return the place; for duplicates, all places} */
  public abstract ImmutableList<UnitPath> places();

  /** {@return the defect and its place, in both languages; of many places, the first few} */
  public final Bilingual summary() {
    return Bilingual.of(
        "%s: %s tại %s"
            .formatted(kind().term().vietnamese(), subject(), places(" và ", " và %s nơi khác")),
        "%s: %s at %s"
            .formatted(
                kind().term().english(), subject(), places(" and ", " and %s other places")));
  }

  private String places(String and, String more) {
    int others = places().size() - PLACES_SAID;
    return others <= 1
        ? Joiner.on(and).join(places())
        : Joiner.on(and).join(places().subList(0, PLACES_SAID)) + more.formatted(others);
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
