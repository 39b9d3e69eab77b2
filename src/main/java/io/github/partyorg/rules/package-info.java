/**
 * Norms: what must hold, since when and by which text. A rule is a value with its legal source, the
 * numbers it turns on and what it counts; a rulebook holds those in force on a day, and reviews a
 * hierarchy or the outcome of a plan.
 *
 * <p>In reading order: {@link io.github.partyorg.rules.Rulebooks}, which finds the {@link
 * io.github.partyorg.rules.Rulebook} of a day and tells the {@link
 * io.github.partyorg.rules.RulebookDifference} of two; what a rulebook gives, a {@link
 * io.github.partyorg.rules.Report} or a {@link io.github.partyorg.rules.Review} of {@link
 * io.github.partyorg.rules.Violation}s, each of a {@link io.github.partyorg.rules.Subject} and with
 * its {@link io.github.partyorg.rules.Remedy}, some set aside as {@link
 * io.github.partyorg.rules.KnownViolation}; what it is made of, {@link
 * io.github.partyorg.rules.Norm}s: {@link io.github.partyorg.rules.Rule}s that are checked and
 * {@link io.github.partyorg.rules.Guarantee}s that hold by construction, each with its {@link
 * io.github.partyorg.rules.Validity} and {@link io.github.partyorg.rules.LegalSource}. What a rule
 * is made of, {@link io.github.partyorg.rules.RuleBuilder} says: a {@link
 * io.github.partyorg.rules.Topic}, a {@link io.github.partyorg.rules.Measure}, a {@link
 * io.github.partyorg.rules.Threshold}, a {@link io.github.partyorg.rules.Check}.
 *
 * <p>A rule on units is on those of a {@link io.github.partyorg.structure.UnitType}. What a unit is
 * where it stands follows from the level scheme of the day, which a rulebook has: {@link
 * io.github.partyorg.rules.PartyLevels} holds those of the Party.
 *
 * <p>What is in the hierarchy, what an outcome changes and, by {@link
 * io.github.partyorg.rules.YearTopics}, what a year's record shows are looked at alike.
 *
 * <p>An unlawful result is no error: it is violations, each with what was observed, what is
 * required, and what would cure it. A report is where the next review begins: only what changed is
 * looked at again, unless that is much.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.rules;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
