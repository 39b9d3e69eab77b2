package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The deliveries of a rearrangement, with every reason why a unit cannot take one in. */
final class Deliveries {

  private final Execution execution;
  private final Rearrangement meaning;
  private final FormsAfter forms;
  private final ArrangementCheck arrangement;
  private final List<Delivery> fit = new ArrayList<>();

  /** A parcel that a unit of its kind takes in. */
  record Delivery(Parcels from, Parcel parcel, Unit target) {}

  Deliveries(
      Execution execution, Rearrangement meaning, FormsAfter forms, ArrangementCheck arrangement) {
    this.execution = execution;
    this.meaning = meaning;
    this.forms = forms;
    this.arrangement = arrangement;
  }

  /** Refuses the order for each reason; units that cannot begin are in no circle. */
  void check(boolean canBegin) {
    destinations();
    circles(canBegin);
    fit.forEach(this::capacity);
  }

  private void destinations() {
    for (Parcels read : arrangement.parcels().values()) {
      read.byDestination()
          .forEach(
              (to, parcel) ->
                  to.filter(place -> isOpen(place, read) || read.isWhole())
                      .ifPresent(place -> destination(place, parcel, read)));
    }
  }

  /** Says whether a place can receive; refuses one that ends or is not a part. */
  private boolean isOpen(UnitId place, Parcels read) {
    if (!meaning.parts().isEmpty() && !meaning.parts().contains(place)) {
      execution.refuse(Reason.Kind.NOT_A_PART, place, read.source().id());
      return false;
    }
    return arrangement.begun().containsKey(place)
        || arrangement.livesOn(place, read.isWhole() ? place : read.source().id());
  }

  private void destination(UnitId place, Parcel parcel, Parcels read) {
    Unit source = read.source();
    Optional<Unit> target = Optional.ofNullable(arrangement.begun().get(place));
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

  /**
   * Refuses units below themselves; units that cannot begin have no place, nor have units below
   * them.
   */
  private void circles(boolean canBegin) {
    List<Delivery> placed = new ArrayList<>();
    for (Delivery delivery : fit) {
      if (!delivery.parcel().units.isEmpty()
          && (canBegin || !arrangement.begun().containsKey(delivery.target().id()))) {
        placed.add(delivery);
      }
    }
    if (placed.isEmpty() && meaning.begins().isEmpty()) {
      return;
    }
    new Circles(execution, canBegin ? meaning.begins() : ImmutableList.of(), placed).check();
  }

  /** Refuses deliveries that a unit of the right form still cannot take in. */
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

  private void stays(Branch target, Parcel parcel) {
    for (MemberId guest : parcel.guests.keySet()) {
      if (target.hasMember(guest)) {
        execution.refuse(Reason.Kind.GUEST_AT_HOME, guest, target.id());
      }
    }
  }
}
