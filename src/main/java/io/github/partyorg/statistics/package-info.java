/**
 * The statutory statistics of an organisation (thống kê cơ bản): what its superior asks about its
 * units, members and training, form by form.
 *
 * <p>Read {@link Forms} first: a {@link Form} is data, and one mechanism fills all of them. {@link
 * ReportingPeriod} is what is known of a period; a {@link FilledForm} has a {@link Figure} for each
 * {@link Line} and {@link Column}, and each figure opens into what it counts. What is not recorded
 * is not stated, and never zero. {@link MemberFile}, {@link StatutoryKind} and {@link Whereabouts}
 * are facts that only the forms ask about. {@link Badges} counts years of membership.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.statistics;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
