package io.github.partyorg.restructuring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Defect;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Identifier;
import java.io.Serializable;
import org.immutables.value.Value;

/** One reason why an order cannot be carried out on a hierarchy (lý do không thực hiện được). */
@Value.Immutable
@TupleStyle
public abstract sealed class Reason implements Serializable permits ImmutableReason {

  private static final long serialVersionUID = 1L;

  Reason() {}

  /** The kinds of reason. */
  public enum Kind implements HasListedTerm {
    /** No unit has that id. */
    UNKNOWN_UNIT,

    /** The unit would have been established by an order that was refused. */
    NOT_ESTABLISHED,

    /** The unit is of a type, or stands at a place, that the order is not for. */
    WRONG_TYPE,

    /** The unit that would hold the other is a committee of a lower level. */
    CANNOT_HOLD,

    /** A unit of that id exists, or is named twice. */
    DUPLICATE_UNIT,

    /** Two units or more bear one official code after the last decision of a day. */
    DUPLICATE_CODE,

    /** A chronicle knows the id as that of a unit that is gone. */
    ID_OF_ANOTHER,

    /** A chronicle knows no unit of this id that has ended. */
    NEVER_ENDED,

    /** A new unit lists members. */
    BRINGS_MEMBER,

    /** The unit is the root. */
    IS_ROOT,

    /** Origin and destination are the same. */
    SAME_UNIT,

    /** Members or units are sent to a unit that ends. */
    TARGET_ENDS,

    /** Members or units are sent to a unit that is not one of the parts. */
    NOT_A_PART,

    /** The unit is below another one that the same order ends or hands over. */
    BELOW_ANOTHER,

    /** The unit would be placed below itself. */
    BELOW_ITSELF,

    /** The member is not on that roll. */
    NOT_A_MEMBER,

    /** The member is not a guest there. */
    NOT_A_GUEST,

    /** The unit is not directly below. */
    NOT_A_CHILD,

    /** The order names no destination for the member, guest or unit. */
    NOT_ALLOCATED,

    /** A member, guest or unit is sent to more than one place. */
    ALLOCATED_TWICE,

    /** A guest is sent to the home branch or where the guest stays already. */
    GUEST_AT_HOME,

    /** Nobody in the hierarchy has that member id. */
    UNKNOWN_MEMBER,

    /** Somebody of that member id is listed, or is a guest from outside. */
    DUPLICATE_MEMBER,

    /** The member is official already. */
    ALREADY_OFFICIAL,

    /** The member would be official before the day of admission. */
    BEFORE_ADMISSION,

    /** The member is exempted or suspended. */
    NOT_ACTIVE,

    /** The member takes part already. */
    ALREADY_ACTIVE,

    /** The branch's pilot cannot take that step. */
    PILOT_STATE,

    /** A day of the order does not fit to those that are known of the member. */
    DAYS_DO_NOT_FIT,

    /** The consent, name, official code, power or form is already recorded. */
    ALREADY_RECORDED,

    /** The thing to withdraw is not recorded. */
    NOT_RECORDED,

    /** The last day of the thing to withdraw is before its first day. */
    BEFORE_FIRST_DAY,

    /** The thing to undo has changed since the decision. */
    CHANGED_SINCE,

    /** The result of the order would not be a valid hierarchy. */
    MALFORMED_RESULT
  }

  /**
   * {@return a reason why a change cannot stay}
   *
   * @param change the change
   * @param kind what is wrong
   * @param subject the id of the unit or member, or the official code
   * @param place the path of the unit concerned
   */
  public static Reason of(Change change, Kind kind, Identifier subject, String place) {
    return of(change.decision().label(), change.act().orderNumber(), kind, subject, place);
  }

  static Reason of(
      Bilingual decision, int orderNumber, Kind kind, Identifier subject, String place) {
    return ImmutableReason.make(decision, orderNumber, kind, subject, place, kind.term());
  }

  /** Returns the reason that what an order would leave is not a hierarchy. */
  static Reason of(Bilingual decision, int orderNumber, Kind kind, Defect defect) {
    return ImmutableReason.make(
        decision,
        orderNumber,
        kind,
        defect.identifier(),
        Joiner.on(", ").join(defect.places()),
        Bilingual.join(": ", ImmutableList.of(kind.term(), defect.summary())));
  }

  /** {@return in which decision, or that it is a draft} */
  public abstract Bilingual decision();

  /** {@return the place of the order in the decision, from 1} */
  public abstract int orderNumber();

  /** {@return the kind of reason} */
  public abstract Kind kind();

  /** {@return the id of the unit or member, or the official code} */
  public abstract Identifier subject();

  /**
   * {@return the path of the unit concerned, or its id if it has none; the paths of all units that
   * bear one official code}
   */
  public abstract String place();

  /** {@return what is wrong and what helps, in words} */
  abstract Bilingual problem();

  /** {@return the reason as a sentence: the decision, the order, the subject where it is, why} */
  public final Bilingual summary() {
    return ReasonSentence.of(this);
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
