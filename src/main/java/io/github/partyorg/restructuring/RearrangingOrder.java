package io.github.partyorg.restructuring;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/**
 * An order by which units end, begin, move or are restated (sắp xếp tổ chức đảng), or members move
 * between branches.
 *
 * <p>All use one mechanism: the meaning of an order is derived when it is carried out, and logged
 * as {@link Restructured}.
 */
public abstract sealed class RearrangingOrder extends Restructuring
    permits Beginning,
        EndingOrder,
        Merge,
        Split,
        SplitOff,
        Regroup,
        HandOver,
        Convert,
        TransferMembers {

  private static final Placeholder<Bilingual> WHAT = Placeholder.phrase("what");
  private static final Placeholder<UnitId> TO = Placeholder.plain("to");
  private static final Template WENT_TO =
      Template.of("{what} chuyển đến {to}", "{what} went to {to}", WHAT, TO);
  private static final Template WENT_OUTSIDE =
      Template.of("{what} chuyển ra ngoài", "{what} went outside", WHAT);

  RearrangingOrder(Bilingual term, Bilingual participle) {
    super(term, participle);
  }

  /** Returns the meaning of the order here; if it is refused, returns empty. */
  abstract Optional<Rearrangement> meaning(Execution execution);

  /** Returns the change as a sentence. */
  abstract Bilingual told(Restructured change);

  @Override
  final void execute(Execution execution) {
    meaning(execution).ifPresent(meaning -> new Carrying(execution, meaning).carryOut());
  }

  /** Returns the things of a list, with commas between them. */
  static String listed(Iterable<?> things) {
    return Joiner.on(", ").join(things);
  }

  /** Returns a number of members, in the singular or the plural. */
  static Bilingual members(int count) {
    return Bilingual.count(count, "đảng viên", "member", "members");
  }

  /** Returns the destinations of members and units, such as {@code 3 members to [B]}. */
  static Bilingual whereabouts(Iterable<Move> moves) {
    ImmutableList.Builder<Bilingual> parts = ImmutableList.builder();
    for (Move move : moves) {
      ImmutableList.Builder<Bilingual> what = ImmutableList.builder();
      if (!move.members().isEmpty()) {
        what.add(members(move.members().size()));
      }
      if (!move.units().isEmpty()) {
        what.add(Bilingual.alike(listed(move.units())));
      }
      Bilingual all = Bilingual.join(", ", what.build());
      parts.add(
          move.to()
              .map(to -> WENT_TO.fill(WHAT.is(all), TO.is(to)))
              .orElseGet(() -> WENT_OUTSIDE.fill(WHAT.is(all))));
    }
    ImmutableList<Bilingual> built = parts.build();
    return built.isEmpty()
        ? Bilingual.of("không có gì chuyển đi", "nothing went elsewhere")
        : Bilingual.join("; ", built);
  }
}
