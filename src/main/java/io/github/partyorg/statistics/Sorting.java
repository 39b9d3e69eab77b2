package io.github.partyorg.statistics;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
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
 * criterion, however many rows ask. Rows share the lists that result.
 */
final class Sorting {

  /** Subjects by their key, and those whose key is not stated. */
  record Sorted(
      ImmutableMap<String, ImmutableList<Object>> byKey, ImmutableList<Object> unstated) {}

  /** The subjects of a row, and those of which the row's question is not answered. */
  record Picked(ImmutableList<Object> subjects, ImmutableList<Object> unstated) {}

  final Contents contents;
  private final Map<Population, Optional<ImmutableList<Object>>> populations =
      new EnumMap<>(Population.class);
  private final Table<Population, Criterion, Sorted> sorted = HashBasedTable.create();

  Sorting(Contents contents) {
    this.contents = contents;
  }

  /** Returns a population, or null if it is not recorded. */
  @Nullable ImmutableList<Object> all(Population population) {
    return populations
        .computeIfAbsent(
            population,
            each ->
                Optional.ofNullable(each.in(contents)).map(found -> ImmutableList.copyOf(found)))
        .orElse(null);
  }

  /** Returns those of a population whose key is a key or below it, or null if not recorded. */
  @Nullable Picked pick(Population population, Criterion criterion, String key) {
    @Nullable Sorted by = sorted(population, criterion);
    if (by == null) {
      return null;
    }
    List<ImmutableList<Object>> subjects = new ArrayList<>();
    List<ImmutableList<Object>> unstated = new ArrayList<>();
    unstated.add(by.unstated());
    by.byKey()
        .forEach(
            (each, group) -> {
              if (isWithin(each, key)) {
                subjects.add(group);
              } else if (key.startsWith(each + ".")) {
                unstated.add(group);
              }
            });
    return new Picked(joined(subjects), joined(unstated));
  }

  /** Makes no copy of a single list. */
  private static ImmutableList<Object> joined(List<ImmutableList<Object>> parts) {
    return parts.size() == 1 ? parts.get(0) : ImmutableList.copyOf(Iterables.concat(parts));
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
    @Nullable ImmutableList<Object> all = all(population);
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

  private Sorted sort(ImmutableList<Object> all, Criterion criterion) {
    Map<String, List<Object>> byKey = new LinkedHashMap<>();
    List<Object> unstated = new ArrayList<>();
    for (Object subject : all) {
      criterion
          .key(contents, subject)
          .map(key -> byKey.computeIfAbsent(key, each -> new ArrayList<>()))
          .orElse(unstated)
          .add(subject);
    }
    ImmutableMap.Builder<String, ImmutableList<Object>> groups = ImmutableMap.builder();
    byKey.forEach((key, group) -> groups.put(key, ImmutableList.copyOf(group)));
    return new Sorted(groups.buildOrThrow(), ImmutableList.copyOf(unstated));
  }
}
