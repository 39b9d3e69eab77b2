package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import org.immutables.value.Value;

/** How a subject falls short of a rule: what is and what should be (điểm chưa đúng quy định). */
@Value.Immutable
@TupleStyle
public abstract sealed class Breach permits ImmutableBreach {

  Breach() {}

  /**
   * Returns a breach.
   *
   * @param observed what is
   * @param required what should be
   * @return the breach
   */
  public static Breach of(Bilingual observed, Bilingual required) {
    return ImmutableBreach.make(observed, required);
  }

  /**
   * Returns what is.
   *
   * @return the observation, with its figure
   */
  public abstract Bilingual observed();

  /**
   * Returns what should be.
   *
   * @return the requirement, with its figure
   */
  public abstract Bilingual required();
}
