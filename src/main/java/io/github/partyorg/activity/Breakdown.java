package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Subjects sorted into groups, each into exactly one (thống kê theo nhóm).
 *
 * <p>The counts of the groups add up to the number of subjects, and any count opens into the
 * subjects that it counts.
 *
 * @param <K> the type of the groups' keys
 * @param <S> the type of subjects
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Breakdown<K, S> permits ImmutableBreakdown {

  Breakdown() {}

  /**
   * Sorts subjects into groups.
   *
   * @param <K> the type of the groups' keys
   * @param <S> the type of subjects
   * @param whole the term for all subjects together
   * @param keys the groups that are listed first and even if empty, in order
   * @param subjects the subjects
   * @param group the group of a subject
   * @return the groups; those that are not among the keys come last, as they are met
   * @throws NullPointerException if a subject has no group
   */
  public static <K, S> Breakdown<K, S> of(
      Bilingual whole,
      Iterable<? extends K> keys,
      Iterable<? extends S> subjects,
      Function<? super S, ? extends K> group) {
    Map<K, List<S>> sorted = new LinkedHashMap<>();
    keys.forEach(key -> sorted.put(key, new ArrayList<>()));
    for (S subject : subjects) {
      sorted.computeIfAbsent(stated(group.apply(subject)), key -> new ArrayList<>()).add(subject);
    }
    ImmutableMap.Builder<K, ImmutableList<S>> groups = ImmutableMap.builder();
    sorted.forEach((key, members) -> groups.put(key, ImmutableList.copyOf(members)));
    return ImmutableBreakdown.make(whole, groups.buildOrThrow());
  }

  /**
   * Refuses a missing group without naming the subject, because messages must not contain personal
   * data.
   */
  private static <K> K stated(@Nullable K key) {
    if (key == null) {
      throw new NullPointerException(
          "A subject has no group; give a key for it, such as NotStated.");
    }
    return key;
  }

  /** {@return the term for all subjects together} */
  public abstract Bilingual whole();

  /** {@return the subjects of each group, some groups empty} */
  public abstract ImmutableMap<K, ImmutableList<S>> groups();

  /** {@return the sum of the counts} */
  public final int total() {
    return groups().values().stream().mapToInt(List::size).sum();
  }

  /**
   * Counts the subjects of a group.
   *
   * @param key the group's key
   * @return the count, 0 if there is no such group
   */
  public final int count(K key) {
    return subjects(key).size();
  }

  /**
   * Opens a count.
   *
   * @param key the group's key
   * @return the subjects counted, in the order in which they were given
   */
  public final ImmutableList<S> subjects(K key) {
    return groups().getOrDefault(key, ImmutableList.of());
  }

  /**
   * {@return the share of a group among all subjects}
   *
   * @param key the group's key
   */
  public final Share share(K key) {
    return Share.of(count(key), total(), whole());
  }

  /**
   * Returns the sum of the shares of all groups when each is rounded separately.
   *
   * @param decimals how many decimals are kept
   * @return 100, or the different sum that a reader of a table would get; 0 without subjects
   */
  public final BigDecimal roundedTotal(int decimals) {
    return groups().keySet().stream()
        .flatMap(key -> share(key).percentage(decimals).stream())
        .reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add);
  }

  /**
   * {@return some groups alone, with another denominator}
   *
   * @param which the groups that stay
   * @param narrower the term for their subjects together
   */
  public final Breakdown<K, S> only(Predicate<? super K> which, Bilingual narrower) {
    ImmutableMap.Builder<K, ImmutableList<S>> groups = ImmutableMap.builder();
    groups()
        .forEach(
            (key, subjects) -> {
              if (which.test(key)) {
                groups.put(key, subjects);
              }
            });
    return ImmutableBreakdown.make(narrower, groups.buildOrThrow());
  }

  /**
   * Splits every group by a second criterion, as the columns of a table.
   *
   * @param <J> the type of the columns' keys
   * @param column the column of a subject
   * @return for each column, as they are met, a breakdown into the same groups
   */
  public final <J> ImmutableMap<J, Breakdown<K, S>> by(Function<? super S, ? extends J> column) {
    Map<J, Map<K, ImmutableList.Builder<S>>> columns = new LinkedHashMap<>();
    groups()
        .forEach(
            (key, subjects) ->
                subjects.forEach(
                    subject ->
                        columns
                            .computeIfAbsent(stated(column.apply(subject)), each -> emptied())
                            .computeIfAbsent(key, each -> ImmutableList.builder())
                            .add(subject)));
    ImmutableMap.Builder<J, Breakdown<K, S>> split = ImmutableMap.builder();
    columns.forEach(
        (each, groups) ->
            split.put(
                each,
                ImmutableBreakdown.make(
                    whole(), Maps.transformValues(groups, ImmutableList.Builder::build))));
    return split.buildOrThrow();
  }

  private Map<K, ImmutableList.Builder<S>> emptied() {
    Map<K, ImmutableList.Builder<S>> groups = new LinkedHashMap<>();
    keys().forEach(key -> groups.put(key, ImmutableList.builder()));
    return groups;
  }

  /**
   * {@return the same groups of some subjects alone, some of them empty}
   *
   * @param which the subjects that stay
   */
  public final Breakdown<K, S> where(Predicate<? super S> which) {
    ImmutableMap.Builder<K, ImmutableList<S>> groups = ImmutableMap.builder();
    groups()
        .forEach(
            (key, subjects) ->
                groups.put(
                    key, subjects.stream().filter(which).collect(ImmutableList.toImmutableList())));
    return ImmutableBreakdown.make(whole(), groups.buildOrThrow());
  }

  /** {@return the keys of the groups, in order} */
  public final ImmutableSet<K> keys() {
    return groups().keySet();
  }
}
