package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;

/** How a grassroots organisation takes its other form. */
final class Conversion {

  private final Execution execution;
  private final Convert order;

  Conversion(Execution execution, Convert order) {
    this.execution = execution;
    this.order = order;
  }

  /** Takes all branches below into one roll, or refuses. */
  void ofCommittee(Committee committee, Kind kind) {
    execution.checkHolders(order.leadership(), committee.id(), ImmutableList.of(committee));
    if (execution.isRefused()) {
      return;
    }
    ImmutableList<Unit> subtree = ImmutableList.copyOf(committee.subtree());
    ImmutableList<Unit> below = subtree.subList(1, subtree.size());
    Branch branch =
        Gathering.joined(
            branch(committee, kind), below.stream().filter(Branch.class::isInstance).toList());
    execution.edit().replace(branch);
    execution.commit((d, o) -> Converted.of(d, o, committee, branch, ImmutableList.of(), below));
  }

  private Branch branch(Committee committee, Kind kind) {
    return Branch.of(committee.id(), kind)
        .name(committee.name())
        .foundedOn(committee.foundedOn())
        .leadership(order.leadership())
        .addAllConsents(committee.consents())
        .build()
        .withCode(committee.code());
  }

  /** Divides the roll among the branches that begin, or refuses. */
  void ofBranch(Branch branch, Allocation allocation) {
    execution.checkHolders(order.leadership(), branch.id(), ImmutableList.of(branch));
    execution.edit().replace(committee(branch));
    Beginning beginning =
        new Beginning(execution, order.branches(), branch.id(), ImmutableList.of(branch));
    beginning.check();
    if (!execution.isRefused()) {
      beginning.carryOut();
    }
    Resettlement resettlement =
        Resettlement.among(
            execution, branch, allocation, order.branches().stream().map(Unit::id).toList());
    resettlement.check();
    if (execution.isRefused()) {
      return;
    }
    resettlement.carryOut();
    Unit committee = execution.edit().unit(branch.id());
    ImmutableList<Unit> begun = beginning.begun();
    execution.commit((d, o) -> Converted.of(d, o, branch, committee, begun, ImmutableList.of()));
  }

  private Committee committee(Branch branch) {
    return Committee.of(branch.id(), Level.GRASSROOTS, branch.kind())
        .name(branch.name())
        .foundedOn(branch.foundedOn())
        .leadership(order.leadership())
        .addAllConsents(branch.consents())
        .build()
        .withCode(branch.code());
  }
}
