package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The branches among which members can be moved by one committee: those of one grassroots
 * committee, its sections included, or the grassroots branches under one superior, since July 2025
 * those of a commune.
 *
 * @param top the unit above them
 * @param thin those with fewer official members than they must have
 * @param others all others
 * @param donors the branches of one commune that can spare members
 */
record CommuneBranches(
    Committee top,
    ImmutableList<Branch> thin,
    ImmutableList<Branch> others,
    ImmutableList<Donor> donors) {

  /** A branch and the members that it can spare: experienced officials without a seat in it. */
  record Donor(Branch branch, ImmutableList<MemberId> spare) {}

  /** Returns the neighbourhood of a branch that stands in the hierarchy. */
  static CommuneBranches of(Branch branch, Situation situation) {
    for (Unit above : situation.above(branch.id())) {
      if (isBase((Committee) above)) {
        return of((Committee) above, situation);
      }
    }
    return of((Committee) situation.above(branch.id()).get(0), situation);
  }

  static CommuneBranches of(Committee top, Situation situation) {
    ImmutableList<Branch> branches = branches(top);
    int minimum = minimum(situation);
    ImmutableList.Builder<Branch> thin = ImmutableList.builder();
    ImmutableList.Builder<Branch> others = ImmutableList.builder();
    for (Branch branch : branches) {
      (branch.officialMemberCount() < minimum ? thin : others).add(branch);
    }
    ImmutableList<Branch> rest = others.build();
    boolean isCommune = isCommune(top);
    return new CommuneBranches(
        top,
        thin.build(),
        rest,
        rest.stream()
            .filter(branch -> isCommune)
            .map(branch -> new Donor(branch, spare(branch, situation)))
            .filter(donor -> !donor.spare().isEmpty())
            .collect(ImmutableList.toImmutableList()));
  }

  /** Says whether experienced officials of a commune serve in the branches of a superior. */
  static boolean isCommune(Unit top) {
    return top instanceof Committee committee
        && (isBase(committee)
            || (committee.level() == Level.IMMEDIATE_SUPERIOR
                && committee.kind().isA(Kind.COMMUNE_LEVEL)));
  }

  private static boolean isBase(Committee committee) {
    return committee.level() == Level.GRASSROOTS;
  }

  private static ImmutableList<Branch> branches(Committee top) {
    ImmutableList.Builder<Branch> branches = ImmutableList.builder();
    for (Unit unit : isBase(top) ? top.subtree() : top.children()) {
      if (unit instanceof Branch branch && Sizes.isOrdinary(branch)) {
        branches.add(branch);
      }
    }
    return branches.build();
  }

  /**
   * Returns the other branches below the same superior: those with room for the members of a thin
   * one first, then those of the same kind.
   */
  static List<Branch> siblings(Branch thin, Situation situation) {
    int maximum = situation.value(Sizes.BRANCH_MAXIMUM_COUNT) - thin.memberCount();
    return situation.siblingsOf(thin).stream()
        .flatMap(unit -> unit instanceof Branch branch ? Stream.of(branch) : Stream.empty())
        .filter(Sizes::isOrdinary)
        .sorted(
            Comparator.comparing((Branch branch) -> branch.memberCount() > maximum)
                .thenComparing(branch -> !branch.kind().equals(thin.kind())))
        .toList();
  }

  /** Returns the number of official members that every branch must have. */
  static int minimum(Situation situation) {
    return Math.max(
        situation.value(Sizes.ORGANIZATION_MINIMUM_COUNT),
        situation.value(Sizes.BRANCH_MINIMUM_COUNT));
  }

  /** A branch stays above its own minimum; one that has a committee stays large enough for it. */
  private static ImmutableList<MemberId> spare(Branch branch, Situation situation) {
    int from = situation.value(Sizes.BRANCH_COMMITTEE_FROM);
    int official = branch.officialMemberCount();
    boolean hasCommittee = branch.leadership().holderCount(Post.COMMITTEE_MEMBER) > 0;
    int floor = hasCommittee && official >= from ? from : minimum(situation);
    return branch.members().stream()
        .filter(member -> member.isOfficial() && member.occupation().isPresent())
        .map(Member::id)
        .filter(member -> !holdsSeat(branch, member))
        .limit(Math.max(0, official - floor))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean holdsSeat(Branch branch, MemberId member) {
    return branch.leadership().seats().stream().anyMatch(s -> s.holder().equals(member));
  }
}
