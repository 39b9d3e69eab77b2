package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.comparison.Difference;
import io.github.partyorg.comparison.MemberDifference;
import io.github.partyorg.comparison.UnitDifference;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Outline;
import io.github.partyorg.structure.OutlineLine;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The difference of the drawings of two hierarchies (khác biệt giữa hai sơ đồ): the lines that only
 * one has, and the moves.
 *
 * <p>A line of the earlier drawing alone begins with {@code -}, one of the later alone with {@code
 * +}, each below the units that it stands under. What moved is no such line: a line that begins
 * with {@code >} says from where it moved to where. There are no lines if and only if the two are
 * {@linkplain Hierarchy#isSameAs the same}.
 */
public final class DrawnDifference {

  /** So many lines are printed; a larger difference ends with counts. */
  private static final int MOST = 30;

  private final Comparison comparison;
  private final ImmutableList<String> lines;

  private DrawnDifference(Comparison comparison, Locale locale) {
    this.comparison = comparison;
    this.lines = new Drawer(comparison, locale).lines();
  }

  /**
   * Compares two drawings.
   *
   * @param earlier the one hierarchy
   * @param later the other one
   * @param locale the reader's locale
   * @return the difference
   */
  public static DrawnDifference between(Hierarchy earlier, Hierarchy later, Locale locale) {
    return new DrawnDifference(Comparison.between(earlier, later), locale);
  }

  /** {@return all lines} */
  public ImmutableList<String> lines() {
    return lines;
  }

  /** {@return the lines if they are few; else the first of them, and counts} */
  @Override
  public String toString() {
    return lines.size() <= MOST
        ? String.join("\n", lines)
        : String.join("\n", lines.subList(0, MOST))
            + "\n… and %s lines more; in all: %s"
                .formatted(lines.size() - MOST, DifferenceCounts.of(comparison));
  }

  /** Walks through both trees. */
  private static final class Drawer {

    private final Hierarchy earlier;
    private final Hierarchy later;
    private final Locale locale;
    private final ImmutableSet<UnitId> changed;
    private final Moves moves;
    private final ImmutableListMultimap<UnitId, String> earlierLines;
    private final ImmutableListMultimap<UnitId, String> laterLines;

    Drawer(Comparison comparison, Locale locale) {
      this.earlier = comparison.before();
      this.later = comparison.after();
      this.locale = locale;
      this.changed = changed(comparison);
      this.moves = Moves.of(comparison);
      this.earlierLines = drawn(earlier, locale);
      this.laterLines = drawn(later, locale);
    }

    private static ImmutableListMultimap<UnitId, String> drawn(Hierarchy hierarchy, Locale locale) {
      ImmutableListMultimap.Builder<UnitId, String> lines = ImmutableListMultimap.builder();
      for (OutlineLine line : Outline.of(hierarchy.root(), locale).lines()) {
        lines.put(line.unit(), line.isHead() ? line.plain() : "  " + line.plain());
      }
      return lines.build();
    }

    ImmutableList<String> lines() {
      List<String> all = new ArrayList<>(below(later.root(), 0));
      if (!later.has(earlier.root().id())) {
        all.addAll(below(earlier.root(), 0));
      }
      return ImmutableList.<String>builder().addAll(all).addAll(moves.told(locale)).build();
    }

    /** Returns the lines of a unit and of all below it, in either drawing. */
    private List<String> below(Unit unit, int depth) {
      List<String> lines = new ArrayList<>();
      for (Unit child : children(unit)) {
        lines.addAll(below(child, depth + 1));
      }
      List<String> own = own(unit.id(), depth);
      if (own.isEmpty() && !lines.isEmpty()) {
        own = List.of("  " + indented(depth) + unit.id() + "  " + unit.name());
      }
      return ImmutableList.copyOf(Iterables.concat(own, lines));
    }

    /** Returns the later units below and, after them, the earlier ones that are no more. */
    private Iterable<Unit> children(Unit unit) {
      Optional<Unit> then = earlier.unit(unit.id());
      Iterable<Unit> gone =
          Iterables.filter(
              then.map(Unit::children).orElseGet(ImmutableList::of),
              child -> !later.has(child.id()));
      return Iterables.concat(later.has(unit.id()) ? unit.children() : List.of(), gone);
    }

    private List<String> own(UnitId unit, int depth) {
      List<String> own = new ArrayList<>();
      if (changed.contains(unit)) {
        List<String> gone = new ArrayList<>(earlierLines.get(unit));
        List<String> come = new ArrayList<>(laterLines.get(unit));
        laterLines.get(unit).forEach(gone::remove);
        earlierLines.get(unit).forEach(come::remove);
        gone.forEach(line -> own.add("- " + indented(depth) + line));
        come.forEach(line -> own.add("+ " + indented(depth) + line));
      }
      return own;
    }

    private static String indented(int depth) {
      return "  ".repeat(depth);
    }

    /** Finds the units with another difference than that they, or members of theirs, moved. */
    private static ImmutableSet<UnitId> changed(Comparison comparison) {
      ImmutableSet.Builder<UnitId> changed = ImmutableSet.builder();
      for (Difference difference : comparison.differences()) {
        if (difference instanceof UnitDifference unit && unit.kind() != UnitDifference.Kind.MOVED) {
          changed.add(unit.unit());
        }
        if (difference instanceof MemberDifference member
            && member.kind() != MemberDifference.Kind.MOVED) {
          addBranches(member.member(), comparison, changed);
        }
      }
      return changed.build();
    }

    private static void addBranches(
        MemberId member, Comparison comparison, ImmutableSet.Builder<UnitId> branches) {
      comparison.before().branchOf(member).ifPresent(branch -> branches.add(branch.id()));
      comparison.after().branchOf(member).ifPresent(branch -> branches.add(branch.id()));
    }
  }
}
