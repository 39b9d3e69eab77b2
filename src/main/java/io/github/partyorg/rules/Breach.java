package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Vocabulary;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The way in which a subject breaks a rule: the facts and the requirement (điểm chưa đúng quy
 * định).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Breach permits ImmutableBreach {

  Breach() {}

  /**
   * {@return a breach}
   *
   * @param observed the facts
   * @param required the requirement
   */
  public static Breach of(Bilingual observed, Bilingual required) {
    return ImmutableBreach.make(observed, required, false);
  }

  /**
   * {@return the result of a check that has found a breach, never empty}
   *
   * @param observed the facts
   * @param required the requirement
   */
  public static Optional<Breach> found(Bilingual observed, Bilingual required) {
    return Optional.of(of(observed, required));
  }

  /**
   * {@return the result of a check that has found a breach, never empty}
   *
   * @param viIs the facts, in Vietnamese
   * @param enIs the facts, in English
   * @param viShould the requirement, in Vietnamese
   * @param enShould the requirement, in English
   * @throws IllegalArgumentException if a text is blank
   */
  public static Optional<Breach> found(String viIs, String enIs, String viShould, String enShould) {
    return found(Bilingual.of(viIs, enIs), Bilingual.of(viShould, enShould));
  }

  /**
   * {@return the breach found by a check of one condition, or empty if it holds}
   *
   * @param holds whether the rule holds
   * @param viIs the facts, in Vietnamese
   * @param enIs the facts, in English
   * @param viShould the requirement, in Vietnamese
   * @param enShould the requirement, in English
   */
  public static Optional<Breach> unless(
      boolean holds, String viIs, String enIs, String viShould, String enShould) {
    return holds ? Optional.empty() : found(viIs, enIs, viShould, enShould);
  }

  /** {@return the facts, with the figure} */
  public abstract Bilingual observed();

  /** {@return the requirement, with its figure} */
  public abstract Bilingual required();

  /** {@return true if a consent does not help} */
  public abstract boolean isBeyondConsent();

  /** Returns this breach in the words of an association. */
  final Breach saidIn(Vocabulary vocabulary) {
    return ImmutableBreach.make(
        vocabulary.say(observed()), vocabulary.say(required()), isBeyondConsent());
  }

  /** {@return this breach as one that goes further than any consent can} */
  public final Breach beyondConsent() {
    return ImmutableBreach.make(observed(), required(), true);
  }
}
