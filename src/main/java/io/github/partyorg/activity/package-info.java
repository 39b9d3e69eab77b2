/**
 * The year: what units and members do in it, and how they are rated. Meetings, working regulations,
 * inspections and assignments, the annual evaluation, training and information.
 *
 * <p>A {@link io.github.partyorg.activity.YearRecord} stands beside the hierarchy and names units
 * and members by id. In reading order it holds: {@link io.github.partyorg.activity.MinuteBook} with
 * {@link io.github.partyorg.activity.Meeting} and {@link io.github.partyorg.activity.Attendance};
 * {@link io.github.partyorg.activity.WorkingRegulations}; {@link
 * io.github.partyorg.activity.Inspection} and {@link io.github.partyorg.activity.Assignment};
 * {@link io.github.partyorg.activity.Evaluation} with its {@link
 * io.github.partyorg.activity.Rating} under the {@link io.github.partyorg.activity.Regime} of the
 * year; {@link io.github.partyorg.activity.Course} and {@link
 * io.github.partyorg.activity.InformationSessions}.
 *
 * <p>What it answers: {@link io.github.partyorg.activity.UnitYear} and {@link
 * io.github.partyorg.activity.MemberYear}, a unit and a member seen through it, {@link
 * io.github.partyorg.activity.MeetingYear} and {@link io.github.partyorg.activity.MeetingCoverage},
 * {@link io.github.partyorg.activity.RegulationCoverage}, {@link
 * io.github.partyorg.activity.InspectionCoverage}, {@link io.github.partyorg.activity.Assignments},
 * {@link io.github.partyorg.activity.Tally}; and of a hierarchy without a year {@link
 * io.github.partyorg.activity.Census}. All are made of {@link
 * io.github.partyorg.activity.Breakdown} and {@link io.github.partyorg.activity.Share}: a count
 * opens into its subjects, and a share names its denominator.
 *
 * <p>Nothing is invented. That a rating is not stated, and why somebody was not evaluated, are
 * values beside the ranks; a month without a minute book is not a month without a meeting. What
 * must hold of all this is a norm and is not checked here.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.activity;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
