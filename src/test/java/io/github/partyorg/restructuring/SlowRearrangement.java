package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one order ends, begins, sends and states anew, on the rows of a slow model: everything is
 * looked up from nothing, and who lost a seat is found by comparing every member's line.
 */
final class SlowRearrangement {

  /** A unit that begins. */
  private record Begin(Unit unit, String superior, Arrival arrival) {}

  /** How a unit begins. */
  enum Arrival {
    NEW,
    AGAIN,
    FROM_OUTSIDE
  }

  private final SlowModel model;
  private final List<String> ends = new ArrayList<>();
  private final List<Begin> begins = new ArrayList<>();
  private final Map<String, SlowModel.Type> stated = new HashMap<>();
  private final Map<String, SlowSource> sources = new LinkedHashMap<>();
  private final Map<String, SlowModel.Type> levels = new LinkedHashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, Leadership> led = new LinkedHashMap<>();
  private final Set<String> parts = new HashSet<>();

  SlowRearrangement(SlowModel model) {
    this.model = model;
  }

  void end(String unit) {
    ends.add(unit);
  }

  void begin(Unit unit, String superior, Arrival arrival) {
    begins.add(new Begin(unit, superior, arrival));
    unit.subtree().forEach(one -> stated.putIfAbsent(one.id().value(), SlowModel.type(one)));
  }

  SlowSource from(String unit) {
    return sources.computeIfAbsent(unit, id -> new SlowSource(model, id));
  }

  void take(String unit, Level level) {
    levels.put(unit, SlowModel.type(level));
  }

  void becomeBranch(String unit, String kind) {
    levels.put(unit, SlowModel.Type.BRANCH);
    kinds.put(unit, kind);
  }

  void lead(String unit, Leadership leadership) {
    led.put(unit, leadership);
  }

  void mayGoTo(Iterable<String> places) {
    places.forEach(parts::add);
  }

  void carryOut() {
    checkEnds();
    boolean canBegin = checkBegins();
    List<SlowSource> read = read();
    List<SlowSource.Bundle> fit = new ArrayList<>();
    read.forEach(source -> source.bundles().forEach(bundle -> checkKind(source, bundle, fit)));
    checkCircles(fit, canBegin);
    fit.forEach(this::checkCapacity);
    levels.keySet().forEach(this::checkLevel);
    led.forEach(
        (unit, leadership) -> {
          if (model.exists(unit)) {
            model.checkHolders(leadership);
          }
        });
    if (model.isSound()) {
      change(read);
    }
  }

  private void checkEnds() {
    Set<String> met = new HashSet<>();
    for (String unit : ends) {
      if (!met.add(unit)) {
        model.refuse(Reason.Kind.ALLOCATED_TWICE, unit);
      } else if (model.exists(unit) && model.at(unit).superior.equals(unit)) {
        model.refuse(Reason.Kind.IS_ROOT, unit);
      }
    }
  }

  private boolean checkBegins() {
    boolean wasSound = model.isSound();
    Set<String> met = new HashSet<>();
    for (Begin begin : begins) {
      String above = begin.superior();
      boolean isHere = model.rows.containsKey(above) || !stated.containsKey(above);
      boolean becomesOne = levels.containsKey(above);
      boolean isKnown =
          isHere
              ? becomesOne ? model.exists(above) : model.isSuperior(above)
              : isSuperiorStated(above);
      if (isKnown && !type(above, isHere).holds(SlowModel.type(begin.unit()))) {
        model.refuse(Reason.Kind.CANNOT_HOLD, begin.unit().id().value());
      }
      begin.unit().subtree().forEach(unit -> checkBegun(unit, begin, met));
      if (ends.contains(above)) {
        model.refuse(Reason.Kind.TARGET_ENDS, above);
      }
    }
    return !wasSound || model.isSound();
  }

  private boolean isSuperiorStated(String above) {
    boolean isBranch = stated.get(above) == SlowModel.Type.BRANCH;
    if (isBranch) {
      model.refuse(Reason.Kind.WRONG_TYPE, above);
    }
    return !isBranch;
  }

  private void checkBegun(Unit unit, Begin begin, Set<String> met) {
    String id = unit.id().value();
    if (model.rows.containsKey(id) || !met.add(id)) {
      model.refuse(Reason.Kind.DUPLICATE_UNIT, id);
    }
    boolean isFromOutside = begin.arrival() == Arrival.FROM_OUTSIDE;
    if (isFromOutside && unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        String who = member.id().value();
        if (model.knows(who) || !met.add("member " + who)) {
          model.refuse(Reason.Kind.DUPLICATE_MEMBER, who);
        }
      }
    }
    unit.leadership().seats().stream()
        .map(seat -> seat.holder())
        .filter(holder -> !model.knows(holder.value()))
        .filter(holder -> !(isFromOutside && begin.unit().hasMember(holder)))
        .forEach(holder -> model.refuse(Reason.Kind.UNKNOWN_MEMBER, holder.value()));
    if (!isFromOutside && unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        model.refuse(Reason.Kind.BRINGS_MEMBER, member.id().value());
      }
    }
  }

  private List<SlowSource> read() {
    List<SlowSource> read = new ArrayList<>();
    sources.forEach(
        (unit, source) -> {
          if (model.exists(unit)) {
            read.add(source);
          }
        });
    for (String unit : new LinkedHashSet<>(ends)) {
      if (!sources.containsKey(unit) && model.rows.containsKey(unit)) {
        read.add(new SlowSource(model, unit));
      }
    }
    for (SlowSource source : read) {
      String unit = source.unit();
      boolean isTotal = ends.contains(unit) || changesForm(unit);
      source.read(new HashSet<>(ends), isTotal);
    }
    return read;
  }

  private boolean changesForm(String unit) {
    return levels.containsKey(unit)
        && Entries.at(levels, unit).isBranch() != model.at(unit).type.isBranch();
  }

  /** Returns what a unit is afterwards. */
  private SlowModel.Type type(String unit, boolean isHere) {
    return levels.getOrDefault(unit, isHere ? model.at(unit).type : Entries.at(stated, unit));
  }

  private SlowModel.Type type(String unit) {
    return type(unit, !stated.containsKey(unit));
  }

  private void checkKind(SlowSource source, SlowSource.Bundle bundle, List<SlowSource.Bundle> fit) {
    String place = bundle.to;
    if (place.isEmpty()) {
      return;
    }
    boolean isPart = parts.isEmpty() || parts.contains(place);
    if (!isPart) {
      model.refuse(Reason.Kind.NOT_A_PART, place);
    }
    boolean isEnding = ends.contains(place) && !stated.containsKey(place);
    if (isPart && isEnding) {
      model.refuse(Reason.Kind.TARGET_ENDS, place);
    }
    boolean isOpen = isPart && !isEnding;
    if (!isOpen && !source.isWhole()) {
      return;
    }
    if (!stated.containsKey(place) && !model.exists(place)) {
      return;
    }
    boolean isBranch = type(place).isBranch();
    boolean isPoured = levels.getOrDefault(place, SlowModel.Type.NATION).isBranch();
    if (source.isWhole() && isBranch != model.at(source.unit()).type.isBranch() && !isPoured) {
      model.refuse(Reason.Kind.WRONG_TYPE, source.unit());
    } else if (isBranch ? bundle.isForCommittee() : bundle.isForBranch()) {
      model.refuse(Reason.Kind.WRONG_TYPE, place);
    } else {
      fit.add(bundle);
    }
  }

  /** Looks from each unit that moves or begins up to where it would stand, for the unit itself. */
  private void checkCircles(List<SlowSource.Bundle> fit, boolean canBegin) {
    Map<String, String> above = new HashMap<>();
    model.rows.forEach((id, row) -> above.put(id, row.superior));
    Map<String, String> placed = new LinkedHashMap<>();
    fit.stream()
        .filter(bundle -> canBegin || !stated.containsKey(bundle.to))
        .forEach(bundle -> bundle.units.forEach(unit -> placed.put(unit, bundle.to)));
    if (canBegin) {
      for (Begin begin : begins) {
        for (Unit top : begin.unit().subtree()) {
          top.children().forEach(child -> placed.put(child.id().value(), top.id().value()));
        }
        placed.put(begin.unit().id().value(), begin.superior());
      }
    }
    above.putAll(placed);
    for (String unit : placed.keySet()) {
      Set<String> line = new TreeSet<>();
      @Nullable String at = placed.get(unit);
      while (at != null && line.add(at)) {
        at = above.get(at);
      }
      if (line.contains(unit)) {
        List<String> circle = line.stream().filter(placed::containsKey).toList();
        List<String> standing = circle.stream().filter(model.rows::containsKey).toList();
        model.refuse(
            Reason.Kind.BELOW_ITSELF, standing.isEmpty() ? circle.get(0) : standing.get(0));
      }
    }
  }

  private void checkCapacity(SlowSource.Bundle bundle) {
    boolean isHere = !stated.containsKey(bundle.to);
    if (type(bundle.to).isBranch()) {
      if (!bundle.isWhole) {
        Set<String> home = new HashSet<>();
        if (isHere) {
          home.addAll(model.at(bundle.to).roll);
        } else {
          addStated(bundle.to, home);
        }
        bundle.guests.stream()
            .filter(home::contains)
            .forEach(guest -> model.refuse(Reason.Kind.GUEST_AT_HOME, guest));
      }
      return;
    }
    bundle.units.stream()
        .filter(unit -> !type(bundle.to).holds(type(unit, true)))
        .forEach(unit -> model.refuse(Reason.Kind.CANNOT_HOLD, unit));
  }

  private void addStated(String branch, Set<String> known) {
    for (Begin begin : begins) {
      for (Unit unit : begin.unit().subtree()) {
        if (unit.id().value().equals(branch) && unit instanceof Branch begun) {
          begun.members().forEach(member -> known.add(member.id().value()));
        }
      }
    }
  }

  private void checkLevel(String unit) {
    if (!model.exists(unit) || Entries.at(levels, unit).isBranch()) {
      return;
    }
    String above = model.at(unit).superior;
    if (!above.equals(unit) && !type(above, true).holds(Entries.at(levels, unit))) {
      model.refuse(Reason.Kind.CANNOT_HOLD, unit);
    }
    for (String child : model.children(unit)) {
      if (!Entries.at(levels, unit).holds(type(child, true))) {
        model.refuse(Reason.Kind.CANNOT_HOLD, child);
      }
    }
  }

  private void change(List<SlowSource> read) {
    Map<String, List<String>> lines = lines();
    Map<String, String> homes = homes();
    for (Begin begin : begins) {
      model.begin(begin.unit(), begin.superior(), begin.arrival());
    }
    levels.forEach(this::become);
    kinds.forEach((unit, kind) -> model.at(unit).kind = kind);
    read.forEach(SlowSource::moveMembers);
    read.forEach(SlowSource::moveGuests);
    read.forEach(SlowSource::moveUnits);
    model.rows.keySet().removeAll(ends);
    vacate(lines, homes);
    led.forEach((unit, leadership) -> model.at(unit).lead(leadership));
  }

  private void become(String unit, SlowModel.Type type) {
    SlowModel.Row row = model.at(unit);
    if (type.isBranch() != row.type.isBranch()) {
      row.groups.clear();
      row.form = type.isBranch() ? BranchForm.ORDINARY.toString() : "";
      row.recognise(Optional.empty());
      row.empower(Optional.empty());
      row.pilotBegun = "";
      row.pilotContinued = "";
    }
    row.type = type;
  }

  private Map<String, List<String>> lines() {
    Map<String, List<String>> lines = new HashMap<>();
    model.rows.keySet().forEach(id -> lines.put(id, model.line(id)));
    return lines;
  }

  private Map<String, String> homes() {
    Map<String, String> homes = new TreeMap<>();
    model.rows.forEach((id, row) -> row.roll.forEach(member -> homes.put(member, id)));
    return homes;
  }

  /** Takes each member out of the seats of the line left, those who are gone out of every one. */
  private void vacate(Map<String, List<String>> linesBefore, Map<String, String> homesBefore) {
    Map<String, List<String>> lines = lines();
    Map<String, String> homes = homes();
    homesBefore.forEach(
        (member, branch) -> {
          Set<String> who = Set.of(member);
          if (!homes.containsKey(member)) {
            model.forget(member);
            return;
          }
          for (String above : Entries.at(linesBefore, branch)) {
            if (model.rows.containsKey(above)
                && !stated.containsKey(above)
                && !Entries.at(lines, Entries.at(homes, member)).contains(above)) {
              model.at(above).vacate(who);
            }
          }
        });
  }
}
