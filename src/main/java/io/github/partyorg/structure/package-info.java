/**
 * Nouns: the things that exist. Party organisations as an immutable, nested tree, their members,
 * the organs that lead them, and one snapshot of it all.
 *
 * <p>English blurs three things that Vietnamese keeps apart: <i>đảng bộ huyện</i> is an
 * organisation, <i>huyện ủy</i> the committee that it elects, <i>ban thường vụ</i> the body that
 * decides between the committee's meetings. Here a {@link Committee} is the organisation; the organ
 * is a unit's {@link Leadership}.
 *
 * <p>In reading order: {@link Unit}, which is a {@link Committee} of some {@link Level} or a {@link
 * Branch}, and is formed by a {@link Kind}; in a branch {@link Member}, {@link PartyGroup} and
 * {@link Guest}; of a unit {@link Leadership} and {@link Consent}; of all together {@link
 * Hierarchy}; and what a unit is where it stands on a day, {@link Place}, by the {@link
 * LevelScheme} of the day, in the words of a {@link Vocabulary}. An {@link Outline} is all of it as
 * text.
 *
 * <p>The types enforce what is always true: a branch lists members, a committee holds units of no
 * higher level. Rules that depend on a day, such as which level stands under which, are norms and
 * are not checked here.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.structure;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
