package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.ReformMoves.Extent;
import io.github.partyorg.benchmark.ReformMoves.HandingOver;
import io.github.partyorg.benchmark.ReformMoves.Newcomer;
import io.github.partyorg.benchmark.ReformMoves.Part;
import io.github.partyorg.benchmark.ReformMoves.ProvinceMoves;
import io.github.partyorg.benchmark.ReformMoves.Regrouping;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws up a reform of the real shape of 2025 from what a made-up country has.
 *
 * <p>Of 63 provinces 52 become 23 new ones, 17 of them of two and 6 of three; with the 11 others
 * there are 34. All 700 districts end. Of their communes 10,040 end, 3,321 begin directly under the
 * province, and take the branches in as grassroots branches: 9,569 communes go whole into one, 471
 * are divided between two, and where two of them are neighbours, the commune between takes a part
 * of each, beside whole ones. All else that a district had, further communes included, is handed
 * over to the new communes whole. A smaller country has as many of each as its districts and
 * provinces are of 700 and 63; a single province is merged with none.
 */
final class ReformDraft {

  private static final int PROVINCES = 63;
  private static final int PROVINCES_MERGED = 52;
  private static final int PROVINCES_BEGUN = 23;
  private static final int DISTRICTS = 700;
  private static final int COMMUNES_ENDED = 10_040;
  private static final int COMMUNES_BEGUN = 3_321;
  private static final int COMMUNES_DIVIDED = 471;

  /** Of so many districts one has all the divided communes, so that some are neighbours. */
  private static final int DISTRICTS_TOGETHER = 3;

  private static final Appointments COMMUNE = new Appointments(2, 9, 27);
  private static final Appointments PROVINCE = new Appointments(4, 17, 60);

  private final Map<String, ProvinceMoves> provinces = new LinkedHashMap<>();
  private final int districtCount;
  private int districts;
  private int ended;
  private int begun;
  private int divided;

  private ReformDraft(int districtCount) {
    this.districtCount = districtCount;
  }

  static ReformMoves of(Hierarchy hierarchy) {
    List<Committee> all = hierarchy.units(UnitType.PROVINCE, LevelScheme.plain());
    List<Regrouping> centre = merged(hierarchy.root(), all);
    Map<String, String> became = new LinkedHashMap<>();
    all.forEach(province -> became.put(province.id().value(), province.id().value()));
    for (Regrouping regrouping : centre) {
      regrouping.ended().forEach(id -> became.put(id, regrouping.begun().get(0).id()));
    }
    ReformDraft draft =
        new ReformDraft(all.stream().mapToInt(province -> province.committees().size()).sum());
    for (Committee province : all) {
      draft.reform(province, became.get(province.id().value()));
    }
    draft.check();
    return new ReformMoves(centre, List.copyOf(draft.provinces.values()));
  }

  private void check() {
    Answers.expect(COMMUNES_ENDED * districtCount / DISTRICTS, ended, "communes ended");
    Answers.expect(COMMUNES_BEGUN * districtCount / DISTRICTS, begun, "communes begun");
    Answers.expect(COMMUNES_DIVIDED * districtCount / DISTRICTS, divided, "communes divided");
  }

  /** Merges neighbouring provinces, by threes first; the last ones stay. */
  private static List<Regrouping> merged(Committee root, List<Committee> provinces) {
    int begun = PROVINCES_BEGUN * provinces.size() / PROVINCES;
    int triples = PROVINCES_MERGED * provinces.size() / PROVINCES - 2 * begun;
    List<Regrouping> merged = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < begun; at++) {
      List<Committee> old = provinces.subList(from, from + (at < triples ? 3 : 2));
      from += old.size();
      List<Part> parts = old.stream().map(ReformDraft::all).toList();
      List<Unit> taken = old.stream().flatMap(one -> one.children().stream()).toList();
      merged.add(
          new Regrouping(
              ids(old),
              List.of(
                  new Newcomer(
                      "P" + (at + 1),
                      Level.PROVINCIAL,
                      old.get(0).kind(),
                      root.id().value(),
                      PROVINCE.from(taken),
                      parts))));
    }
    return merged;
  }

  private void reform(Committee old, String id) {
    ProvinceMoves moves =
        provinces.computeIfAbsent(
            id,
            one -> new ProvinceMoves(one, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    for (Committee district : old.committees()) {
      districts++;
      List<Committee> communes = communes(district);
      int fewer = Math.min(communes.size(), COMMUNES_ENDED * districts / DISTRICTS - ended);
      int into = COMMUNES_BEGUN * districts / DISTRICTS - begun;
      boolean divides = districts % DISTRICTS_TOGETHER == 0 || districts == districtCount;
      int parted = divides ? COMMUNES_DIVIDED * districts / DISTRICTS - divided : 0;
      List<Newcomer> newcomers = newcomers(district, communes.subList(0, fewer), into, parted, id);
      regroup(newcomers, parted, moves.regroupings());
      handOver(district, communes.subList(0, fewer), newcomers, moves.handingsOver());
      moves.districts().add(district.id().value());
      ended += fewer;
      begun += into;
      divided += parted;
    }
  }

  /** Returns the communes that have no sections: their branches can be placed one by one. */
  private static List<Committee> communes(Committee district) {
    return district.committees().stream()
        .filter(one -> one.level() == Level.GRASSROOTS && one.kind().equals(Kind.COMMUNE))
        .filter(one -> one.committees().isEmpty())
        .toList();
  }

  /** Each of the first ones shares the last of its old communes with the next. */
  private static List<Newcomer> newcomers(
      Committee district, List<Committee> old, int into, int parted, String province) {
    List<Newcomer> newcomers = new ArrayList<>();
    Unit shared = null;
    for (int at = 0; at < into; at++) {
      List<Committee> own = old.subList(old.size() * at / into, old.size() * (at + 1) / into);
      List<Part> parts = new ArrayList<>();
      List<Unit> taken = new ArrayList<>();
      if (shared != null) {
        int half = shared.children().size() / 2;
        take(shared, Extent.REST, half, shared.children().size(), parts, taken);
        shared = null;
      }
      for (Committee commune : own) {
        int all = commune.children().size();
        boolean isShared = at < parted && commune == own.get(own.size() - 1);
        take(
            commune,
            isShared ? Extent.SOME : Extent.ALL,
            0,
            isShared ? all / 2 : all,
            parts,
            taken);
        shared = isShared ? commune : null;
      }
      newcomers.add(
          new Newcomer(
              district.id().value() + ".M" + at,
              Level.IMMEDIATE_SUPERIOR,
              Kind.COMMUNE,
              province,
              COMMUNE.from(taken),
              parts));
    }
    return newcomers;
  }

  private static void take(
      Unit of, Extent extent, int from, int until, List<Part> parts, List<Unit> taken) {
    List<Unit> units = of.children().subList(from, until);
    parts.add(new Part(of.id().value(), extent, ids(units)));
    taken.addAll(units);
  }

  /** Those that share communes make one order, each of the others makes one. */
  private static void regroup(List<Newcomer> newcomers, int parted, List<Regrouping> into) {
    int from = 0;
    while (from < newcomers.size()) {
      int until = from == 0 ? parted + 1 : from + 1;
      List<Newcomer> together = newcomers.subList(from, until);
      into.add(
          new Regrouping(
              together.stream()
                  .flatMap(newcomer -> newcomer.parts().stream())
                  .map(Part::ended)
                  .distinct()
                  .toList(),
              together));
      from = until;
    }
  }

  private static void handOver(
      Committee district, List<Committee> old, List<Newcomer> to, List<HandingOver> into) {
    List<Unit> left = new ArrayList<>(district.children());
    left.removeAll(old);
    for (int at = 0; at < to.size(); at++) {
      List<Unit> part =
          left.subList(left.size() * at / to.size(), left.size() * (at + 1) / to.size());
      into.add(new HandingOver(ids(part), to.get(at).id()));
    }
  }

  private static Part all(Unit unit) {
    return new Part(unit.id().value(), Extent.ALL, ids(unit.children()));
  }

  private static List<String> ids(List<? extends Unit> units) {
    return units.stream().map(Unit::id).map(UnitId::value).toList();
  }
}
