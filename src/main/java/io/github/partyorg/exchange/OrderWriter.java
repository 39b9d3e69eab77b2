package io.github.partyorg.exchange;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says the orders of one decision as rows. */
record OrderWriter(String decision) {

  /** Returns the rows of an order; none if rows cannot say such orders. */
  List<Map<Field, String>> of(Order order) {
    if (order instanceof Establish establish) {
      return begun(establish.unit(), establish.superior().value());
    } else if (order instanceof Dissolve dissolve) {
      return dissolution(dissolve);
    } else if (order instanceof Merge merge && merge.leadership().isEmpty()) {
      return one(OrderVerb.MERGE, merge.units(), merge.survivor().value(), merge.purpose());
    } else if (order instanceof Consolidate consolidate) {
      return consolidation(consolidate);
    } else if (order instanceof HandOver handOver && handOver.superior().isPresent()) {
      return one(
          OrderVerb.HAND_OVER,
          handOver.units(),
          handOver.superior().get().value(),
          Optional.empty());
    } else if (order instanceof TransferMembers transfer) {
      List<Map<Field, String>> rows =
          one(
              OrderVerb.TRANSFER,
              List.of(transfer.origin()),
              transfer.destination().value(),
              transfer.purpose());
      rows.get(0).put(Field.MEMBERS, Joiner.on("; ").join(transfer.members()));
      return rows;
    }
    return inPlace(order);
  }

  private List<Map<Field, String>> inPlace(Order order) {
    if (order instanceof Rename rename) {
      return one(OrderVerb.RENAME, rename.unit(), Field.NAME, rename.name());
    } else if (order instanceof Recode recode) {
      String code = recode.code().map(Object::toString).orElse("");
      return one(OrderVerb.RECODE, recode.unit(), Field.CODE, code);
    } else if (order instanceof Reclassify reclassify) {
      return one(OrderVerb.RECLASSIFY, reclassify.unit(), Field.KIND, word(reclassify.becomes()));
    } else if (order instanceof RunPilot pilot) {
      OrderVerb verb =
          switch (pilot.step()) {
            case BEGINS -> OrderVerb.BEGIN_PILOT;
            case CONTINUES -> OrderVerb.CONTINUE_PILOT;
            case ENDS -> OrderVerb.END_PILOT;
          };
      return one(verb, pilot.branch(), Field.TARGET, "");
    } else if (order instanceof RenewLeadership renewal) {
      List<Map<Field, String>> rows =
          one(OrderVerb.RENEW, List.of(renewal.unit()), "", renewal.purpose());
      seats(rows.get(0), renewal.leadership());
      return rows;
    }
    return List.of();
  }

  private List<Map<Field, String>> one(
      OrderVerb verb, Iterable<?> units, String target, Optional<Purpose> purpose) {
    Map<Field, String> row = new EnumMap<>(Field.class);
    row.put(Field.DECISION, decision);
    row.put(Field.VERB, word(verb));
    row.put(Field.UNIT, Joiner.on("; ").join(units));
    row.put(Field.TARGET, target);
    purpose.ifPresent(why -> row.put(Field.PURPOSE, word(why)));
    return Lists.newArrayList(ImmutableList.of(row));
  }

  private List<Map<Field, String>> one(OrderVerb verb, Object unit, Field field, String value) {
    List<Map<Field, String>> rows = one(verb, List.of(unit), "", Optional.empty());
    rows.get(0).put(field, value);
    return rows;
  }

  private List<Map<Field, String>> begun(Unit unit, String superior) {
    List<Map<Field, String>> rows =
        one(OrderVerb.ESTABLISH, List.of(unit.id()), superior, Optional.empty());
    describe(rows.get(0), unit);
    for (Unit child : unit.children()) {
      rows.addAll(begun(child, unit.id().value()));
    }
    return rows;
  }

  private List<Map<Field, String>> consolidation(Consolidate order) {
    List<Map<Field, String>> rows =
        one(
            OrderVerb.CONSOLIDATE,
            Iterables.concat(List.of(order.unit().id()), order.units()),
            order.superior().value(),
            Optional.empty());
    describe(rows.get(0), order.unit());
    return rows;
  }

  private List<Map<Field, String>> dissolution(Dissolve order) {
    List<Map<Field, String>> rows = new ArrayList<>();
    order
        .allocation()
        .members()
        .asMap()
        .forEach(
            (target, members) -> {
              List<Map<Field, String>> sent =
                  one(OrderVerb.DISSOLVE, List.of(order.unit()), target.value(), order.purpose());
              sent.get(0).put(Field.MEMBERS, Joiner.on("; ").join(members));
              rows.addAll(sent);
            });
    order
        .allocation()
        .rest()
        .ifPresent(
            target ->
                rows.addAll(
                    one(
                        OrderVerb.DISSOLVE,
                        List.of(order.unit()),
                        target.value(),
                        order.purpose())));
    return rows;
  }

  private static void describe(Map<Field, String> row, Unit unit) {
    if (unit instanceof Committee committee) {
      row.put(Field.LEVEL, word(committee.level()));
    }
    row.put(Field.KIND, word(unit.kind()));
    row.put(Field.NAME, unit.name());
    unit.code().ifPresent(code -> row.put(Field.CODE, code.value()));
    seats(row, unit.leadership());
  }

  private static void seats(Map<Field, String> row, Leadership leadership) {
    OrderRows.POSTS.forEach(
        (field, post) -> row.put(field, Joiner.on("; ").join(leadership.holdersOf(post))));
  }

  private static String word(HasTerm term) {
    return term.term().vietnamese();
  }
}
