package io.github.partyorg.statistics;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units below a unit by their role at the base, found in one walk. */
final class BaseUnits {

  final List<Unit> organizations = new ArrayList<>();
  final List<Unit> committees = new ArrayList<>();
  final List<Unit> branches = new ArrayList<>();
  final List<Unit> sections = new ArrayList<>();
  final List<Unit> subordinates = new ArrayList<>();
  final List<Member> members = new ArrayList<>();
  final List<Unit> communes = new ArrayList<>();
  private final Map<UnitId, Unit> ofUnits = new HashMap<>();
  private final Map<MemberId, Unit> ofMembers = new HashMap<>();

  private BaseUnits() {}

  /** Sorts a unit and all below it; none if the hierarchy does not have it. */
  static BaseUnits of(Hierarchy hierarchy, UnitId top, LevelScheme scheme) {
    BaseUnits found = new BaseUnits();
    if (hierarchy.has(top)) {
      List<Unit> line = hierarchy.line(top);
      @Nullable Unit base = null;
      for (int length = 1; length < line.size(); length++) {
        Place above = Place.of(line.subList(0, length), scheme);
        base = above.isGrassroots() ? above.unit() : base;
      }
      found.walk(Place.of(line, scheme), base);
    }
    return found;
  }

  /** Goes down as deep as there are levels. */
  private void walk(Place place, @Nullable Unit above) {
    Unit unit = place.unit();
    @Nullable Unit base = place.isGrassroots() ? unit : above;
    if (unit.kind().isA(Kind.COMMUNE_LEVEL)) {
      communes.add(unit);
    }
    if (base != null) {
      note(place, base);
    }
    for (Place below : place.below()) {
      walk(below, base);
    }
  }

  private void note(Place place, Unit base) {
    Unit unit = place.unit();
    ofUnits.put(unit.id(), base);
    if (place.isGrassroots()) {
      organizations.add(unit);
      (unit instanceof Committee ? committees : branches).add(unit);
    } else if (place.role() == Role.AFFILIATED_COMMITTEE) {
      sections.add(unit);
    } else if (unit instanceof Branch) {
      subordinates.add(unit);
    }
    if (unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        members.add(member);
        ofMembers.put(member.id(), base);
      }
    }
  }

  /** Returns the grassroots organisation that a unit is or is below. */
  Optional<Unit> of(UnitId unit) {
    return Optional.ofNullable(ofUnits.get(unit));
  }

  /** Returns the grassroots organisation of a member. */
  Optional<Unit> of(MemberId member) {
    return Optional.ofNullable(ofMembers.get(member));
  }
}
