package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.function.Consumer;

/** The versions of a unit without one of its details. */
final class Plainer {

  private Plainer() {}

  static List<Unit> of(Unit unit) {
    ImmutableList.Builder<Unit> plainer = ImmutableList.builder();
    Consumer<Unit> add =
        one -> {
          if (!one.equals(unit)) {
            plainer.add(one);
          }
        };
    if (unit instanceof Branch branch) {
      ofBranch(branch, add);
    } else {
      add.accept(((Committee) unit).withoutDelegation());
    }
    add.accept(unit.withLeadership(Leadership.vacant()));
    unit.leadership()
        .seats()
        .forEach(
            seat ->
                add.accept(
                    unit.withLeadership(unit.leadership().without(seat.post(), seat.holder()))));
    add.accept(unit.withLeadership(unit.leadership().withoutCongress()));
    add.accept(unit.withConsents(ImmutableList.of()));
    add.accept(unit.withoutCode());
    add.accept(unit.withoutFoundedOn());
    return plainer.build();
  }

  private static void ofBranch(Branch branch, Consumer<Unit> add) {
    add.accept(branch.withMembers(branch.members().stream().map(Plainer::plain).toList()));
    for (Member member : branch.members()) {
      add.accept(branch.revisedBy(plain(member)));
    }
    add.accept(branch.withGroups(ImmutableList.of()));
    add.accept(branch.withGuests(ImmutableList.of()));
    add.accept(branch.withAbsences(ImmutableList.of()));
    add.accept(branch.withoutPilot());
    add.accept(branch.withoutRecognition());
    add.accept(branch.withForm(BranchForm.ORDINARY));
  }

  /** Returns a member of whom only id and name are said: official and active. */
  private static Member plain(Member member) {
    return Member.official(member.id().value()).name(member.name()).build();
  }
}
