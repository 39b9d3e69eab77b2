package io.github.partyorg.statistics;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of one period, sorted: each population is found once, and asked once for each
 * criterion, however many rows ask.
 */
final class Sorting {

  /** Subjects by their key, and those whose key is not stated. */
  record Sorted(Map<String, List<Object>> byKey, List<Object> unstated) {}

  /** The subjects of a row, and those of which the row's question is not answered. */
  record Picked(List<Object> subjects, List<Object> unstated) {}

  final Contents contents;
  private final Map<Population, Optional<List<?>>> populations = new EnumMap<>(Population.class);
  private final Table<Population, Criterion, Sorted> sorted = HashBasedTable.create();

  Sorting(Contents contents) {
    this.contents = contents;
  }

  /** Returns a population, or null if it is not recorded. */
  @Nullable List<?> all(Population population) {
    return populations
        .computeIfAbsent(population, each -> Optional.ofNullable(each.in(contents)))
        .orElse(null);
  }

  /** Returns those of a population whose key is a key or below it, or null if not recorded. */
  @Nullable Picked pick(Population population, Criterion criterion, String key) {
    @Nullable Sorted by = sorted(population, criterion);
    if (by == null) {
      return null;
    }
    List<Object> subjects = new ArrayList<>();
    List<Object> unstated = new ArrayList<>(by.unstated());
    by.byKey()
        .forEach(
            (each, group) -> {
              if (isWithin(each, key)) {
                subjects.addAll(group);
              } else if (key.startsWith(each + ".")) {
                unstated.addAll(group);
              }
            });
    return new Picked(subjects, unstated);
  }

  static boolean isWithin(String key, String wider) {
    return key.equals(wider) || key.startsWith(wider + ".");
  }

  /** Returns the keys of a population: those listed, in their order, and the others met. */
  Set<String> keys(Population population, Criterion criterion) {
    @Nullable Sorted by = sorted(population, criterion);
    Set<String> keys = new LinkedHashSet<>(criterion.listed(contents, population));
    if (by != null) {
      keys.addAll(new TreeSet<>(by.byKey().keySet()));
    }
    return keys;
  }

  private @Nullable Sorted sorted(Population population, Criterion criterion) {
    @Nullable List<?> all = all(population);
    if (all == null) {
      return null;
    }
    @Nullable Sorted known = sorted.get(population, criterion);
    if (known == null) {
      known = sort(all, criterion);
      sorted.put(population, criterion, known);
    }
    return known;
  }

  private Sorted sort(List<?> all, Criterion criterion) {
    Map<String, List<Object>> byKey = new LinkedHashMap<>();
    List<Object> unstated = new ArrayList<>();
    for (Object subject : all) {
      criterion
          .key(contents, subject)
          .map(key -> byKey.computeIfAbsent(key, each -> new ArrayList<>()))
          .orElse(unstated)
          .add(subject);
    }
    return new Sorted(byKey, ImmutableList.copyOf(unstated));
  }
}
