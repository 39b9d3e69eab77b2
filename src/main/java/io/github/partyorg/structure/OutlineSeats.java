package io.github.partyorg.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The seats of a unit as its outline says them: holders of one post, one mandate and one day. */
final class OutlineSeats {

  /** So many holders stand in one phrase, so that no line gets too long. */
  private static final int MOST = 12;

  private OutlineSeats() {}

  static List<String> of(Unit unit, Locale locale) {
    List<Seat> seats = unit.leadership().seats();
    List<String> phrases = new ArrayList<>();
    for (int first = 0, end; first < seats.size(); first = end) {
      end = first + 1;
      while (end < seats.size()
          && end - first < MOST
          && isAlike(seats.get(first), seats.get(end))) {
        end++;
      }
      phrases.add(phrase(unit, seats.subList(first, end), locale));
    }
    return phrases;
  }

  private static boolean isAlike(Seat one, Seat other) {
    return one.post() == other.post()
        && one.mandate() == other.mandate()
        && one.since().equals(other.since());
  }

  private static String phrase(Unit unit, List<Seat> seats, Locale locale) {
    Seat first = seats.get(0);
    Phrase phrase = Phrase.in(locale).word(first.post());
    for (Seat seat : seats) {
      phrase.member(seat.holder());
    }
    Optional<LocalDate> congress = unit.leadership().congressOn();
    if (first.mandate() != Unsaid.mandate(congress)) {
      phrase.word(first.mandate());
    }
    if (!first.since().equals(Unsaid.since(congress, unit.foundedOn()))) {
      phrase.day(first.since());
    }
    return phrase.toString();
  }
}
