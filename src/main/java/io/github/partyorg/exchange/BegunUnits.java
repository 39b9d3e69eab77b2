package io.github.partyorg.exchange;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Kind;
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

/**
 * The units that the rows of one decision begin, each with those below it (tổ chức được thành lập).
 *
 * <p>A unit is part of the one that it is established below, if a row above begins that.
 */
final class BegunUnits {

  private final LocalDate day;
  private final Consumer<DataDefect> defects;

  /** The rows that establish a unit. */
  private final Map<UnitId, OrderDraft> established = new LinkedHashMap<>();

  /** How many units are begun above each that is begun, itself among them. */
  private final Map<UnitId, Integer> depths = new HashMap<>();

  /** The unit that each part is part of. */
  private final Map<UnitId, UnitId> wholes = new HashMap<>();

  /** The rows of the parts of each. */
  private final ListMultimap<UnitId, OrderDraft> parts = ArrayListMultimap.create();

  /**
   * Finds what is part of what, and tells units that begin twice or in a wrong order.
   *
   * @param day the day from which the decision is effective
   */
  BegunUnits(List<OrderDraft> rows, LocalDate day, Consumer<DataDefect> defects) {
    this.day = day;
    this.defects = defects;
    for (OrderDraft row : rows) {
      if (row.verb() == OrderVerb.CONVERT && row.target().isPresent()) {
        depths.put(row.unit(), 1);
      }
    }
    for (OrderDraft row : rows) {
      if (row.verb() == OrderVerb.ESTABLISH) {
        establish(row);
      } else if (row.verb() == OrderVerb.CONSOLIDATE) {
        begin(row, 1);
      }
    }
    established.values().forEach(this::checkOrder);
  }

  private void establish(OrderDraft row) {
    int depth = row.target().isEmpty() ? 1 : depths.getOrDefault(row.target().get(), 0) + 1;
    if (depth > UnitTree.DEEPEST) {
      defects.accept(
          DefectCode.TOO_DEEP.at(
              row.origin().place(), row.unit().value(), Integer.toString(UnitTree.DEEPEST)));
    } else if (begin(row, depth)) {
      established.put(row.unit(), row);
      if (depth > 1) {
        UnitId whole = row.target().orElseThrow();
        wholes.put(row.unit(), whole);
        parts.put(whole, row);
      }
    }
  }

  private boolean begin(OrderDraft row, int depth) {
    @Nullable Integer other = depths.putIfAbsent(row.unit(), depth);
    if (other != null) {
      defects.accept(
          DefectCode.DOUBLED_UNIT.at(
              row.origin().place(Field.UNIT), row.unit().value(), row.decision()));
    }
    return other == null;
  }

  /** Tells a unit below one that a later row begins. */
  private void checkOrder(OrderDraft row) {
    if (row.target().isPresent()
        && depths.containsKey(row.target().get())
        && !wholes.containsKey(row.unit())) {
      defects.accept(
          row.unfit(
              Field.TARGET,
              row.target().get(),
              "cấp trên được thành lập ở dòng sau",
              "a later row begins the superior"));
    }
  }

  /** Returns true for a row that says a part of a unit that another row begins. */
  boolean isPart(OrderDraft row) {
    return row.verb() == OrderVerb.ESTABLISH && wholes.containsKey(row.unit());
  }

  /** Returns the row that establishes a unit or what it is part of, or empty if it stands. */
  Optional<OrderDraft> whole(UnitId unit) {
    UnitId at = unit;
    for (UnitId above = wholes.get(at); above != null; above = wholes.get(at)) {
      at = above;
    }
    return Optional.ofNullable(established.get(at));
  }

  /** Returns the rows of the parts of a unit. */
  List<OrderDraft> parts(UnitId unit) {
    return ImmutableList.copyOf(parts.get(unit));
  }

  /**
   * Returns the unit that a row begins.
   *
   * @throws IllegalArgumentException if a unit cannot have such parts or leaders
   */
  Unit unit(OrderDraft row) {
    Kind kind = row.kind().orElseThrow();
    String name = row.name().orElseThrow();
    Leadership led = row.led(Leadership.vacant(), day);
    if (row.level().isEmpty()) {
      if (parts.containsKey(row.unit())) {
        throw new IllegalArgumentException("Units stand below " + row.unit() + ", a branch.");
      }
      BranchBuilder branch = Branch.of(row.unit(), kind).name(name).leadership(led);
      row.code().ifPresent(branch::code);
      return branch.build();
    }
    CommitteeBuilder committee =
        Committee.of(row.unit(), row.level().get(), kind).name(name).leadership(led);
    row.code().ifPresent(committee::code);
    parts.get(row.unit()).forEach(part -> committee.add(unit(part)));
    return committee.build();
  }
}
