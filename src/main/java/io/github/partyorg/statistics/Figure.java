package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One number of a filled form (số liệu), which opens into what it counts, or that it is not stated.
 *
 * <p>A number may be stated although something is not stated of some subjects: those are {@link
 * #unstated()}, and the number does not count them.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Figure permits ImmutableFigure {

  Figure() {}

  static Figure notStated() {
    return notStated(ImmutableList.of());
  }

  static Figure notStated(List<?> unstated) {
    return ImmutableFigure.make(
        Optional.empty(), ImmutableList.of(), ImmutableList.copyOf(unstated));
  }

  static Figure of(BigDecimal value, List<?> subjects, List<?> unstated) {
    return ImmutableFigure.make(
        Optional.of(value), ImmutableList.copyOf(subjects), ImmutableList.copyOf(unstated));
  }

  /** {@return the number, or empty if it is not stated} */
  public abstract Optional<BigDecimal> value();

  /** {@return the members, units, entries, courses or stays counted; none of a percentage} */
  public abstract ImmutableList<Object> subjects();

  /** {@return the subjects of which it is not stated whether, or as how much, they count} */
  public abstract ImmutableList<Object> unstated();

  /** {@return true if there is a number} */
  public final boolean isStated() {
    return value().isPresent();
  }

  /** {@return true if there is a number and nothing is missing in it} */
  public final boolean isComplete() {
    return isStated() && unstated().isEmpty();
  }

  /**
   * {@return the number of a figure that is stated, without decimals}
   *
   * @throws IllegalStateException if it is not stated
   */
  public final int count() {
    return value()
        .orElseThrow(
            () -> new IllegalStateException("The figure is not stated; ask isStated() first."))
        .intValue();
  }

  /**
   * Opens the figure.
   *
   * @param <S> the type of subject
   * @param type the type of subject, such as member
   * @return the subjects, in the order in which they were found
   * @throws ClassCastException if they are of another type
   */
  public final <S> ImmutableList<S> subjects(Class<S> type) {
    ImmutableList.Builder<S> opened = ImmutableList.builder();
    for (Object subject : subjects()) {
      opened.add(type.cast(subject));
    }
    return opened.build();
  }

  @Override
  public final String toString() {
    return value().map(BigDecimal::toPlainString).orElse("not stated")
        + (unstated().isEmpty()
            ? ""
            : String.format(Locale.ROOT, ", %d not stated", unstated().size()));
  }
}
