package io.github.partyorg.comparison;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import java.util.Optional;

/**
 * One thing in which two hierarchies differ (điểm khác biệt): about a unit, or about a member.
 *
 * <p>Ordered: units by their places, then members by their ids, each by kind.
 */
public abstract sealed class Difference implements HasTerm, Comparable<Difference>
    permits UnitDifference, MemberDifference {

  Difference() {}

  /** {@return the old value, or empty if there was none} */
  public abstract Optional<Bilingual> before();

  /** {@return the new value, or empty if there is none} */
  public abstract Optional<Bilingual> after();

  /** Returns the unit or member that differs, as a label for lists. */
  abstract String label();

  /** Compares the subjects of two differences of one sort. */
  abstract int compareSubject(Difference other);

  /** Compares the kinds of two differences of one sort. */
  abstract int compareKind(Difference other);

  /** Says whether this is something that happened, rather than a respect in which they differ. */
  abstract boolean isEvent();

  /** {@return the difference in one line: unit or member, attribute, old and new value} */
  public final Bilingual summary() {
    return Bilingual.of(
        line(
            term().vietnamese(),
            before().map(Bilingual::vietnamese),
            after().map(Bilingual::vietnamese)),
        line(term().english(), before().map(Bilingual::english), after().map(Bilingual::english)));
  }

  private String line(String respect, Optional<String> before, Optional<String> after) {
    String both = before.orElse("–") + " → " + after.orElse("–");
    if (!isEvent()) {
      return label() + ": " + respect + ": " + both;
    }
    return label()
        + ": "
        + (before.isPresent() && after.isPresent()
            ? both
            : respect + " " + before.or(() -> after).orElse("–"));
  }

  @Override
  public final int compareTo(Difference other) {
    boolean isUnit = this instanceof UnitDifference;
    if (isUnit != other instanceof UnitDifference) {
      return isUnit ? -1 : 1;
    }
    int subject = compareSubject(other);
    int kind = subject != 0 ? subject : compareKind(other);
    return kind != 0 ? kind : summary().english().compareTo(other.summary().english());
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
