package io.github.partyorg.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the differences of two hierarchies where they do not share. */
@SuppressWarnings("ReferenceEquality") // identity is what versions share
final class DifferenceFinder {

  private final Hierarchy before;
  private final Hierarchy after;
  private final TreeDifference tree;
  private final List<Difference> found = new ArrayList<>();

  private DifferenceFinder(Hierarchy before, Hierarchy after) {
    this.before = before;
    this.after = after;
    this.tree = TreeDifference.between(before.root(), after.root());
  }

  static ImmutableList<Difference> between(Hierarchy before, Hierarchy after) {
    DifferenceFinder finder = new DifferenceFinder(before, after);
    finder.units();
    finder.members();
    return ImmutableList.sortedCopyOf(finder.found);
  }

  private void units() {
    tree.begun().forEach((id, unit) -> place(UnitDifference.Kind.BEGUN, unit));
    tree.ended().forEach((id, unit) -> place(UnitDifference.Kind.ENDED, unit));
    for (UnitId moved : tree.moved()) {
      place(UnitDifference.Kind.MOVED, after.unit(moved).orElseThrow());
    }
    for (UnitId revised : tree.revised()) {
      new UnitDifferenceFinder(
              after.path(revised),
              before.unit(revised).orElseThrow(),
              after.unit(revised).orElseThrow(),
              found::add)
          .find();
    }
  }

  private void place(UnitDifference.Kind kind, Unit unit) {
    found.add(
        UnitDifference.of(
            kind,
            (after.has(unit.id()) ? after : before).path(unit.id()),
            unit.toString(),
            superior(before, unit.id()),
            superior(after, unit.id())));
  }

  /** Words where a unit stands: empty where there is no such unit. */
  private static Optional<Bilingual> superior(Hierarchy hierarchy, UnitId unit) {
    return hierarchy.has(unit)
        ? Optional.of(
            hierarchy
                .superiorOf(unit)
                .map(Bilingual::alike)
                .orElse(Bilingual.of("cấp cao nhất", "no superior")))
        : Optional.empty();
  }

  private void members() {
    ImmutableListMultimap<MemberId, UnitId> departures = tree.departures();
    ImmutableListMultimap<MemberId, UnitId> arrivals = tree.arrivals();
    ImmutableSet.Builder<UnitId> touched = ImmutableSet.builder();
    touched.addAll(departures.values()).addAll(arrivals.values()).addAll(tree.revised());
    ImmutableSet<UnitId> branches = touched.build();
    Map<MemberId, Member> then = listed(before, branches);
    Map<MemberId, Member> now = listed(after, branches);
    for (MemberId id : Sets.union(departures.keySet(), arrivals.keySet())) {
      Member member =
          Stream.of(now, then)
              .flatMap(roll -> Stream.ofNullable(roll.get(id)))
              .findFirst()
              .orElseThrow();
      list(member, branch(before, departures.get(id)), branch(after, arrivals.get(id)));
    }
    then.forEach(
        (id, member) -> {
          Member other = now.getOrDefault(id, member);
          if (other != member) {
            compare(member, other);
          }
        });
  }

  private void list(Member member, Optional<Bilingual> from, Optional<Bilingual> to) {
    MemberDifference.Kind kind =
        from.isEmpty()
            ? MemberDifference.Kind.JOINED
            : to.isEmpty() ? MemberDifference.Kind.LEFT : MemberDifference.Kind.MOVED;
    found.add(MemberDifference.of(kind, member.id(), label(member), from, to));
  }

  private static Map<MemberId, Member> listed(Hierarchy hierarchy, Iterable<UnitId> touched) {
    Map<MemberId, Member> members = new HashMap<>();
    for (UnitId id : touched) {
      if (hierarchy.unit(id).orElse(null) instanceof Branch branch) {
        branch.members().forEach(member -> members.put(member.id(), member));
      }
    }
    return members;
  }

  private static Optional<Bilingual> branch(Hierarchy hierarchy, List<UnitId> branches) {
    return branches.stream().findFirst().flatMap(hierarchy::unit).map(Bilingual::alike);
  }

  private static String label(Member member) {
    return member.name() + " [" + member.id() + "]";
  }

  private void compare(Member then, Member now) {
    one(MemberDifference.Kind.NAME, then, now, one -> Optional.of(one.name()), Bilingual::alike);
    one(
        MemberDifference.Kind.STANDING,
        then,
        now,
        one -> Optional.of(one.standing()),
        HasTerm::term);
    one(
        MemberDifference.Kind.PARTICIPATION,
        then,
        now,
        one -> Optional.of(one.participation()),
        HasTerm::term);
    one(MemberDifference.Kind.OCCUPATION, then, now, Member::occupation, HasTerm::term);
    one(MemberDifference.Kind.ADMISSION_DAY, then, now, Member::admittedOn, Bilingual::day);
    one(MemberDifference.Kind.RECOGNITION_DAY, then, now, Member::officialSince, Bilingual::day);
    one(
        MemberDifference.Kind.INTERRUPTIONS,
        then,
        now,
        one -> Optional.of(one.interruptions()).filter(times -> !times.isEmpty()),
        times -> Bilingual.join("; ", Lists.transform(times, Interruption::summary)));
    one(
        MemberDifference.Kind.PROFILE,
        then,
        now,
        one -> Optional.of(one.profile()).filter(profile -> !profile.isEmpty()),
        Profile::summary);
  }

  private <T> void one(
      MemberDifference.Kind kind,
      Member then,
      Member now,
      Function<Member, Optional<T>> respect,
      Function<? super T, Bilingual> wording) {
    Optional<T> old = respect.apply(then);
    Optional<T> young = respect.apply(now);
    if (!old.equals(young)) {
      found.add(
          MemberDifference.of(kind, now.id(), label(now), old.map(wording), young.map(wording)));
    }
  }
}
