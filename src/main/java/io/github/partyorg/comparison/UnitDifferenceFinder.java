package io.github.partyorg.comparison;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds the respects in which two versions of one unit differ, its place and roll left aside. */
final class UnitDifferenceFinder {

  private final UnitPath place;
  private final Unit before;
  private final Unit after;
  private final Consumer<Difference> found;

  UnitDifferenceFinder(UnitPath place, Unit before, Unit after, Consumer<Difference> found) {
    this.place = place;
    this.before = before;
    this.after = after;
    this.found = found;
  }

  void find() {
    particulars();
    leadership();
    one(
        UnitDifference.Kind.DELEGATION,
        committee(before).flatMap(Committee::delegation),
        committee(after).flatMap(Committee::delegation),
        Delegation::summary);
    branch(branch(before), branch(after));
  }

  private void particulars() {
    one(UnitDifference.Kind.CONVERTED, type(before), type(after));
    one(
        UnitDifference.Kind.NAME,
        Optional.of(before.name()),
        Optional.of(after.name()),
        Bilingual::alike);
    one(UnitDifference.Kind.CODE, before.code(), after.code(), Bilingual::alike);
    one(UnitDifference.Kind.FOUNDING_DAY, before.foundedOn(), after.foundedOn(), Bilingual::day);
    one(
        UnitDifference.Kind.RECLASSIFIED,
        Optional.of(before.kind()),
        Optional.of(after.kind()),
        Kind::term);
    each(
        UnitDifference.Kind.CONSENT, before.consents(), after.consents(), c -> c, Consent::summary);
  }

  private void leadership() {
    Leadership then = before.leadership();
    Leadership now = after.leadership();
    one(UnitDifference.Kind.CONGRESS, then.congress(), now.congress(), Congress::summary);
    each(UnitDifference.Kind.SEAT, then.seats(), now.seats(), Holding::of, Seat::summary);
  }

  private void branch(Optional<Branch> then, Optional<Branch> now) {
    one(UnitDifference.Kind.FORM, form(then), form(now), HasTerm::term);
    one(
        UnitDifference.Kind.RECOGNITION,
        then.flatMap(Branch::recognition),
        now.flatMap(Branch::recognition),
        Recognition::summary);
    one(
        UnitDifference.Kind.PILOT,
        then.flatMap(Branch::pilot),
        now.flatMap(Branch::pilot),
        Pilot::summary);
    each(UnitDifference.Kind.GUEST, guests(then), guests(now), Guest::member, Guest::summary);
    each(
        UnitDifference.Kind.ABSENCE,
        absences(then),
        absences(now),
        Absence::member,
        Absence::summary);
    each(
        UnitDifference.Kind.GROUP,
        groups(then),
        groups(now),
        PartyGroup::name,
        PartyGroup::summary);
  }

  /** Words the form of a unit: a level, or a branch. */
  private static Optional<Bilingual> type(Unit unit) {
    return Optional.of(
        committee(unit)
            .map(Committee::level)
            .map(Level::term)
            .orElse(Bilingual.of("chi bộ", "branch")));
  }

  /** A committee counts as ordinary; its form is another difference. */
  private static Optional<BranchForm> form(Optional<Branch> branch) {
    return Optional.of(branch.map(Branch::form).orElse(BranchForm.ORDINARY));
  }

  /** The key of a seat in a leadership. */
  private record Holding(Post post, MemberId holder) {

    static Holding of(Seat seat) {
      return new Holding(seat.post(), seat.holder());
    }
  }

  private static Optional<Committee> committee(Unit unit) {
    return unit instanceof Committee committee ? Optional.of(committee) : Optional.empty();
  }

  private static Optional<Branch> branch(Unit unit) {
    return unit instanceof Branch branch ? Optional.of(branch) : Optional.empty();
  }

  private static List<Guest> guests(Optional<Branch> branch) {
    return branch.<List<Guest>>map(Branch::guests).orElse(ImmutableList.of());
  }

  private static List<Absence> absences(Optional<Branch> branch) {
    return branch.<List<Absence>>map(Branch::absences).orElse(ImmutableList.of());
  }

  private static List<PartyGroup> groups(Optional<Branch> branch) {
    return branch.<List<PartyGroup>>map(Branch::groups).orElse(ImmutableList.of());
  }

  private void one(UnitDifference.Kind kind, Optional<Bilingual> then, Optional<Bilingual> now) {
    one(kind, then, now, wording -> wording);
  }

  private <T> void one(
      UnitDifference.Kind kind,
      Optional<? extends T> then,
      Optional<? extends T> now,
      Function<? super T, Bilingual> wording) {
    if (!then.equals(now)) {
      found.accept(
          UnitDifference.of(kind, place, after.toString(), then.map(wording), now.map(wording)));
    }
  }

  /** Compares lists by key; entries with the same key count as one that changed. */
  private <T> void each(
      UnitDifference.Kind kind,
      List<? extends T> then,
      List<? extends T> now,
      Function<? super T, ?> key,
      Function<? super T, Bilingual> wording) {
    List<T> gained = without(now, then);
    for (T lost : without(then, now)) {
      Optional<T> changed =
          gained.stream().filter(other -> key.apply(other).equals(key.apply(lost))).findFirst();
      changed.ifPresent(gained::remove);
      one(kind, Optional.of(lost), changed, wording);
    }
    gained.forEach(other -> one(kind, Optional.empty(), Optional.of(other), wording));
  }

  private static <T> List<T> without(List<? extends T> all, List<? extends T> others) {
    Multiset<T> common = HashMultiset.create(others);
    List<T> rest = new ArrayList<>();
    for (T one : all) {
      if (!common.remove(one)) {
        rest.add(one);
      }
    }
    return rest;
  }
}
