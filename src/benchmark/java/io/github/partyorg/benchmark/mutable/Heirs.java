package io.github.partyorg.benchmark.mutable;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who became what: for each unit that ended, how many members each successor took over. What it
 * does not know: when, by which decision, and what would be so if a decision had not been taken.
 */
public final class Heirs {

  private final Map<String, Map<String, Integer>> successors = new HashMap<>();

  /** A share in lowest terms. */
  public record Share(long parts, long whole) {

    /** Everything. */
    static final Share ALL = new Share(1, 1);

    private static Share of(long parts, long whole) {
      long common = BigInteger.valueOf(parts).gcd(BigInteger.valueOf(whole)).longValue();
      return new Share(parts / common, whole / common);
    }

    private Share times(Share other) {
      return of(parts * other.parts, whole * other.whole);
    }

    private Share plus(Share other) {
      return of(parts * other.whole + other.parts * whole, whole * other.whole);
    }

    @Override
    public String toString() {
      return whole == 1 ? Long.toString(parts) : parts + "/" + whole;
    }
  }

  /** Notes that a unit that ends gives members to another; it must give some to each successor. */
  public void note(String ended, String successor, int members) {
    successors
        .computeIfAbsent(ended, id -> new HashMap<>())
        .merge(successor, members, Integer::sum);
  }

  /** Returns the units that stand for an id, by their ids; none if it ended without an heir. */
  public Map<String, Share> resolve(String id, MutableParty party) {
    Map<String, Share> shares = new TreeMap<>();
    follow(id, Share.ALL, party, shares);
    return shares;
  }

  private void follow(String id, Share share, MutableParty party, Map<String, Share> shares) {
    if (party.units.containsKey(id)) {
      shares.merge(id, share, Share::plus);
      return;
    }
    Map<String, Integer> next = successors.getOrDefault(id, Map.of());
    long whole = 0;
    for (int members : next.values()) {
      whole += members;
    }
    for (Map.Entry<String, Integer> one : next.entrySet()) {
      follow(one.getKey(), share.times(Share.of(one.getValue(), whole)), party, shares);
    }
  }

  /** Forgets everything, for the next measurement. */
  public void clear() {
    successors.clear();
  }
}
