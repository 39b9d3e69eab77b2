/**
 * Norms: requirements with their days and texts. A rule is a value with a legal source, its numbers
 * and its measures. A rulebook holds the rules in force on a day, and reviews a hierarchy or the
 * outcome of a plan.
 *
 * <p>In reading order: the {@link Rulebook} and the {@link RulebookDifference} of two; the results,
 * a {@link Report} or a {@link Review}, with {@link Violation}s, each of a {@link Subject} and with
 * a {@link Remedy}; a {@link KnownViolation} sets one aside; what is {@link Due} by a day, and each
 * {@link FutureFact}; the parts of a rulebook, {@link Norm}s: {@link Rule}s that are checked and
 * {@link Guarantee}s that hold by construction, each with its {@link Validity} and {@link
 * LegalSource}. {@link RuleBuilder} shows the parts of a rule: a {@link Subjects}, a {@link
 * Measure}, a {@link Threshold}, a {@link Check} or a {@link Deadline}.
 *
 * <p>A rule on units is on those of a {@link UnitType}. The role of a unit follows from its place
 * and the rulebook's level scheme of the day.
 *
 * <p>Rules check the hierarchy, the changes of an outcome and, by {@link YearSubjects}, the record
 * of a year in the same way.
 *
 * <p>An unlawful result is not an error. It is a list of violations, each with the facts, the
 * requirement and possible remedies. The next review starts from a report and rechecks only changed
 * units, unless they are many.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.rules;

import io.github.partyorg.internal.ValueStyle;
import io.github.partyorg.structure.UnitType;
import org.jspecify.annotations.NullMarked;
