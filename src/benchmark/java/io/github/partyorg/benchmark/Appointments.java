package io.github.partyorg.benchmark;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * How many are appointed to lead a new unit.
 *
 * @param deputies the deputy secretaries
 * @param standing the members of the standing committee
 * @param committee the members of the committee, the others among them
 */
record Appointments(int deputies, int standing, int committee) {

  /** Appoints the first member of each of the first branches. */
  List<Seat> from(List<Unit> units) {
    List<Seat> seats = new ArrayList<>();
    int place = 0;
    for (Unit top : units) {
      for (Unit unit : top.subtree()) {
        if (place < committee && unit instanceof Branch branch) {
          appoint(branch.members().get(0).id(), place, seats);
          place++;
        }
      }
    }
    return seats;
  }

  private void appoint(MemberId member, int place, List<Seat> seats) {
    if (place <= deputies) {
      seats.add(seat(place == 0 ? Post.SECRETARY : Post.DEPUTY_SECRETARY, member));
    }
    if (place < standing) {
      seats.add(seat(Post.STANDING_COMMITTEE_MEMBER, member));
    }
    seats.add(seat(Post.COMMITTEE_MEMBER, member));
  }

  private static Seat seat(Post post, MemberId holder) {
    return Seat.of(post, holder, Mandate.APPOINTED, Moves.DAY);
  }
}
