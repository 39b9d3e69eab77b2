package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;

/**
 * An order that changes one unit, which stays where it is (thay đổi tại một tổ chức đảng).
 *
 * <p>What came of it is logged as {@link UnitChanged}.
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

  /** The unit, in a sentence that tells what has been done. */
  static final Placeholder<Unit> UNIT = Placeholder.plain("unit");

  private static final Placeholder<Bilingual> STATE = Placeholder.phrase("state");
  private static final Template NOW =
      Template.of("{unit}: {state}", "{unit}: {state}", UNIT, STATE);

  private final Bilingual participle;

  UnitChange(Bilingual term, Bilingual participle) {
    super(term);
    this.participle = participle;
  }

  /** Returns the term for what has been done. */
  final Bilingual participle() {
    return participle;
  }

  /** Returns what has been done as a sentence. */
  abstract Bilingual told(Unit before, Unit after);

  /** Returns a sentence that tells what a unit has, or is, from now on. */
  static Bilingual now(Unit after, Bilingual state) {
    return NOW.fill(UNIT.is(after), STATE.is(state));
  }
}
