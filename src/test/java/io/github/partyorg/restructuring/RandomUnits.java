package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.ProvincialCommittee;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Units that orders begin, made up by chance: now and then one that cannot begin so. */
final class RandomUnits {

  private final RandomPicks picks;

  RandomUnits(RandomPicks picks) {
    this.picks = picks;
  }

  SubordinateBranch branch(String id) {
    SubordinateBranch.Builder branch =
        SubordinateBranch.builder().id(id).name("Chi bộ " + id).kind(BranchKind.SCHOOL);
    if (picks.once(3)) {
      branch.leadership(picks.leadership());
    }
    if (picks.once(30)) {
      branch.addAllMembers(RandomHierarchies.members(1 + picks.number(40), 1));
    }
    if (picks.once(16)) {
      branch.addGuests(RandomHierarchies.guest(picks.member()).build());
    }
    if (picks.once(30)) {
      branch.addGroups(
          PartyGroup.builder().name("Tổ mới").addMembers(MemberId.of(picks.member())).build());
    }
    if (picks.once(4)) {
      branch.foundedOn(RandomHierarchies.DAY.minusDays(9));
    }
    return branch.build();
  }

  GrassrootsCommittee committee(String id, SubordinateBranch... branches) {
    return GrassrootsCommittee.builder()
        .id(id)
        .name("Đảng bộ " + id)
        .grassrootsKind(GrassrootsKind.AGENCY)
        .leadership(picks.once(3) ? picks.leadership() : Leadership.vacant())
        .addBranches(branches)
        .build();
  }

  Section section(String id, SubordinateBranch... branches) {
    return Section.builder().id(id).name("Đảng bộ bộ phận " + id).addBranches(branches).build();
  }

  DistrictCommittee district(String id) {
    return DistrictCommittee.builder().id(id).name("Đảng bộ huyện " + id).build();
  }

  /** Returns a unit of the type of another one, or now and then of another type. */
  Unit like(Unit other, String id) {
    if (picks.once(20)) {
      return picks.once(2) ? section(id) : branch(id);
    }
    if (other instanceof GrassrootsBranch base) {
      return branch(id).asGrassroots(base.grassrootsKind());
    }
    if (other instanceof Branch) {
      return branch(id);
    }
    if (other instanceof GrassrootsCommittee) {
      return picks.once(3) ? committee(id, branch(picks.fresh())) : committee(id);
    }
    if (other instanceof ProvincialCommittee) {
      return ProvincialCommittee.builder().id(id).name("Đảng bộ tỉnh " + id).build();
    }
    return other instanceof Section ? section(id) : district(id);
  }

  /** Returns so many units of the type of another one. */
  List<Unit> like(Unit other, int count) {
    return Stream.generate(() -> like(other, picks.fresh())).limit(count).toList();
  }
}
