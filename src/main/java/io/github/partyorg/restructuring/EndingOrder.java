package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/**
 * An order by which one unit ends and its contents go elsewhere (kết thúc hoạt động).
 *
 * <p>The unit has no successor; the log lists the destinations of its members and child units.
 */
abstract sealed class EndingOrder extends RearrangingOrder permits Dissolve, Disband {

  /** The unit that ended. */
  static final Placeholder<Unit> ENDED = Placeholder.plain("unit");

  /** The destinations of its members and units. */
  static final Placeholder<Bilingual> WHERE = Placeholder.phrase("where");

  EndingOrder(Bilingual term, Bilingual participle) {
    super(term, participle);
  }

  /** {@return the id of the unit that ends} */
  public abstract UnitId unit();

  /** {@return where all go} */
  public abstract Allocation allocation();

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    return Optional.of(
        Rearrangement.builder()
            .ends(ImmutableList.of(unit()))
            .dispersed()
            .flows(allocation().flowsFrom(unit()))
            .originals(ImmutableList.of(unit()))
            .results(allocation().destinations())
            .build());
  }

  /** Fills a sentence with the unit that ended and the destinations. */
  static Bilingual told(Template sentence, Restructured change) {
    return sentence.fill(
        ENDED.is(change.originals().get(0)), WHERE.is(whereabouts(change.moves())));
  }
}
