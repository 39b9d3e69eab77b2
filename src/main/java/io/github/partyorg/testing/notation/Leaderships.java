package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.OutlinePhrases;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Terms;
import java.util.Optional;

/** All seats of a unit, as drawings say them. */
final class Leaderships {

  private Leaderships() {}

  private static final Phrases<Post> POSTS = Phrases.of(Terms.of(Post.class));

  private static final Bilingual SEATS = Bilingual.of("các chức vụ", "seats");

  /** The seats, the congress first if there was one; or that all are vacant. */
  static final Slot<Leadership> STATED =
      Alternatives.of(
          Saying.of("khuyết", "vacant", Leadership.vacant()),
          Saying.just(
              "{seats}",
              "{seats}",
              new Drawn<>(SEATS, Leaderships::read, OutlinePhrases::leadership)));

  private static Leadership read(Cursor cursor) {
    UnitDraft draft = new UnitDraft(cursor.spot().line());
    boolean goesOn = true;
    if (cursor.accept(OutlineWord.CONGRESS)) {
      draft.congress = Optional.of(new CongressReader(cursor).read());
      goesOn = cursor.accept(Token.Sort.COMMA);
    }
    if (goesOn) {
      Spot spot = cursor.spot();
      new SeatReader(cursor, draft).seats(cursor.need(POSTS, Sought.POST), spot);
    }
    return UnitBuild.leadership(draft);
  }

  /** The seats of a unit from then on, or that it keeps those that it has. */
  static final Slot<Optional<Leadership>> KEPT_UNLESS_STATED =
      new Kept(
          Saying.of("giữ nguyên cấp ủy", "keeping its leadership", true),
          Saying.just("với cấp ủy: {leadership}", "led by: {leadership}", STATED));

  /** Says one of two things; nothing said is the first one. */
  private record Kept(Saying<Boolean> keeping, Saying<Leadership> stated)
      implements Slot<Optional<Leadership>> {

    @Override
    public Optional<Optional<Leadership>> read(Words words) {
      return keeping.read(words).isPresent()
          ? Optional.of(Optional.empty())
          : Optional.of(stated.read(words));
    }

    @Override
    public void write(Optional<Leadership> leadership, Pen pen) {
      if (leadership.isPresent()) {
        stated.write(leadership.get(), pen);
      } else {
        keeping.write(true, pen);
      }
    }

    @Override
    public Bilingual what() {
      return keeping.what();
    }
  }
}
