/**
 * Nouns: what exists. Party organisations as an immutable, nested tree, their members, the organs
 * that lead them, and one snapshot of it all.
 *
 * <p>English blurs three things that Vietnamese keeps apart: <i>đảng bộ huyện</i> is an
 * organisation, <i>huyện ủy</i> the committee that it elects, <i>ban thường vụ</i> the body that
 * decides between the committee's meetings. Here the types named {@code …Committee} are the
 * organisations; the organ is a unit's {@link io.github.partyorg.structure.Leadership}.
 *
 * <p>In reading order: {@link io.github.partyorg.structure.Unit} and what it may be, from {@link
 * io.github.partyorg.structure.CentralCommittee} over {@link
 * io.github.partyorg.structure.ProvincialCommittee}, {@link
 * io.github.partyorg.structure.DistrictCommittee}, {@link
 * io.github.partyorg.structure.GrassrootsCommittee} and {@link
 * io.github.partyorg.structure.Section} down to the {@link io.github.partyorg.structure.Branch}; in
 * a branch {@link io.github.partyorg.structure.Member}, {@link
 * io.github.partyorg.structure.PartyGroup} and {@link io.github.partyorg.structure.Guest}; of a
 * unit {@link io.github.partyorg.structure.Leadership} and {@link
 * io.github.partyorg.structure.Consent}; of all together {@link
 * io.github.partyorg.structure.Hierarchy}.
 *
 * <p>What the types let one write is always true: a branch holds members, a district does not. What
 * depends on a date, such as thresholds or the end of the district level, is a norm and is not
 * checked here.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.structure;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
