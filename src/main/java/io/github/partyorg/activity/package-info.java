/**
 * The year: activities of units and members, and their ratings. Meetings, working regulations,
 * inspections and assignments, the annual evaluation, training and information.
 *
 * <p>A {@link YearRecord} stands beside the hierarchy, is {@link Evidence} of a review, and names
 * units and members by id. In reading order it holds: {@link MinuteBook} with {@link Meeting} and
 * {@link Attendance}; {@link WorkingRegulations}; {@link Inspection} and {@link Assignment}; {@link
 * Evaluation} with its {@link Rating} under the {@link Regime} of the year; {@link Course} and
 * {@link InformationSessions}.
 *
 * <p>Answers come as {@link UnitYear} and {@link MemberYear}, the year of one unit or member,
 * {@link MeetingYear} and {@link MeetingCoverage}, {@link RegulationCoverage}, {@link
 * InspectionCoverage}, {@link Assignments}, {@link Tally}; and, for a hierarchy without a year,
 * {@link Census}. All are made of {@link Breakdown} and {@link Share}: a count opens into its
 * subjects, and a share names its denominator.
 *
 * <p>No answer is a guess. "Not stated" is a value beside the ranks, and so is the reason for no
 * evaluation. A month without a minute book is not a month without a meeting. Requirements are
 * norms and are not checked here.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.activity;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
