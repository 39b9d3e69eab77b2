package io.github.partyorg.benchmark;

import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.util.ArrayList;
import java.util.List;

/**
 * The reform of July 2025 for a whole country, in words that no peer owns: in each district some
 * communes are regrouped into fewer ones directly under the province, whose branches become
 * grassroots branches; all else of the district is handed over to them, and the district ends.
 */
final class ReformMoves {

  private static final int DISTRICTS = 700;
  private static final int OLD_COMMUNES = 10_040;
  private static final int NEW_COMMUNES = 3_321;
  private static final int DEPUTIES = 2;
  private static final int STANDING = 9;
  private static final int COMMITTEE = 27;

  /** Communes end, a new one takes their branches in. */
  record Regrouping(String commune, String province, List<String> old, List<Seat> seats) {
    Order order() {
      return Consolidate.units(old.stream().map(UnitId::of).toList())
          .into(
              Committee.superior(commune, Kind.COMMUNE)
                  .name(name())
                  .leadership(Leadership.seats(seats).withoutCongress())
                  .build())
          .under(province);
    }

    String name() {
      return "Đảng bộ xã " + commune;
    }
  }

  /** Organisations of a district go to a new commune. */
  record HandingOver(List<String> units, String commune) {
    Order order() {
      return HandOver.units(units.stream().map(UnitId::of).toList()).to(commune);
    }
  }

  final List<Regrouping> regroupings = new ArrayList<>();
  final List<HandingOver> handingsOver = new ArrayList<>();
  final List<String> districts = new ArrayList<>();

  private ReformMoves() {}

  static ReformMoves of(Hierarchy hierarchy) {
    ReformMoves moves = new ReformMoves();
    int begun = 0;
    int ended = 0;
    for (Committee province : hierarchy.units(UnitType.PROVINCE, LevelScheme.plain())) {
      for (Committee district : province.committees()) {
        moves.districts.add(district.id().value());
        int share = moves.districts.size();
        List<Committee> communes = communes(district);
        int old = Math.min(communes.size(), OLD_COMMUNES * share / DISTRICTS - ended);
        int into = NEW_COMMUNES * share / DISTRICTS - begun;
        moves.regroup(province, district, communes.subList(0, old), into);
        ended += old;
        begun += into;
      }
    }
    Answers.expect(OLD_COMMUNES * moves.districts.size() / DISTRICTS, ended, "communes ended");
    return moves;
  }

  /** Returns the communes that have no sections: their branches can be placed one by one. */
  private static List<Committee> communes(Committee district) {
    List<Committee> communes = new ArrayList<>();
    for (Unit organization : district.children()) {
      if (organization instanceof Committee committee
          && committee.level() == Level.GRASSROOTS
          && committee.kind().equals(Kind.COMMUNE)
          && committee.committees().isEmpty()) {
        communes.add(committee);
      }
    }
    return communes;
  }

  private void regroup(Committee province, Committee district, List<Committee> communes, int into) {
    List<Unit> left = new ArrayList<>(district.children());
    left.removeAll(communes);
    for (int at = 0; at < into; at++) {
      String id = district.id().value() + ".M" + at;
      List<Committee> old =
          communes.subList(communes.size() * at / into, communes.size() * (at + 1) / into);
      regroupings.add(
          new Regrouping(
              id,
              province.id().value(),
              old.stream().map(commune -> commune.id().value()).toList(),
              seats(old)));
      handingsOver.add(
          new HandingOver(
              left.subList(left.size() * at / into, left.size() * (at + 1) / into).stream()
                  .map(organization -> organization.id().value())
                  .toList(),
              id));
    }
  }

  /** Appoints the first member of each branch. */
  private static List<Seat> seats(List<Committee> communes) {
    List<MemberId> holders =
        communes.stream()
            .flatMap(commune -> commune.branches().stream())
            .map(Branch::members)
            .map(roll -> roll.get(0).id())
            .limit(COMMITTEE)
            .toList();
    List<Seat> seats = new ArrayList<>();
    for (int place = 0; place < holders.size(); place++) {
      if (place <= DEPUTIES) {
        seats.add(seat(place == 0 ? Post.SECRETARY : Post.DEPUTY_SECRETARY, holders.get(place)));
      }
      if (place < STANDING) {
        seats.add(seat(Post.STANDING_COMMITTEE_MEMBER, holders.get(place)));
      }
      seats.add(seat(Post.COMMITTEE_MEMBER, holders.get(place)));
    }
    return seats;
  }

  private static Seat seat(Post post, MemberId holder) {
    return Seat.of(post, holder, Mandate.APPOINTED, Moves.DAY);
  }

  Decision decision() {
    List<Order> orders = new ArrayList<>();
    regroupings.forEach(regrouping -> orders.add(regrouping.order()));
    handingsOver.forEach(handingOver -> orders.add(handingOver.order()));
    for (String district : districts) {
      orders.add(Dissolve.unit(district).withNothingLeft());
    }
    return Moves.decide(orders.toArray(Order[]::new));
  }
}
