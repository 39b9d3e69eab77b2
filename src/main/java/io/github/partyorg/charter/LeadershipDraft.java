package io.github.partyorg.charter;

import static io.github.partyorg.structure.Post.COMMITTEE_MEMBER;
import static io.github.partyorg.structure.Post.DEPUTY_SECRETARY;
import static io.github.partyorg.structure.Post.SECRETARY;
import static io.github.partyorg.structure.Post.STANDING_COMMITTEE_MEMBER;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A lawful leadership that keeps present leaders if possible, and adds official members in the
 * order of the roll. It is only a proposal: the committee decides on the persons.
 */
final class LeadershipDraft {

  /** The smallest committee: secretary, deputy and one more member. */
  private static final int SMALLEST_COMMITTEE = 3;

  private final Leadership present;
  private final LocalDate day;
  private final ImmutableList.Builder<Seat> seats = ImmutableList.builder();

  private LeadershipDraft(Leadership present, LocalDate day) {
    this.present = present;
    this.day = day;
  }

  /** Returns a lawful leadership of a branch or a base committee, if enough people are there. */
  static Optional<Leadership> of(Unit unit, Situation situation) {
    List<MemberId> people = candidates(unit);
    if (unit instanceof Branch branch) {
      return people.isEmpty() ? Optional.empty() : Optional.of(lead(branch, people, situation));
    }
    return people.size() < 2 || ((Committee) unit).level().isAbove(Level.GRASSROOTS)
        ? Optional.empty()
        : Optional.of(lead(unit, people, situation));
  }

  /** Returns a leadership with all holders appointed. */
  static Leadership appointed(Leadership present, LocalDate day) {
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    for (Seat seat : present.seats()) {
      seats.add(Seat.of(seat.post(), seat.holder(), Mandate.APPOINTED, day));
    }
    return Leadership.seats(seats.build()).withoutCongress();
  }

  private static Leadership lead(Branch branch, List<MemberId> people, Situation situation) {
    boolean needsCommittee =
        branch.officialMemberCount() >= situation.value(Sizes.BRANCH_COMMITTEE_FROM);
    LeadershipDraft draft = new LeadershipDraft(branch.leadership(), situation.day());
    draft.seat(SECRETARY, people.get(0));
    boolean hasDeputy = branch.leadership().holderCount(DEPUTY_SECRETARY) > 0;
    if (people.size() > 1 && (needsCommittee || hasDeputy)) {
      draft.seat(DEPUTY_SECRETARY, people.get(1));
    }
    if (needsCommittee) {
      int present = branch.leadership().holderCount(COMMITTEE_MEMBER);
      int most = situation.value(Sizes.BRANCH_COMMITTEE_MAXIMUM_COUNT);
      people.stream()
          .limit(Math.min(most, Math.max(SMALLEST_COMMITTEE, present)))
          .forEach(person -> draft.seat(COMMITTEE_MEMBER, person));
    }
    return draft.leadership();
  }

  private static Leadership lead(Unit unit, List<MemberId> people, Situation situation) {
    int size = unit.leadership().holderCount(COMMITTEE_MEMBER);
    LeadershipDraft draft = new LeadershipDraft(unit.leadership(), situation.day());
    draft.seat(SECRETARY, people.get(0));
    draft.seat(DEPUTY_SECRETARY, people.get(1));
    if (size >= situation.value(Sizes.STANDING_COMMITTEE_FROM)) {
      people.stream()
          .limit(SMALLEST_COMMITTEE)
          .forEach(person -> draft.seat(STANDING_COMMITTEE_MEMBER, person));
    }
    people.stream()
        .limit(Math.max(size, SMALLEST_COMMITTEE))
        .forEach(person -> draft.seat(COMMITTEE_MEMBER, person));
    return draft.leadership();
  }

  /**
   * Returns the candidates: present leaders that are listed here, then the other official members.
   */
  private static List<MemberId> candidates(Unit top) {
    Set<MemberId> official = new LinkedHashSet<>();
    for (Unit unit : top.subtree()) {
      if (unit instanceof Branch branch) {
        branch.members().stream().filter(Member::isOfficial).map(Member::id).forEach(official::add);
      }
    }
    Set<MemberId> ordered = new LinkedHashSet<>();
    for (Post post : Post.values()) {
      for (MemberId holder : top.leadership().holdersOf(post)) {
        if (official.contains(holder)) {
          ordered.add(holder);
        }
      }
    }
    ordered.addAll(official);
    return new ArrayList<>(ordered);
  }

  /** A present holder keeps the seat unchanged. */
  private void seat(Post post, MemberId holder) {
    seats.add(
        present.seats().stream()
            .filter(seat -> seat.post() == post && seat.holder().equals(holder))
            .findFirst()
            .orElseGet(() -> Seat.of(post, holder, Mandate.APPOINTED, day)));
  }

  private Leadership leadership() {
    return present.withSeats(seats.build());
  }
}
