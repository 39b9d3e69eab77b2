package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.history.BookEntry;
import io.github.partyorg.history.Books;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of the register by which members came to a unit or left it in a period. */
final class Crossings {

  /** What a transfer that is neither from another province nor another district has. */
  private static final String NEAR = ".near";

  private final ReportingPeriod period;
  private final Chronicle chronicle;
  private final Hierarchy opening;
  private final ImmutableList<BookEntry> entries;
  private final IdentityHashMap<Order, MembershipChanged> changes = new IdentityHashMap<>();
  private final Map<MemberId, Movement> lastLeft = new HashMap<>();

  private Crossings(ReportingPeriod period, Chronicle chronicle) {
    this.period = period;
    this.chronicle = chronicle;
    LocalDate from = period.from();
    this.opening =
        from.isAfter(chronicle.firstDay()) ? chronicle.asOf(from.minusDays(1)) : chronicle.first();
    this.entries = entries(chronicle.outcomes(from, period.until()));
    for (BookEntry entry : entries) {
      if (movement(entry) == Movement.RESTORED_BY_UNDOING && lastLeft.isEmpty()) {
        noteHowTheyLeft();
      }
    }
    for (Change change : chronicle.changes(from, period.until())) {
      if (change instanceof MembershipChanged changed) {
        changes.put(changed.order(), changed);
      }
    }
  }

  /** A unit of another time has no lines; a unit that there never was is refused. */
  private ImmutableList<BookEntry> entries(ImmutableList<Outcome> outcomes) {
    UnitId unit = period.unit();
    boolean isThere = opening.has(unit);
    for (Outcome outcome : outcomes) {
      isThere |= Iterables.any(outcome.snapshots(), snapshot -> snapshot.has(unit));
    }
    if (!isThere) {
      chronicle.decisionsAbout(unit);
      return ImmutableList.of();
    }
    return ImmutableList.copyOf(
        Books.of(opening, outcomes)
            .balance(unit, period.from(), period.until())
            .entries()
            .values());
  }

  /** Reads the history; empty if it does not reach back to the first day. */
  static Optional<Crossings> of(ReportingPeriod period) {
    return period
        .chronicle()
        .filter(chronicle -> !period.from().isBefore(chronicle.firstDay()))
        .map(chronicle -> new Crossings(period, chronicle));
  }

  /** Returns the snapshot before the first day. */
  Hierarchy opening() {
    return opening;
  }

  ImmutableList<BookEntry> entries() {
    return entries;
  }

  /** Returns the change of a membership by a line, or null if the line is of another order. */
  @Nullable MembershipChanged change(BookEntry entry) {
    return changes.get(entry.order());
  }

  /** Returns the movement of a line for the unit that reports. */
  Movement movement(BookEntry entry) {
    return entry.movementOf(period.unit()).orElseThrow();
  }

  /** Returns the key of a line in form 1. */
  String key(BookEntry entry) {
    return switch (movement(entry)) {
      case ADMITTED -> "B.1";
      case READMITTED -> "B.1.again";
      case TRANSFERRED_IN, CAME_WITH_UNIT -> "B.2" + route(entry);
      case RESTORED_BY_UNDOING -> isRestored(entry.member()) ? "B.3" : "B.x";
      case DECEASED -> "C.1";
      case EXPELLED -> "C.2";
      case REMOVED -> "C.3" + standing(entry);
      case RESIGNED -> "C.4";
      case TRANSFERRED_OUT, LEFT_WITH_UNIT -> "C.5" + route(entry);
      case GONE_BY_UNDOING -> "C.x";
      case CONFIRMED, EXEMPTED, SUSPENDED, RESUMED, REVISED ->
          throw new IllegalStateException(entry + " is no coming or going.");
    };
  }

  private String standing(BookEntry entry) {
    @Nullable MembershipChanged change = change(entry);
    return change == null
        ? ""
        : change.before().map(Member::standing).map(Crossings::standing).orElse("");
  }

  private static String standing(Standing standing) {
    return standing == Standing.PROBATIONARY ? ".probationary" : ".official";
  }

  /** Returns the other side of a transfer as a part of the key, empty if it is not stated. */
  private String route(BookEntry entry) {
    if (entry.from().isPresent() && entry.to().isPresent()) {
      return route(entry.from().get().ids(), entry.to().get().ids());
    }
    return outside(entry)
        .map(name -> period.outside().get(name))
        .map(whereabouts -> "." + whereabouts.key())
        .orElse("");
  }

  private static Optional<String> outside(BookEntry entry) {
    if (entry.order() instanceof MembershipChange change) {
      return change instanceof TransferIn in
          ? in.origin()
          : change instanceof TransferOut out ? out.destination() : Optional.empty();
    }
    return Optional.empty();
  }

  /** Compares two places of the hierarchy: the province, then what is directly below it. */
  private String route(List<UnitId> from, List<UnitId> to) {
    int province = opening.root().level() == Level.CENTRAL ? 1 : 0;
    if (!isSame(from, to, province)) {
      return "." + Whereabouts.OTHER_PROVINCE.key();
    }
    boolean hasDistricts = opening.root().level().isAbove(Level.IMMEDIATE_SUPERIOR);
    return !hasDistricts || isSame(from, to, province + 1)
        ? NEAR
        : "." + Whereabouts.SAME_PROVINCE.key();
  }

  private static boolean isSame(List<UnitId> from, List<UnitId> to, int depth) {
    return from.size() > depth && to.size() > depth && from.get(depth).equals(to.get(depth));
  }

  /** Notes how members left, in a history in which a member is listed again by an undoing. */
  private void noteHowTheyLeft() {
    for (Change change : chronicle.changes(chronicle.firstDay(), period.until())) {
      if (change instanceof MembershipChanged changed && changed.after().isEmpty()) {
        lastLeft.put(changed.member(), changed.movement());
      }
    }
  }

  /** A membership is restored if what was undone is its expulsion or removal. */
  private boolean isRestored(MemberId member) {
    @Nullable Movement left = lastLeft.get(member);
    return left == Movement.EXPELLED || left == Movement.REMOVED;
  }
}
