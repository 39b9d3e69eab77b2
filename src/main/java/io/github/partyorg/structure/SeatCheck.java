package io.github.partyorg.structure;

/** Refuses a leadership in which a member has one post twice, or two are secretary. */
final class SeatCheck {

  private SeatCheck() {}

  static void of(Leadership leadership) {
    boolean hasSecretary = false;
    for (int at = 0; at < leadership.seats().size(); at++) {
      Seat seat = leadership.seats().get(at);
      for (int earlier = 0; earlier < at; earlier++) {
        Seat other = leadership.seats().get(earlier);
        if (seat.post() == other.post() && seat.holder().equals(other.holder())) {
          throw new IllegalArgumentException(
              "Member %s has the post %s twice; leave one out."
                  .formatted(seat.holder(), seat.post()));
        }
      }
      if (seat.post() == Post.SECRETARY && hasSecretary) {
        throw new IllegalArgumentException(
            "Members "
                + leadership.holdersOf(Post.SECRETARY)
                + " are all secretary; a unit has one at most.");
      }
      hasSecretary |= seat.post() == Post.SECRETARY;
    }
  }
}
