package io.github.partyorg.restructuring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a sentence says, in plain lists: what ends, begins, goes where and is stated anew. */
final class SlowDeed {

  /** The level of a branch: below every committee. */
  static final int BRANCH = 9;

  /** A unit that begins; {@code top} is the unit of whose value it is a part. */
  record Begun(
      String id, int level, String superior, String top, List<String> members, Set<String> led) {}

  /** What one unit gives to another, or outside if {@code to} is null. */
  record Gift(
      String from, String to, List<String> members, List<String> units, boolean rest, boolean all) {

    static Gift members(String from, String to, List<String> members) {
      return new Gift(from, to, List.copyOf(members), List.of(), false, false);
    }

    static Gift units(String from, String to, List<String> units) {
      return new Gift(from, to, List.of(), List.copyOf(units), false, false);
    }

    static Gift rest(String from, String to) {
      return new Gift(from, to, List.of(), List.of(), true, false);
    }

    static Gift all(String from, String to) {
      return new Gift(from, to, List.of(), List.of(), true, true);
    }
  }

  final List<String> ends = new ArrayList<>();
  final List<Begun> begins = new ArrayList<>();
  final List<Gift> gifts = new ArrayList<>();
  final Map<String, Integer> levels = new LinkedHashMap<>();
  final Map<String, Set<String>> led = new LinkedHashMap<>();

  /** The only units to which something may go, or none if any may. */
  final Set<String> parts = new HashSet<>();

  /** What the sentence itself forbids. */
  final Set<String> troubles = new TreeSet<>();

  /** Whether the units that took over succeed those that ended. */
  boolean succeeds = true;

  /** Whether the units that begin come with members, from outside. */
  boolean fromOutside;

  /** Whether a unit that begins is one that was there before. */
  boolean again;

  boolean isBegun(String unit) {
    return begins.stream().anyMatch(one -> one.id().equals(unit));
  }

  String top(String unit) {
    return begins.stream()
        .filter(one -> one.id().equals(unit))
        .map(Begun::top)
        .findFirst()
        .orElse(unit);
  }
}
