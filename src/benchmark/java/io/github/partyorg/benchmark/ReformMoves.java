package io.github.partyorg.benchmark;

import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Intake;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;

/**
 * The reform of July 2025 for a whole country, in words that no peer owns. See {@link ReformDraft}
 * for its shape.
 *
 * @param centre what the Centre decides: which provinces become one
 * @param provinces what each province decides, the new ones among them
 */
record ReformMoves(List<Regrouping> centre, List<ProvinceMoves> provinces) {

  /** How much of a unit that ends a new one takes. */
  enum Extent {
    ALL,
    SOME,
    REST
  }

  /** What a new unit takes of one that ends, always listed. */
  record Part(String ended, Extent extent, List<String> units) {}

  /** A unit that begins. */
  record Newcomer(
      String id, Level level, Kind kind, String superior, List<Seat> seats, List<Part> parts) {

    String name() {
      return (level == Level.PROVINCIAL ? "Đảng bộ tỉnh " : "Đảng bộ xã ") + id;
    }

    List<String> taken() {
      List<String> taken = new ArrayList<>();
      parts.forEach(part -> taken.addAll(part.units()));
      return taken;
    }

    private Committee unit() {
      return Committee.of(id, level, kind)
          .name(name())
          .leadership(Leadership.seats(seats).withoutCongress())
          .build();
    }

    private Intake intake() {
      Intake intake = Intake.of(unit()).under(superior);
      for (Part part : parts) {
        intake =
            switch (part.extent()) {
              case ALL -> intake.allOf(part.ended());
              case SOME -> intake.units(ids(part.units())).from(part.ended());
              case REST -> intake.restOf(part.ended());
            };
      }
      return intake;
    }
  }

  /** Units end, and new ones take all that they held. */
  record Regrouping(List<String> ended, List<Newcomer> begun) {
    Order order() {
      return begun.size() == 1
          ? Consolidate.units(ids(ended)).into(begun.get(0).unit()).under(begun.get(0).superior())
          : Regroup.ending(ids(ended)).into(begun.stream().map(Newcomer::intake).toList());
    }
  }

  /** Organisations of a district go to a new commune. */
  record HandingOver(List<String> units, String commune) {
    Order order() {
      return HandOver.units(ids(units)).to(commune);
    }
  }

  /** What one province decides: new communes, what else they take over, the end of districts. */
  record ProvinceMoves(
      String province,
      List<Regrouping> regroupings,
      List<HandingOver> handingsOver,
      List<String> districts) {

    private List<Order> orders() {
      List<Order> orders = new ArrayList<>();
      regroupings.forEach(regrouping -> orders.add(regrouping.order()));
      handingsOver.forEach(handingOver -> orders.add(handingOver.order()));
      districts.forEach(district -> orders.add(Dissolve.unit(district).withNothingLeft()));
      return orders;
    }
  }

  private static List<UnitId> ids(List<String> ids) {
    return ids.stream().map(UnitId::of).toList();
  }

  /** Returns a decision of the Centre, if it merges provinces, and one of each province. */
  Plan plan() {
    List<Decision> decisions = new ArrayList<>();
    if (!centre.isEmpty()) {
      String root = centre.get(0).begun().get(0).superior();
      decisions.add(decided(root, centre.stream().map(Regrouping::order).toList()));
    }
    provinces.forEach(moves -> decisions.add(decided(moves.province(), moves.orders())));
    return Plan.of(decisions);
  }

  private static Decision decided(String issuer, List<Order> orders) {
    return Decision.builder()
        .number("1-QĐ (" + issuer + ")")
        .issuer(issuer)
        .effectiveOn(Moves.DAY)
        .addAllOrders(orders)
        .build();
  }

  /** Returns all units that begin. */
  List<Newcomer> begun() {
    List<Newcomer> begun = new ArrayList<>();
    centre.forEach(regrouping -> begun.addAll(regrouping.begun()));
    provinces.forEach(
        moves -> moves.regroupings().forEach(regrouping -> begun.addAll(regrouping.begun())));
    return begun;
  }
}
