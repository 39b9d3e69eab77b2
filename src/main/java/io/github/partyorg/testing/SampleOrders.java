package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.Restructuring;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The orders of one decision of the sample, read from its rows.
 *
 * <p>A row is an order, with two exceptions: branches established below a committee of the same
 * decision are part of that committee, and the rows that dissolve one unit, each with a
 * destination, are one order.
 */
final class SampleOrders {

  private final Hierarchy before;
  private final LocalDate effectiveOn;
  private final ImmutableListMultimap<String, Row> byVerb;
  private final ImmutableList<Row> rows;

  SampleOrders(Hierarchy before, LocalDate effectiveOn, ImmutableList<Row> rows) {
    this.before = before;
    this.effectiveOn = effectiveOn;
    this.rows = rows;
    this.byVerb = Multimaps.index(rows, row -> row.text("verb"));
  }

  ImmutableList<Restructuring> read() {
    ImmutableSet.Builder<Restructuring> orders = ImmutableSet.builder();
    for (Row row : rows) {
      switch (row.text("verb")) {
        case "ESTABLISH" -> {
          if (!isPartOfAnother(row)) {
            orders.add(Establish.unit(established(row)).under(row.text("target")));
          }
        }
        case "TRANSFER" -> orders.add(transfer(row));
        case "DISSOLVE" -> orders.add(dissolve(row.text("unit")));
        case "RENEW" -> orders.add(renewal(row));
        case "CONTINUE_PILOT" -> orders.add(RunPilot.continues().in(row.text("unit")));
        default -> throw new IllegalStateException("No such verb: " + row);
      }
    }
    return orders.build().asList();
  }

  private boolean isPartOfAnother(Row row) {
    return byVerb.get("ESTABLISH").stream()
        .anyMatch(other -> other.text("unit").equals(row.text("target")));
  }

  private Unit established(Row row) {
    Optional<Level> level = row.level();
    return level.isPresent() ? committee(row, level.get()) : branch(row);
  }

  private Committee committee(Row row, Level level) {
    CommitteeBuilder committee =
        Committee.of(row.text("unit"), level, row.kind())
            .name(row.text("name"))
            .leadership(appointed(row));
    byVerb.get("ESTABLISH").stream()
        .filter(other -> other.text("target").equals(row.text("unit")))
        .forEach(other -> committee.add(established(other)));
    return committee.build();
  }

  private Branch branch(Row row) {
    return Branch.of(row.text("unit"), row.kind())
        .name(row.text("name"))
        .leadership(appointed(row))
        .build();
  }

  private Leadership appointed(Row row) {
    return row.leadership(Mandate.APPOINTED, effectiveOn);
  }

  private RenewLeadership renewal(Row row) {
    RenewLeadership order = RenewLeadership.of(row.text("unit")).to(renewed(row));
    return row.optional("purpose").map(Purpose::valueOf).map(order::because).orElse(order);
  }

  private static TransferMembers transfer(Row row) {
    TransferMembers order =
        TransferMembers.of(array(row.words("members")))
            .from(row.text("unit"))
            .to(row.text("target"));
    return row.optional("purpose").map(Purpose::valueOf).map(order::because).orElse(order);
  }

  private Dissolve dissolve(String unit) {
    Allocation.Builder allocation = Allocation.builder();
    Optional<Purpose> purpose = Optional.empty();
    for (Row row : byVerb.get("DISSOLVE")) {
      if (row.text("unit").equals(unit)) {
        allocation.send(array(row.words("members"))).to(row.text("target"));
        purpose = row.optional("purpose").map(Purpose::valueOf);
      }
    }
    Dissolve order = Dissolve.unit(unit).allocating(allocation.build());
    return purpose.map(order::because).orElse(order);
  }

  /** Appoints to the seats that are new; a seat held before is kept as it was. */
  private Leadership renewed(Row row) {
    Leadership held = before.require(row.text("unit")).leadership();
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    for (Seat seat : appointed(row).seats()) {
      seats.add(
          held.seats().stream()
              .filter(old -> old.post() == seat.post() && old.holder().equals(seat.holder()))
              .findFirst()
              .orElse(seat));
    }
    return held.withSeats(seats.build());
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }
}
