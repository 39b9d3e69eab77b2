package io.github.partyorg.restructuring;

import io.github.partyorg.restructuring.SlowDeed.Begun;
import io.github.partyorg.restructuring.SlowDeed.Gift;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;

/**
 * The table of sentences as plain bookkeeping: which unit stands where, and who is listed where. It
 * knows nothing of trees, rearrangements or parcels.
 */
@NullUnmarked // plain maps, asked for keys that are there
@SuppressWarnings("EnumOrdinal") // an index of this run only
final class SlowArrangement {

  /** How one unit comes from another. */
  record Edge(String kind, String from, String to, int members) {}

  final Map<String, String> superior = new TreeMap<>();
  final Map<String, Integer> level = new TreeMap<>();
  final Map<String, String> home = new TreeMap<>();
  final Map<String, Set<String>> seats = new TreeMap<>();
  final String root;

  SlowArrangement(String root, int level) {
    this.root = root;
    this.level.put(root, level);
    this.seats.put(root, new TreeSet<>());
  }

  /** Reads a hierarchy, unit by unit. */
  static SlowArrangement of(Hierarchy hierarchy) {
    SlowArrangement read =
        new SlowArrangement(hierarchy.root().id().value(), hierarchy.root().level().ordinal());
    for (Unit unit : hierarchy.units()) {
      String id = unit.id().value();
      unit.children().forEach(child -> read.superior.put(child.id().value(), id));
      boolean isBranch = unit instanceof Branch;
      read.level.put(id, isBranch ? SlowDeed.BRANCH : ((Committee) unit).level().ordinal());
      Set<String> holders = new TreeSet<>();
      unit.leadership().seats().forEach(seat -> holders.add(seat.holder().value()));
      read.seats.put(id, holders);
      if (unit instanceof Branch branch) {
        branch.members().forEach(member -> read.home.put(member.id().value(), id));
      }
    }
    return read;
  }

  SlowArrangement copy() {
    SlowArrangement copy = new SlowArrangement(root, level.get(root));
    copy.superior.putAll(superior);
    copy.level.putAll(level);
    copy.home.putAll(home);
    seats.forEach((unit, holders) -> copy.seats.put(unit, new TreeSet<>(holders)));
    return copy;
  }

  boolean has(String unit) {
    return level.containsKey(unit);
  }

  boolean isBranch(String unit) {
    return level.get(unit) == SlowDeed.BRANCH;
  }

  List<String> below(String unit) {
    return superior.keySet().stream().filter(one -> superior.get(one).equals(unit)).toList();
  }

  List<String> roll(String branch) {
    return home.keySet().stream().filter(one -> home.get(one).equals(branch)).toList();
  }

  /** Returns the unit and all above it, the nearest first; no unit twice. */
  List<String> line(String unit) {
    List<String> line = new ArrayList<>();
    for (String at = unit; at != null && !line.contains(at); at = superior.get(at)) {
      line.add(at);
    }
    return line;
  }

  boolean isBelow(String member, String unit) {
    return home.containsKey(member) && line(home.get(member)).contains(unit);
  }

  List<String> membersBelow(String unit) {
    return home.keySet().stream().filter(member -> isBelow(member, unit)).toList();
  }

  /** Returns the units that the deed takes something from, or must. */
  Set<String> sources(SlowDeed deed) {
    Set<String> sources = new LinkedHashSet<>(deed.ends);
    deed.gifts.forEach(gift -> sources.add(gift.from()));
    deed.levels.keySet().stream().filter(one -> changesForm(one, deed)).forEach(sources::add);
    return sources;
  }

  boolean changesForm(String unit, SlowDeed deed) {
    Integer next = deed.levels.get(unit);
    return next != null && has(unit) && (next == SlowDeed.BRANCH) != isBranch(unit);
  }

  /** Returns what a deed leaves. */
  SlowArrangement after(SlowDeed deed) {
    SlowArrangement after = copy();
    Map<String, String> newHome = new LinkedHashMap<>();
    Map<String, String> newSuperior = new LinkedHashMap<>();
    for (Gift gift : deed.gifts) {
      contents(gift, deed).forEach(one -> newHome.put(one, gift.to()));
      children(gift, deed).forEach(one -> newSuperior.put(one, gift.to()));
    }
    for (Begun begun : deed.begins) {
      after.level.put(begun.id(), begun.level());
      after.superior.put(begun.id(), begun.superior());
      after.seats.put(begun.id(), new TreeSet<>(begun.led()));
      begun.members().forEach(member -> after.home.put(member, begun.id()));
    }
    after.level.putAll(deed.levels);
    newSuperior.forEach(after.superior::put);
    newHome.forEach(after.home::put);
    after.forget(deed.ends);
    newSuperior.keySet().stream().filter(one -> newSuperior.get(one) == null).forEach(after::leave);
    after.home.values().removeIf(branch -> branch == null || !after.has(branch));
    after.seats.forEach((unit, holders) -> vacate(unit, holders, after, deed));
    return after;
  }

  private void leave(String unit) {
    List<String> all = level.keySet().stream().filter(one -> line(one).contains(unit)).toList();
    forget(all);
  }

  private void forget(Iterable<String> units) {
    for (String unit : units) {
      level.remove(unit);
      superior.remove(unit);
      seats.remove(unit);
    }
  }

  private void vacate(String unit, Set<String> holders, SlowArrangement after, SlowDeed deed) {
    Set<String> stated = deed.led.get(unit);
    if (stated != null) {
      holders.clear();
      holders.addAll(stated);
    } else if (!deed.isBegun(unit)) {
      holders.removeIf(
          one -> !after.home.containsKey(one) || (isBelow(one, unit) && !after.isBelow(one, unit)));
    }
  }

  private List<String> contents(Gift gift, SlowDeed deed) {
    List<String> contents = new ArrayList<>(gift.members());
    if (gift.rest()) {
      roll(gift.from()).stream()
          .filter(one -> deed.gifts.stream().noneMatch(other -> other.members().contains(one)))
          .forEach(contents::add);
    }
    return contents;
  }

  private List<String> children(Gift gift, SlowDeed deed) {
    List<String> children = new ArrayList<>(gift.units());
    if (gift.rest()) {
      below(gift.from()).stream()
          .filter(one -> !deed.ends.contains(one))
          .filter(one -> deed.gifts.stream().noneMatch(other -> other.units().contains(one)))
          .forEach(children::add);
    }
    return children;
  }

  /** Returns which units take over from which: counted from who was where before and after. */
  Set<Edge> edges(SlowDeed deed, SlowArrangement after) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (String from : sources(deed)) {
      boolean ended = deed.ends.contains(from);
      Map<String, Integer> heirs = new TreeMap<>();
      for (Gift gift : deed.gifts) {
        if (gift.from().equals(from) && gift.to() != null) {
          heirs.put(deed.top(gift.to()), 0);
        }
      }
      if (!ended) {
        heirs.keySet().removeIf(heir -> !deed.isBegun(heir));
      }
      if (ended && !isBranch(from)) {
        for (String heir : ofItsLevel(from, heirs.keySet(), deed, after)) {
          heirs.put(heir, 0);
        }
      }
      for (String member : membersBelow(from)) {
        after.line(after.home.getOrDefault(member, "")).stream()
            .filter(heirs::containsKey)
            .findFirst()
            .ifPresent(heir -> heirs.merge(heir, 1, Integer::sum));
      }
      String kind = !ended ? "ORIGIN" : deed.succeeds ? "SUCCESSION" : "DISPERSAL";
      heirs.forEach((heir, members) -> edges.add(new Edge(kind, from, heir, members)));
    }
    return edges;
  }

  /** Returns the committees of a level to which members of what was cut went, and nothing else. */
  private Set<String> ofItsLevel(
      String from, Set<String> heirs, SlowDeed deed, SlowArrangement after) {
    Set<String> more = new TreeSet<>();
    for (String member : membersBelow(from)) {
      List<String> line = after.line(after.home.getOrDefault(member, ""));
      boolean isCut =
          line(home.get(member)).stream()
              .takeWhile(one -> !one.equals(from))
              .anyMatch(deed.ends::contains);
      if (isCut && line.stream().noneMatch(heirs::contains)) {
        line.stream()
            .filter(one -> level.get(from).equals(after.level.get(one)))
            .findFirst()
            .ifPresent(more::add);
      }
    }
    return more;
  }
}
