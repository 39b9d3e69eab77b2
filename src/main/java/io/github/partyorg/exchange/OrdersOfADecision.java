package io.github.partyorg.exchange;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the orders of one decision out of its rows, in the order in which they begin. */
final class OrdersOfADecision {

  private final Hierarchy before;
  private final LocalDate day;
  private final List<OrderDraft> rows;
  private final Consumer<DataDefect> defects;
  private final BegunUnits begun;
  private final ArrangingOrders arranging;
  private final ConvertingOrders converting;
  private final MembershipOrders memberships;
  private final Map<UnitId, UnitId> regrouped = new HashMap<>();

  /** The key of the order by which a unit begins, if that is not a plain establishment. */
  private final Map<UnitId, Object> beginnings = new LinkedHashMap<>();

  /** The rows that establish a unit, by that key. */
  private final ListMultimap<Object, OrderDraft> beginning = ArrayListMultimap.create();

  /** The order that several rows say together. */
  private record Key(OrderVerb verb, UnitId unit) {}

  OrdersOfADecision(
      Hierarchy before,
      LocalDate day,
      List<OrderDraft> rows,
      Newcomers newcomers,
      Consumer<DataDefect> defects) {
    this.before = before;
    this.day = day;
    this.rows = rows;
    this.defects = defects;
    this.begun = new BegunUnits(rows, day, defects);
    this.arranging = new ArrangingOrders(before, begun, defects);
    this.converting = new ConvertingOrders(arranging, begun, day, defects);
    this.memberships = new MembershipOrders(newcomers);
  }

  /** Returns the orders; without those that have a defect, which is told. */
  ImmutableList<Order> read() {
    rows.forEach(this::connect);
    rows.forEach(this::noteBeginning);
    ListMultimap<Object, OrderDraft> together =
        MultimapBuilder.linkedHashKeys().arrayListValues(2).build();
    for (OrderDraft row : rows) {
      @Nullable Object begins =
          row.verb() == OrderVerb.ESTABLISH ? beginnings.get(row.unit()) : null;
      if (begins != null) {
        beginning.put(begins, row);
      } else if (!begun.isPart(row)) {
        together.put(key(row), row);
      }
    }
    ImmutableList.Builder<Order> orders = ImmutableList.builder();
    together.asMap().forEach((key, of) -> orders.addAll(orders(key, ImmutableList.copyOf(of))));
    return orders.build();
  }

  /** Puts the units of a row of a regrouping into one group with what they go into. */
  private void connect(OrderDraft row) {
    if (row.verb() == OrderVerb.REGROUP) {
      row.units().forEach(unit -> regrouped.put(group(unit), group(row.unit())));
      row.target().ifPresent(target -> regrouped.put(group(target), group(row.unit())));
      row.target()
          .flatMap(begun::whole)
          .ifPresent(whole -> regrouped.put(group(whole.unit()), group(row.unit())));
    }
  }

  /** Returns the unit that stands for the group of a unit, and shortens the way to it. */
  private UnitId group(UnitId unit) {
    UnitId at = unit;
    @Nullable UnitId next = regrouped.get(at);
    while (next != null && !next.equals(at)) {
      @Nullable UnitId behind = regrouped.get(next);
      if (behind != null) {
        regrouped.put(at, behind);
      }
      at = next;
      next = behind;
    }
    return at;
  }

  private void noteBeginning(OrderDraft row) {
    if (row.verb() == OrderVerb.SPLIT
        || row.verb() == OrderVerb.SPLIT_OFF
        || row.verb() == OrderVerb.REGROUP) {
      row.target().flatMap(begun::whole).ifPresent(whole -> noteBeginning(row, whole.unit()));
    }
  }

  private void noteBeginning(OrderDraft row, UnitId begins) {
    @Nullable Object other = beginnings.putIfAbsent(begins, key(row));
    if (other != null && !other.equals(key(row))) {
      defects.accept(
          row.unfit(
              Field.TARGET,
              begins,
              "một việc khác đã thành lập tổ chức này",
              "another order begins this unit already"));
    }
  }

  /** Returns what the rows of one order have in common. */
  private Object key(OrderDraft row) {
    return switch (row.verb()) {
      case DISSOLVE, SPLIT, CONVERT -> new Key(row.verb(), row.unit());
      case SPLIT_OFF -> new Key(row.verb(), row.target().orElseThrow());
      case REGROUP -> new Key(row.verb(), group(row.unit()));
      default -> row.origin();
    };
  }

  private List<? extends Order> orders(Object key, List<OrderDraft> of) {
    OrderDraft first = of.get(0);
    try {
      return switch (first.verb()) {
        case DISSOLVE -> List.of(arranging.dissolution(of));
        case SPLIT -> arranging.split(of, beginning.get(key)).stream().toList();
        case SPLIT_OFF -> splitOff(of).stream().toList();
        case REGROUP ->
            areAllPlaced(beginning.get(key)) ? List.of(arranging.regrouping(of)) : List.of();
        case CONVERT -> converting.of(of).stream().toList();
        default -> single(first);
      };
    } catch (IllegalArgumentException refused) {
      defects.accept(
          DefectCode.UNFIT_VALUES.at(
              first.origin().place(), "", String.valueOf(refused.getMessage())));
      return List.of();
    }
  }

  private Optional<Order> splitOff(List<OrderDraft> of) {
    UnitId target = of.get(0).target().orElseThrow();
    Optional<OrderDraft> part = begun.whole(target).filter(row -> row.unit().equals(target));
    if (part.isEmpty()) {
      defects.accept(
          of.get(0)
              .unfit(
                  Field.TARGET,
                  target,
                  "thiếu dòng thành lập tổ chức này",
                  "no row establishes this unit"));
    }
    return part.map(row -> arranging.splitOff(of, row));
  }

  private boolean areAllPlaced(List<OrderDraft> established) {
    boolean areAll = true;
    for (OrderDraft row : established) {
      areAll &= isPlaced(row);
    }
    return areAll;
  }

  /** Returns false for a unit that begins below nothing, which is told. */
  private boolean isPlaced(OrderDraft row) {
    if (row.target().isEmpty()) {
      defects.accept(row.missingTarget());
    }
    return row.target().isPresent();
  }

  /** Returns the orders of a row that says them alone. */
  private List<? extends Order> single(OrderDraft row) {
    return switch (row.verb()) {
      case ESTABLISH ->
          isPlaced(row)
              ? List.of(Establish.unit(begun.unit(row)).under(row.target().orElseThrow()))
              : List.of();
      case MERGE -> List.of(merger(row));
      case CONSOLIDATE ->
          List.of(
              Consolidate.units(row.units().subList(1, row.units().size()))
                  .into(begun.unit(row))
                  .under(row.target().orElseThrow()));
      case HAND_OVER ->
          List.of(
              row.target().isPresent()
                  ? HandOver.units(row.units()).to(row.target().get())
                  : HandOver.units(row.units()).outside(row.outside().orElseThrow()));
      case RENAME -> List.of(Rename.unit(row.unit()).to(row.name().orElseThrow()));
      case RECODE -> List.of(recoding(row));
      case RECLASSIFY -> List.of(Reclassify.unit(row.unit()).to(row.kind().orElseThrow()));
      case RENEW -> List.of(renewal(row));
      case BEGIN_PILOT -> List.of(RunPilot.begins().in(row.unit()));
      case CONTINUE_PILOT -> List.of(RunPilot.continues().in(row.unit()));
      case END_PILOT -> List.of(RunPilot.ends().in(row.unit()));
      default -> memberships.of(row);
    };
  }

  private Merge merger(OrderDraft row) {
    Merge merger = Merge.units(row.units()).into(row.target().orElseThrow());
    merger = row.hasSeats() ? merger.ledBy(row.led(Leadership.vacant(), day)) : merger;
    return row.purpose().map(merger::because).orElse(merger);
  }

  private static Recode recoding(OrderDraft row) {
    Recode.Recoding recoding = Recode.unit(row.unit());
    return row.code().map(recoding::to).orElseGet(recoding::withoutCode);
  }

  private RenewLeadership renewal(OrderDraft row) {
    Leadership held = before.unit(row.unit()).map(Unit::leadership).orElse(Leadership.vacant());
    RenewLeadership order = RenewLeadership.of(row.unit()).to(row.led(held, day));
    return row.purpose().map(order::because).orElse(order);
  }
}
