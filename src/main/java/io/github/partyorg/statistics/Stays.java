package io.github.partyorg.statistics;

import com.google.common.collect.Iterables;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stays across the border of a unit that were decided in a period. */
final class Stays {

  final List<Object> here = new ArrayList<>();
  final List<Object> elsewhere = new ArrayList<>();
  private final UnitId unit;

  private Stays(UnitId unit) {
    this.unit = unit;
  }

  /** Reads the orders of a period; null if the history does not reach back to the first day. */
  static @Nullable Stays of(ReportingPeriod period) {
    if (period.chronicle().filter(c -> !period.from().isBefore(c.firstDay())).isEmpty()) {
      return null;
    }
    Stays stays = new Stays(period.unit());
    for (Outcome outcome : period.chronicle().get().outcomes(period.from(), period.until())) {
      for (Decision decision : outcome.plan().decisions()) {
        for (Order order : decision.orders()) {
          if (order instanceof SendOnStay stay) {
            stays.note(stay, outcome.before());
          }
        }
      }
    }
    return stays;
  }

  private void note(SendOnStay stay, Hierarchy before) {
    boolean stayIsHere = stay.branch().map(branch -> isBelow(branch, before)).orElse(false);
    for (Guest guest : stay.guests()) {
      note(guest, isHome(guest.member(), before), stayIsHere);
    }
    for (Absence absence : stay.absences()) {
      note(absence, isHome(absence.member(), before), false);
    }
  }

  private void note(Object stay, boolean isFromHere, boolean isHere) {
    if (isHere && !isFromHere) {
      here.add(stay);
    } else if (isFromHere && !isHere) {
      elsewhere.add(stay);
    }
  }

  private boolean isHome(MemberId member, Hierarchy before) {
    return before.branchOf(member).map(branch -> isBelow(branch.id(), before)).orElse(false);
  }

  private boolean isBelow(UnitId branch, Hierarchy before) {
    return Optional.of(branch)
        .filter(before::has)
        .map(id -> Iterables.contains(before.path(id).ids(), unit))
        .orElse(false);
  }
}
