package io.github.partyorg.testing.scenarios;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.CopiedTupleStyle;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Mark;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an application answers to a scenario (trả lời của phần mềm): a hierarchy, or a refusal. It
 * says more only as far as the application claims an {@link Ability} for it.
 */
@Value.Immutable
@CopiedTupleStyle
public abstract sealed class Answer permits ImmutableAnswer {

  Answer() {}

  /**
   * Answers that the plan was carried out.
   *
   * @param after the hierarchy after it
   * @return the answer
   */
  public static Answer of(Hierarchy after) {
    return ImmutableAnswer.make(
        Optional.of(after), ImmutableSet.of(), ImmutableMap.of(), ImmutableSet.of());
  }

  /**
   * Answers that the plan was carried out.
   *
   * @param after the hierarchy after it, drawn
   * @return the answer
   */
  public static Answer drawn(String after) {
    return of(Drawing.hierarchy(after));
  }

  /**
   * Answers that the plan was refused and nothing was changed.
   *
   * @param reasons why, as far as the application can say; kinds that are not given are not
   *     compared
   * @return the answer
   */
  public static Answer refused(Iterable<Reason.Kind> reasons) {
    return ImmutableAnswer.make(
        Optional.empty(), ImmutableSet.copyOf(reasons), ImmutableMap.of(), ImmutableSet.of());
  }

  /** {@return the hierarchy after the plan, or empty if it was refused} */
  public abstract Optional<Hierarchy> after();

  /** {@return why the plan was refused; none if it was carried out, or if no kind was given} */
  public abstract ImmutableSet<Reason.Kind> reasons();

  /** {@return where the units before went, as far as the application said} */
  public abstract ImmutableMap<UnitId, Fate> fates();

  /** {@return what a review of the hierarchy after the plan found} */
  public abstract ImmutableSet<Mark> findings();

  /**
   * {@return this answer of an application that claims {@link Ability#LINEAGE}}
   *
   * @param fates where the units before went, by id; at least those that are gone
   */
  public abstract Answer withFates(Map<? extends UnitId, ? extends Fate> fates);

  /**
   * {@return this answer of an application that claims {@link Ability#REVIEW}}
   *
   * @param findings what a review found on the day of the last decision
   */
  public abstract Answer withFindings(Iterable<? extends Mark> findings);
}
