package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rolls of the branches that a plan touched, as they are after it has been undone. */
final class RollRestoration {

  private final Execution execution;
  private final Hierarchy now;

  /** The members who are still where the plan put them, with their present data. */
  private final Map<MemberId, Member> movable = new LinkedHashMap<>();

  private final Set<MemberId> returned = new HashSet<>();
  private final Map<MemberId, Member> were = new HashMap<>();
  private final Map<MemberId, Member> are = new HashMap<>();
  private final Map<UnitId, List<Member>> rolls = new LinkedHashMap<>();

  RollRestoration(Execution execution, ImmutableList<Restoration> restorations) {
    this.execution = execution;
    this.now = execution.hierarchy();
    for (Restoration one : restorations) {
      were.putAll(byId(roll(one.was())));
      are.putAll(byId(roll(one.is())));
    }
    restorations.forEach(this::takeOut);
    restorations.forEach(this::putBack);
    Maps.filterKeys(movable, member -> !returned.contains(member)).values().forEach(this::stays);
  }

  private static ImmutableList<Member> roll(Optional<Unit> unit) {
    return unit.isPresent() && unit.get() instanceof Branch branch
        ? branch.members()
        : ImmutableList.of();
  }

  private static Map<MemberId, Member> byId(Iterable<Member> members) {
    Map<MemberId, Member> byId = new LinkedHashMap<>();
    members.forEach(member -> byId.put(member.id(), member));
    return byId;
  }

  /** Takes out the members that the plan put on a roll, if they are unchanged since. */
  private void takeOut(Restoration one) {
    Map<MemberId, Member> was = byId(roll(one.was()));
    Map<MemberId, Member> is = byId(roll(one.is()));
    Map<MemberId, Member> here = byId(roll(now.unit(one.unit())));
    List<Member> staying = new ArrayList<>();
    here.forEach(
        (id, member) -> {
          if (was.containsKey(id) || !is.containsKey(id)) {
            staying.add(revised(member, one.unit()));
          } else {
            movable.put(id, member);
          }
        });
    is.forEach(
        (id, member) -> {
          if (!member.equals(was.get(id)) && !here.containsKey(id)) {
            execution.refuse(Reason.Kind.CHANGED_SINCE, id, one.unit());
          }
        });
    rolls.put(one.unit(), staying);
  }

  /** Returns a member as before a revision by the plan, or refuses if the data changed since. */
  private Member revised(Member member, UnitId unit) {
    Member was = were.get(member.id());
    Member is = are.get(member.id());
    if (was == null || is == null || was.equals(is)) {
      return member;
    }
    if (!member.equals(is)) {
      execution.refuse(Reason.Kind.CHANGED_SINCE, member.id(), unit);
    }
    return was;
  }

  /** Refuses to remove a member again if the member's data changed since. */
  private void stays(Member member) {
    if (!member.equals(are.get(member.id()))) {
      now.branchOf(member.id())
          .ifPresent(at -> execution.refuse(Reason.Kind.CHANGED_SINCE, member.id(), at.id()));
    }
  }

  /** Puts back the members that the plan took off a roll, in their old order. */
  private void putBack(Restoration one) {
    ImmutableList<Member> was = roll(one.was());
    Map<MemberId, Member> is = byId(roll(one.is()));
    List<Member> roll = rolls.getOrDefault(one.unit(), new ArrayList<>());
    for (Member member : was) {
      if (!is.containsKey(member.id())) {
        Member moved = movable.get(member.id());
        if (moved != null) {
          returned.add(member.id());
          roll.add(revised(moved, one.unit()));
        } else if (now.branchOf(member.id()).isEmpty()) {
          roll.add(member);
        } else {
          execution.refuse(Reason.Kind.CHANGED_SINCE, member.id(), one.unit());
        }
      }
    }
    rolls.put(one.unit(), ordered(roll, was));
  }

  /** Returns a roll in its earlier order if it has the same members again. */
  private static List<Member> ordered(List<Member> roll, List<Member> was) {
    Map<MemberId, Member> byId = byId(roll);
    if (byId.size() != was.size() || !byId.keySet().equals(byId(was).keySet())) {
      return roll;
    }
    List<Member> ordered = new ArrayList<>(roll.size());
    for (Member member : was) {
      Member known = byId.get(member.id());
      ordered.add(known == null ? member : known);
    }
    return ordered;
  }

  List<Member> of(UnitId branch) {
    return rolls.getOrDefault(branch, List.of());
  }

  /** Returns the members who came by the plan and now leave the hierarchy again. */
  ImmutableSet<MemberId> leaving() {
    return ImmutableSet.copyOf(Sets.difference(movable.keySet(), returned));
  }

  /** Returns the members who left by the plan and now come back. */
  ImmutableSet<MemberId> comingBack(ImmutableList<Restoration> restorations) {
    ImmutableSet.Builder<MemberId> coming = ImmutableSet.builder();
    for (Restoration one : restorations) {
      Map<MemberId, Member> is = byId(roll(one.is()));
      for (Member member : roll(one.was())) {
        if (!is.containsKey(member.id()) && !movable.containsKey(member.id())) {
          coming.add(member.id());
        }
      }
    }
    return coming.build();
  }
}
