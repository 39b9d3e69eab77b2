package io.github.partyorg.testing;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.comparison.Difference;
import io.github.partyorg.comparison.MemberDifference;
import io.github.partyorg.comparison.UnitDifference;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Locale;

/** What moved between two hierarchies, a line for all that moved from one unit to another. */
final class Moves {

  private static final int MOST_NAMED = 10;

  private static final Placeholder<Bilingual> WHAT = Placeholder.phrase("what");
  private static final Placeholder<UnitId> FROM = Placeholder.plain("from");
  private static final Placeholder<UnitId> TO = Placeholder.plain("to");
  private static final Template MOVED =
      Template.of(
          "{what} chuyển từ {from} đến {to}", "{what} moved from {from} to {to}", WHAT, FROM, TO);

  private static final Placeholder<String> NAMED = Placeholder.plain("named");
  private static final Placeholder<Integer> REST = Placeholder.plain("rest");
  private static final Template AND_MORE =
      Template.of("{named} và {rest} nữa", "{named} and {rest} more", NAMED, REST);

  private final ImmutableListMultimap<Way, Object> moved;

  private Moves(ImmutableListMultimap<Way, Object> moved) {
    this.moved = moved;
  }

  /**
   * From where to where.
   *
   * @param from the unit that was left
   * @param to the unit that was entered
   */
  private record Way(UnitId from, UnitId to) {}

  static Moves of(Comparison comparison) {
    Hierarchy before = comparison.before();
    Hierarchy after = comparison.after();
    ImmutableListMultimap.Builder<Way, Object> moved = ImmutableListMultimap.builder();
    for (Difference difference : comparison.differences()) {
      if (difference instanceof UnitDifference unit
          && unit.kind() == UnitDifference.Kind.MOVED
          && before.superiorOf(unit.unit()).isPresent()
          && after.superiorOf(unit.unit()).isPresent()) {
        UnitId from = before.superiorOf(unit.unit()).get().id();
        moved.put(new Way(from, after.superiorOf(unit.unit()).get().id()), unit.unit());
      }
      if (difference instanceof MemberDifference member
          && member.kind() == MemberDifference.Kind.MOVED) {
        UnitId from = before.branchOf(member.member()).orElseThrow().id();
        moved.put(
            new Way(from, after.branchOf(member.member()).orElseThrow().id()), member.member());
      }
    }
    return new Moves(moved.build());
  }

  ImmutableList<String> told(Locale locale) {
    ImmutableList.Builder<String> told = ImmutableList.builder();
    moved
        .asMap()
        .forEach(
            (way, what) ->
                told.add(
                    "> "
                        + MOVED
                            .fill(
                                WHAT.is(named(ImmutableList.copyOf(what))),
                                FROM.is(way.from()),
                                TO.is(way.to()))
                            .in(locale)));
    return told.build();
  }

  private static Bilingual named(List<Object> what) {
    String named = Joiner.on(' ').join(Iterables.limit(what, MOST_NAMED));
    return what.size() <= MOST_NAMED
        ? Bilingual.alike(named)
        : AND_MORE.fill(NAMED.is(named), REST.is(what.size() - MOST_NAMED));
  }
}
