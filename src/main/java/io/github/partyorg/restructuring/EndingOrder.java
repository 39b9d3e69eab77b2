package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/**
 * An order by which one unit ends and its contents go elsewhere (kết thúc hoạt động).
 *
 * <p>The unit has no successor; the log lists the destinations of its members and child units.
 */
abstract sealed class EndingOrder extends RearrangingOrder permits Dissolve, Disband {

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

  final Bilingual told(String vietnamese, String english, Restructured change) {
    String unit = change.originals().get(0).toString();
    Bilingual where = whereabouts(change.moves());
    return Bilingual.of(
        vietnamese + unit + "; " + where.vietnamese(), english + unit + "; " + where.english());
  }
}
