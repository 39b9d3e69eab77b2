package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.partyorg.restructuring.Allocation;
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
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the orders of one decision out of its rows, in the order in which they begin. */
final class OrdersOfADecision {

  private final Hierarchy before;
  private final LocalDate effectiveOn;
  private final List<OrderDraft> rows;

  /** The rows that establish a unit below one that the same decision establishes. */
  private final SetMultimap<UnitId, OrderDraft> parts = LinkedHashMultimap.create();

  /** The rows that end one unit. */
  private final SetMultimap<UnitId, OrderDraft> ends = LinkedHashMultimap.create();

  OrdersOfADecision(Hierarchy before, LocalDate effectiveOn, List<OrderDraft> rows) {
    this.before = before;
    this.effectiveOn = effectiveOn;
    this.rows = rows;
    Set<UnitId> begun = new HashSet<>();
    for (OrderDraft row : rows) {
      if (row.verb() == OrderVerb.ESTABLISH) {
        row.target().filter(begun::contains).ifPresent(above -> parts.put(above, row));
        begun.add(row.unit());
      } else if (row.verb() == OrderVerb.DISSOLVE) {
        ends.put(row.unit(), row);
      }
    }
  }

  ImmutableList<Order> read() {
    List<Order> orders = new ArrayList<>();
    for (OrderDraft row : rows) {
      order(row).ifPresent(orders::add);
    }
    return ImmutableList.copyOf(orders);
  }

  /** Returns the order that begins with a row, or empty if the row is part of another order. */
  private Optional<Order> order(OrderDraft row) {
    return switch (row.verb()) {
      case ESTABLISH ->
          parts.containsValue(row)
              ? Optional.empty()
              : Optional.of(Establish.unit(begun(row)).under(row.target().orElseThrow()));
      case DISSOLVE ->
          ends.get(row.unit()).iterator().next().origin().line() == row.origin().line()
              ? Optional.of(dissolution(row.unit()))
              : Optional.empty();
      case MERGE -> {
        Merge merger = Merge.units(row.units()).into(row.target().orElseThrow());
        yield Optional.of(row.purpose().map(merger::because).orElse(merger));
      }
      case CONSOLIDATE -> Optional.of(consolidation(row));
      case HAND_OVER -> Optional.of(HandOver.units(row.units()).to(row.target().orElseThrow()));
      case TRANSFER -> Optional.of(transfer(row));
      case RENAME -> Optional.of(Rename.unit(row.unit()).to(row.name().orElseThrow()));
      case RECODE -> Optional.of(recoding(row));
      case RECLASSIFY -> Optional.of(Reclassify.unit(row.unit()).to(row.kind().orElseThrow()));
      case RENEW -> Optional.of(renewal(row));
      case BEGIN_PILOT -> Optional.of(RunPilot.begins().in(row.unit()));
      case CONTINUE_PILOT -> Optional.of(RunPilot.continues().in(row.unit()));
      case END_PILOT -> Optional.of(RunPilot.ends().in(row.unit()));
    };
  }

  private Unit begun(OrderDraft row) {
    return begun(row, row.unit());
  }

  private Unit begun(OrderDraft row, UnitId id) {
    Kind kind = row.kind().orElseThrow();
    String name = row.name().orElseThrow();
    if (row.level().isEmpty()) {
      BranchBuilder branch =
          Branch.of(id, kind).name(name).leadership(led(row, Leadership.vacant()));
      row.code().ifPresent(branch::code);
      return branch.build();
    }
    CommitteeBuilder committee =
        Committee.of(id, row.level().get(), kind)
            .name(name)
            .leadership(led(row, Leadership.vacant()));
    row.code().ifPresent(committee::code);
    parts.get(id).forEach(part -> committee.add(begun(part)));
    return committee.build();
  }

  private Dissolve dissolution(UnitId unit) {
    Allocation.Builder allocation = Allocation.builder();
    Optional<Purpose> purpose = ends.get(unit).iterator().next().purpose();
    for (OrderDraft row : ends.get(unit)) {
      UnitId target = row.target().orElseThrow();
      if (row.members().isEmpty()) {
        allocation.sendRest(target);
      } else {
        allocation.send(row.members()).to(target);
      }
    }
    Dissolve order = Dissolve.unit(unit).allocating(allocation.build());
    return purpose.map(order::because).orElse(order);
  }

  /** The first unit of the row is the new one, the others go into it. */
  private Consolidate consolidation(OrderDraft row) {
    return Consolidate.units(row.units().subList(1, row.units().size()))
        .into(begun(row, row.unit()))
        .under(row.target().orElseThrow());
  }

  private static TransferMembers transfer(OrderDraft row) {
    TransferMembers order =
        TransferMembers.of(row.members()).from(row.unit()).to(row.target().orElseThrow());
    return row.purpose().map(order::because).orElse(order);
  }

  private static Recode recoding(OrderDraft row) {
    Recode.Recoding recoding = Recode.unit(row.unit());
    return row.code().map(recoding::to).orElseGet(recoding::withoutCode);
  }

  private RenewLeadership renewal(OrderDraft row) {
    Leadership held = before.unit(row.unit()).map(Unit::leadership).orElse(Leadership.vacant());
    RenewLeadership order = RenewLeadership.of(row.unit()).to(led(row, held));
    return row.purpose().map(order::because).orElse(order);
  }

  /** Appoints to the seats that are new; a seat that was held before stays as it was. */
  private Leadership led(OrderDraft row, Leadership held) {
    List<Seat> seats = new ArrayList<>();
    row.holders()
        .forEach((post, holders) -> holders.forEach(holder -> seats.add(seat(post, holder, held))));
    return held.withSeats(seats);
  }

  private Seat seat(Post post, MemberId holder, Leadership held) {
    for (Seat seat : held.seats()) {
      if (seat.post() == post && seat.holder().equals(holder)) {
        return seat;
      }
    }
    return Seat.of(post, holder, Mandate.APPOINTED, effectiveOn);
  }
}
