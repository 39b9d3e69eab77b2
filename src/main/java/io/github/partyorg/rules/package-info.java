/**
 * Norms: what must hold, since when and by which text. A rule is a value with its legal source; a
 * rulebook holds those in force on a day, and reviews a hierarchy or the outcome of a plan.
 *
 * <p>In reading order: {@link io.github.partyorg.rules.Rulebooks}, which finds the {@link
 * io.github.partyorg.rules.Rulebook} of a day; what it gives, a {@link
 * io.github.partyorg.rules.Report} or a {@link io.github.partyorg.rules.Review} of {@link
 * io.github.partyorg.rules.Violation}s with their {@link io.github.partyorg.rules.Remedy}; what it
 * is made of, {@link io.github.partyorg.rules.Norm}s: {@link io.github.partyorg.rules.Rule}s that
 * are checked and {@link io.github.partyorg.rules.Guarantee}s that hold by construction, each with
 * its {@link io.github.partyorg.rules.LegalSource}.
 *
 * <p>An unlawful result is no error: it is violations, each with what was observed, what is
 * required, and what would cure it.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.rules;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
