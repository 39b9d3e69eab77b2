package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.comparison.Proposal;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Identifier;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A later roster held against the hierarchy that it is to bring up to date (danh sách kỳ sau).
 *
 * <p>It is a proposal: nothing changes before its plan is carried out. A unit is the same one by
 * its id, else by its official code, else by its name below the same superior; a member by the id,
 * else by name and day of birth. An empty cell, or a column that the roster leaves out, changes
 * nothing. Units and members that the roster does not list stay, unless the caller says that they
 * left.
 */
public final class NextRoster {

  private static final Placeholder<List<Identifier>> CREATED = number("created");
  private static final Placeholder<List<Identifier>> CHANGED = number("changed");
  private static final Placeholder<List<Identifier>> SAME = number("same");
  private static final Placeholder<List<Identifier>> GONE = number("gone");
  private static final Template SUMMARY =
      Template.of(
          "Mới: {created}; thay đổi: {changed}; giữ nguyên: {same}; không có trong danh sách:"
              + " {gone}.",
          "Created: {created}; changed: {changed}; unchanged: {same}; not listed: {gone}.",
          CREATED,
          CHANGED,
          SAME,
          GONE);

  private final Hierarchy before;
  private final DefectReport report;
  private final Optional<RosterMatch> match;
  private final ImmutableSet<MemberId> leaving;

  private NextRoster(
      Hierarchy before,
      DefectReport report,
      Optional<RosterMatch> match,
      ImmutableSet<MemberId> leaving) {
    this.before = before;
    this.report = report;
    this.match = match;
    this.leaving = leaving;
  }

  /**
   * {@return a roster as read, held against a hierarchy}
   *
   * @param before the hierarchy that it is to bring up to date
   * @param roster reads the roster; without a sheet of units, its members are in units of the
   *     hierarchy
   * @throws IOException if the machine fails
   */
  public static NextRoster of(Hierarchy before, HierarchyReader roster) throws IOException {
    RowReading<Hierarchy> reading =
        roster.readOver(before, HierarchyRows.of(before).sheet(RowType.UNITS));
    return new NextRoster(
        before,
        reading.report(),
        reading.value().map(listed -> RosterMatch.between(before, listed)),
        ImmutableSet.of());
  }

  /** {@return the defects of the roster; with errors it proposes nothing} */
  public DefectReport report() {
    return report;
  }

  /** {@return the ids that the roster writes otherwise: its id, then that of the hierarchy} */
  public ImmutableMap<Identifier, Identifier> matched() {
    return match().matched();
  }

  /** {@return units and members that the hierarchy does not have yet} */
  public ImmutableList<Identifier> created() {
    return match().created();
  }

  /** {@return units and members that the roster has other data or another place of} */
  public ImmutableList<Identifier> changed() {
    return match().changed(target(LocalDate.EPOCH));
  }

  /** {@return units and members that the roster has as they are} */
  public ImmutableList<Identifier> unchanged() {
    ImmutableSet<Identifier> changed = ImmutableSet.copyOf(changed());
    return match().same().stream()
        .filter(id -> !changed.contains(id))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return units and members that the roster does not list} */
  public ImmutableList<Identifier> gone() {
    return match().gone();
  }

  /**
   * {@return this roster, with some members that it does not list leaving}
   *
   * @param members their ids
   * @throws IllegalArgumentException if the roster lists one of them, or the hierarchy does not
   */
  public NextRoster without(Iterable<MemberId> members) {
    ImmutableSet<MemberId> left = ImmutableSet.copyOf(members);
    ImmutableSet<Identifier> gone = ImmutableSet.copyOf(gone());
    for (MemberId member : left) {
      if (!gone.contains(member)) {
        throw new IllegalArgumentException(
            "Member " + member + " is not gone; those that the roster does not list are " + gone);
      }
    }
    return new NextRoster(before, report, match, left);
  }

  /** {@return this roster, with all members leaving that it does not list} */
  public NextRoster withoutTheGone() {
    return without(
        gone().stream()
            .filter(MemberId.class::isInstance)
            .map(MemberId.class::cast)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the plan that brings the hierarchy up to date, or what cannot be ordered}
   *
   * @param issuer the unit whose committee decides
   * @param day the day from which the orders are in effect
   * @throws DefectiveRowsException if the roster has errors
   */
  public Proposal proposal(UnitId issuer, LocalDate day) {
    return Comparison.between(before, target(day)).proposal(issuer, day);
  }

  private Hierarchy target(LocalDate day) {
    return new RosterTarget(match()).of(leaving, day);
  }

  private static Placeholder<List<Identifier>> number(String name) {
    return Placeholder.of(name, ids -> Bilingual.number(ids.size()));
  }

  private RosterMatch match() {
    return match.orElseThrow(() -> new DefectiveRowsException(report));
  }

  /** {@return how many are created, changed, unchanged and gone} */
  public Bilingual summary() {
    if (match.isEmpty()) {
      return report.summary();
    }
    return SUMMARY.fill(
        CREATED.is(created()), CHANGED.is(changed()), SAME.is(unchanged()), GONE.is(gone()));
  }

  @Override
  public String toString() {
    return summary().english();
  }
}
