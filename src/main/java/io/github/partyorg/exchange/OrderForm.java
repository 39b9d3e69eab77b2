package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The cells that a row of an order has, beside its decision and its verb (các ô của một việc).
 *
 * @param needed the fields of cells that are filled always
 * @param possible the fields of cells that may be filled
 * @param isOfSeveral true if one row may name several units
 */
record OrderForm(Set<Field> needed, Set<Field> possible, boolean isOfSeveral) {

  private static final ImmutableMap<OrderVerb, OrderForm> FORMS =
      Maps.toMap(List.of(OrderVerb.values()), OrderForm::form);

  static OrderForm of(OrderVerb verb) {
    return Objects.requireNonNull(FORMS.get(verb));
  }

  private static OrderForm form(OrderVerb verb) {
    return switch (verb) {
      case ESTABLISH ->
          needs(Field.UNIT, Field.KIND, Field.NAME)
              .mayHave(Field.TARGET, Field.LEVEL, Field.CODE)
              .mayHaveSeats();
      case CONSOLIDATE ->
          needs(Field.UNIT, Field.TARGET, Field.KIND, Field.NAME)
              .ofSeveral()
              .mayHave(Field.LEVEL, Field.CODE)
              .mayHaveSeats();
      case DISSOLVE ->
          needs(Field.UNIT).mayHave(Field.TARGET, Field.MEMBERS, Field.CHILDREN, Field.PURPOSE);
      case SPLIT -> needs(Field.UNIT).mayHave(Field.TARGET, Field.MEMBERS, Field.CHILDREN);
      case SPLIT_OFF -> needs(Field.UNIT, Field.TARGET).mayHave(Field.MEMBERS, Field.CHILDREN);
      case REGROUP ->
          needs(Field.UNIT)
              .ofSeveral()
              .mayHave(Field.TARGET, Field.MEMBERS, Field.CHILDREN, Field.PURPOSE);
      case CONVERT ->
          needs(Field.UNIT)
              .ofSeveral()
              .mayHave(Field.TARGET, Field.LEVEL, Field.KIND, Field.MEMBERS)
              .mayHaveSeats();
      case MERGE ->
          needs(Field.UNIT, Field.TARGET).ofSeveral().mayHave(Field.PURPOSE).mayHaveSeats();
      case HAND_OVER -> needs(Field.UNIT).ofSeveral().mayHave(Field.TARGET, Field.OUTSIDE);
      case RENAME -> needs(Field.UNIT, Field.NAME);
      case RECODE -> needs(Field.UNIT).mayHave(Field.CODE);
      case RECLASSIFY -> needs(Field.UNIT, Field.KIND);
      case RENEW -> needs(Field.UNIT).mayHave(Field.PURPOSE).mayHaveSeats();
      case BEGIN_PILOT, CONTINUE_PILOT, END_PILOT -> needs(Field.UNIT);
      default -> formOfMembers(verb);
    };
  }

  private static OrderForm formOfMembers(OrderVerb verb) {
    OrderForm ofMembers = needs(Field.UNIT, Field.MEMBERS);
    return switch (verb) {
      case TRANSFER -> needs(Field.UNIT, Field.TARGET, Field.MEMBERS).mayHave(Field.PURPOSE);
      case SEND_ON_STAY ->
          needs(Field.MEMBERS, Field.SINCE, Field.UNTIL).mayHave(Field.TARGET, Field.OUTSIDE);
      case END_STAY -> needs(Field.MEMBERS).mayHave(Field.UNIT);
      case READMIT -> needs(Field.UNIT, Field.MEMBERS, Field.SINCE, Field.PURPOSE);
      case TRANSFER_IN, TRANSFER_OUT -> ofMembers.mayHave(Field.OUTSIDE);
      case EXEMPT -> ofMembers.mayHave(Field.UNTIL, Field.PURPOSE);
      case REMOVE_FROM_LIST -> ofMembers.mayHave(Field.PURPOSE);
      case RESIGN, RECORD_DEATH -> ofMembers.mayHave(Field.SINCE);
      default -> ofMembers;
    };
  }

  private static OrderForm needs(Field... fields) {
    return new OrderForm(ImmutableSet.copyOf(fields), ImmutableSet.of(), false);
  }

  private OrderForm mayHave(Field... fields) {
    Set<Field> all = EnumSet.copyOf(List.of(fields));
    all.addAll(possible);
    return new OrderForm(needed, all, isOfSeveral);
  }

  private OrderForm mayHaveSeats() {
    return mayHave(OrderDraft.POSTS.keySet().toArray(new Field[0]));
  }

  private OrderForm ofSeveral() {
    return new OrderForm(needed, possible, true);
  }

  /** Returns true if a row may fill a cell. */
  boolean has(Field field) {
    return field == Field.DECISION
        || field == Field.VERB
        || needed.contains(field)
        || possible.contains(field);
  }
}
