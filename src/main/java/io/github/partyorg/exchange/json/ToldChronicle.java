package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Correction;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A chronicle as it came about: how it began, and each recording and correction since. */
record ToldChronicle(LocalDate firstDay, Hierarchy first, ImmutableList<Entry> entries) {

  /** What was entered at one time. */
  sealed interface Entry {

    /** Enters it once more. */
    Chronicle enteredIn(Chronicle chronicle);
  }

  /** Decisions, in the order of their days. */
  record Recorded(ImmutableList<Decision> decisions) implements Entry {

    @Override
    public Chronicle enteredIn(Chronicle chronicle) {
      return chronicle.record(Plan.of(decisions));
    }
  }

  /** A correction. */
  record Corrected(
      LocalDate day,
      String reason,
      Optional<Hierarchy> first,
      ImmutableMap<Decision, Decision> replaced,
      ImmutableList<Decision> withdrawn,
      ImmutableList<Decision> added)
      implements Entry {

    static Corrected of(Correction one) {
      return new Corrected(
          one.day(), one.reason(), one.first(), one.replaced(), one.withdrawn(), one.added());
    }

    @Override
    public Chronicle enteredIn(Chronicle chronicle) {
      Correction.Terms terms = chronicle.correctedOn(day, reason);
      first.ifPresent(terms::beginningWith);
      replaced.forEach(terms::replacing);
      withdrawn.forEach(terms::withdrawing);
      added.forEach(terms::adding);
      return terms.apply();
    }
  }

  /** Decisions entered so far: most are found by identity, as hashing one takes its whole text. */
  private static final class Entered {

    private final Map<Decision, Decision> all = new HashMap<>();
    private final Set<Decision> same = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Decision decision) {
      all.put(decision, decision);
      same.add(decision);
    }

    void remove(Decision decision) {
      same.remove(all.remove(decision));
    }

    boolean isNew(Decision decision) {
      return !same.contains(decision) && !all.containsKey(decision);
    }
  }

  static ToldChronicle of(Chronicle chronicle) {
    Entered entered = new Entered();
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    Hierarchy first = chronicle.first();
    for (Correction correction : chronicle.corrections().reverse()) {
      first = correction.before().first();
    }
    for (Correction correction : chronicle.corrections()) {
      recordings(correction.before(), entered).ifPresent(entries::add);
      entries.add(Corrected.of(correction));
      correction.replaced().keySet().forEach(entered::remove);
      correction.withdrawn().forEach(entered::remove);
      correction.replaced().values().forEach(entered::add);
      correction.added().forEach(entered::add);
    }
    recordings(chronicle, entered).ifPresent(entries::add);
    return new ToldChronicle(chronicle.firstDay(), first, entries.build());
  }

  /** What was recorded since the last correction. */
  private static Optional<Entry> recordings(Chronicle chronicle, Entered entered) {
    ImmutableList<Decision> recorded =
        chronicle.decisions().stream()
            .filter(entered::isNew)
            .collect(ImmutableList.toImmutableList());
    recorded.forEach(entered::add);
    return recorded.isEmpty() ? Optional.empty() : Optional.of(new Recorded(recorded));
  }

  Chronicle chronicle() {
    Chronicle chronicle = Chronicle.beginning(firstDay, first);
    for (Entry entry : entries) {
      chronicle = entry.enteredIn(chronicle);
    }
    return chronicle;
  }
}
