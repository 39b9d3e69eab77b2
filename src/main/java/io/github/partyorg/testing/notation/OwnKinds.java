package io.github.partyorg.testing.notation;

import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Nearest;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.Terms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds that a drawing may name: those shipped, by the words of rosters, and its own. */
final class OwnKinds {

  private static final Phrases<Kind> SHIPPED = Phrases.of(Kind.terms());
  private static final Phrases<Basis> BASES = Phrases.of(Terms.of(Basis.class));

  private final Map<String, Kind> own = new HashMap<>();

  /** Reads what declares a kind: label, code, term and basis, or the wider kind. */
  void declare(Cursor cursor) {
    if (!cursor.accept(OutlineWord.KIND)) {
      throw new Misread(cursor.spot(), Complaint.nothingAbove());
    }
    Spot spot = cursor.spot();
    String label = cursor.id(Sought.LABEL);
    String code = cursor.accept(OutlineWord.CODE) ? cursor.id(Sought.CODE) : label;
    String vietnamese = cursor.text();
    String english = cursor.text();
    Bilingual term = Cursor.made(spot, () -> Bilingual.of(vietnamese, english));
    Kind kind;
    if (cursor.accept(OutlineWord.NARROWER)) {
      Kind wider = read(cursor);
      kind = Cursor.made(spot, () -> wider.narrower(code, term));
    } else {
      Basis basis = cursor.need(BASES, Sought.BASIS);
      kind = Cursor.made(spot, () -> Kind.of(code, term, basis));
    }
    if (!cursor.isAt(Token.Sort.END)) {
      throw cursor.expected(Sought.END);
    }
    if (own.put(label, kind) != null) {
      throw new Misread(spot, Complaint.twice(Bilingual.of("loại hình " + label, "kind " + label)));
    }
  }

  /** Reads a kind: the longest term that fits, or a label. */
  Kind read(Cursor cursor) {
    Token token = cursor.peek();
    @Nullable Kind labelled = token.isWordOrQuoted() ? own.get(token.text()) : null;
    Optional<Phrases.Match<Kind>> shipped = cursor.match(SHIPPED);
    if (labelled != null && shipped.map(Phrases.Match::words).orElse(0) <= 1) {
      cursor.next();
      return labelled;
    }
    return cursor.take(SHIPPED).orElseThrow(() -> unknown(cursor));
  }

  private Misread unknown(Cursor cursor) {
    if (!cursor.isAt(Token.Sort.WORD)) {
      return cursor.expected(Sought.KIND);
    }
    String run = cursor.run();
    Optional<String> nearest = Nearest.of(run, Iterables.concat(own.keySet(), SHIPPED.words()));
    return nearest.isPresent()
        ? new Misread(cursor.spot(), Complaint.unknown(Sought.KIND, run, nearest))
        : cursor.unknown(Sought.KIND, SHIPPED);
  }
}
