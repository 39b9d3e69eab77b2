package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.PersistentMap;
import io.github.partyorg.restructuring.Decision;
import org.jspecify.annotations.Nullable;

/** The decisions of a chronicle, indexed by label and day; versions share unchanged parts. */
final class RecordedDecisions {

  private static final RecordedDecisions NONE = new RecordedDecisions(PersistentMap.empty());

  private final PersistentMap<String, ImmutableList<Decision>> byText;

  private RecordedDecisions(PersistentMap<String, ImmutableList<Decision>> byText) {
    this.byText = byText;
  }

  static RecordedDecisions none() {
    return NONE;
  }

  boolean has(Decision decision) {
    return alike(decision).contains(decision);
  }

  RecordedDecisions plus(Decision decision) {
    return new RecordedDecisions(
        byText.plus(
            decision.toString(),
            ImmutableList.<Decision>builder().addAll(alike(decision)).add(decision).build()));
  }

  RecordedDecisions minus(Decision decision) {
    ImmutableList<Decision> others =
        alike(decision).stream()
            .filter(other -> !other.equals(decision))
            .collect(ImmutableList.toImmutableList());
    String text = decision.toString();
    return new RecordedDecisions(others.isEmpty() ? byText.minus(text) : byText.plus(text, others));
  }

  /** Returns the decisions of one label and day: more than one only if they are drafts. */
  private ImmutableList<Decision> alike(Decision decision) {
    @Nullable ImmutableList<Decision> alike = byText.get(decision.toString());
    return alike == null ? ImmutableList.of() : alike;
  }
}
