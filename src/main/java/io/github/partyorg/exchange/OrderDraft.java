package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a decision as it was read.
 *
 * @param origin where it stands
 * @param decision the number of its decision
 * @param verb what it orders
 * @param units what it orders it of
 * @param target where to
 * @param outside the organisation outside, where to or from
 * @param since the first day of a stay, or the day of a death, a request or leaving
 * @param reason a purpose, or the ground that the verb asks for
 * @param holders the members of each post
 */
record OrderDraft(
    Origin origin,
    String decision,
    OrderVerb verb,
    List<UnitId> units,
    Optional<UnitId> target,
    Optional<Level> level,
    Optional<Kind> kind,
    Optional<String> name,
    Optional<OfficialCode> code,
    List<MemberId> members,
    List<UnitId> children,
    Optional<String> outside,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<HasTerm> reason,
    Map<Post, List<MemberId>> holders) {

  /** The columns with the holders of posts, in the order of the seats. */
  static final ImmutableMap<Field, Post> POSTS =
      ImmutableMap.of(
          Field.SECRETARY, Post.SECRETARY,
          Field.DEPUTIES, Post.DEPUTY_SECRETARY,
          Field.STANDING_COMMITTEE, Post.STANDING_COMMITTEE_MEMBER,
          Field.COMMITTEE, Post.COMMITTEE_MEMBER);

  UnitId unit() {
    return units.get(0);
  }

  /** Returns true if it is about all that a unit holds, or all that no other row names. */
  boolean isOfAll() {
    return members.isEmpty() && children.isEmpty();
  }

  Optional<Purpose> purpose() {
    return reason.filter(Purpose.class::isInstance).map(Purpose.class::cast);
  }

  boolean hasSeats() {
    return holders.values().stream().anyMatch(held -> !held.isEmpty());
  }

  /**
   * Appoints to the seats that are new; a seat that was held before stays as it was.
   *
   * @param day the day of the appointment
   */
  Leadership led(Leadership before, LocalDate day) {
    List<Seat> seats = new ArrayList<>();
    holders.forEach(
        (post, held) -> held.forEach(holder -> seats.add(seat(post, holder, before, day))));
    return before.withSeats(seats);
  }

  private static Seat seat(Post post, MemberId holder, Leadership before, LocalDate day) {
    for (Seat seat : before.seats()) {
      if (seat.post() == post && seat.holder().equals(holder)) {
        return seat;
      }
    }
    return Seat.of(post, holder, Mandate.APPOINTED, day);
  }

  /** Returns the defect that the row names no target. */
  DataDefect missingTarget() {
    return DefectCode.MISSING_VALUE.at(
        origin.place(Field.TARGET), "", RowType.ORDERS.header(Field.TARGET));
  }

  /** Returns the defect that a cell does not fit other rows. */
  DataDefect unfit(Field field, Object value, String vietnamese, String english) {
    return DefectCode.UNFIT_VALUES.at(
        origin.place(field), value.toString(), Bilingual.of(vietnamese, english));
  }
}
