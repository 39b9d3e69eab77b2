package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The orders of the plan of July 2025 on agencies and other large branches. */
final class DienBienAgencies {

  private static final String PARTY_AGENCIES = ".CQĐ";
  private static final String PEOPLES_COMMITTEE = ".UBND";

  private static final int COMMITTEE_FROM = 30;
  private static final int BRANCH_SIZE = 20;

  private final Hierarchy at;

  DienBienAgencies(Hierarchy at) {
    this.at = at;
  }

  List<Branch> branchesBelow(String id) {
    List<Branch> branches = new ArrayList<>();
    for (Unit unit : at.require(id).subtree()) {
      if (unit instanceof Branch branch) {
        branches.add(branch);
      }
    }
    return branches;
  }

  List<Member> members(List<UnitId> branches) {
    List<Member> members = new ArrayList<>();
    branches.forEach(branch -> members.addAll(at.branch(branch).members()));
    return members;
  }

  /** The commune regroups the branches of offices, military commands and health stations. */
  List<Order> regrouped(String commune, Collection<RegroupedCommune> old) {
    List<UnitId> offices = RegroupedCommune.oldBranches(old, DienBienBefore.OFFICE);
    List<Member> office = members(offices);
    List<Member> party = office.stream().filter(DienBienAgencies::isCadre).toList();
    List<Member> government = office.stream().filter(member -> !isCadre(member)).toList();
    Branch agencies = branch(commune, PARTY_AGENCIES, "các cơ quan đảng", Kind.PARTY_AGENCY, party);
    Branch peoplesCommittee =
        branch(
            commune,
            PEOPLES_COMMITTEE,
            "cơ quan Ủy ban nhân dân",
            Kind.PEOPLES_COMMITTEE_AGENCY,
            government);
    return ImmutableList.of(
        Consolidate.units(offices).into(agencies).under(commune),
        SplitOff.part(peoplesCommittee)
            .from(agencies.id())
            .taking(Lists.transform(government, Member::id)),
        consolidated(
            RegroupedCommune.oldBranches(old, DienBienBefore.MILITARY),
            Kind.COMMUNE_MILITARY,
            commune,
            ".QS"),
        consolidated(
            RegroupedCommune.oldBranches(old, DienBienBefore.HEALTH_STATION),
            Kind.HEALTH_STATION,
            commune,
            ".YT"));
  }

  private Order consolidated(List<UnitId> old, Kind kind, String commune, String suffix) {
    return Consolidate.units(old)
        .into(branch(commune, suffix, kind.term().vietnamese(), kind, members(old)))
        .under(commune);
  }

  private static Branch branch(
      String commune, String suffix, String name, Kind kind, List<Member> members) {
    return Branch.of(commune + suffix, kind)
        .name("Chi bộ " + name)
        .leadership(GeneratedLeaderships.appointed(members, DienBienReform.DAY))
        .build();
  }

  private static boolean isCadre(Member member) {
    return member.occupation().equals(Optional.of(Occupation.COMMUNE_CADRE));
  }

  /** The agencies of a district are dissolved; their members go to those of its communes. */
  List<Order> dissolved(String district, List<String> communes) {
    List<UnitId> places = new ArrayList<>();
    for (String commune : communes) {
      places.add(UnitId.of(commune + PARTY_AGENCIES));
      places.add(UnitId.of(commune + PEOPLES_COMMITTEE));
    }
    List<Order> orders = new ArrayList<>();
    int next = 0;
    for (Unit unit : at.committee(district).children()) {
      if (unit instanceof Branch agency && agency.kind().equals(Kind.AGENCY)) {
        Allocation.Builder allocation = Allocation.builder();
        for (Member member : agency.members()) {
          allocation.send(ImmutableList.of(member.id())).to(places.get(next++ % places.size()));
        }
        allocation.recall(Lists.transform(agency.guests(), Guest::member));
        orders.add(
            Dissolve.unit(agency.id())
                .allocating(allocation.build())
                .because(Purpose.APPARATUS_RESTRUCTURING));
      }
    }
    return orders;
  }

  /** Agencies of thirty and more become committees; other large branches are consented to. */
  List<Order> large(String commune) {
    List<Order> orders = new ArrayList<>();
    for (Branch branch : branchesBelow(commune)) {
      if (branch.memberCount() >= COMMITTEE_FROM) {
        orders.add(
            isAgency(branch)
                ? committee(branch)
                : RecordConsent.of(Consent.of("ORG-06", commune, "1-CV/ĐU", DienBienReform.DAY))
                    .in(branch.id()));
      }
    }
    return orders;
  }

  private static boolean isAgency(Branch branch) {
    return branch.kind().equals(Kind.PARTY_AGENCY)
        || branch.kind().equals(Kind.PEOPLES_COMMITTEE_AGENCY);
  }

  private static Order committee(Branch agency) {
    int parts = agency.memberCount() / BRANCH_SIZE + 1;
    List<List<Member>> rolls =
        Lists.partition(agency.members(), (agency.memberCount() + parts - 1) / parts);
    List<Branch> branches = new ArrayList<>();
    Allocation.Builder allocation = Allocation.builder();
    for (List<Member> roll : rolls) {
      String number = "." + (branches.size() + 1);
      UnitId id = UnitId.of(agency.id() + number);
      branches.add(
          Branch.of(id, agency.kind())
              .name(agency.name() + " số " + (branches.size() + 1))
              .leadership(GeneratedLeaderships.appointed(roll, DienBienReform.DAY))
              .build());
      allocation.sendEach(roll, member -> id);
    }
    allocation.recall(Lists.transform(agency.guests(), Guest::member));
    List<MemberId> holders =
        agency.members().stream().filter(Member::isOfficial).map(Member::id).limit(7).toList();
    return Convert.unit(agency.id())
        .toCommittee(branches.toArray(Branch[]::new))
        .allocating(allocation.build())
        .ledBy(
            GeneratedLeaderships.ofSuperior(holders, 1, 0, Mandate.APPOINTED, DienBienReform.DAY));
  }
}
