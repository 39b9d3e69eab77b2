package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Intake;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Portion;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes orders that say what units give and take, a row for each part (phương án bố trí). */
record ArrangingWriter(OrderLines lines) {

  /** Writes an order if it is of this kind. */
  void write(Order order) {
    if (order instanceof Dissolve dissolve) {
      dissolve(dissolve);
    } else if (order instanceof Split split) {
      split.parts().forEach(part -> lines.establish(part, Optional.empty()));
      allocate(OrderVerb.SPLIT, split.unit(), split.allocation(), split.standing());
    } else if (order instanceof SplitOff splitOff) {
      lines.establish(splitOff.part(), splitOff.superior());
      for (Portion portion : splitOff.portions()) {
        take(OrderVerb.SPLIT_OFF, portion, splitOff.part().id());
      }
    } else if (order instanceof Regroup regroup) {
      regroup(regroup);
    } else if (order instanceof Convert convert) {
      convert(convert);
    }
  }

  private void dissolve(Dissolve order) {
    List<LineCells> written =
        allocate(OrderVerb.DISSOLVE, order.unit(), order.allocation(), List.of());
    if (written.isEmpty()) {
      written.add(lines.line(OrderVerb.DISSOLVE, order.unit()));
    }
    written.forEach(line -> line.term(Field.PURPOSE, order.purpose()));
  }

  /**
   * Writes the rows of an allocation, and returns them.
   *
   * @param heirs the targets whose rows come first
   */
  private List<LineCells> allocate(
      OrderVerb verb, UnitId unit, Allocation allocation, Iterable<UnitId> heirs) {
    Set<UnitId> targets = new LinkedHashSet<>();
    heirs.forEach(targets::add);
    targets.addAll(allocation.members().keySet());
    targets.addAll(allocation.units().keySet());
    allocation.rest().ifPresent(targets::add);
    List<LineCells> written = new ArrayList<>();
    for (UnitId target : targets) {
      ImmutableList<MemberId> members = allocation.members().get(target);
      ImmutableList<UnitId> units = allocation.units().get(target);
      if (!members.isEmpty()) {
        written.add(give(verb, unit, target, Field.MEMBERS, members));
      }
      if (!units.isEmpty()) {
        written.add(give(verb, unit, target, Field.CHILDREN, units));
      }
      if (allocation.rest().equals(Optional.of(target))) {
        written.add(give(verb, unit, target, Field.MEMBERS, List.of()));
      }
    }
    if (!allocation.recalled().isEmpty()) {
      LineCells recalled = lines.line(verb, unit);
      recalled.all(Field.MEMBERS, allocation.recalled());
      written.add(recalled);
    }
    return written;
  }

  private LineCells give(
      OrderVerb verb, UnitId unit, UnitId target, Field field, Iterable<?> given) {
    LineCells line = lines.line(verb, unit);
    line.put(Field.TARGET, target);
    line.all(field, given);
    return line;
  }

  private LineCells take(OrderVerb verb, Portion portion, UnitId target) {
    return portion.units().isEmpty()
        ? give(verb, portion.source(), target, Field.MEMBERS, portion.members())
        : give(verb, portion.source(), target, Field.CHILDREN, portion.units());
  }

  private void regroup(Regroup order) {
    Set<UnitId> ends = new LinkedHashSet<>();
    for (Intake intake : order.intakes()) {
      intake.beginning().ifPresent(unit -> lines.establish(unit, intake.superior()));
      for (Portion portion : intake.portions()) {
        if (portion.isWhole() || portion.isRest()) {
          ends.add(portion.source());
        }
      }
    }
    List<LineCells> written = new ArrayList<>();
    if (!order.units().isEmpty() && !ImmutableList.copyOf(ends).equals(order.units())) {
      written.add(lines.line(OrderVerb.REGROUP, order.units()));
    }
    for (Intake intake : order.intakes()) {
      for (Portion portion : intake.portions()) {
        written.add(take(OrderVerb.REGROUP, portion, intake.unit()));
      }
    }
    written.forEach(line -> line.term(Field.PURPOSE, order.purpose()));
  }

  private void convert(Convert order) {
    order.branches().forEach(branch -> lines.establish(branch, Optional.of(order.unit())));
    List<LineCells> allocated =
        order
            .allocation()
            .map(to -> allocate(OrderVerb.CONVERT, order.unit(), to, List.of()))
            .orElse(List.of());
    LineCells first =
        allocated.isEmpty()
            ? lines.line(
                OrderVerb.CONVERT,
                order.levels().isEmpty() ? List.of(order.unit()) : order.levels().keySet())
            : allocated.get(0);
    first.term(Field.KIND, order.kind());
    order.levels().values().stream()
        .findFirst()
        .ifPresent((Level level) -> first.term(Field.LEVEL, level));
    order.leadership().ifPresent(led -> OrderLines.seats(first, led));
  }
}
