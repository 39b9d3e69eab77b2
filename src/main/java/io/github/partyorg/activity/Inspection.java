package io.github.partyorg.activity;

import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An inspection or supervision that was held (cuộc kiểm tra, giám sát). */
@Value.Immutable
public abstract sealed class Inspection permits ImmutableInspection {

  Inspection() {}

  /**
   * Returns which of the two it was.
   *
   * @return inspection or supervision
   */
  public abstract InspectionKind kind();

  /**
   * Returns whose committee held it.
   *
   * @return the unit's id
   */
  public abstract UnitId heldBy();

  /**
   * Returns the unit that was inspected, or whose member was.
   *
   * @return the unit's id
   */
  public abstract UnitId unit();

  /**
   * Returns the member who was inspected.
   *
   * @return the member's id, or empty if the unit was
   */
  public abstract Optional<MemberId> member();

  /**
   * Returns the day on which it was concluded.
   *
   * @return the day
   */
  public abstract LocalDate heldOn();

  /**
   * Returns what it was about.
   *
   * @return the subject matter, or empty if not stated
   */
  public abstract Optional<String> about();

  /**
   * Returns a new builder.
   *
   * @return an empty builder; kind, holder, unit and day are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds inspections. */
  public static final class Builder extends ImmutableInspection.Builder {
    Builder() {}

    /**
     * Sets whose committee held it.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder heldBy(String unit) {
      return heldBy(UnitId.of(unit));
    }

    /**
     * Sets the unit that was inspected, or whose member was.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder unit(String unit) {
      return unit(UnitId.of(unit));
    }

    /**
     * Sets the member who was inspected.
     *
     * @param member the text of the member's id
     * @return this builder
     */
    public Builder member(String member) {
      return member(MemberId.of(member));
    }
  }
}
