package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/**
 * An order on one membership or its standing (biến động đảng viên). Only these orders add or remove
 * members.
 *
 * <p>Each concerns one member and one branch, takes effect on the day of its decision, and carries
 * the known data for its norms.
 */
public abstract sealed class MembershipChange extends Order
    permits Admit,
        Confirm,
        Exempt,
        Expel,
        Readmit,
        RecordDeath,
        RemoveFromList,
        Resign,
        Resume,
        ReviseMember,
        Suspend,
        TransferIn,
        TransferOut {

  private final Movement movement;

  MembershipChange(Bilingual term, Movement movement) {
    super(term);
    this.movement = movement;
  }

  /** {@return the member's id} */
  public abstract MemberId member();

  /** {@return the id of the branch that lists the member, or will list a new one} */
  public abstract UnitId branch();

  /** {@return the movement of the membership} */
  public final Movement movement() {
    return movement;
  }

  /** Returns the organisation outside that the member comes from or goes to. */
  Optional<String> outside() {
    return Optional.empty();
  }

  /**
   * Puts a new member on the roll, or gives every reason against it: for instance, a guest from
   * outside is already a member.
   */
  final void admit(Execution execution, Member newcomer) {
    join(execution, newcomer, false);
  }

  /** Puts a member on the roll, or gives every reason against it. */
  final void join(Execution execution, Member newcomer) {
    join(execution, newcomer, true);
  }

  private void join(Execution execution, Member newcomer, boolean mayStay) {
    Optional<Branch> home = execution.hierarchy().branchOf(member());
    Stays stays = Stays.of(member(), execution.hierarchy());
    if (home.isEmpty() && !mayStay) {
      stays
          .hosts()
          .forEach(host -> execution.refuse(Reason.Kind.DUPLICATE_MEMBER, member(), host.id()));
    }
    Optional<Branch> found = execution.find(branch(), Branch.class);
    home.ifPresent(
        listing -> execution.refuse(Reason.Kind.DUPLICATE_MEMBER, member(), listing.id()));
    if (execution.isRefused() || found.isEmpty()) {
      return;
    }
    ImmutableList.Builder<Unit> touched = ImmutableList.builder();
    touched.add(found.get().joinedBy(ImmutableList.of(newcomer)));
    for (Branch host : stays.hosts()) {
      if (!host.id().equals(branch())) {
        touched.add(stays.insideAt(host));
      }
    }
    commit(execution, touched.build(), Optional.empty(), Optional.of(newcomer), ImmutableList.of());
  }

  /** Returns the member as listed, or refuses the order. */
  final Optional<Member> find(Execution execution) {
    Optional<Branch> found = execution.find(branch(), Branch.class);
    Optional<Member> member = found.flatMap(branch -> branch.member(member()));
    if (found.isPresent() && member.isEmpty()) {
      execution.refuse(Reason.Kind.NOT_A_MEMBER, member(), branch());
    }
    return member;
  }

  /** Replaces the data of a listed member. */
  final void revise(Execution execution, Member before, Member after) {
    commit(
        execution,
        ImmutableList.of(listing(execution).revisedBy(after)),
        Optional.of(before),
        Optional.of(after),
        ImmutableList.of());
  }

  /** Ends the member's participation for a time, or refuses with a reason. */
  final void withdraw(Execution execution, Participation participation) {
    find(execution)
        .ifPresent(
            member -> {
              if (member.participation() == Participation.ACTIVE) {
                revise(execution, member, member.withParticipation(participation));
              } else {
                execution.refuse(Reason.Kind.NOT_ACTIVE, member(), branch());
              }
            });
  }

  /** Takes the member off the roll, and out of every stay and seat, or refuses with a reason. */
  final void leave(Execution execution) {
    Optional<Member> leaving = find(execution);
    if (leaving.isEmpty()) {
      return;
    }
    ImmutableList.Builder<Unit> touched = ImmutableList.builder();
    touched.add(listing(execution).leftBy(ImmutableSet.of(member())));
    Stays stays = Stays.of(member(), execution.hierarchy());
    stays.hosts().forEach(host -> touched.add(stays.endedAt(host)));
    ImmutableList<UnitId> naming =
        ImmutableList.<UnitId>builder()
            .addAll(execution.hierarchy().path(branch()).ids())
            .addAll(execution.hierarchy().namedAbroad(member()))
            .build();
    commit(execution, touched.build(), leaving, Optional.empty(), naming);
  }

  private Branch listing(Execution execution) {
    return execution.hierarchy().branch(branch());
  }

  /** Replaces the units touched, and vacates the member's seats in others. */
  private void commit(
      Execution execution,
      ImmutableList<Unit> results,
      Optional<Member> before,
      Optional<Member> after,
      ImmutableList<UnitId> naming) {
    ImmutableList.Builder<Unit> found = ImmutableList.builderWithExpectedSize(results.size());
    for (Unit result : results) {
      found.add(execution.hierarchy().require(result.id()));
      execution.edit().replace(result);
    }
    ImmutableList<Unit> originals = found.build();
    ImmutableSet<MemberId> self = ImmutableSet.of(member());
    execution.commit(
        Effect.of(act -> MembershipChanged.of(act, originals, results, before, after))
            .joinedBy(before.isEmpty() ? self : ImmutableSet.of())
            .leftBy(after.isEmpty() ? self : ImmutableSet.of())
            .followedBy(act -> Vacancies.leftBy(member(), naming, execution, act)));
  }
}
