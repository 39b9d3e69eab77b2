package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * Leaderships that keep the norms, with a few exceptions: a branch in a hundred has no secretary,
 * or no committee where it should have one.
 */
final class GeneratedLeaderships {

  private static final int DEPUTY_FROM = 6;
  private static final int COMMITTEE_FROM = 9;
  private static final int STANDING_COMMITTEE_FROM = 9;

  private GeneratedLeaderships() {}

  /** Returns the leadership of a branch with the given members, the official ones first. */
  static Leadership ofBranch(Dice dice, List<Member> roll) {
    LocalDate since = GeneratedMembers.day(dice.below(900));
    return ofBranch(roll, Mandate.ELECTED, since, dice.perMille(10));
  }

  /** Returns the appointed leadership of a new branch with the given members. */
  static Leadership appointed(Iterable<Member> roll, LocalDate since) {
    ImmutableList.Builder<Member> leading = ImmutableList.builder();
    roll.forEach(
        member -> {
          if (member.isOfficial() && member.participation() == Participation.ACTIVE) {
            leading.add(member);
          }
        });
    return ofBranch(leading.build(), Mandate.APPOINTED, since, false);
  }

  private static Leadership ofBranch(
      List<Member> roll, Mandate mandate, LocalDate since, boolean irregular) {
    int official = 0;
    while (official < roll.size() && roll.get(official).isOfficial()) {
      official++;
    }
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    if (official > 0 && !(irregular && official < COMMITTEE_FROM)) {
      seats.add(Seat.of(Post.SECRETARY, roll.get(0).id(), mandate, since));
    }
    if (official >= DEPUTY_FROM) {
      seats.add(Seat.of(Post.DEPUTY_SECRETARY, roll.get(1).id(), mandate, since));
    }
    int committee = official < COMMITTEE_FROM || irregular ? 0 : committeeSize(official);
    for (int place = 0; place < committee; place++) {
      seats.add(Seat.of(Post.COMMITTEE_MEMBER, roll.get(place).id(), mandate, since));
    }
    return led(seats.build(), mandate, since);
  }

  private static int committeeSize(int official) {
    if (official > 30) {
      return 7;
    }
    return official > 15 ? 5 : 3;
  }

  /** Returns the leadership of a unit: the first members of the branches below it, in turn. */
  static Leadership ofSuperior(
      Dice dice, Iterable<? extends Unit> below, int deputies, int committee, int standing) {
    return ofSuperior(
        firstMembers(below, committee),
        deputies,
        standing,
        Mandate.ELECTED,
        GeneratedMembers.day(dice.below(1800)));
  }

  /** Returns the leadership of a unit: secretary, deputies, standing committee, committee. */
  static Leadership ofSuperior(
      List<MemberId> holders, int deputies, int standing, Mandate mandate, LocalDate since) {
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    for (int place = 0; place < holders.size(); place++) {
      MemberId holder = holders.get(place);
      if (place <= deputies) {
        Post post = place == 0 ? Post.SECRETARY : Post.DEPUTY_SECRETARY;
        seats.add(Seat.of(post, holder, mandate, since));
      }
      if (place < standing && holders.size() >= STANDING_COMMITTEE_FROM) {
        seats.add(Seat.of(Post.STANDING_COMMITTEE_MEMBER, holder, mandate, since));
      }
      seats.add(Seat.of(Post.COMMITTEE_MEMBER, holder, mandate, since));
    }
    return led(seats.build(), mandate, since);
  }

  /** Elected leaders were elected by a congress; appointed ones lead until the first congress. */
  private static Leadership led(List<Seat> seats, Mandate mandate, LocalDate since) {
    Leadership.Seats all = Leadership.seats(seats);
    return mandate == Mandate.ELECTED ? all.congressOn(since) : all.withoutCongress();
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
}
