/**
 * The papers of a membership: what is known of a candidate, a vote, a referral or a removal when an
 * order about one member is decided. The norms of admission, transfer and removal read them.
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
