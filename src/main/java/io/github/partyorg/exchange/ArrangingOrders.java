package io.github.partyorg.exchange;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Intake;
import io.github.partyorg.restructuring.Portion;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes one order of several rows, which say a part each of what units give and take (phương án bố
 * trí). A row that names neither members nor child units is about all, or the rest.
 */
final class ArrangingOrders {

  private final Hierarchy before;
  private final BegunUnits begun;
  private final Consumer<DataDefect> defects;

  ArrangingOrders(Hierarchy before, BegunUnits begun, Consumer<DataDefect> defects) {
    this.before = before;
    this.begun = begun;
    this.defects = defects;
  }

  /** Makes a dissolution; a single row without a target is about a unit that is empty already. */
  Dissolve dissolution(List<OrderDraft> rows) {
    OrderDraft first = rows.get(0);
    boolean isEmpty = rows.size() == 1 && first.target().isEmpty() && first.isOfAll();
    Dissolve order =
        Dissolve.unit(first.unit()).allocating(isEmpty ? Allocation.none() : allocation(rows));
    return purpose(rows).map(order::because).orElse(order);
  }

  /**
   * Reads where each row sends members or child units, or the rest. One that names members and no
   * target is about guests, whose stay ends.
   */
  Allocation allocation(List<OrderDraft> rows) {
    Allocation.Builder allocation = Allocation.builder();
    boolean hasRest = false;
    for (OrderDraft row : rows) {
      if (row.target().isPresent()) {
        send(row, row.target().get(), allocation);
        if (row.isOfAll() && hasRest) {
          tellSecondRest(row);
        }
        hasRest |= row.isOfAll();
      } else if (row.isOfAll()) {
        defects.accept(row.missingTarget());
      } else {
        allocation.recall(row.members());
      }
    }
    return allocation.build();
  }

  private static void send(OrderDraft row, UnitId target, Allocation.Builder allocation) {
    allocation.send(row.members()).to(target);
    allocation.sendUnits(row.children()).to(target);
    if (row.isOfAll()) {
      allocation.sendRest(target);
    }
  }

  private void tellSecondRest(OrderDraft row) {
    defects.accept(
        row.unfit(
            Field.TARGET,
            row.target().orElseThrow(),
            "dòng trên đã nhận phần còn lại",
            "a row above takes the rest already"));
  }

  private Optional<Purpose> purpose(List<OrderDraft> rows) {
    Optional<Purpose> first = Optional.empty();
    for (OrderDraft row : rows) {
      if (first.isPresent() && row.purpose().isPresent() && !first.equals(row.purpose())) {
        defects.accept(
            row.unfit(
                Field.PURPOSE,
                row.purpose().get(),
                "dòng trên của việc này ghi lý do khác",
                "a row above of this order has another purpose"));
      }
      first = first.or(row::purpose);
    }
    return first;
  }

  /**
   * Makes a split.
   *
   * @param begins the rows of the units that begin by it
   */
  Optional<Split> split(List<OrderDraft> rows, List<OrderDraft> begins) {
    UnitId unit = rows.get(0).unit();
    begins.forEach(part -> checkPlace(part, unit));
    Set<UnitId> standing = new LinkedHashSet<>();
    for (OrderDraft row : rows) {
      row.target().filter(target -> begun.whole(target).isEmpty()).ifPresent(standing::add);
      if (!begins.isEmpty() && !standing.isEmpty()) {
        defects.accept(
            row.unfit(
                Field.TARGET,
                standing.iterator().next(),
                "các phần hoặc đều mới, hoặc đều có sẵn; nếu không, hãy sắp xếp lại",
                "the parts all begin or all stand already; if not, regroup"));
        return Optional.empty();
      }
    }
    Allocation allocation = allocation(rows);
    return Optional.of(
        begins.isEmpty()
            ? Split.unit(unit).among(standing).allocating(allocation)
            : Split.unit(unit)
                .into(begins.stream().map(begun::unit).toArray(Unit[]::new))
                .allocating(allocation));
  }

  /** Tells a part of a split that is to stand elsewhere than below the superior of the unit. */
  private void checkPlace(OrderDraft part, UnitId split) {
    part.target()
        .filter(place -> !before.superiorOf(split).map(Unit::id).equals(Optional.of(place)))
        .ifPresent(
            place ->
                defects.accept(
                    part.unfit(
                        Field.TARGET,
                        place,
                        "phần được chia tách đứng dưới cấp trên của tổ chức bị chia; để trống ô"
                            + " này",
                        "a part of a split stands below the superior of the unit; leave it"
                            + " empty")));
  }

  /**
   * Makes the order to split a part off.
   *
   * @param part the row of the unit that begins by it
   */
  SplitOff splitOff(List<OrderDraft> rows, OrderDraft part) {
    OrderDraft first = rows.get(0);
    SplitOff order = taking(SplitOff.part(begun.unit(part)).from(first.unit()), first);
    for (OrderDraft row : rows.subList(1, rows.size())) {
      order = taking(order.alsoFrom(row.unit()), row);
    }
    return part.target().map(order::under).orElse(order);
  }

  private static SplitOff taking(SplitOff.Taking taking, OrderDraft row) {
    return row.children().isEmpty()
        ? taking.taking(row.members())
        : taking.takingUnits(row.children());
  }

  /** Makes a regrouping. A unit ends if a row takes all or the rest of it, or says no target. */
  Regroup regrouping(List<OrderDraft> rows) {
    checkRests(rows);
    Set<UnitId> ends = new LinkedHashSet<>();
    Multiset<UnitId> named = HashMultiset.create();
    for (OrderDraft row : rows) {
      if (row.isOfAll()) {
        ends.addAll(row.units());
      }
      row.target().ifPresent(target -> named.addAll(row.units()));
    }
    Regroup order = Regroup.ending(ends).into(intakes(rows, named));
    return purpose(rows).map(order::because).orElse(order);
  }

  /**
   * Returns what each target takes in.
   *
   * @param named how often each unit is taken from
   */
  private Iterable<Intake> intakes(List<OrderDraft> rows, Multiset<UnitId> named) {
    Map<UnitId, Intake> intakes = new LinkedHashMap<>();
    ListMultimap<UnitId, Portion> portions = ArrayListMultimap.create();
    for (OrderDraft row : rows) {
      if (row.target().isPresent()) {
        UnitId target = row.target().get();
        begun
            .whole(target)
            .ifPresent(whole -> intakes.computeIfAbsent(whole.unit(), any -> begins(whole)));
        intakes.computeIfAbsent(target, Intake::of);
        portions.putAll(target, portions(row, named));
      }
    }
    intakes.replaceAll((target, empty) -> empty.with(portions.get(target)));
    return intakes.values();
  }

  private void checkRests(List<OrderDraft> rows) {
    Set<UnitId> taken = new HashSet<>();
    for (OrderDraft row : rows) {
      for (UnitId unit : row.units()) {
        if (row.isOfAll() && row.target().isPresent() && !taken.add(unit)) {
          tellSecondRest(row);
        }
      }
    }
  }

  private Intake begins(OrderDraft row) {
    return Intake.of(begun.unit(row)).under(row.target().orElseThrow());
  }

  private static List<Portion> portions(OrderDraft row, Multiset<UnitId> named) {
    if (!row.members().isEmpty()) {
      return List.of(Portion.ofMembers(row.unit(), row.members()));
    }
    if (!row.children().isEmpty()) {
      return List.of(Portion.ofUnits(row.unit(), row.children()));
    }
    List<Portion> portions = new ArrayList<>();
    for (UnitId unit : row.units()) {
      portions.add(named.count(unit) == 1 ? Portion.allOf(unit) : Portion.restOf(unit));
    }
    return portions;
  }
}
