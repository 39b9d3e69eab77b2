package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The seats of one leadership, in their order (danh sách cấp ủy). */
final class SeatList {

  private final ImmutableList<Seat> seats;

  SeatList(ImmutableList<Seat> seats) {
    this.seats = seats;
  }

  /** Refuses seats in which a member has one post twice, or two are secretary. */
  void check() {
    boolean hasSecretary = false;
    for (int at = 0; at < seats.size(); at++) {
      Seat seat = seats.get(at);
      for (int earlier = 0; earlier < at; earlier++) {
        Seat other = seats.get(earlier);
        if (seat.post() == other.post() && seat.holder().equals(other.holder())) {
          throw new IllegalArgumentException(
              "Member %s has the post %s twice; leave one out."
                  .formatted(seat.holder(), seat.post()));
        }
      }
      if (seat.post() == Post.SECRETARY && hasSecretary) {
        throw new IllegalArgumentException(
            "Members " + holdersOf(Post.SECRETARY) + " are all secretary; a unit has one at most.");
      }
      hasSecretary |= seat.post() == Post.SECRETARY;
    }
  }

  /** Returns the seat of a holder of a post, or refuses one that does not hold it. */
  Seat of(Post post, MemberId holder) {
    for (Seat seat : seats) {
      if (seat.post() == post && seat.holder().equals(holder)) {
        return seat;
      }
    }
    throw new IllegalArgumentException(
        "Member %s does not hold the post %s; it is held by %s."
            .formatted(holder, post, holdersOf(post)));
  }

  ImmutableSet<MemberId> holdersOf(Post post) {
    ImmutableSet.Builder<MemberId> holders = ImmutableSet.builder();
    for (Seat seat : seats) {
      if (seat.post() == post) {
        holders.add(seat.holder());
      }
    }
    return holders.build();
  }

  int count(Post post) {
    int count = 0;
    for (int at = 0; at < seats.size(); at++) {
      if (seats.get(at).post() == post) {
        count++;
      }
    }
    return count;
  }

  /** Returns the highest seat of each holder. */
  ImmutableList<Seat> highest() {
    Map<MemberId, Seat> highest = new LinkedHashMap<>();
    for (Seat seat : seats) {
      highest.merge(seat.holder(), seat, (a, b) -> a.post().compareTo(b.post()) <= 0 ? a : b);
    }
    return ImmutableList.copyOf(highest.values());
  }
}
