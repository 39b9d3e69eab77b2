package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a leadership (cấp ủy), seat by seat, all by one mandate and since one day. */
public final class LeadershipBuilder {

  private final Mandate mandate;
  private final LocalDate since;
  private final Optional<LocalDate> congressOn;
  private final List<Seat> seats = new ArrayList<>();
  private boolean leadersAreCommitteeMembers;

  LeadershipBuilder(Mandate mandate, LocalDate since, Optional<LocalDate> congressOn) {
    this.mandate = mandate;
    this.since = since;
    this.congressOn = congressOn;
  }

  /**
   * Gives the post of secretary (bí thư).
   *
   * @param holder the holder
   * @return this builder
   */
  public LeadershipBuilder secretary(String holder) {
    return seat(Post.SECRETARY, holder);
  }

  /**
   * Gives the post of deputy secretary (phó bí thư).
   *
   * @param holders the holders
   * @return this builder
   */
  public LeadershipBuilder deputies(String... holders) {
    return seat(Post.DEPUTY_SECRETARY, holders);
  }

  /**
   * Fills the standing committee (ban thường vụ).
   *
   * @param holders its members, with secretary and deputies if they belong to it
   * @return this builder
   */
  public LeadershipBuilder standingCommittee(String... holders) {
    return seat(Post.STANDING_COMMITTEE_MEMBER, holders);
  }

  /**
   * Fills the committee (ban chấp hành, chi ủy).
   *
   * @param holders its members, with secretary and deputies if they belong to it
   * @return this builder
   */
  public LeadershipBuilder committee(String... holders) {
    return seat(Post.COMMITTEE_MEMBER, holders);
  }

  /**
   * Fills the committee (ban chấp hành, chi ủy) with the secretary, the deputies and the members of
   * the standing committee, whether they are named before or after, and with others.
   *
   * @param others its other members
   * @return this builder
   */
  public LeadershipBuilder committeeWithLeaders(String... others) {
    leadersAreCommitteeMembers = true;
    return committee(others);
  }

  /**
   * Gives a post.
   *
   * @param post the post
   * @param holders the holders
   * @return this builder
   */
  public LeadershipBuilder seat(Post post, String... holders) {
    for (String holder : holders) {
      seats.add(seat(post, MemberId.of(holder)));
    }
    return this;
  }

  private Seat seat(Post post, MemberId holder) {
    return Seat.of(post, holder, mandate, since);
  }

  /**
   * Returns the leadership.
   *
   * @return the seats given so far
   * @throws IllegalArgumentException if a member has one post twice or there are two secretaries
   */
  public Leadership build() {
    Leadership.Seats all =
        Leadership.seats(leadersAreCommitteeMembers ? withLeadersInCommittee() : seats);
    return congressOn.map(all::congressOn).orElseGet(all::withoutCongress);
  }

  /** Returns the seats with those of the leaders in the committee before those of the others. */
  private ImmutableList<Seat> withLeadersInCommittee() {
    Set<MemberId> leaders = new LinkedHashSet<>();
    for (Post post : Post.values()) {
      for (Seat seat : seats) {
        if (seat.post() == post && post != Post.COMMITTEE_MEMBER) {
          leaders.add(seat.holder());
        }
      }
    }
    ImmutableList.Builder<Seat> all = ImmutableList.builder();
    ImmutableList.Builder<Seat> others = ImmutableList.builder();
    for (Seat seat : seats) {
      boolean isOfCommittee = seat.post() == Post.COMMITTEE_MEMBER;
      (isOfCommittee ? others : all).add(seat);
      if (isOfCommittee) {
        leaders.remove(seat.holder());
      }
    }
    leaders.forEach(leader -> all.add(seat(Post.COMMITTEE_MEMBER, leader)));
    return all.addAll(others.build()).build();
  }
}
