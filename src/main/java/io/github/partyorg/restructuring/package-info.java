/**
 * Verbs: what is decided and what it changes. A restructuring is a value, a decision is what a
 * committee signs, a plan is decisions in their order; applied to a hierarchy each gives an
 * outcome, and a dry run is the same call.
 *
 * <p>In reading order: {@link io.github.partyorg.restructuring.Decision} and {@link
 * io.github.partyorg.restructuring.Plan}; the {@link io.github.partyorg.restructuring.Order}s in
 * them, each a {@link io.github.partyorg.restructuring.Restructuring}: {@link
 * io.github.partyorg.restructuring.Establish}, {@link io.github.partyorg.restructuring.Dissolve}
 * and {@link io.github.partyorg.restructuring.Disband} with their {@link
 * io.github.partyorg.restructuring.Allocation}, {@link io.github.partyorg.restructuring.Merge},
 * {@link io.github.partyorg.restructuring.Consolidate}, {@link
 * io.github.partyorg.restructuring.Split}, {@link io.github.partyorg.restructuring.Convert}, {@link
 * io.github.partyorg.restructuring.HandOver}, {@link
 * io.github.partyorg.restructuring.TransferMembers}, {@link
 * io.github.partyorg.restructuring.Second}, {@link io.github.partyorg.restructuring.Recall}, {@link
 * io.github.partyorg.restructuring.FormGroups}, {@link
 * io.github.partyorg.restructuring.RenewLeadership}, {@link
 * io.github.partyorg.restructuring.Rename}, {@link io.github.partyorg.restructuring.Recode}, {@link
 * io.github.partyorg.restructuring.Reclassify}, {@link io.github.partyorg.restructuring.RunPilot},
 * {@link io.github.partyorg.restructuring.RecordConsent}; or a {@link
 * io.github.partyorg.restructuring.MembershipChange}, which alone changes who is a member: {@link
 * io.github.partyorg.restructuring.Admit}, {@link io.github.partyorg.restructuring.Confirm}, {@link
 * io.github.partyorg.restructuring.Exempt}, {@link io.github.partyorg.restructuring.Suspend},
 * {@link io.github.partyorg.restructuring.Resume}, {@link
 * io.github.partyorg.restructuring.RemoveFromList}, {@link io.github.partyorg.restructuring.Expel},
 * {@link io.github.partyorg.restructuring.Decease}, {@link
 * io.github.partyorg.restructuring.TransferIn}, {@link
 * io.github.partyorg.restructuring.TransferOut}; the {@link
 * io.github.partyorg.restructuring.Targets} with which an order can be carried out; the {@link
 * io.github.partyorg.restructuring.Outcome} with its {@link
 * io.github.partyorg.restructuring.Change}s; the {@link io.github.partyorg.restructuring.Books}, in
 * which everybody's coming and going balances.
 *
 * <p>Over time: a {@link io.github.partyorg.restructuring.Chronicle} keeps a first hierarchy and
 * all decisions since, its {@link io.github.partyorg.restructuring.Resolution}s say what has become
 * of a unit, its {@link io.github.partyorg.restructuring.Attributions} under which unit of a day
 * its figures are counted, a {@link io.github.partyorg.restructuring.Turnover} which units came and
 * went, its {@link io.github.partyorg.restructuring.Correction}s what was put right. A {@link
 * io.github.partyorg.restructuring.Comparison} lists the {@link
 * io.github.partyorg.restructuring.Difference}s of any two hierarchies and makes a {@link
 * io.github.partyorg.restructuring.Proposal} that leads from one to the other.
 *
 * <p>Three kinds of wrong are never mixed. A malformed value fails when it is built. Orders that
 * cannot be carried out on a hierarchy are refused together, every {@link
 * io.github.partyorg.restructuring.Reason} listed, and nothing is half applied. An unlawful result
 * is no error here: the rules say so.
 */
@NullMarked
@ValueStyle
package io.github.partyorg.restructuring;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
