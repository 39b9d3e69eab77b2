package io.github.partyorg.testing.scenarios;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.history.Fraction;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Disband;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.restructuring.Reinstate;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.Undo;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Finds what an application has to be able to do for a scenario: all that is told in it. */
final class Needs {

  /** What each order needs; all others change what is recorded. */
  private static final ImmutableMap<Class<? extends Order>, Ability> OF_ORDERS =
      ImmutableMap.<Class<? extends Order>, Ability>builder()
          .put(Establish.class, Ability.ESTABLISH)
          .put(Reinstate.class, Ability.ESTABLISH)
          .put(Dissolve.class, Ability.DISSOLVE)
          .put(Disband.class, Ability.DISSOLVE)
          .put(Merge.class, Ability.MERGE)
          .put(Consolidate.class, Ability.CONSOLIDATE)
          .put(Split.class, Ability.SPLIT)
          .put(SplitOff.class, Ability.SPLIT)
          .put(Regroup.class, Ability.REGROUP)
          .put(HandOver.class, Ability.HAND_OVER)
          .put(TakeIn.class, Ability.BORDER)
          .put(Convert.class, Ability.CONVERT)
          .put(TransferMembers.class, Ability.TRANSFER)
          .put(SendOnStay.class, Ability.STAYS)
          .put(EndStay.class, Ability.STAYS)
          .put(MembershipChange.class, Ability.MEMBERSHIPS)
          .put(RenewLeadership.class, Ability.LEADERSHIP)
          .put(Recode.class, Ability.CODES)
          .put(Undo.class, Ability.UNDO)
          .buildOrThrow();

  private final Set<Ability> found = EnumSet.noneOf(Ability.class);

  Needs of(Plan plan) {
    for (Decision decision : plan.decisions()) {
      decision.orders().forEach(this::of);
    }
    return this;
  }

  private void of(Order order) {
    if (order instanceof HandOver handed && handed.superior().isEmpty()) {
      found.add(Ability.BORDER);
      return;
    }
    found.add(
        OF_ORDERS.entrySet().stream()
            .filter(entry -> entry.getKey().isInstance(order))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(Ability.RECORDS));
  }

  Needs of(Hierarchy drawn) {
    for (Unit unit : drawn.units()) {
      if (unit.code().isPresent()) {
        found.add(Ability.CODES);
      }
      if (!unit.leadership().isVacant()) {
        found.add(Ability.LEADERSHIP);
      }
      if (unit instanceof Branch branch
          && !(branch.guests().isEmpty() && branch.absences().isEmpty())) {
        found.add(Ability.STAYS);
      }
    }
    return this;
  }

  Needs of(Iterable<Fate> fates) {
    for (Fate fate : fates) {
      found.add(Ability.LINEAGE);
      if (fate.shares().values().stream().anyMatch(share -> !share.equals(Fraction.WHOLE))) {
        found.add(Ability.SHARES);
      }
    }
    return this;
  }

  Needs ofReasons(Set<Reason.Kind> reasons) {
    if (!reasons.isEmpty()) {
      found.add(Ability.REFUSAL);
    }
    if (reasons.contains(Reason.Kind.ID_OF_ANOTHER)) {
      found.add(Ability.LINEAGE);
    }
    return this;
  }

  Needs ofFindings(boolean isReviewed) {
    if (isReviewed) {
      found.add(Ability.REVIEW);
    }
    return this;
  }

  Set<Ability> all() {
    return found;
  }
}
