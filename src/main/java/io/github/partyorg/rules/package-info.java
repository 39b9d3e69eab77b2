/**
 * Norms: what must hold, since when and by which text. A rule is a value with its legal source, the
 * numbers it turns on and what it counts; a rulebook holds those in force on a day, and reviews a
 * hierarchy or the outcome of a plan.
 *
 * <p>In reading order: the {@link Rulebook} and the {@link RulebookDifference} of two; what a
 * rulebook gives, a {@link Report} or a {@link Review} of {@link Violation}s, each of a {@link
 * Subject} and with its {@link Remedy}, some set aside as {@link KnownViolation}; what it is made
 * of, {@link Norm}s: {@link Rule}s that are checked and {@link Guarantee}s that hold by
 * construction, each with its {@link Validity} and {@link LegalSource}. What a rule is made of,
 * {@link RuleBuilder} says: a {@link Subjects}, a {@link Measure}, a {@link Threshold}, a {@link
 * Check}.
 *
 * <p>A rule on units is on those of a {@link UnitType}. What a unit is where it stands follows from
 * the level scheme of the day, which a rulebook has.
 *
 * <p>What is in the hierarchy, what an outcome changes and, by {@link YearSubjects}, what a year's
 * record shows are looked at alike.
 *
 * <p>An unlawful result is no error: it is violations, each with what was observed, what is
 * required, and what would cure it. A report is where the next review begins: only what changed is
 * looked at again, unless that is much.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.rules;

import io.github.partyorg.internal.ValueStyle;
import io.github.partyorg.structure.UnitType;
import org.jspecify.annotations.NullMarked;
