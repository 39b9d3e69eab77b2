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

  Defect() {}

  /** The kinds of defect. */
  public enum Kind implements HasListedTerm {
    /** Two units have one id. */
    DUPLICATE_UNIT,

    /** Two units have one official code. */
    DUPLICATE_CODE,
    /** A member is listed more than once. */
    DUPLICATE_MEMBER,

    /** A guest is neither listed elsewhere nor said to come from outside. */
    UNKNOWN_GUEST,

    /** A guest is on the roll of the very branch of the stay. */
    GUEST_AT_HOME,

    /** A branch records two stays of one person. */
    DOUBLED_STAY,
    /** A branch records the stay outside of somebody who is not on its roll. */
    STRANGER_AWAY,
    /** A seat is held by nobody known. */
    UNKNOWN_HOLDER,

    /** A party group names somebody who is not on its branch's roll. */
    STRANGER_IN_GROUP,

    /** Two party groups of a branch have one name. */
    DOUBLED_GROUP,

    /** A member belongs to two party groups of a branch. */
    MEMBER_IN_TWO_GROUPS
  }

  static Defect of(Kind kind, String subject, Iterable<UnitPath> places) {
    return ImmutableDefect.make(kind, subject, places);
  }

  /** {@return what is wrong} */
  public abstract Kind kind();

  /** {@return the text of the unit's or member's id} */
  public abstract String subject();

  /** {@return the places, all of them for what is doubled} */
  public abstract ImmutableList<UnitPath> places();

  /** {@return what is wrong and where, in both languages} */
  public final Bilingual summary() {
    return Bilingual.of(
        "%s: %s tại %s"
            .formatted(kind().term().vietnamese(), subject(), Joiner.on(" và ").join(places())),
        "%s: %s at %s"
            .formatted(kind().term().english(), subject(), Joiner.on(" and ").join(places())));
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
