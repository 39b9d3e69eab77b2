package io.github.partyorg.structure;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The level schemes of a party by the day from which each holds (hệ thống tổ chức theo thời gian).
 *
 * <p>The first holds for all days before the second, too.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class LevelSchemes permits ImmutableLevelSchemes {

  LevelSchemes() {}

  /**
   * {@return schemes whose levels never change}
   *
   * @param scheme the scheme for all days
   */
  public static LevelSchemes always(LevelScheme scheme) {
    return ImmutableLevelSchemes.make(scheme, ImmutableSortedMap.of());
  }

  /** {@return the scheme for the days before all others} */
  public abstract LevelScheme first();

  /** {@return the later schemes, by the first day of each, inclusive} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LocalDate, LevelScheme> later();

  /**
   * {@return these schemes with a further one}
   *
   * @param since the first day, inclusive
   * @param scheme the scheme from then on
   * @throws IllegalArgumentException if another begins on that day
   */
  public final LevelSchemes then(LocalDate since, LevelScheme scheme) {
    return ImmutableLevelSchemes.make(
        first(),
        ImmutableSortedMap.<LocalDate, LevelScheme>naturalOrder()
            .putAll(later())
            .put(since, scheme)
            .buildOrThrow());
  }

  /**
   * Returns these schemes in the words of an association.
   *
   * @param vocabulary the words, on all days
   * @return the same sequence
   */
  public final LevelSchemes withVocabulary(Vocabulary vocabulary) {
    return ImmutableLevelSchemes.make(
        first().withVocabulary(vocabulary),
        ImmutableSortedMap.copyOfSorted(
            Maps.transformValues(later(), scheme -> scheme.withVocabulary(vocabulary))));
  }

  /**
   * {@return the scheme of a day, which knows the day: the last one that has begun by then}
   *
   * @param day the day
   */
  public final LevelScheme on(LocalDate day) {
    var entry = later().floorEntry(day);
    return (entry == null ? first() : entry.getValue()).on(day);
  }
}
