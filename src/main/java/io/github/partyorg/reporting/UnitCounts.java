package io.github.partyorg.reporting;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Place;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The counts of a table of units: by type, by kind of branch, and in all. */
final class UnitCounts {

  private UnitCounts() {}

  /** Returns the terms of the units there are: types first, then kinds of branches by type. */
  static Set<Bilingual> terms(Iterable<Iterable<Place>> snapshots) {
    Set<Bilingual> types = new LinkedHashSet<>();
    Set<Bilingual> kinds = new TreeSet<>(Comparator.comparing(Bilingual::vietnamese));
    for (Iterable<Place> places : snapshots) {
      for (Place place : places) {
        types.add(place.term());
        if (place.unit() instanceof Branch) {
          kinds.add(kind(place));
        }
      }
    }
    types.addAll(kinds);
    return types;
  }

  /** Returns the rows that a unit counts in. */
  static List<Bilingual> sorts(Place place) {
    return place.unit() instanceof Branch
        ? ImmutableList.of(place.term(), kind(place))
        : ImmutableList.of(place.term());
  }

  private static Bilingual kind(Place branch) {
    return Bilingual.join(": ", ImmutableList.of(branch.term(), branch.unit().kind().term()));
  }

  /** Counts the units of each sort, those of no unit too. */
  static Map<Bilingual, Integer> ofUnits(Iterable<Place> places, Iterable<Bilingual> terms) {
    Map<Bilingual, Integer> counts = new LinkedHashMap<>();
    terms.forEach(term -> counts.put(term, 0));
    for (Place place : places) {
      sorts(place).forEach(sort -> counts.merge(sort, 1, Integer::sum));
    }
    return counts;
  }

  /** Counts the units of each sort, then grassroots organisations and members. */
  static Map<Bilingual, Integer> of(Iterable<Place> places, Iterable<Bilingual> terms) {
    Map<Bilingual, Integer> counts = ofUnits(places, terms);
    int organizations = 0;
    int members = 0;
    int official = 0;
    for (Place place : places) {
      organizations += place.isGrassroots() ? 1 : 0;
      if (place.unit() instanceof Branch branch) {
        members += branch.memberCount();
        official += branch.officialMemberCount();
      }
    }
    counts.put(
        Bilingual.of("Cộng tổ chức cơ sở đảng", "grassroots organisations, total"), organizations);
    counts.put(Bilingual.of("đảng viên", "members"), members);
    counts.put(
        Bilingual.of("Trong đó: đảng viên chính thức", "of these: official members"), official);
    return counts;
  }
}
