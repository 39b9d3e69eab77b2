package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import java.util.HashSet;
import java.util.Set;

/** The members and units that are on one side of an outcome only. */
final class Crossing {

  private Crossing() {}

  /** Tells the members listed before that are not listed afterwards, and why. */
  static ImmutableList<String> lost(Outcome outcome) {
    return told(outcome.before(), outcome.after(), outcome);
  }

  /** Tells the members listed afterwards that were not listed before, and why. */
  static ImmutableList<String> gained(Outcome outcome) {
    return told(outcome.after(), outcome.before(), outcome);
  }

  private static ImmutableList<String> told(Hierarchy here, Hierarchy there, Outcome outcome) {
    Set<MemberId> others = new HashSet<>();
    there.members().forEach(member -> others.add(member.id()));
    ImmutableList.Builder<String> told = ImmutableList.builder();
    for (Member member : here.members()) {
      if (!others.contains(member.id())) {
        told.add(told(member.id(), here, outcome));
      }
    }
    return told.build();
  }

  /** Tells a member by the change of the membership or, of a unit's member, by the place. */
  private static String told(MemberId member, Hierarchy here, Outcome outcome) {
    for (MembershipChanged change : outcome.changes(MembershipChanged.class)) {
      if (change.member().equals(member)) {
        return change.toString();
      }
    }
    return member + " of " + Known.whereIs(member, here);
  }

  /** Returns the unit of an id if it is here and not there. */
  static ImmutableList<Unit> only(String id, Hierarchy here, Hierarchy there) {
    return here.has(id) && !there.has(id) ? ImmutableList.of(here.require(id)) : ImmutableList.of();
  }

  /** Says why there is no unit of an id here only. */
  static String notOnly(String id, Hierarchy here, Hierarchy there, String elsewhere) {
    if (there.has(id)) {
      return "it stands " + elsewhere + ", at " + there.path(id);
    }
    Iterable<Unit> only = Iterables.filter(here.units(), unit -> !there.has(unit.id()));
    return "there is no such unit" + Suggestion.of(id, Iterables.transform(only, Unit::id));
  }
}
