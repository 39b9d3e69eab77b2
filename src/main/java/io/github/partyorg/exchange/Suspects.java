package io.github.partyorg.exchange;

import java.util.ArrayList;
import java.util.List;

/** Defects that only the end of a sheet confirms: the first ones, and how many there are. */
final class Suspects {

  private static final int MOST = 1_000;

  private final List<DataDefect> first = new ArrayList<>();
  private long count;

  /** Returns true if one more would be kept. */
  boolean keepsMore() {
    return first.size() < MOST;
  }

  void add(DataDefect suspect) {
    count++;
    if (keepsMore()) {
      first.add(suspect);
    }
  }

  /** Counts one more that need not be kept. */
  void count() {
    count++;
  }

  void clear() {
    first.clear();
    count = 0;
  }

  void tell(DefectReport.Log log) {
    first.forEach(log);
    if (!first.isEmpty()) {
      log.count(first.get(0).code(), count - first.size());
    }
  }
}
