package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.HasListedTerm;
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
    /** There is no unit of that id. */
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

    /** A unit to be established lists members. */
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

    /** Nothing says where the member, guest or unit goes. */
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

    /** What would be recorded is so already: a consent, name, official code, power or form. */
    ALREADY_RECORDED,

    /** What would be withdrawn is not recorded. */
    NOT_RECORDED,

    /** The last day of what would be withdrawn lies before its first day. */
    BEFORE_FIRST_DAY,

    /** What would be undone is no longer as the undone decision left it. */
    CHANGED_SINCE,

    /** What the order would leave is not a hierarchy. */
    MALFORMED_RESULT
  }

  /**
   * Returns a reason why a change cannot stay.
   *
   * @param change the change
   * @param kind what is wrong
   * @param subject the text of the unit's or member's id, or of the official code
   * @param place the path of the unit concerned
   * @return the reason
   */
  public static Reason of(Change change, Kind kind, String subject, String place) {
    return of(change.decision().label(), change.act().orderNumber(), kind, subject, place);
  }

  static Reason of(String decision, int orderNumber, Kind kind, String subject, String place) {
    return ImmutableReason.make(decision, orderNumber, kind, subject, place);
  }

  /** {@return in which decision, or that it is a draft} */
  public abstract String decision();

  /** {@return the place of the order in the decision, from 1} */
  public abstract int orderNumber();

  /** {@return what is wrong} */
  public abstract Kind kind();

  /** {@return the text of the unit's or member's id, or of the official code} */
  public abstract String subject();

  /**
   * {@return the path of the unit concerned, or its id if it has none; the paths of all units that
   * bear one official code}
   */
  public abstract String place();

  @Override
  public final String toString() {
    return "decision %s, order %s: %s at %s: %s"
        .formatted(decision(), orderNumber(), subject(), place(), kind().term().english());
  }
}
