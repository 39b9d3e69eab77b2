package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * Leaderships as the norms want them, but for a few: a branch in a hundred has no secretary, or no
 * committee where it should have one.
 */
final class GeneratedLeaderships {

  private static final int DEPUTY_FROM = 6;
  private static final int COMMITTEE_FROM = 9;
  private static final int STANDING_COMMITTEE_FROM = 9;

  private GeneratedLeaderships() {}

  /** Returns who leads a branch of those members, of whom the first are official. */
  static Leadership ofBranch(Dice dice, List<Member> roll) {
    int official = 0;
    while (official < roll.size() && roll.get(official).isOfficial()) {
      official++;
    }
    LocalDate since = GeneratedMembers.day(dice.below(900));
    boolean irregular = dice.perMille(10);
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    if (official > 0 && !(irregular && official < COMMITTEE_FROM)) {
      seats.add(elected(Post.SECRETARY, roll.get(0).id(), since));
    }
    if (official >= DEPUTY_FROM) {
      seats.add(elected(Post.DEPUTY_SECRETARY, roll.get(1).id(), since));
    }
    int committee = official < COMMITTEE_FROM || irregular ? 0 : committeeSize(official);
    for (int place = 0; place < committee; place++) {
      seats.add(elected(Post.COMMITTEE_MEMBER, roll.get(place).id(), since));
    }
    return Leadership.of(seats.build());
  }

  private static int committeeSize(int official) {
    if (official > 30) {
      return 7;
    }
    return official > 15 ? 5 : 3;
  }

  /** Returns who leads a unit: the first members of the branches below it, in turn. */
  static Leadership ofSuperior(
      Dice dice, Iterable<? extends Unit> below, int deputies, int committee, int standing) {
    ImmutableList<MemberId> holders = firstMembers(below, committee);
    LocalDate since = GeneratedMembers.day(dice.below(1800));
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    for (int place = 0; place < holders.size(); place++) {
      MemberId holder = holders.get(place);
      if (place <= deputies) {
        seats.add(elected(place == 0 ? Post.SECRETARY : Post.DEPUTY_SECRETARY, holder, since));
      }
      if (place < standing && holders.size() >= STANDING_COMMITTEE_FROM) {
        seats.add(elected(Post.STANDING_COMMITTEE_MEMBER, holder, since));
      }
      seats.add(elected(Post.COMMITTEE_MEMBER, holder, since));
    }
    return Leadership.of(seats.build());
  }

  private static ImmutableList<MemberId> firstMembers(Iterable<? extends Unit> below, int most) {
    ImmutableList.Builder<MemberId> holders = ImmutableList.builder();
    int found = 0;
    for (Unit top : below) {
      for (Unit unit : top.subtree()) {
        if (found < most && unit instanceof Branch branch) {
          holders.add(branch.members().get(0).id());
          found++;
        }
      }
      if (found == most) {
        break;
      }
    }
    return holders.build();
  }

  private static Seat elected(Post post, MemberId holder, LocalDate since) {
    return Seat.of(post, holder, Mandate.ELECTED, since);
  }
}
