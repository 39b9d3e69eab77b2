package io.github.partyorg.testing;

import static io.github.partyorg.testing.GeneratedMembers.numbered;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;

/** The province before July 2025: real communes, branches and members generated from a seed. */
final class DienBienBefore {

  static final String PROVINCE = "DB";

  /** Marks the agencies of a district in their ids; they end with it. */
  static final String AGENCY = ".CQ";

  static final int MILITARY = 1;
  static final int OFFICE = 2;
  static final int HEALTH_STATION = 3;

  private static final int SCHOOLS = 2;
  private static final int AGENCIES = 8;
  private static final int WORKPLACES = 50;

  private static final ImmutableList<Kind> KINDS =
      ImmutableList.of(Kind.PUBLIC_SERVICE_UNIT, Kind.STATE_ENTERPRISE, Kind.NON_STATE_ENTERPRISE);

  private static final ImmutableList<Kind> WORK =
      ImmutableList.of(Kind.SCHOOL, Kind.ENTERPRISE, Kind.PRIVATE_ECONOMY);

  /** The latest admissions are so late that nobody's probation is over on the day of the reform. */
  private static final int LATEST_ADMISSIONS = 183;

  private final Dice dice;
  private final GeneratedMembers members = new GeneratedMembers(LATEST_ADMISSIONS);

  DienBienBefore(long seed) {
    this.dice = Dice.of(seed);
  }

  Committee province(List<RegroupedCommune> communes) {
    ImmutableListMultimap<String, RegroupedCommune> byDistrict =
        Multimaps.index(communes, RegroupedCommune::districtId);
    ImmutableList.Builder<Committee> built = ImmutableList.builder();
    byDistrict.asMap().forEach((id, own) -> built.add(district(ImmutableList.copyOf(own))));
    ImmutableList<Committee> districts = built.build();
    return Committee.province(PROVINCE)
        .name("Đảng bộ tỉnh Điện Biên")
        .leadership(GeneratedLeaderships.ofSuperior(dice, districts, 2, 50, 15))
        .addAll(districts)
        .build();
  }

  private Committee district(List<RegroupedCommune> communes) {
    String id = communes.get(0).districtId();
    GeneratedBranches branches =
        new GeneratedBranches(dice, Locality.MIXED, UnitId.of(id), members);
    ImmutableList.Builder<Unit> built = ImmutableList.builder();
    communes.forEach(commune -> built.add(commune(commune, branches)));
    for (int agency = 1; agency <= AGENCIES; agency++) {
      built.add(branches.grassroots(id + AGENCY + numbered(agency, 2), Kind.AGENCY, Kind.AGENCY));
    }
    for (int place = 1; place <= WORKPLACES; place++) {
      int kind = dice.below(KINDS.size());
      built.add(
          branches.grassroots(id + ".DV" + numbered(place, 2), KINDS.get(kind), WORK.get(kind)));
    }
    ImmutableList<Unit> organizations = built.build();
    return Committee.district(id)
        .name(communes.get(0).districtName())
        .leadership(GeneratedLeaderships.ofSuperior(dice, organizations, 2, 33, 11))
        .addAll(organizations)
        .build();
  }

  private Committee commune(RegroupedCommune commune, GeneratedBranches branches) {
    String id = commune.oldId();
    ImmutableList.Builder<Branch> built = ImmutableList.builder();
    built.add(branches.military(id, MILITARY));
    built.add(branches.office(id, OFFICE));
    built.add(branches.subordinate(id, HEALTH_STATION, Kind.HEALTH_STATION));
    int number = HEALTH_STATION;
    for (int school = 0; school < SCHOOLS; school++) {
      built.add(branches.subordinate(id, ++number, Kind.SCHOOL));
    }
    for (int village = dice.between(9, 16); village > 0; village--) {
      built.add(branches.subordinate(id, ++number, Kind.VILLAGE));
    }
    ImmutableList<Branch> all = built.build();
    return Committee.grassroots(id, commune.oldKind())
        .name(commune.oldName())
        .leadership(GeneratedLeaderships.ofSuperior(dice, all, 1, 13, 5))
        .addAll(all)
        .build();
  }
}
