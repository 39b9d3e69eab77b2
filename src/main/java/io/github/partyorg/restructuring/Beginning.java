package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** An order by which one unit begins, with its subordinate units (bắt đầu hoạt động). */
abstract sealed class Beginning extends RearrangingOrder
    permits Establish, Reinstate, TakeIn, Consolidate {

  private final Rearrangement.Origin origin;

  Beginning(Bilingual term, Bilingual participle, Rearrangement.Origin origin) {
    super(term, participle);
    this.origin = origin;
  }

  /** {@return the unit that begins; only one that is taken in has members} */
  public abstract Unit unit();

  /** {@return the id of the unit directly above} */
  public abstract UnitId superior();

  /** Returns the units that end in favour of the one that begins: none, for most orders. */
  ImmutableList<UnitId> sources() {
    return ImmutableList.of();
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return ImmutableList.of(unit());
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    Sources.check(execution, sources());
    Rearrangement.Builder meaning =
        Rearrangement.builder()
            .ends(sources())
            .begins(unit(), superior(), origin)
            .originals(sources())
            .results(ImmutableList.of(unit().id()));
    for (UnitId ended : sources()) {
      meaning.flow(Rearrangement.Flow.whole(ended, unit().id()));
    }
    return Optional.of(meaning.build());
  }
}
