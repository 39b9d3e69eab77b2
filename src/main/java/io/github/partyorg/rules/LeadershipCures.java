package io.github.partyorg.rules;

import static io.github.partyorg.structure.Post.COMMITTEE_MEMBER;
import static io.github.partyorg.structure.Post.DEPUTY_SECRETARY;
import static io.github.partyorg.structure.Post.SECRETARY;
import static io.github.partyorg.structure.Post.STANDING_COMMITTEE_MEMBER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes a renewed leadership that keeps whom it can: present leaders first, then the official
 * members on the roll in its order. Who is really chosen, the committee decides.
 */
final class LeadershipCures {

  /** Secretary, deputy and one more: the fewest that make a committee beside its leaders. */
  private static final int SMALLEST_COMMITTEE = 3;

  private LeadershipCures() {}

  static <B extends Branch> ImmutableList<Remedy> proposeForBranch(
      Rule<B> rule, B branch, Situation situation) {
    return renew(branch, lawful(branch, situation.day()), situation);
  }

  static ImmutableList<Remedy> proposeForCommittee(
      Rule<GrassrootsCommittee> rule, GrassrootsCommittee unit, Situation situation) {
    return renew(unit, lawful(unit, situation.day()), situation);
  }

  /** Proposes to appoint those who were elected, or a first leadership where there is none. */
  static ImmutableList<Remedy> proposeAppointment(Rule<Unit> rule, Unit unit, Situation situation) {
    Leadership present = unit.leadership();
    if (present.holderCount(SECRETARY) == 0) {
      return unit instanceof Branch branch
          ? renew(unit, lawful(branch, situation.day()), situation)
          : unit instanceof GrassrootsCommittee committee
              ? renew(unit, lawful(committee, situation.day()), situation)
              : ImmutableList.of();
    }
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    for (Seat seat : present.seats()) {
      seats.add(Seat.of(seat.post(), seat.holder(), Mandate.APPOINTED, situation.day()));
    }
    return renew(unit, Optional.of(Leadership.of(seats.build())), situation);
  }

  private static Optional<Leadership> lawful(Branch branch, LocalDate day) {
    boolean needsCommittee = branch.officialMemberCount() >= BranchRules.COMMITTEE_FROM_COUNT;
    List<MemberId> people = candidates(branch, branch.members());
    if (people.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(branch.leadership(), day);
    draft.seat(SECRETARY, people.get(0));
    boolean hasDeputy = branch.leadership().holderCount(DEPUTY_SECRETARY) > 0;
    if (people.size() > 1 && (needsCommittee || hasDeputy)) {
      draft.seat(DEPUTY_SECRETARY, people.get(1));
    }
    if (needsCommittee) {
      int present = branch.leadership().holderCount(COMMITTEE_MEMBER);
      int size =
          Math.min(BranchRules.COMMITTEE_MAXIMUM_COUNT, Math.max(SMALLEST_COMMITTEE, present));
      people.stream().limit(size).forEach(person -> draft.seat(COMMITTEE_MEMBER, person));
    }
    return Optional.of(draft.leadership());
  }

  private static Optional<Leadership> lawful(GrassrootsCommittee unit, LocalDate day) {
    List<MemberId> people =
        candidates(
            unit,
            Iterables.concat(
                Iterables.transform(
                    Iterables.filter(unit.subtree(), Branch.class), Branch::members)));
    if (people.size() < 2) {
      return Optional.empty();
    }
    int size = unit.leadership().holderCount(COMMITTEE_MEMBER);
    Draft draft = new Draft(unit.leadership(), day);
    draft.seat(SECRETARY, people.get(0));
    draft.seat(DEPUTY_SECRETARY, people.get(1));
    if (size >= CommitteeRules.STANDING_COMMITTEE_FROM_COUNT) {
      people.stream()
          .limit(SMALLEST_COMMITTEE)
          .forEach(person -> draft.seat(STANDING_COMMITTEE_MEMBER, person));
    }
    people.stream()
        .limit(Math.max(size, SMALLEST_COMMITTEE))
        .forEach(person -> draft.seat(COMMITTEE_MEMBER, person));
    return Optional.of(draft.leadership());
  }

  /** Returns who may sit: present leaders that are listed here, then the other official members. */
  private static List<MemberId> candidates(Unit unit, Iterable<Member> roll) {
    Set<MemberId> official = new LinkedHashSet<>();
    for (Member member : roll) {
      if (member.isOfficial()) {
        official.add(member.id());
      }
    }
    Set<MemberId> ordered = new LinkedHashSet<>();
    for (Post post : Post.values()) {
      for (MemberId holder : unit.leadership().holdersOf(post)) {
        if (official.contains(holder)) {
          ordered.add(holder);
        }
      }
    }
    ordered.addAll(official);
    return new ArrayList<>(ordered);
  }

  private static ImmutableList<Remedy> renew(
      Unit unit, Optional<Leadership> leadership, Situation situation) {
    if (leadership.isEmpty()) {
      return ImmutableList.of();
    }
    RenewLeadership order = RenewLeadership.of(unit.id().value()).to(leadership.get());
    return ImmutableList.of(
        Remedy.decide(
            order.summary(),
            Decision.builder()
                .issuer(situation.competentOver(unit.id()))
                .effectiveOn(situation.day())
                .addOrders(order)
                .build()));
  }

  /** A leadership in the making, in which who has a seat keeps it as it is. */
  private static final class Draft {
    private final Leadership present;
    private final LocalDate day;
    private final ImmutableList.Builder<Seat> seats = ImmutableList.builder();

    Draft(Leadership present, LocalDate day) {
      this.present = present;
      this.day = day;
    }

    void seat(Post post, MemberId holder) {
      seats.add(
          present.seats().stream()
              .filter(seat -> seat.post() == post && seat.holder().equals(holder))
              .findFirst()
              .orElseGet(() -> Seat.of(post, holder, Mandate.APPOINTED, day)));
    }

    Leadership leadership() {
      return Leadership.of(seats.build());
    }
  }
}
