package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.restructuring.Act;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;

/**
 * The register of members (sổ danh sách đảng viên): who joined or left each unit, on which day and
 * by which order.
 *
 * <p>The entries come from the changes of rolls by each order of any type. A member who crosses the
 * border of a unit counts as transferred in or out, also if a branch was dissolved, merged or
 * handed over. Headcounts are counted on the snapshots, so that a balance that does not balance
 * cannot exist.
 */
public final class Books {

  /** One decision: the snapshot before it, those after each of its orders, and its entries. */
  private record Page(
      Decision decision,
      Hierarchy before,
      ImmutableList<Hierarchy> left,
      ImmutableList<BookEntry> entries) {

    static Page of(Decision decision, int number, Hierarchy before, ImmutableList<Hierarchy> left) {
      ImmutableList.Builder<BookEntry> entries = ImmutableList.builder();
      Hierarchy found = before;
      for (int order = 1; order <= left.size(); order++) {
        Hierarchy next = left.get(order - 1);
        entries.addAll(new RollMoves(found, next).entries(Act.of(decision, number, order)));
        found = next;
      }
      return new Page(decision, before, left, entries.build());
    }

    LocalDate day() {
      return decision.effectiveOn();
    }

    Hierarchy after() {
      return left.get(left.size() - 1);
    }

    boolean knows(UnitId unit) {
      return before.has(unit) || left.stream().anyMatch(snapshot -> snapshot.has(unit));
    }
  }

  private final ImmutableList<Page> pages;
  private final Hierarchy last;

  private Books(ImmutableList<Page> pages, Hierarchy last) {
    this.pages = pages;
    this.last = last;
  }

  /**
   * Opens books.
   *
   * @param first the hierarchy before everything
   * @param outcomes the outcomes of the plans since, each applied to the result of the one before,
   *     with decisions in the order of their days of effect
   * @return the books
   * @throws IllegalArgumentException if an outcome does not begin where the one before it ended, or
   *     a decision is effective before one that was carried out earlier
   */
  public static Books of(Hierarchy first, Iterable<Outcome> outcomes) {
    ImmutableList.Builder<Page> pages = ImmutableList.builder();
    Hierarchy now = first;
    LocalDate day = LocalDate.MIN;
    for (Outcome outcome : outcomes) {
      checkFollows(outcome, now);
      int orders = 0;
      int number = 0;
      for (Decision decision : outcome.plan().decisions()) {
        checkFollows(decision, day);
        int begin = orders;
        orders += decision.orders().size();
        Page page = Page.of(decision, ++number, now, outcome.snapshots().subList(begin, orders));
        pages.add(page);
        now = page.after();
        day = page.day();
      }
    }
    return new Books(pages.build(), now);
  }

  private static void checkFollows(Outcome outcome, Hierarchy now) {
    if (!outcome.before().isSameAs(now)) {
      throw new IllegalArgumentException(
          "The outcome of "
              + outcome.plan().decisions()
              + " begins with another hierarchy than the first, or the outcome before it, left;"
              + " hand all outcomes over, in order.");
    }
  }

  private static void checkFollows(Decision decision, LocalDate day) {
    if (decision.effectiveOn().isBefore(day)) {
      throw new IllegalArgumentException(
          ("Decision %s was carried out after one effective on %s; books need the order of the"
                  + " effective days.")
              .formatted(decision, day));
    }
  }

  /** {@return everything entered, in the order in which they came about} */
  public ImmutableList<BookEntry> entries() {
    return pages.stream()
        .flatMap(page -> page.entries().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return what was entered of one unit and of what stood below it then, moves within it too}
   *
   * @param unit the unit's id
   * @throws io.github.partyorg.structure.NoSuchUnitException if there never was such a unit
   */
  public ImmutableList<BookEntry> entries(UnitId unit) {
    requireKnown(unit);
    return entries().stream()
        .filter(entry -> entry.isOf(unit))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the balance of a unit; a unit that had not begun, or had ended, has no members}
   *
   * @param unit the text of the unit's id
   * @param from the first day, inclusive; the opening is counted before its decisions
   * @param until the last day, inclusive; the closing is counted after its decisions
   * @throws IllegalArgumentException if the last day is before the first
   * @throws io.github.partyorg.structure.NoSuchUnitException if there never was such a unit
   */
  public Balance balance(String unit, LocalDate from, LocalDate until) {
    return balance(UnitId.of(unit), from, until);
  }

  /**
   * {@return the balance of a unit; a unit that had not begun, or had ended, has no members}
   *
   * @param unit the unit's id
   * @param from the first day, inclusive; the opening is counted before its decisions
   * @param until the last day, inclusive; the closing is counted after its decisions
   * @throws IllegalArgumentException if the last day is before the first
   * @throws io.github.partyorg.structure.NoSuchUnitException if there never was such a unit
   */
  public Balance balance(UnitId unit, LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(
          "The period of %s from %s until %s ends before it begins.".formatted(unit, from, until));
    }
    requireKnown(unit);
    ImmutableListMultimap.Builder<Movement, BookEntry> entries = ImmutableListMultimap.builder();
    for (Page page : pages) {
      if (!page.day().isBefore(from) && !page.day().isAfter(until)) {
        for (BookEntry entry : page.entries()) {
          entry.movementOf(unit).ifPresent(movement -> entries.put(movement, entry));
        }
      }
    }
    return Balance.of(
        unit, from, until, count(unit, before(from)), count(unit, after(until)), entries.build());
  }

  /** Refuses a unit that is on no page, and not in the hierarchy of books without pages. */
  private void requireKnown(UnitId unit) {
    if (pages.stream().noneMatch(page -> page.knows(unit))) {
      last.require(unit);
    }
  }

  /** Returns the snapshot at the beginning of a day. */
  private Hierarchy before(LocalDate day) {
    for (Page page : pages) {
      if (!page.day().isBefore(day)) {
        return page.before();
      }
    }
    return last;
  }

  /** Returns the snapshot at the end of a day. */
  private Hierarchy after(LocalDate day) {
    return day.equals(LocalDate.MAX) ? last : before(day.plusDays(1));
  }

  private static int count(UnitId unit, Hierarchy hierarchy) {
    return hierarchy.unit(unit).map(Unit::memberCount).orElse(0);
  }
}
