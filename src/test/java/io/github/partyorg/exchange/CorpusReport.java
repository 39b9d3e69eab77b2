package io.github.partyorg.exchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reader finds in each case of the corpus of rosters, to be kept and compared.
 *
 * @param cases by the name of a case what was found, missed, or found though nobody planted it
 */
record CorpusReport(ImmutableMap<String, ImmutableList<String>> cases) {

  private static final String FOUND = "found ";
  private static final String MISSED = "missed ";
  private static final String FALSE_ALARM = "false alarm ";
  private static final Splitter PARTS = Splitter.on(" | ");

  /** Reads the rosters of the files, each file's cases in their order. */
  static CorpusReport of(String... files) throws IOException {
    ImmutableMap.Builder<String, ImmutableList<String>> cases = ImmutableMap.builder();
    for (String file : files) {
      for (RosterCase roster : RosterCase.all(file)) {
        cases.put(roster.toString(), findings(roster));
      }
    }
    return new CorpusReport(cases.buildOrThrow());
  }

  private static ImmutableList<String> findings(RosterCase roster) throws IOException {
    Multiset<String> planted = LinkedHashMultiset.create(roster.expected());
    Multiset<String> told = LinkedHashMultiset.create(RosterCase.found(roster.read().report()));
    ImmutableList.Builder<String> findings = ImmutableList.builder();
    Multisets.intersection(planted, told).forEach(cell -> findings.add(FOUND + cell));
    Multisets.difference(planted, told).forEach(cell -> findings.add(MISSED + cell));
    Multisets.difference(told, planted).forEach(cell -> findings.add(FALSE_ALARM + cell));
    return findings.build();
  }

  /** Reads a report as {@link #text} writes it. */
  static CorpusReport parse(String text) {
    ImmutableMap.Builder<String, ImmutableList<String>> cases = ImmutableMap.builder();
    for (String line : text.lines().takeWhile(line -> !line.isEmpty()).toList()) {
      List<String> parts = PARTS.splitToList(line);
      cases.put(parts.get(0), ImmutableList.copyOf(parts.subList(1, parts.size())));
    }
    return new CorpusReport(cases.buildOrThrow());
  }

  /** Returns a line for each case and, behind a blank line, the sums. */
  String text() {
    StringBuilder text = new StringBuilder();
    cases.forEach(
        (name, findings) -> {
          text.append(name);
          findings.forEach(finding -> text.append(" | ").append(finding));
          text.append('\n');
        });
    return text.append('\n').append(sums()).append('\n').toString();
  }

  private String sums() {
    return "%d cases, %d defects planted, %d found, %d missed, %d false alarms"
        .formatted(
            cases.size(),
            count(FOUND) + count(MISSED),
            count(FOUND),
            count(MISSED),
            count(FALSE_ALARM));
  }

  private long count(String kind) {
    return cases.values().stream()
        .flatMap(List::stream)
        .filter(finding -> finding.startsWith(kind))
        .count();
  }

  /** Returns a sentence for each case that a later report tells otherwise. */
  List<String> changes(CorpusReport later) {
    List<String> changes = new ArrayList<>();
    for (String name : Sets.union(cases.keySet(), later.cases.keySet())) {
      if (!cases.containsKey(name)) {
        changes.add("new case: " + name);
      } else if (!later.cases.containsKey(name)) {
        changes.add("case gone: " + name);
      } else if (!cases.get(name).equals(later.cases.get(name))) {
        changes.add(name + ": was " + cases.get(name) + ", is now " + later.cases.get(name));
      }
    }
    return changes;
  }
}
