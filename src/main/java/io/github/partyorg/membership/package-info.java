/**
 * The papers of a membership: data on a candidate, a vote, a referral or a removal, for orders
 * about one member. The norms of admission, transfer and removal read them.
 *
 * <p>In reading order: a {@link Candidacy} with its {@link Introducer}s and {@link Vote}s, then the
 * {@link Probation}; a {@link Referral} from one organisation to another; an {@link Exemption}; a
 * {@link Removal} from the list; a {@link Readmission}.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.membership;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
