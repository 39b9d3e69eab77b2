package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
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

  RearrangingOrder(Bilingual term, Bilingual participle) {
    super(term, participle);
  }

  /** {@return why, or empty if not stated} */
  public Optional<Purpose> purpose() {
    return Optional.empty();
  }

  /** Returns the meaning of the order here; if it is refused, returns empty. */
  abstract Optional<Rearrangement> meaning(Execution execution);

  /** Returns the change as a sentence. */
  abstract Bilingual told(Restructured change);

  @Override
  final void execute(Execution execution) {
    meaning(execution).ifPresent(meaning -> new Carrying(execution, meaning).carryOut());
  }

  /** Returns the purpose in brackets, after a space; nothing if there is none. */
  final Bilingual withPurpose(Bilingual sentence) {
    return purpose()
        .map(
            why ->
                Bilingual.of(
                    sentence.vietnamese() + " (" + why.term().vietnamese() + ")",
                    sentence.english() + " (" + why.term().english() + ")"))
        .orElse(sentence);
  }

  /** Returns a number of members, in the singular or the plural. */
  static Bilingual members(int count) {
    return Bilingual.of(count + " đảng viên", count + (count == 1 ? " member" : " members"));
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
        what.add(Bilingual.of(move.units().toString(), move.units().toString()));
      }
      Bilingual all = Bilingual.join(", ", what.build());
      String to = move.to().map(Object::toString).orElse("");
      parts.add(
          Bilingual.of(
              all.vietnamese() + (to.isEmpty() ? " chuyển ra ngoài" : " chuyển đến " + to),
              all.english() + (to.isEmpty() ? " went outside" : " went to " + to)));
    }
    ImmutableList<Bilingual> built = parts.build();
    return built.isEmpty()
        ? Bilingual.of("không có gì chuyển đi", "nothing went elsewhere")
        : Bilingual.join("; ", built);
  }
}
