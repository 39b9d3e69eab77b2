package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;

/**
 * An order that changes one unit, which stays where it is (thay đổi tại một tổ chức đảng).
 *
 * <p>Its effect is logged as {@link UnitChanged}.
 */
public abstract sealed class UnitChange extends Restructuring
    permits FormGroups,
        RenewLeadership,
        Rename,
        Recode,
        Reclassify,
        RunPilot,
        RecordConsent,
        Delegate,
        Recognize,
        ChangeForm {

  /** The unit, in a sentence about the change. */
  static final Placeholder<Unit> UNIT = Placeholder.plain("unit");

  /** The unit's id, in the sentence of an order. */
  static final Placeholder<UnitId> ID = Placeholder.plain("id");

  private static final Placeholder<Bilingual> STATE = Placeholder.phrase("state");
  private static final Template NOW =
      Template.of("{unit}: {state}", "{unit}: {state}", UNIT, STATE);

  UnitChange(Bilingual term, Bilingual participle) {
    super(term, participle);
  }

  /** Returns the change as a sentence. */
  abstract Bilingual told(Unit before, Unit after);

  /** Returns a sentence that states a unit's new attribute. */
  static Bilingual now(Unit after, Bilingual state) {
    return NOW.fill(UNIT.is(after), STATE.is(state));
  }
}
