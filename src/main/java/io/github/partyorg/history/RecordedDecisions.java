package io.github.partyorg.history;

import io.github.partyorg.internal.PersistentMap;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;

/**
 * The decisions of a chronicle by number; versions share unchanged parts. A number of one issuer
 * and one day has one content.
 */
final class RecordedDecisions {

  private static final RecordedDecisions NONE = new RecordedDecisions(PersistentMap.empty());

  private final PersistentMap<Object, Decision> byNumber;

  private RecordedDecisions(PersistentMap<Object, Decision> byNumber) {
    this.byNumber = byNumber;
  }

  /** What names a decision: the day is that of signing, or else that of effect. */
  private record Name(UnitId issuer, String number, LocalDate day) {}

  /** A draft is named by all that it says. */
  private static Object name(Decision decision) {
    return decision.number().isEmpty()
        ? decision
        : new Name(
            decision.issuer(),
            decision.number().get(),
            decision.issuedOn().orElse(decision.effectiveOn()));
  }

  static RecordedDecisions none() {
    return NONE;
  }

  /** Adds a decision, or refuses one that is recorded, or whose number names another. */
  RecordedDecisions plus(Decision decision) {
    Object name = name(decision);
    Decision known = byNumber.get(name);
    if (decision.equals(known)) {
      throw new IllegalArgumentException(
          "Decision " + decision + " is recorded; a decision takes effect once.");
    }
    if (known != null) {
      throw new IllegalArgumentException(
          ("Decision %s of %s is recorded with other contents; correct the number, or the decision"
                  + " that is recorded.")
              .formatted(decision, decision.issuer()));
    }
    return new RecordedDecisions(byNumber.plus(name, decision));
  }

  /** Takes a decision out, or refuses one that is not recorded. */
  RecordedDecisions minus(Decision decision) {
    Object name = name(decision);
    if (!decision.equals(byNumber.get(name))) {
      throw new IllegalArgumentException(
          "Decision " + decision + " is not recorded; name one that is.");
    }
    return new RecordedDecisions(byNumber.minus(name));
  }
}
