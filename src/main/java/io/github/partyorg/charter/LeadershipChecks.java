package io.github.partyorg.charter;

import static io.github.partyorg.structure.Post.DEPUTY_SECRETARY;
import static io.github.partyorg.structure.Post.SECRETARY;

import io.github.partyorg.rules.Breach;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.util.Optional;

/** Checks of a leadership that rules on branches and on committees share. */
final class LeadershipChecks {

  private LeadershipChecks() {}

  static boolean leadersBelongTo(Leadership leadership, Post body) {
    for (Seat seat : leadership.seats()) {
      if (isLeader(seat) && !holds(leadership, body, seat.holder())) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Leadership leadership, Post post, MemberId holder) {
    for (Seat seat : leadership.seats()) {
      if (seat.post() == post && seat.holder().equals(holder)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether a seat is that of a secretary or a deputy. */
  static boolean isLeader(Seat seat) {
    return seat.post() == SECRETARY || seat.post() == DEPUTY_SECRETARY;
  }

  static Optional<Breach> noSecretary() {
    return Breach.found("khuyết bí thư", "no secretary", "có bí thư", "a secretary");
  }

  /** Returns the member of an id, if on a roll below a unit. */
  static Optional<Member> memberBelow(Unit unit, MemberId id) {
    if (unit instanceof Branch branch) {
      return branch.member(id);
    }
    for (Unit child : unit.children()) {
      Optional<Member> found = memberBelow(child, id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Says whether a person is a guest, not a member, of a branch. */
  static boolean isGuestOnly(Unit unit, MemberId id) {
    return unit instanceof Branch branch
        && branch.member(id).isEmpty()
        && branch.guests().stream().map(Guest::member).anyMatch(id::equals);
  }
}
