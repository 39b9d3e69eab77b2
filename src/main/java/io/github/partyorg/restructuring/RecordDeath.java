package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to record that a member has died (ghi nhận đảng viên từ trần).
 *
 * <p>It counts from the day on which the decision is effective; the day of death is stated
 * separately.
 *
 * <p>The member leaves the roll, party groups and seats; a stay as guest ends.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class RecordDeath extends MembershipChange permits ImmutableRecordDeath {

  private static final Bilingual TERM =
      Bilingual.of("ghi nhận đảng viên từ trần", "record a death");

  RecordDeath() {
    super(TERM, Movement.DECEASED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<RecordDeath> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<RecordDeath> member(MemberId member) {
    return branch -> ImmutableRecordDeath.make(member, branch, Optional.empty());
  }

  /**
   * Says when the member died, if that is known.
   *
   * @param day the day of death
   * @return the order with that day
   */
  public final RecordDeath on(LocalDate day) {
    return ImmutableRecordDeath.make(member(), branch(), Optional.of(day));
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  /** {@return the day of death, or empty if not stated} */
  public abstract Optional<LocalDate> diedOn();

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Ghi nhận đảng viên từ trần: " + member() + ", " + branch(),
        "Record the death of " + member() + " of " + branch());
  }

  @Override
  final void execute(Execution execution) {
    leave(execution);
  }
}
