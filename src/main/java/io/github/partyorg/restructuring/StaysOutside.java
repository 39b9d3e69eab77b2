package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stays outside the hierarchy, which the home branches record, as an order changes them. */
final class StaysOutside {

  private final Execution execution;
  private final ImmutableList.Builder<Unit> before = ImmutableList.builder();
  private final ImmutableList.Builder<Unit> after = ImmutableList.builder();

  StaysOutside(Execution execution) {
    this.execution = execution;
  }

  /** Starts stays, or gives every reason against it. */
  void begin(ImmutableList<Absence> absences) {
    ListMultimap<UnitId, Absence> byHome =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    Set<MemberId> named = new HashSet<>();
    for (Absence absence : absences) {
      MemberId member = absence.member();
      Optional<Branch> home = execution.hierarchy().branchOf(member);
      if (home.isEmpty()) {
        execution.refuse(Reason.Kind.UNKNOWN_MEMBER, member, execution.hierarchy().root().id());
      } else if (!named.add(member)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, member, home.get().id());
      } else if (isAway(home.get(), member)) {
        execution.refuse(Reason.Kind.ALREADY_RECORDED, member, home.get().id());
      } else {
        byHome.put(home.get().id(), absence);
      }
    }
    if (execution.isRefused()) {
      return;
    }
    for (UnitId home : byHome.keySet()) {
      Branch branch = execution.hierarchy().branch(home);
      record(
          branch,
          ImmutableList.<Absence>builder()
              .addAll(branch.absences())
              .addAll(byHome.get(home))
              .build());
    }
    execution.commit(
        act -> StaysChanged.begunOutside(act, before.build(), after.build(), absences));
  }

  /** Ends the stays of members, or gives every reason against it. */
  void end(ImmutableSet<MemberId> members) {
    Map<UnitId, Branch> homes = new LinkedHashMap<>();
    for (MemberId member : members) {
      Optional<Branch> home = execution.hierarchy().branchOf(member);
      if (home.filter(branch -> isAway(branch, member)).isPresent()) {
        homes.put(home.get().id(), home.get());
      } else {
        UnitId place = home.map(Branch::id).orElse(execution.hierarchy().root().id());
        execution.refuse(Reason.Kind.NOT_A_GUEST, member, place);
      }
    }
    if (execution.isRefused()) {
      return;
    }
    ImmutableList.Builder<Absence> ended = ImmutableList.builder();
    for (Branch home : homes.values()) {
      ImmutableList.Builder<Absence> away = ImmutableList.builder();
      home.absences().forEach(one -> (members.contains(one.member()) ? ended : away).add(one));
      record(home, away.build());
    }
    execution.commit(
        act -> StaysChanged.endedOutside(act, before.build(), after.build(), ended.build()));
  }

  private static boolean isAway(Branch home, MemberId member) {
    return Iterables.any(home.absences(), away -> away.member().equals(member));
  }

  private void record(Branch home, ImmutableList<Absence> absences) {
    Branch changed = home.withAbsences(absences);
    before.add(home);
    after.add(changed);
    execution.edit().replace(changed);
  }
}
