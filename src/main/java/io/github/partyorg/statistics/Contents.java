package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.history.BookEntry;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a period has for the forms to count, each list made once. Every unknown list is null, so
 * that its figures are not stated.
 */
final class Contents {

  final ReportingPeriod period;
  private final @Nullable Hierarchy closing;
  final @Nullable Crossings crossings;
  final @Nullable BaseUnits base;
  final Map<MemberId, Member> members = new LinkedHashMap<>();
  private final Set<UnitId> admitting = new HashSet<>();

  Contents(ReportingPeriod period) {
    this.period = period;
    this.closing = period.closing().orElse(null);
    this.crossings = Crossings.of(period).orElse(null);
    this.base =
        closing == null || period.levels().isEmpty()
            ? null
            : BaseUnits.of(closing, period.unit(), period.levels().get().on(period.until()));
    if (closing != null && crossings == null) {
      closing.require(period.unit());
    }
    if (closing != null) {
      for (Member member : below(closing)) {
        members.put(member.id(), member);
      }
    }
    for (BookEntry entry : admissions()) {
      admitting.addAll(entry.to().orElseThrow().ids());
    }
  }

  @Nullable Hierarchy closing() {
    return closing;
  }

  /** Returns the members of the unit in a snapshot. */
  private ImmutableList<Member> below(Hierarchy hierarchy) {
    ImmutableList.Builder<Member> found = ImmutableList.builder();
    if (hierarchy.has(period.unit())) {
      for (Unit unit : hierarchy.require(period.unit()).subtree()) {
        if (unit instanceof Branch branch) {
          found.addAll(branch.members());
        }
      }
    }
    return found.build();
  }

  Optional<Crossings> crossings() {
    return Optional.ofNullable(crossings);
  }

  Optional<MemberFile> file(Member member) {
    return Optional.ofNullable(period.files().get(member.id()));
  }

  /** Returns the kind of the grassroots organisation that a unit or member belongs to. */
  Optional<StatutoryKind> kindOf(Object subject) {
    return Optional.ofNullable(base)
        .flatMap(
            units ->
                subject instanceof Member member
                    ? units.of(member.id())
                    : units.of(((Unit) subject).id()))
        .flatMap(
            unit ->
                Optional.ofNullable(period.kinds().get(unit.id()))
                    .or(() -> StatutoryKind.of(unit.kind())));
  }

  @Nullable List<Member> opening() {
    return crossings == null ? null : below(crossings.opening());
  }

  @Nullable List<Member> closingMembers() {
    return closing == null ? null : ImmutableList.copyOf(members.values());
  }

  private List<BookEntry> admissions() {
    List<BookEntry> found = new ArrayList<>();
    if (crossings != null) {
      for (BookEntry entry : crossings.entries()) {
        Movement movement = crossings.movement(entry);
        if (movement == Movement.ADMITTED || movement == Movement.READMITTED) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  /** Returns those admitted, as they are listed at the end or, if they left, as they began. */
  @Nullable List<Member> newMembers() {
    if (crossings == null) {
      return null;
    }
    ImmutableList.Builder<Member> found = ImmutableList.builder();
    for (BookEntry entry : admissions()) {
      @Nullable Member listed = members.get(entry.member());
      @Nullable MembershipChanged change = crossings.change(entry);
      if (listed != null) {
        found.add(listed);
      } else if (change != null) {
        change.after().ifPresent(found::add);
      }
    }
    return found.build();
  }

  /** Returns true if the unit, or one below it, admitted a member. */
  boolean isAdmitting(UnitId unit) {
    return admitting.contains(unit);
  }

  /** Returns the members who are planned for a post; unknown if no file states any. */
  @Nullable List<Member> planned(Post post) {
    if (closing == null
        || period.files().values().stream().allMatch(file -> file.plannedFor().isEmpty())) {
      return null;
    }
    ImmutableList.Builder<Member> found = ImmutableList.builder();
    for (Member member : members.values()) {
      if (file(member).filter(file -> file.plannedFor().contains(post)).isPresent()) {
        found.add(member);
      }
    }
    return found.build();
  }

  /** Returns the members with a post at least as high, in the leaderships of communes. */
  @Nullable List<Member> leaders(Post lowest, Post highest) {
    if (base == null) {
      return null;
    }
    ImmutableSet.Builder<Member> found = ImmutableSet.builder();
    for (Unit commune : base.communes) {
      for (Seat seat : commune.leadership().seats()) {
        if (seat.post().compareTo(lowest) <= 0 && seat.post().compareTo(highest) >= 0) {
          member(seat.holder()).ifPresent(found::add);
        }
      }
    }
    return found.build().asList();
  }

  private Optional<Member> member(MemberId id) {
    @Nullable Member listed = members.get(id);
    return listed != null
        ? Optional.of(listed)
        : Optional.ofNullable(closing).flatMap(hierarchy -> hierarchy.member(id));
  }

  /** Returns the ids of units to be rated: of the hierarchy or, without one, of the record. */
  @Nullable List<UnitId> rated(@Nullable Iterable<? extends Unit> units) {
    if (period.record().isEmpty()) {
      return null;
    }
    return units == null
        ? period.record().get().unitEvaluations().keySet().asList()
        : ImmutableList.copyOf(Iterables.transform(units, Unit::id));
  }

  /** Returns the ids of members to be rated: of the hierarchy or, without one, of the record. */
  @Nullable List<MemberId> ratedMembers() {
    if (period.record().isEmpty()) {
      return null;
    }
    return closing == null
        ? period.record().get().memberEvaluations().keySet().asList()
        : ImmutableList.copyOf(members.keySet());
  }

  /** Returns the rating of a unit or a member by its id. */
  Rating rating(Object id) {
    return period
        .record()
        .map(
            record ->
                id instanceof UnitId unit ? record.rating(unit) : record.rating((MemberId) id))
        .orElse(NotStated.NOT_STATED);
  }
}
