package io.github.partyorg.restructuring;

import io.github.partyorg.history.Fraction;
import io.github.partyorg.restructuring.SlowArrangement.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of each unit: every end with the parts that it left, followed one by one. */
final class SlowHistory {

  private record Part(String to, int members, int position) {}

  private record End(int position, int day, boolean isOutside, List<Part> parts) {}

  /** What an id stands for: shares of units, and the shares that were lost on the way. */
  record Answer(String kind, Map<String, Fraction> shares, Map<String, Fraction> lost) {}

  private final Map<String, List<End>> ends = new HashMap<>();
  private final Map<String, Integer> begun = new HashMap<>();
  private final List<SlowArrangement> states = new ArrayList<>();
  private final Map<String, List<Part>> givenToday = new HashMap<>();
  private int position;

  SlowHistory(SlowArrangement first) {
    states.add(first);
    first.level.keySet().forEach(unit -> begun.put(unit, 0));
  }

  Iterable<String> ids() {
    return begun.keySet();
  }

  boolean everHad(String unit) {
    return begun.containsKey(unit);
  }

  boolean hasEnded(String unit) {
    List<End> known = ends.getOrDefault(unit, List.of());
    return !known.isEmpty() && !known.get(known.size() - 1).isOutside();
  }

  int days() {
    return states.size();
  }

  SlowArrangement on(int day) {
    return states.get(day);
  }

  SlowArrangement last() {
    return states.get(states.size() - 1);
  }

  /** Notes what the deeds of one decision did, one after the other. */
  void note(List<SlowDeed> deeds) {
    SlowArrangement now = last();
    int day = states.size();
    givenToday.clear();
    for (SlowDeed deed : deeds) {
      SlowArrangement next = now.after(deed);
      note(deed, now, next, day);
      now = next;
      position++;
    }
    states.add(now);
  }

  private void note(SlowDeed deed, SlowArrangement now, SlowArrangement next, int day) {
    deed.begins.forEach(one -> begun.putIfAbsent(one.id(), day));
    Map<String, List<Part>> left = new HashMap<>();
    for (Edge edge : now.edges(deed, next)) {
      Part part = new Part(edge.to(), edge.members(), position);
      if (edge.kind().equals("ORIGIN")) {
        givenToday.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(part);
      } else if (edge.kind().equals("SUCCESSION")) {
        left.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(part);
      }
    }
    for (String unit : now.level.keySet()) {
      if (!next.has(unit)) {
        List<Part> parts = left.getOrDefault(unit, new ArrayList<>());
        if (!parts.isEmpty()) {
          parts.addAll(givenToday.getOrDefault(unit, List.of()));
        }
        boolean isOutside = !deed.ends.contains(unit);
        ends.computeIfAbsent(unit, one -> new ArrayList<>())
            .add(new End(position, day, isOutside, parts));
      }
    }
  }

  Answer answer(String unit, int day) {
    if (states.get(day).has(unit)) {
      return new Answer("same", Map.of(unit, Fraction.WHOLE), Map.of());
    }
    End last = null;
    for (End end : ends.getOrDefault(unit, List.of())) {
      last = end.day() <= day ? end : last;
    }
    if (last == null) {
      return new Answer("not yet", Map.of(), Map.of());
    }
    if (last.isOutside()) {
      return new Answer("outside", Map.of(), Map.of());
    }
    Map<String, Fraction> shares = new TreeMap<>();
    Map<String, Fraction> lost = new TreeMap<>();
    follow(unit, last, Fraction.WHOLE, day, shares, lost);
    return new Answer(shares.isEmpty() ? "gone" : "succeeded", shares, lost);
  }

  private void follow(
      String unit,
      End end,
      Fraction share,
      int day,
      Map<String, Fraction> shares,
      Map<String, Fraction> lost) {
    int members = end.parts().stream().mapToInt(Part::members).sum();
    if (end.parts().isEmpty()) {
      lost.merge(unit, share, Fraction::plus);
    }
    // A unit that took over twice counts once, as the two parts are those of one heir.
    long heirs = end.parts().stream().map(Part::to).distinct().count();
    Map<String, Integer> seen = new HashMap<>();
    for (Part part : end.parts()) {
      boolean isFirst = seen.merge(part.to(), 1, Integer::sum) == 1;
      Fraction mine =
          members > 0
              ? Fraction.of(part.members(), members)
              : isFirst ? Fraction.of(1, heirs) : Fraction.NONE;
      End next =
          ends.getOrDefault(part.to(), List.of()).stream()
              .filter(one -> one.position() > part.position() && one.day() <= day)
              .findFirst()
              .orElse(null);
      if (next == null) {
        shares.merge(part.to(), share.times(mine), Fraction::plus);
      } else {
        follow(part.to(), next, share.times(mine), day, shares, lost);
      }
    }
  }
}
