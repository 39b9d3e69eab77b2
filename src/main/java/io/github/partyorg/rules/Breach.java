package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Vocabulary;
import java.util.Optional;
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
    return ImmutableBreach.make(observed, required, false);
  }

  /**
   * Returns what a check gives that has found a breach.
   *
   * @param observed what is
   * @param required what should be
   * @return the breach, never empty
   */
  public static Optional<Breach> found(Bilingual observed, Bilingual required) {
    return Optional.of(of(observed, required));
  }

  /**
   * Returns what a check gives that has found a breach.
   *
   * @param viIs what is, in Vietnamese
   * @param enIs what is, in English
   * @param viShould what should be, in Vietnamese
   * @param enShould what should be, in English
   * @return the breach, never empty
   * @throws IllegalArgumentException if a text is blank
   */
  public static Optional<Breach> found(String viIs, String enIs, String viShould, String enShould) {
    return found(Bilingual.of(viIs, enIs), Bilingual.of(viShould, enShould));
  }

  /**
   * Returns what a check gives that asks one thing.
   *
   * @param holds whether the rule holds
   * @param viIs what is, in Vietnamese
   * @param enIs what is, in English
   * @param viShould what should be, in Vietnamese
   * @param enShould what should be, in English
   * @return empty if it holds, or the breach
   */
  public static Optional<Breach> unless(
      boolean holds, String viIs, String enIs, String viShould, String enShould) {
    return holds ? Optional.empty() : found(viIs, enIs, viShould, enShould);
  }

  /** {@return what is, with its figure} */
  public abstract Bilingual observed();

  /** {@return what should be, with its figure} */
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
