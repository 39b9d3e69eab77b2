package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads seats: a post, its holders, and their mandate and first day if they are said. */
final class SeatReader {

  private static final Phrases<Post> POSTS = Phrases.of(Terms.of(Post.class));
  private static final Phrases<Mandate> MANDATES = Phrases.of(Terms.of(Mandate.class));

  private final Cursor cursor;
  private final UnitDraft draft;

  SeatReader(Cursor cursor, UnitDraft draft) {
    this.cursor = cursor;
    this.draft = draft;
  }

  /** Reads the holders of a post, and after a comma those of further posts. */
  void seats(Post first, Spot begin) {
    Post post = first;
    Spot spot = begin;
    while (true) {
      draft.seats.add(seat(post, spot));
      if (!cursor.accept(Token.Sort.COMMA)) {
        return;
      }
      spot = cursor.spot();
      post = cursor.need(POSTS, Sought.POST);
    }
  }

  private UnitDraft.SeatDraft seat(Post post, Spot spot) {
    List<MemberId> holders = new ArrayList<>();
    do {
      Spot at = cursor.spot();
      MemberId holder = cursor.member();
      draft.name(holder, at);
      holders.add(holder);
    } while (isAtHolder());
    Optional<Mandate> mandate = cursor.take(MANDATES);
    Optional<LocalDate> since =
        cursor.peek().isDay() ? Optional.of(cursor.day()) : Optional.empty();
    return new UnitDraft.SeatDraft(post, holders, mandate, since, spot);
  }

  private boolean isAtHolder() {
    return cursor.peek().isWordOrQuoted()
        && !cursor.peek().isDay()
        && cursor.match(MANDATES).isEmpty();
  }
}
