package io.github.partyorg.exchange;

import com.google.common.collect.Iterables;
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
import java.util.List;
import java.util.Optional;

/** Says orders as rows (ghi nội dung quyết định). */
final class OrderWriter {

  private final OrderLines lines;
  private final ArrangingWriter arranging;
  private final MembershipWriter memberships;

  OrderWriter(OrderLines lines, MembershipWriter memberships) {
    this.lines = lines;
    this.arranging = new ArrangingWriter(lines);
    this.memberships = memberships;
  }

  /** Writes an order, and returns false if rows cannot say such orders. */
  boolean write(Order order) {
    int before = lines.count();
    begin(order);
    join(order);
    inPlace(order);
    arranging.write(order);
    memberships.write(order);
    return lines.count() > before;
  }

  private void begin(Order order) {
    if (order instanceof Establish establish) {
      lines.establish(establish.unit(), Optional.of(establish.superior()));
    } else if (order instanceof Consolidate consolidate) {
      LineCells line =
          lines.line(
              OrderVerb.CONSOLIDATE,
              Iterables.concat(List.of(consolidate.unit().id()), consolidate.units()));
      line.put(Field.TARGET, consolidate.superior());
      OrderLines.describe(line, consolidate.unit());
      lines.establishBelow(consolidate.unit());
    }
  }

  private void join(Order order) {
    if (order instanceof Merge merge) {
      LineCells line = lines.line(OrderVerb.MERGE, merge.units());
      line.put(Field.TARGET, merge.survivor());
      line.term(Field.PURPOSE, merge.purpose());
      merge.leadership().ifPresent(led -> OrderLines.seats(line, led));
    } else if (order instanceof HandOver handOver) {
      LineCells line = lines.line(OrderVerb.HAND_OVER, handOver.units());
      line.put(Field.TARGET, handOver.superior());
      line.put(Field.OUTSIDE, handOver.outside());
    }
  }

  private void inPlace(Order order) {
    if (order instanceof Rename rename) {
      lines.line(OrderVerb.RENAME, rename.unit()).put(Field.NAME, rename.name());
    } else if (order instanceof Recode recode) {
      lines.line(OrderVerb.RECODE, recode.unit()).put(Field.CODE, recode.code());
    } else if (order instanceof Reclassify reclassify) {
      lines.line(OrderVerb.RECLASSIFY, reclassify.unit()).term(Field.KIND, reclassify.becomes());
    } else if (order instanceof RenewLeadership renewal) {
      LineCells line = lines.line(OrderVerb.RENEW, renewal.unit());
      line.term(Field.PURPOSE, renewal.purpose());
      OrderLines.seats(line, renewal.leadership());
    } else if (order instanceof RunPilot pilot) {
      lines.line(
          switch (pilot.step()) {
            case BEGINS -> OrderVerb.BEGIN_PILOT;
            case CONTINUES -> OrderVerb.CONTINUE_PILOT;
            case ENDS -> OrderVerb.END_PILOT;
          },
          pilot.branch());
    }
  }
}
