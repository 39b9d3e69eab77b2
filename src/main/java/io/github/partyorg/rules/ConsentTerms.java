package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Consent;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The terms on which a rule accepts a consent.
 *
 * @param <S> the subjects
 * @param authority the authority that gives it
 * @param brought gives the consents that a subject brings itself, beside those on its unit
 * @param occasions gives the occasions on which a subject that breaks the rule needs one
 */
record ConsentTerms<S>(
    ConsentAuthority authority,
    Function<S, ImmutableList<Consent>> brought,
    BiFunction<S, Situation, ImmutableList<Occasion>> occasions) {

  /** Returns the terms of a rule on a subjects that says nothing of consents. */
  static <S> ConsentTerms<S> of(Subjects<?> subjects) {
    return new ConsentTerms<>(
        ConsentAuthority.DIRECT_SUPERIOR_OF_BASE,
        subject -> ImmutableList.of(),
        Occasions.of(subjects));
  }

  ConsentTerms<S> by(ConsentAuthority who) {
    return new ConsentTerms<>(who, brought, occasions);
  }

  ConsentTerms<S> bringing(Function<S, ImmutableList<Consent>> which) {
    return new ConsentTerms<>(authority, which, occasions);
  }

  ConsentTerms<S> on(BiFunction<S, Situation, ImmutableList<Occasion>> what) {
    return new ConsentTerms<>(authority, brought, what);
  }
}
