/**
 * Samples for the tests of applications and for stories: believable Party organisations in a line.
 *
 * <p>{@link TuanGiao} is the district of a newspaper article of 2018: before its restructuring, the
 * decisions, and after. The article's figures are exact; everything that the article does not say
 * is an assumption, numbered {@code A-01} and so on, marked in the data and listed in {@code
 * docs/sample.md}. {@link DienBien} is a province around the reform of 2025, whose regrouping of
 * communes is real data. {@link GeneratedParty} makes districts, provinces and the whole country up
 * from a seed, at their real size.
 */
@NullMarked
package io.github.partyorg.testing;

import org.jspecify.annotations.NullMarked;
