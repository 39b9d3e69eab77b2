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

  /** {@return inspection or supervision} */
  public abstract InspectionKind kind();

  /** {@return the unit's id} */
  public abstract UnitId heldBy();

  /** {@return the unit inspected, or the unit of the member inspected} */
  public abstract UnitId unit();

  /** {@return the member's id, or empty if the unit was} */
  public abstract Optional<MemberId> member();

  /** {@return the day on which it was concluded} */
  public abstract LocalDate heldOn();

  /** {@return the subject, or empty if not stated} */
  public abstract Optional<String> about();

  /** {@return an empty builder; kind, holder, unit and day are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds inspections. */
  public static final class Builder extends ImmutableInspection.Builder {
    Builder() {}

    /**
     * Sets the unit with the committee that held it.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder heldBy(String unit) {
      return heldBy(UnitId.of(unit));
    }

    /**
     * Sets the unit inspected, or the unit of the member inspected.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder unit(String unit) {
      return unit(UnitId.of(unit));
    }

    /**
     * Sets the member inspected.
     *
     * @param member the text of the member's id
     * @return this builder
     */
    public Builder member(String member) {
      return member(MemberId.of(member));
    }
  }
}
