package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.BranchForm;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.CommuneCommittee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the plan of July 2025 for a province, decision by decision, each tried at once. */
final class DienBienReform {

  static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private static final LocalDate SIGNED = LocalDate.of(2025, 6, 20);
  private static final BranchForm GRASSROOTS = BranchForm.grassroots(GrassrootsKind.OTHER);
  private static final String PARTY_AGENCIES = ".CQĐ";
  private static final String PEOPLES_COMMITTEE = ".UBND";

  /** Sizes of the new committees (CT 45-CT/TW, 14/4/2025). */
  private static final int COMMITTEE_OF_TWO = 27;

  private static final int COMMITTEE_OF_MORE = 33;
  private static final int STANDING_OF_TWO = 9;
  private static final int STANDING_OF_MORE = 11;

  private static final int COMMITTEE_FROM = 30;
  private static final int BRANCH_SIZE = 20;

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
    byNew.keySet().forEach(commune -> decide(commune, "1-QĐ/ĐU", regrouped(commune)));
    byDistrict.keySet().forEach(district -> decide(district, "1-QĐ/HU", agenciesOf(district)));
    decide(DienBienBefore.PROVINCE, "2-QĐ/TU", districts());
    byNew.keySet().forEach(commune -> decide(commune, "2-QĐ/ĐU", large(commune)));
    return Plan.of(decisions);
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
              CommuneCommittee commune =
                  CommuneCommittee.builder()
                      .id(id)
                      .name(old.iterator().next().newName())
                      .leadership(leadership(old))
                      .build();
              orders.add(
                  Consolidate.units(ids(old, ""))
                      .into(commune)
                      .branchesAs(GRASSROOTS)
                      .under(DienBienBefore.PROVINCE));
            });
    return orders;
  }

  private Leadership leadership(Collection<RegroupedCommune> old) {
    int most = old.size() > 2 ? COMMITTEE_OF_MORE : COMMITTEE_OF_TWO;
    Set<MemberId> holders = new LinkedHashSet<>();
    // The secretary leads the military branch, too, and so is one of its members.
    members(ids(old, ".0" + DienBienBefore.MILITARY)).stream()
        .filter(DienBienReform::isEligible)
        .findFirst()
        .ifPresent(secretary -> holders.add(secretary.id()));
    for (int place = 0; holders.size() < most; place++) {
      for (RegroupedCommune commune : old) {
        for (Branch branch : branchesBelow(commune.oldId())) {
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

  private List<Branch> branchesBelow(String id) {
    List<Branch> branches = new ArrayList<>();
    for (Unit unit : at.unit(UnitId.of(id)).orElseThrow().subtree()) {
      if (unit instanceof Branch branch) {
        branches.add(branch);
      }
    }
    return branches;
  }

  private static List<UnitId> ids(Collection<RegroupedCommune> old, String suffix) {
    return old.stream().map(commune -> UnitId.of(commune.oldId() + suffix)).toList();
  }

  /** The commune regroups the branches of offices, military commands and health stations. */
  private List<Order> regrouped(String commune) {
    Collection<RegroupedCommune> old = byNew.get(commune);
    List<Member> office = members(ids(old, ".0" + DienBienBefore.OFFICE));
    List<Member> party = office.stream().filter(DienBienReform::isCadre).toList();
    List<Member> government = office.stream().filter(member -> !isCadre(member)).toList();
    GrassrootsBranch agencies =
        branch(commune, PARTY_AGENCIES, "các cơ quan đảng", BranchKind.PARTY_AGENCY, party);
    GrassrootsBranch peoplesCommittee =
        branch(
            commune,
            PEOPLES_COMMITTEE,
            "cơ quan Ủy ban nhân dân",
            BranchKind.PEOPLES_COMMITTEE_AGENCY,
            government);
    return ImmutableList.of(
        Consolidate.units(ids(old, ".0" + DienBienBefore.OFFICE)).into(agencies).under(commune),
        Split.unit(agencies.id().value())
            .off(peoplesCommittee)
            .allocating(
                Allocation.builder()
                    .sendEach(government, member -> peoplesCommittee.id())
                    .sendRest(agencies.id().value())
                    .build()),
        consolidated(commune, DienBienBefore.MILITARY, BranchKind.COMMUNE_MILITARY, ".QS"),
        consolidated(commune, DienBienBefore.HEALTH_STATION, BranchKind.HEALTH_STATION, ".YT"));
  }

  private Order consolidated(String commune, int number, BranchKind kind, String suffix) {
    List<UnitId> old = ids(byNew.get(commune), ".0" + number);
    return Consolidate.units(old)
        .into(branch(commune, suffix, kind.term().vietnamese(), kind, members(old)))
        .under(commune);
  }

  private static GrassrootsBranch branch(
      String commune, String suffix, String name, BranchKind kind, List<Member> members) {
    return GrassrootsBranch.builder()
        .id(commune + suffix)
        .name("Chi bộ " + name)
        .kind(kind)
        .grassrootsKind(
            kind == BranchKind.HEALTH_STATION
                ? GrassrootsKind.PUBLIC_SERVICE_UNIT
                : GrassrootsKind.AGENCY)
        .leadership(GeneratedLeaderships.appointed(members, DAY))
        .build();
  }

  private List<Member> members(List<UnitId> branches) {
    List<Member> members = new ArrayList<>();
    branches.forEach(branch -> members.addAll(at.get(branch, Branch.class).members()));
    return members;
  }

  private static boolean isEligible(Member member) {
    return member.isOfficial() && member.participation() == Participation.ACTIVE;
  }

  private static boolean isCadre(Member member) {
    return member.occupation().equals(Optional.of(Occupation.COMMUNE_CADRE));
  }

  /** The agencies of a district are dissolved; their members go to those of its communes. */
  private List<Order> agenciesOf(String district) {
    List<UnitId> places = new ArrayList<>();
    for (String commune : newCommunesOf(district)) {
      places.add(UnitId.of(commune + PARTY_AGENCIES));
      places.add(UnitId.of(commune + PEOPLES_COMMITTEE));
    }
    List<Order> orders = new ArrayList<>();
    int next = 0;
    for (Unit unit : at.get(district, DistrictCommittee.class).organizations()) {
      if (unit instanceof Branch agency && agency.kind() == BranchKind.AGENCY) {
        Allocation.Builder allocation = Allocation.builder();
        for (Member member : agency.members()) {
          allocation.send(places.get(next++ % places.size()).value(), member.id().value());
        }
        agency.guests().forEach(guest -> allocation.recall(guest.member().value()));
        orders.add(
            Dissolve.unit(agency.id().value())
                .because(Purpose.APPARATUS_RESTRUCTURING)
                .allocating(allocation.build()));
      }
    }
    return orders;
  }

  private List<String> newCommunesOf(String district) {
    return byDistrict.get(district).stream().map(RegroupedCommune::newId).distinct().toList();
  }

  /** What else a district has is handed over to communes that take in one of its; then it ends. */
  private List<Order> districts() {
    List<Order> orders = new ArrayList<>();
    for (String district : byDistrict.keySet()) {
      List<String> communes = newCommunesOf(district);
      List<Unit> left = ImmutableList.copyOf(at.get(district, DistrictCommittee.class).children());
      for (int place = 0; place < communes.size(); place++) {
        List<UnitId> share = new ArrayList<>();
        for (int unit = place; unit < left.size(); unit += communes.size()) {
          share.add(left.get(unit).id());
        }
        orders.add(HandOver.units(share).to(communes.get(place)));
      }
      orders.add(
          Dissolve.unit(district)
              .because(Purpose.APPARATUS_RESTRUCTURING)
              .allocating(Allocation.builder().build()));
    }
    return orders;
  }

  /** Agencies of thirty and more become committees; other large branches are consented to. */
  private List<Order> large(String commune) {
    List<Order> orders = new ArrayList<>();
    for (Branch branch : branchesBelow(commune)) {
      if (branch.memberCount() >= COMMITTEE_FROM) {
        orders.add(
            branch.kind() == BranchKind.PARTY_AGENCY
                    || branch.kind() == BranchKind.PEOPLES_COMMITTEE_AGENCY
                ? committee(branch)
                : RecordConsent.of(Consent.of("ORG-06", commune, "1-CV/ĐU", DAY)).on(branch.id()));
      }
    }
    return orders;
  }

  private static Order committee(Branch agency) {
    int parts = agency.memberCount() / BRANCH_SIZE + 1;
    List<List<Member>> rolls =
        Lists.partition(agency.members(), (agency.memberCount() + parts - 1) / parts);
    List<SubordinateBranch> branches = new ArrayList<>();
    Allocation.Builder allocation = Allocation.builder();
    for (List<Member> roll : rolls) {
      String number = "." + (branches.size() + 1);
      UnitId id = UnitId.of(agency.id() + number);
      branches.add(
          SubordinateBranch.builder()
              .id(id)
              .name(agency.name() + " số " + (branches.size() + 1))
              .kind(agency.kind())
              .leadership(GeneratedLeaderships.appointed(roll, DAY))
              .build());
      allocation.sendEach(roll, member -> id);
    }
    agency.guests().forEach(guest -> allocation.recall(guest.member().value()));
    List<MemberId> holders =
        agency.members().stream().filter(Member::isOfficial).map(Member::id).limit(7).toList();
    return Convert.unit(agency.id().value())
        .toCommittee(branches.toArray(SubordinateBranch[]::new))
        .ledBy(
            GeneratedLeaderships.ofSuperior(holders, 1, 0, Mandate.APPOINTED, DAY),
            allocation.build());
  }
}
