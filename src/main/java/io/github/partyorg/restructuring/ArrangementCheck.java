package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Every reason why a rearrangement cannot be carried out on a hierarchy. */
final class ArrangementCheck {

  private final Execution execution;
  private final Hierarchy hierarchy;
  private final Rearrangement meaning;
  private final Set<UnitId> ending = new LinkedHashSet<>();
  private final Map<UnitId, Unit> begun = new LinkedHashMap<>();
  private final Map<UnitId, Parcels> parcels = new LinkedHashMap<>();
  private final List<Delivery> fit = new ArrayList<>();
  private final FormsAfter forms;

  /** A parcel that a unit of its kind takes in. */
  record Delivery(Parcels from, Parcels.Parcel parcel, Unit target) {}

  ArrangementCheck(Execution execution, Rearrangement meaning) {
    this.execution = execution;
    this.hierarchy = execution.hierarchy();
    this.meaning = meaning;
    this.forms = new FormsAfter(meaning);
  }

  /** Refuses the order for each reason; what has been read on the way is kept. */
  void run() {
    endings();
    boolean canBegin = beginnings();
    flows();
    destinations();
    circles(canBegin);
    fit.forEach(this::capacity);
    meaning.restated().forEach(this::restatement);
  }

  private void endings() {
    for (UnitId id : meaning.ends()) {
      if (!ending.add(id)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, id, id);
      } else if (execution.find(id, Unit.class).isPresent() && id.equals(hierarchy.root().id())) {
        execution.refuse(Reason.Kind.IS_ROOT, id, id);
      }
    }
  }

  /** Says whether nothing speaks against the units that begin. */
  private boolean beginnings() {
    boolean was = execution.isRefused();
    for (Rearrangement.Begin begin : meaning.begins()) {
      begin.unit().subtree().forEach(unit -> begun.putIfAbsent(unit.id(), unit));
    }
    Set<UnitId> seen = new HashSet<>();
    for (Rearrangement.Begin begin : meaning.begins()) {
      Optional<? extends Unit> above = superior(begin);
      Unit top = begin.unit();
      if (above.isPresent() && !forms.holds(above.get(), top)) {
        execution.refuse(Reason.Kind.CANNOT_HOLD, top.id(), begin.superior());
      }
      for (Unit unit : top.subtree()) {
        if (hierarchy.has(unit.id()) || !seen.add(unit.id())) {
          execution.refuse(Reason.Kind.DUPLICATE_UNIT, unit.id(), unit.id());
        }
        beginning(unit, begin.origin());
      }
    }
    for (Rearrangement.Begin begin : meaning.begins()) {
      livesOn(begin.superior(), begin.superior());
    }
    return was || !execution.isRefused();
  }

  private Optional<? extends Unit> superior(Rearrangement.Begin begin) {
    Unit here = hierarchy.has(begin.superior()) ? null : begun.get(begin.superior());
    if (here instanceof Branch) {
      execution.refuse(Reason.Kind.WRONG_TYPE, here.id(), here.id());
      return Optional.empty();
    }
    if (here != null) {
      return Optional.of(here);
    }
    boolean becomesOne = forms.restatedLevel(begin.superior()).isPresent();
    return becomesOne
        ? execution.find(begin.superior(), Unit.class)
        : execution.find(begin.superior(), Committee.class);
  }

  private void beginning(Unit unit, Rearrangement.Origin origin) {
    Holders.check(execution, unit.leadership(), unit.id(), near());
    if (origin != Rearrangement.Origin.OUTSIDE && unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        execution.refuse(Reason.Kind.BRINGS_MEMBER, member.id(), unit.id());
      }
    }
  }

  /** Returns where leaders of what begins are looked for first: where its members come from. */
  private Iterable<Unit> near() {
    Set<UnitId> sources = new LinkedHashSet<>(meaning.ends());
    meaning.flows().forEach(flow -> sources.add(flow.from()));
    ImmutableList.Builder<Unit> near = ImmutableList.builder();
    sources.forEach(id -> hierarchy.unit(id).ifPresent(near::add));
    meaning.begins().stream()
        .filter(begin -> begin.origin() == Rearrangement.Origin.OUTSIDE)
        .forEach(begin -> near.add(begin.unit()));
    return near.build();
  }

  private void flows() {
    Map<UnitId, ImmutableList.Builder<Rearrangement.Flow>> bySource = new LinkedHashMap<>();
    for (Rearrangement.Flow flow : meaning.flows()) {
      bySource.computeIfAbsent(flow.from(), from -> ImmutableList.builder()).add(flow);
    }
    bySource.forEach(
        (from, flows) ->
            execution.find(from, Unit.class).ifPresent(source -> read(source, flows.build())));
    Set<UnitId> emptied = new LinkedHashSet<>(ending);
    emptied.addAll(meaning.restated().keySet());
    emptied.removeAll(bySource.keySet());
    for (UnitId id : emptied) {
      hierarchy
          .unit(id)
          .filter(this::isEmptied)
          .ifPresent(source -> read(source, ImmutableList.of()));
    }
  }

  private void read(Unit source, ImmutableList<Rearrangement.Flow> flows) {
    Parcels read = new Parcels(execution, source);
    read.read(flows, ending, isEmptied(source));
    parcels.put(source.id(), read);
  }

  /** Says whether all that a unit holds must leave it. */
  private boolean isEmptied(Unit unit) {
    return ending.contains(unit.id()) || changesForm(unit);
  }

  /** Says whether a branch becomes a committee or a committee a branch: all must leave it. */
  private boolean changesForm(Unit unit) {
    Rearrangement.Restated anew = meaning.restated().get(unit.id());
    return anew != null && (unit instanceof Branch ? anew.level().isPresent() : anew.isBranch());
  }

  private void destinations() {
    for (Parcels read : parcels.values()) {
      read.byDestination()
          .forEach(
              (to, parcel) ->
                  to.filter(place -> isOpen(place, read) || read.isWhole())
                      .ifPresent(place -> destination(place, parcel, read)));
    }
  }

  /** Says whether a place can be looked at; refuses one that ends or is not a part. */
  private boolean isOpen(UnitId place, Parcels read) {
    if (!meaning.parts().isEmpty() && !meaning.parts().contains(place)) {
      execution.refuse(Reason.Kind.NOT_A_PART, place, read.source().id());
      return false;
    }
    return begun.containsKey(place) || livesOn(place, read.isWhole() ? place : read.source().id());
  }

  /** Says whether a place does not end, with a unit above it or alone; else refuses it. */
  private boolean livesOn(UnitId place, UnitId concerned) {
    boolean ends = ending.contains(place);
    if (ends) {
      execution.refuse(Reason.Kind.TARGET_ENDS, place, concerned);
    }
    return !ends;
  }

  private void destination(UnitId place, Parcels.Parcel parcel, Parcels read) {
    Unit source = read.source();
    Optional<Unit> target = Optional.ofNullable(begun.get(place));
    if (target.isEmpty()) {
      target = execution.find(place, Unit.class);
    }
    if (target.isEmpty()) {
      return;
    }
    boolean isBranch = forms.isBranch(target.get());
    if (read.isWhole() && isBranch != source instanceof Branch && !forms.isPoured(place)) {
      execution.refuse(Reason.Kind.WRONG_TYPE, source.id(), source.id());
      return;
    }
    if ((parcel.needsBranch() && !isBranch) || (parcel.needsCommittee() && isBranch)) {
      execution.refuse(Reason.Kind.WRONG_TYPE, place, place);
      return;
    }
    fit.add(new Delivery(read, parcel, target.get()));
  }

  /** Refuses units below themselves; what cannot begin is below nothing, and nothing below it. */
  private void circles(boolean canBegin) {
    List<Delivery> placed = new ArrayList<>(fit);
    placed.removeIf(delivery -> !canBegin && begun.containsKey(delivery.target().id()));
    new Circles(execution, canBegin ? meaning.begins() : ImmutableList.of(), placed).check();
  }

  /** Refuses what a unit of the right kind does not take in all the same. */
  private void capacity(Delivery delivery) {
    Unit target = delivery.target();
    if (!delivery.from().isWhole() && target instanceof Branch branch) {
      stays(branch, delivery.parcel());
    }
    if (!forms.isBranch(target)) {
      for (Unit child : delivery.parcel().units.values()) {
        if (!forms.holds(target, child)) {
          execution.refuse(Reason.Kind.CANNOT_HOLD, child.id(), target.id());
        }
      }
    }
  }

  private void stays(Branch target, Parcels.Parcel parcel) {
    for (MemberId guest : parcel.guests) {
      if (target.hasMember(guest)) {
        execution.refuse(Reason.Kind.GUEST_AT_HOME, guest, target.id());
      }
    }
  }

  private void restatement(UnitId id, Rearrangement.Restated anew) {
    Consumer<Unit> check =
        unit -> {
          anew.leadership().ifPresent(led -> Holders.check(execution, led, id, near(unit)));
          if (anew.level().isPresent()) {
            new RestatedLevels(execution, forms, this).check(unit, anew.level().get());
          }
        };
    execution.find(id, Unit.class).ifPresent(check);
  }

  private Iterable<Unit> near(Unit unit) {
    return ImmutableList.<Unit>builder().add(unit).addAll(near()).build();
  }

  /** Returns what leaves which unit, of the units that something leaves. */
  Map<UnitId, Parcels> parcels() {
    return parcels;
  }

  /** Returns the units that begin, nested ones too, as stated. */
  Map<UnitId, Unit> begun() {
    return begun;
  }

  /** Returns the units that end. */
  Set<UnitId> ending() {
    return ending;
  }
}
