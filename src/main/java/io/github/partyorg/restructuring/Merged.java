package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/** Units ended into one that lives on (đã sáp nhập). */
@Value.Immutable
@TupleStyle
public abstract sealed class Merged extends Change permits ImmutableMerged {

  private static final Bilingual TERM = Bilingual.of("sáp nhập", "merged");

  Merged() {}

  static Merged of(
      Decision decision,
      int order,
      ImmutableList<Unit> sources,
      Unit before,
      Unit after,
      Optional<Purpose> purpose) {
    return ImmutableMerged.make(decision, order, sources, before, after, purpose);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  @Override
  public abstract ImmutableList<Unit> ended();

  /**
   * Returns the survivor before.
   *
   * @return the unit as it was
   */
  public abstract Unit before();

  /**
   * Returns the survivor after.
   *
   * @return the unit as it became
   */
  public abstract Unit after();

  @Override
  public abstract Optional<Purpose> purpose();

  @Override
  public final ImmutableList<Unit> originals() {
    return ImmutableList.<Unit>builder().addAll(ended()).add(before()).build();
  }

  @Override
  public final ImmutableList<Unit> results() {
    return ImmutableList.of(after());
  }

  @Override
  public final ImmutableList<Succession> successions() {
    return Gathering.successions(ended(), after().id());
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Sáp nhập " + ended() + " vào " + after(), "Merged " + ended() + " into " + after());
  }
}
