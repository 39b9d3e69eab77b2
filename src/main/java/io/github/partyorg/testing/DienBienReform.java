package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the plan of July 2025 for a province, decision by decision, each tried at once. */
final class DienBienReform {

  static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private static final LocalDate SIGNED = LocalDate.of(2025, 6, 20);

  /** Sizes of the new committees (CT 45-CT/TW, 14/4/2025). */
  private static final int COMMITTEE_OF_TWO = 27;

  private static final int COMMITTEE_OF_MORE = 33;
  private static final int STANDING_OF_TWO = 9;
  private static final int STANDING_OF_MORE = 11;

  private final ImmutableListMultimap<String, RegroupedCommune> byNew;
  private final ImmutableListMultimap<String, RegroupedCommune> byDistrict;
  private final List<Decision> decisions = new ArrayList<>();
  private Hierarchy at;

  DienBienReform(Hierarchy before, List<RegroupedCommune> communes) {
    this.at = before;
    this.byNew = Multimaps.index(communes, RegroupedCommune::newId);
    this.byDistrict = Multimaps.index(communes, RegroupedCommune::districtId);
  }

  Plan plan() {
    decide(DienBienBefore.PROVINCE, "1-QĐ/TU", communes());
    for (String commune : byNew.keySet()) {
      decide(commune, "1-QĐ/ĐU", agencies().regrouped(commune, byNew.get(commune)));
    }
    for (String district : byDistrict.keySet()) {
      decide(district, "1-QĐ/HU", agencies().dissolved(district, newCommunesOf(district)));
    }
    decide(DienBienBefore.PROVINCE, "2-QĐ/TU", districts());
    byNew.keySet().forEach(commune -> decide(commune, "2-QĐ/ĐU", agencies().large(commune)));
    return Plan.of(decisions);
  }

  private DienBienAgencies agencies() {
    return new DienBienAgencies(at);
  }

  private void decide(String issuer, String number, List<Order> orders) {
    if (orders.isEmpty()) {
      return;
    }
    Decision decision =
        Decision.builder()
            .number(number + " (" + issuer + ")")
            .issuer(issuer)
            .issuedOn(issuer.equals(DienBienBefore.PROVINCE) ? SIGNED : DAY)
            .effectiveOn(DAY)
            .addLegalBases("QĐ 294-QĐ/TW, 26/5/2025", "HD 31-HD/BTCTW, 23/4/2025")
            .addAllOrders(orders)
            .build();
    decisions.add(decision);
    at = decision.applyTo(at).after();
  }

  /** The old commune organisations end, and the new ones begin, directly under the province. */
  private List<Order> communes() {
    List<Order> orders = new ArrayList<>();
    byNew
        .asMap()
        .forEach(
            (id, old) -> {
              RegroupedCommune named = old.iterator().next();
              Committee commune =
                  Committee.superior(id, named.newKind())
                      .name(named.newName())
                      .leadership(leadership(old))
                      .build();
              orders.add(
                  Consolidate.units(RegroupedCommune.oldIds(old))
                      .into(commune)
                      .under(DienBienBefore.PROVINCE));
            });
    return orders;
  }

  private Leadership leadership(Collection<RegroupedCommune> old) {
    int most = old.size() > 2 ? COMMITTEE_OF_MORE : COMMITTEE_OF_TWO;
    Set<MemberId> holders = new LinkedHashSet<>();
    // The secretary also leads the military branch, and so belongs to it.
    agencies().members(RegroupedCommune.oldBranches(old, DienBienBefore.MILITARY)).stream()
        .filter(DienBienReform::isEligible)
        .findFirst()
        .ifPresent(secretary -> holders.add(secretary.id()));
    for (int place = 0; holders.size() < most; place++) {
      for (RegroupedCommune commune : old) {
        for (Branch branch : agencies().branchesBelow(commune.oldId())) {
          if (holders.size() < most
              && place < branch.members().size()
              && isEligible(branch.members().get(place))) {
            holders.add(branch.members().get(place).id());
          }
        }
      }
    }
    return GeneratedLeaderships.ofSuperior(
        ImmutableList.copyOf(holders),
        2,
        old.size() > 2 ? STANDING_OF_MORE : STANDING_OF_TWO,
        Mandate.APPOINTED,
        DAY);
  }

  private static boolean isEligible(Member member) {
    return member.isOfficial() && member.participation() == Participation.ACTIVE;
  }

  private List<String> newCommunesOf(String district) {
    return byDistrict.get(district).stream().map(RegroupedCommune::newId).distinct().toList();
  }

  /**
   * A district's other units are handed over to communes that take in one of its communes; then the
   * district ends.
   */
  private List<Order> districts() {
    List<Order> orders = new ArrayList<>();
    for (String district : byDistrict.keySet()) {
      List<String> communes = newCommunesOf(district);
      List<Unit> left = at.committee(district).children();
      for (int place = 0; place < communes.size(); place++) {
        List<UnitId> share = new ArrayList<>();
        for (int unit = place; unit < left.size(); unit += communes.size()) {
          share.add(left.get(unit).id());
        }
        orders.add(HandOver.units(share).to(communes.get(place)));
      }
      orders.add(
          Dissolve.unit(district).withNothingLeft().because(Purpose.APPARATUS_RESTRUCTURING));
    }
    return orders;
  }
}
