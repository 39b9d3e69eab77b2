/**
 * Verbs: decisions and their effects. A restructuring is a value. A committee signs a decision,
 * which holds orders; a plan holds decisions in sequence. Applied to a hierarchy, each gives an
 * outcome; a dry run is the same call.
 *
 * <p>In reading order: {@link Decision} and {@link Plan}; the {@link Order}s in them. A {@link
 * Restructuring} says how organisations are arranged. Orders by which units end, begin, move or are
 * restated are {@link RearrangingOrder}s and use one mechanism: {@link Establish}, {@link
 * Reinstate}, {@link Dissolve} and {@link Disband} with their {@link Allocation}, {@link Merge},
 * {@link Consolidate}, {@link Split}, {@link SplitOff}, {@link Regroup} with its {@link Intake}s of
 * {@link Portion}s, {@link HandOver}, {@link TakeIn}, {@link Convert}, {@link TransferMembers}.
 * Beside them stand {@link SendOnStay}, {@link EndStay}, {@link FormGroups}, {@link
 * RenewLeadership}, {@link Rename}, {@link Recode}, {@link Reclassify}, {@link RunPilot}, {@link
 * Delegate}, {@link Recognize}, {@link ChangeForm}, {@link RecordConsent} and {@link Undo} with its
 * {@link Restoration}s. A {@link MembershipChange} is about one member: {@link Admit}, {@link
 * Readmit}, {@link Confirm}, {@link ReviseMember}, {@link Exempt}, {@link Suspend}, {@link Resume},
 * {@link RemoveFromList}, {@link Expel}, {@link Resign}, {@link RecordDeath}, {@link TransferIn},
 * {@link TransferOut}.
 *
 * <p>An order is written as a sentence: the object first, then from, then to. Each step names what
 * is still required, such as {@link From} or {@link Under}, and takes an id or its text. Optional
 * parts are stated on the finished order.
 *
 * <p>{@link PossibleTargets} lists the targets with which an order can be carried out. An {@link
 * Outcome} holds the {@link Change}s; a {@link Restructured} lists each {@link Move} and {@link
 * Succession} of an order.
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
