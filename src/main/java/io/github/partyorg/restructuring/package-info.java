/**
 * Verbs: what is decided and what it changes. A restructuring is a value, a decision is what a
 * committee signs, a plan is decisions in their order; applied to a hierarchy each gives an
 * outcome, and a dry run is the same call.
 *
 * <p>In reading order: {@link Decision} and {@link Plan}; the {@link Order}s in them. A {@link
 * Restructuring} says how organisations are arranged. The sentences by which units end, begin, move
 * or are stated anew are {@link RearrangingOrder}s, one mechanism: {@link Establish}, {@link
 * Reinstate}, {@link Dissolve} and {@link Disband} with their {@link Allocation}, {@link Merge},
 * {@link Consolidate}, {@link Split}, {@link SplitOff}, {@link Regroup} with its {@link Intake}s,
 * {@link HandOver}, {@link TakeIn}, {@link Convert}, {@link TransferMembers}. Beside them stand
 * {@link SendOnStay}, {@link EndStay}, {@link FormGroups}, {@link RenewLeadership}, {@link Rename},
 * {@link Recode}, {@link Reclassify}, {@link RunPilot}, {@link Delegate}, {@link Recognize}, {@link
 * ChangeForm}, {@link RecordConsent} and {@link Undo}. A {@link MembershipChange} is about one
 * member: {@link Admit}, {@link Readmit}, {@link Confirm}, {@link ReviseMember}, {@link Exempt},
 * {@link Suspend}, {@link Resume}, {@link RemoveFromList}, {@link Expel}, {@link Resign}, {@link
 * RecordDeath}, {@link TransferIn}, {@link TransferOut}.
 *
 * <p>An order is said as a sentence: the object first, then from, then to. Each step names what is
 * still required, such as {@link From} or {@link Under}, and takes an id or its text. What is
 * optional is said of the finished order.
 *
 * <p>What comes of them: the {@link PossibleTargets} with which an order can be carried out; the
 * {@link Outcome} with its {@link Change}s, of which a {@link Restructured} tells each {@link Move}
 * and {@link Succession} of a sentence.
 *
 * <p>Three kinds of wrong are never mixed. A malformed value fails when it is built. Orders that
 * cannot be carried out on a hierarchy are refused together, every {@link Reason} listed, and
 * nothing is half applied. An unlawful result is no error here: the rules say so.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.restructuring;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
