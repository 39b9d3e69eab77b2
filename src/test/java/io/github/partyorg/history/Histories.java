package io.github.partyorg.history;

import static io.github.partyorg.restructuring.Districts.branch;

import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Districts;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Reinstate;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;

/** Chronicles of the district H, and how they are asked in a test. */
public final class Histories {

  public static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  private Histories() {}

  public static Chronicle ofTwoCommunes() {
    return Chronicle.beginning(FIRST, Districts.ofTwoCommunes());
  }

  /**
   * Returns a hierarchy in which every unit states its founding day, so that it can be refounded.
   */
  public static Hierarchy founded(Hierarchy hierarchy) {
    return hierarchy.with(founded(hierarchy.root()));
  }

  private static Unit founded(Unit unit) {
    Unit founded = unit.withFoundedOn(FIRST.minusYears(1));
    return founded instanceof Committee superior
        ? superior.withChildren(superior.children().stream().map(child -> founded(child)).toList())
        : founded;
  }

  /** Returns a decision named by its number, effective so many days after the first day. */
  public static Decision on(int day, String number, Order... orders) {
    return Decision.builder()
        .number(number)
        .issuer("H")
        .effectiveOn(FIRST.plusDays(day))
        .addOrders(orders)
        .build();
  }

  public static Establish begin(String id) {
    return Establish.unit(branch(id)).under("X");
  }

  public static Reinstate again(String id) {
    return Reinstate.unit(branch(id)).under("X");
  }

  /** Splits a branch into two that get these members. */
  public static Split split(
      String unit, String one, List<String> ones, String other, List<String> rest) {
    return Split.unit(unit)
        .into(branch(one), branch(other))
        .allocating(
            Allocation.builder()
                .send(ones.toArray(new String[0]))
                .to(one)
                .send(rest.toArray(new String[0]))
                .to(other)
                .sendRest(other)
                .build());
  }

  public static Merge merge(String unit, String survivor) {
    return Merge.units(unit).into(survivor);
  }

  /** Returns what an id is so many days after the first day, in one line. */
  public static String resolve(Chronicle chronicle, String unit, int day) {
    Resolution resolution = chronicle.resolve(UnitId.of(unit), FIRST.plusDays(day));
    return resolution instanceof Resolution.Divided divided && !divided.lost().isEmpty()
        ? "divided " + divided.shares() + " lost " + divided.lost()
        : resolution.term().english() + " " + resolution.shares();
  }

  public static List<String> labels(Chronicle chronicle) {
    return chronicle.decisions().stream().map(decision -> decision.label().english()).toList();
  }
}
