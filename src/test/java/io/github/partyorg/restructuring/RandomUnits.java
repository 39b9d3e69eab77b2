package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Units that orders begin, made up by chance: now and then one that cannot begin so. */
final class RandomUnits {

  private final RandomPicks picks;

  RandomUnits(RandomPicks picks) {
    this.picks = picks;
  }

  Branch branch(String id) {
    BranchBuilder branch = Branch.of(id, Kind.SCHOOL).name("Chi bộ " + id);
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
    if (picks.once(6)) {
      branch.code(picks.code());
    }
    if (picks.once(4)) {
      branch.foundedOn(RandomHierarchies.DAY.minusDays(9));
    }
    return branch.build();
  }

  /**
   * Returns a branch that comes from outside, with members, now and then one who is here already.
   */
  Branch comer(String id) {
    BranchBuilder branch =
        Branch.of(id, Kind.SCHOOL)
            .name("Chi bộ " + id)
            .addAllMembers(RandomHierarchies.members(200 + 10 * picks.number(9), 2));
    if (picks.once(6)) {
      branch.addAllMembers(RandomHierarchies.members(1 + picks.number(40), 1));
    }
    if (picks.once(3)) {
      branch.leadership(picks.leadership());
    }
    return branch.build();
  }

  Committee committee(String id, Branch... branches) {
    return Committee.grassroots(id, Kind.AGENCY)
        .name("Đảng bộ " + id)
        .leadership(picks.once(3) ? picks.leadership() : Leadership.vacant())
        .add(branches)
        .build();
  }

  Committee section(String id, Branch... branches) {
    return Committee.section(id).name("Đảng bộ bộ phận " + id).add(branches).build();
  }

  Committee district(String id) {
    return Committee.district(id).name("Đảng bộ huyện " + id).build();
  }

  /** Returns a unit of the type of another one, or now and then of another type. */
  Unit like(Unit other, String id) {
    if (picks.once(20)) {
      return picks.once(2) ? section(id) : branch(id);
    }
    if (!(other instanceof Committee committee)) {
      return branch(id);
    }
    return switch (committee.level()) {
      case CENTRAL, IMMEDIATE_SUPERIOR -> district(id);
      case PROVINCIAL -> Committee.province(id).name("Đảng bộ tỉnh " + id).build();
      case GRASSROOTS -> picks.once(3) ? committee(id, branch(picks.fresh())) : committee(id);
      case AFFILIATED -> section(id);
    };
  }

  /** Returns so many units of the type of another one. */
  List<Unit> like(Unit other, int count) {
    return Stream.generate(() -> like(other, picks.fresh())).limit(count).toList();
  }
}
