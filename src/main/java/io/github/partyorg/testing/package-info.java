/**
 * Hierarchies for the tests of applications and for stories, each given by one call.
 *
 * <p>{@link Samples} has small organisations and, for each norm of structure, a hierarchy that
 * breaks it and one that almost does. {@link TuanGiao} is the district of a newspaper article of
 * 2018: before its restructuring, the decisions, and after. The article's figures are exact; all
 * other data are assumptions, numbered {@code A-01} and so on, marked in the data and listed in
 * {@code docs/sample.md}. {@link DienBien} is a province around the reform of 2025; the regrouping
 * of its communes is real data.
 *
 * <p>{@link GeneratedParty} generates districts, provinces and the whole country from a seed, at
 * their real size, and small hierarchies of an exact number of members; {@link GeneratedPlans}
 * generates plans. {@link Shrink} makes an input for which something fails small. {@link
 * DrawnDifference} and {@link Unfolding} draw what differs and what a plan changes.
 */
@NullMarked
package io.github.partyorg.testing;

import org.jspecify.annotations.NullMarked;
