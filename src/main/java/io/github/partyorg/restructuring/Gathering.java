package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Units that end into one: what speaks against it, and how all that they hold goes there. */
final class Gathering {

  private final Execution execution;
  private final ImmutableList<UnitId> named;
  private final List<Unit> sources = new ArrayList<>();

  Gathering(Execution execution, ImmutableList<UnitId> named) {
    this.execution = execution;
    this.named = named;
  }

  /** Gives every reason why these units cannot end. */
  void checkSources() {
    Set<UnitId> known = new HashSet<>();
    for (UnitId source : named) {
      if (!known.add(source)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, source, source);
      } else {
        execution.find(source, Unit.class).ifPresent(sources::add);
      }
    }
    for (Unit source : sources) {
      ImmutableList<UnitId> path = execution.hierarchy().path(source.id()).ids();
      if (path.size() == 1) {
        execution.refuse(Reason.Kind.IS_ROOT, source.id(), source.id());
      }
      if (path.subList(0, path.size() - 1).stream().anyMatch(known::contains)) {
        execution.refuse(Reason.Kind.BELOW_ANOTHER, source.id(), source.id());
      }
    }
  }

  /** Refuses a place that ends with one of the sources. */
  void checkLivesOn(UnitId place) {
    if (execution.hierarchy().has(place)
        && execution.hierarchy().path(place).ids().stream().anyMatch(named::contains)) {
      execution.refuse(Reason.Kind.TARGET_ENDS, place, place);
    }
  }

  /** Gives every reason why what the sources hold cannot go to a unit. */
  void checkFits(Unit target) {
    for (Unit source : sources) {
      if (source instanceof Branch != target instanceof Branch) {
        execution.refuse(Reason.Kind.WRONG_TYPE, source.id(), source.id());
      } else if (target instanceof Committee committee) {
        for (Unit child : source.children()) {
          if (!named.contains(child.id()) && !committee.holds(child)) {
            execution.refuse(Reason.Kind.CANNOT_HOLD, child.id(), target.id());
          }
        }
      }
    }
  }

  /** Ends the sources; all that they hold goes to the target, in their order. */
  void carryOut(UnitId target) {
    HierarchyEdit edit = execution.edit();
    sources.forEach(source -> edit.remove(source.id()));
    if (edit.unit(target) instanceof Branch branch) {
      edit.replace(joined(branch, sources));
    } else {
      List<Unit> children = new ArrayList<>();
      sources.forEach(source -> children.addAll(source.children()));
      edit.place(children, target);
    }
  }

  /** Returns a branch that took all members and guests of others in, each guest once. */
  static Branch joined(Branch branch, Iterable<? extends Unit> others) {
    List<Member> arriving = new ArrayList<>();
    List<Guest> guests = new ArrayList<>(branch.guests());
    for (Unit other : others) {
      arriving.addAll(((Branch) other).members());
      guests.addAll(((Branch) other).guests());
    }
    Branch joined = branch.joinedBy(arriving);
    ImmutableSet.Builder<MemberId> home = ImmutableSet.builder();
    joined.members().forEach(member -> home.add(member.id()));
    Set<MemberId> known = new HashSet<>(home.build());
    return joined.withGuests(
        guests.stream()
            .filter(guest -> known.add(guest.member()))
            .collect(ImmutableList.toImmutableList()));
  }

  ImmutableList<Unit> sources() {
    return ImmutableList.copyOf(sources);
  }

  static ImmutableList<Succession> successions(Iterable<Unit> sources, UnitId successor) {
    ImmutableList.Builder<Succession> successions = ImmutableList.builder();
    for (Unit source : sources) {
      successions.add(Succession.of(source.id(), successor, source.memberCount()));
    }
    return successions.build();
  }
}
