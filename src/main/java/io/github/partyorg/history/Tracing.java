package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.internal.Trail;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Traces the fate until a day of units that ended, from succession to succession. */
final class Tracing {

  private final Function<UnitId, Trail<UnitEnd>> ends;
  private final LocalDate day;

  Tracing(Function<UnitId, Trail<UnitEnd>> ends, LocalDate day) {
    this.ends = ends;
    this.day = day;
  }

  /** Returns the fate of a unit since its last end, or empty if it has not ended. */
  Optional<Resolution> from(UnitId unit) {
    Trail<UnitEnd> known = untilDay(unit);
    while (!known.isEmpty() && !known.last().holdsOn(day)) {
      known = known.before();
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(follow(known.last()));
  }

  /** Returns the ends of a unit until the day, those undone by then too. */
  private Trail<UnitEnd> untilDay(UnitId unit) {
    return ends.apply(unit).until(end -> !end.change().act().day().isAfter(day));
  }

  private Resolution follow(UnitEnd first) {
    if (first.outside().isPresent()) {
      return new Resolution.Outside(first.unit(), first.outside().get());
    }
    TreeMap<UnitId, Fraction> shares = new TreeMap<>();
    TreeMap<UnitId, Fraction> lost = new TreeMap<>();
    Map<UnitEnd, Change> endings = new LinkedHashMap<>();
    TreeMap<Integer, Map<UnitEnd, Fraction>> pending = new TreeMap<>();
    pending.put(first.position(), ImmutableMap.of(first, Fraction.WHOLE));
    while (!pending.isEmpty()) {
      pending
          .pollFirstEntry()
          .getValue()
          .forEach(
              (end, share) -> {
                if (end.parts().isEmpty()) {
                  lost.merge(end.unit(), share, Fraction::plus);
                  endings.put(end, end.change());
                }
                end.forEachShare(
                    (part, size) -> {
                      Fraction handed = share.times(size);
                      next(part.successor(), part.position())
                          .ifPresentOrElse(
                              next ->
                                  pending
                                      .computeIfAbsent(next.position(), at -> new HashMap<>())
                                      .merge(next, handed, Fraction::plus),
                              () -> shares.merge(part.successor(), handed, Fraction::plus));
                    });
              });
    }
    return resolution(first.unit(), shares, lost, ImmutableList.copyOf(endings.values()));
  }

  private Optional<UnitEnd> next(UnitId unit, int position) {
    Trail<UnitEnd> known = untilDay(unit);
    int passed = known.until(end -> end.position() <= position).size();
    for (int count = passed + 1; count <= known.size(); count++) {
      UnitEnd next = known.first(count).last();
      if (next.holdsOn(day)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private static Resolution resolution(
      UnitId unit,
      Map<UnitId, Fraction> shares,
      Map<UnitId, Fraction> lost,
      ImmutableList<Change> endings) {
    if (shares.isEmpty()) {
      return new Resolution.Gone(unit, endings);
    }
    return shares.size() == 1 && lost.isEmpty()
        ? new Resolution.OneSuccessor(unit, shares.keySet().iterator().next())
        : new Resolution.Divided(
            unit, ImmutableMap.copyOf(shares), ImmutableMap.copyOf(lost), endings);
  }
}
