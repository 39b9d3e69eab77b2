package io.github.partyorg.testing.assertions;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;

/**
 * The units and members that a claim may name: those of one hierarchy, or of one before or after.
 */
final class Known {

  private final ImmutableList<Hierarchy> hierarchies;

  private Known(ImmutableList<Hierarchy> hierarchies) {
    this.hierarchies = hierarchies;
  }

  static Known in(Hierarchy... hierarchies) {
    return new Known(ImmutableList.copyOf(hierarchies));
  }

  boolean hasUnit(String id) {
    return hierarchies.stream().anyMatch(hierarchy -> hierarchy.has(id));
  }

  boolean hasMember(String id) {
    return hierarchies.stream().anyMatch(hierarchy -> hierarchy.branchOf(id).isPresent());
  }

  /** Says that there is no such unit, and which one is the nearest. */
  String noUnit(String id) {
    Iterable<UnitId> ids =
        FluentIterable.from(hierarchies).transformAndConcat(Hierarchy::units).transform(Unit::id);
    return "there is no unit " + id + Suggestion.of(id, ids);
  }

  /** Says that there is no such member, and which one is the nearest. */
  String noMember(String id) {
    Iterable<MemberId> ids =
        FluentIterable.from(hierarchies)
            .transformAndConcat(Hierarchy::branches)
            .transformAndConcat(branch -> Iterables.transform(branch.members(), Member::id));
    return "there is no member " + id + Suggestion.of(id, ids);
  }

  /** Fails a claim that names a unit which is not there. */
  void requireUnit(String id, String claim, AbstractPartyAssert<?, ?> asserting) {
    if (!asserting.allowsNone() && !hasUnit(id)) {
      throw asserting.failing(claim, noUnit(id));
    }
  }

  /** Fails a claim that names a member who is not there. */
  void requireMember(String id, String claim, AbstractPartyAssert<?, ?> asserting) {
    if (!asserting.allowsNone() && !hasMember(id)) {
      throw asserting.failing(claim, noMember(id));
    }
  }

  /** Tells where a member is listed. */
  static String whereIs(MemberId member, Hierarchy hierarchy) {
    return hierarchy
        .branchOf(member)
        .map(branch -> hierarchy.path(branch.id()).toString())
        .orElse("no branch");
  }
}
