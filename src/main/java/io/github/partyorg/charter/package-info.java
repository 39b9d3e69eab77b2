/**
 * The Party's own norms: the requirements of the Party Charter and of its enforcing texts, with
 * days and articles. They use only the public API of {@link io.github.partyorg.rules}, which is
 * open to every association.
 *
 * <p>In reading order: {@link Rulebooks} finds the rulebook of a day and lists every norm; {@link
 * LegalTexts} are the texts; {@link PartyLevels} says which level of organisation stands under
 * which, period by period. Each class whose name ends with {@code Rules} holds the norms of one
 * subject, such as {@link BranchRules} or {@link CongressRules}, with their numbers. {@link
 * Reinforcement} proposes a plan that gives enough members to all branches with too few. {@link
 * Holidays} are evidence for the norms that count working days.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.charter;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
