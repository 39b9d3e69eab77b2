package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The review of an outcome by a rulebook (kết quả rà soát): the violations that it brings, cures
 * and leaves.
 *
 * <p>Violations set aside count as neither brought nor left; the reports list them.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Review permits ImmutableReview {

  Review() {}

  static Review of(Report before, Report after) {
    return ImmutableReview.make(before, after);
  }

  /** {@return the report on the hierarchy before} */
  public abstract Report before();

  /** {@return the report after, including the acts} */
  public abstract Report after();

  /** {@return those after that were not there before} */
  public final ImmutableList<Violation> introduced() {
    return without(later(), after(), earlier());
  }

  /** {@return those before that are there no more} */
  public final ImmutableList<Violation> resolved() {
    return without(earlier(), before(), later());
  }

  /** {@return the violations that were there and still are, as they are after} */
  public final ImmutableList<Violation> remaining() {
    Set<Violation> earlier = new HashSet<>(before().violations());
    return after().violations().stream()
        .filter(earlier::contains)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the violations before, where the plan changed something. */
  @Value.Lazy
  ImmutableList<Violation> earlier() {
    return before().at(after().touched());
  }

  /** Returns the violations after, where the plan changed something. */
  @Value.Lazy
  ImmutableList<Violation> later() {
    return after().at(after().touched());
  }

  private static ImmutableList<Violation> without(
      List<Violation> some, Report report, List<Violation> others) {
    Set<Violation> known = new HashSet<>(others);
    ImmutableSet<Violation> aside = report.setAside().keySet();
    ImmutableList.Builder<Violation> left = ImmutableList.builder();
    for (Violation violation : some) {
      if (!known.contains(violation) && !aside.contains(violation)) {
        left.add(violation);
      }
    }
    return left.build();
  }
}
