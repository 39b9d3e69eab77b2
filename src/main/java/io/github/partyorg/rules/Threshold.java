package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Placeholder;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number of a rule (ngưỡng), with its days and sources.
 *
 * <p>Its name identifies it: a rulebook that sets another number keeps the name. Two thresholds are
 * equal if name, numbers, days and sources are equal.
 */
public final class Threshold {

  private final String name;
  private final ImmutableRangeMap<LocalDate, Setting> settings;

  private Threshold(String name, ImmutableRangeMap<LocalDate, Setting> settings) {
    this.name = name;
    this.settings = settings;
  }

  /** A number and where it stands (giá trị của ngưỡng). */
  @Value.Immutable
  @TupleStyle
  public abstract static sealed class Setting permits ImmutableSetting {

    Setting() {}

    /** {@return the number} */
    public abstract int number();

    /** {@return the source} */
    public abstract LegalSource source();
  }

  /**
   * {@return a threshold that has one number from a day on}
   *
   * @param name the name, as statements have it between braces
   * @param number the number
   * @param source where it stands
   * @param from the first day
   */
  public static Threshold of(String name, int number, LegalSource source, LocalDate from) {
    return new Threshold(
        NormCode.of(name).value(),
        ImmutableRangeMap.of(Range.atLeast(from), ImmutableSetting.make(number, source)));
  }

  /**
   * {@return this threshold with another number from a later day on}
   *
   * @param number the number
   * @param source where it stands
   * @param from the first day of the new number
   * @throws IllegalArgumentException if the day is not after the first day of the number before
   */
  public Threshold then(int number, LegalSource source, LocalDate from) {
    ImmutableRangeMap.Builder<LocalDate, Setting> dated = ImmutableRangeMap.builder();
    Range<LocalDate> earlier = settings.span().intersection(Range.lessThan(from));
    dated.putAll(settings.subRangeMap(earlier));
    dated.put(Range.atLeast(from), ImmutableSetting.make(number, source));
    return new Threshold(name, dated.build());
  }

  /**
   * {@return this threshold with another value on all days, of the same name}
   *
   * @param number the number
   * @param source the source of the value
   */
  public Threshold setTo(int number, LegalSource source) {
    return new Threshold(
        name, ImmutableRangeMap.of(Range.all(), ImmutableSetting.make(number, source)));
  }

  /** {@return the name} */
  public String name() {
    return name;
  }

  /** Returns the place that the number has in the statement of a rule. */
  Placeholder<Integer> placeholder() {
    return Placeholder.plain(name);
  }

  /** {@return the settings, the last one open at the end} */
  public ImmutableRangeMap<LocalDate, Setting> settings() {
    return settings;
  }

  /**
   * {@return the number on a day; before the first day that is known, the first number}
   *
   * @param day the day
   */
  public int on(LocalDate day) {
    Setting setting = settings.get(day);
    return setting == null
        ? settings.asMapOfRanges().values().asList().get(0).number()
        : setting.number();
  }

  /** Returns where the threshold of this name is among some, or -1; asked at every subject. */
  int indexIn(ImmutableList<Threshold> thresholds) {
    for (int at = 0; at < thresholds.size(); at++) {
      if (thresholds.get(at).name.equals(name)) {
        return at;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Threshold threshold
        && name.equals(threshold.name)
        && settings.equals(threshold.settings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, settings);
  }

  @Override
  public String toString() {
    return name + " " + settings;
  }
}
