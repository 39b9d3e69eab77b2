package io.github.partyorg.activity;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.internal.Stated;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An inspection or supervision that was held (cuộc kiểm tra, giám sát). */
@Value.Immutable
@TupleStyle
public abstract sealed class Inspection permits ImmutableInspection {

  Inspection() {}

  /** {@return inspection or supervision} */
  public abstract InspectionKind kind();

  /** {@return the id of the unit with the committee that held it} */
  public abstract UnitId heldBy();

  /** {@return the id of the unit inspected, or of the unit of the member inspected} */
  public abstract UnitId unit();

  /** {@return the id of the member inspected, or empty if the unit was} */
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
  public static final class Builder {

    private @Nullable InspectionKind kind;
    private @Nullable UnitId heldBy;
    private @Nullable UnitId unit;
    private Optional<MemberId> member = Optional.empty();
    private @Nullable LocalDate heldOn;
    private Optional<String> about = Optional.empty();

    Builder() {}

    /**
     * Sets the kind.
     *
     * @param held inspection or supervision
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder kind(InspectionKind held) {
      kind = held;
      return this;
    }

    /**
     * Sets the unit with the committee that held it.
     *
     * @param holder the text of the unit's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder heldBy(String holder) {
      return heldBy(UnitId.of(holder));
    }

    /**
     * Sets the unit with the committee that held it.
     *
     * @param holder the unit's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder heldBy(UnitId holder) {
      heldBy = holder;
      return this;
    }

    /**
     * Sets the unit inspected, or the unit of the member inspected.
     *
     * @param inspected the text of the unit's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder unit(String inspected) {
      return unit(UnitId.of(inspected));
    }

    /**
     * Sets the unit inspected, or the unit of the member inspected.
     *
     * @param inspected the unit's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder unit(UnitId inspected) {
      unit = inspected;
      return this;
    }

    /**
     * Says that a member was inspected, not the unit.
     *
     * @param inspected the text of the member's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder member(String inspected) {
      return member(MemberId.of(inspected));
    }

    /**
     * Says that a member was inspected, not the unit.
     *
     * @param inspected the member's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder member(MemberId inspected) {
      member = Optional.of(inspected);
      return this;
    }

    /**
     * Sets the day on which it was concluded.
     *
     * @param day the day
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder heldOn(LocalDate day) {
      heldOn = day;
      return this;
    }

    /**
     * Sets the subject.
     *
     * @param subject the subject in words
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder about(String subject) {
      about = Optional.of(subject);
      return this;
    }

    /**
     * Returns the inspection.
     *
     * @return the inspection with what has been said
     * @throws IllegalStateException if there is no unit, kind, holder or day
     */
    public Inspection build() {
      UnitId inspected = Stated.part(unit, () -> "An inspection", "unit");
      Supplier<String> whose = () -> "The inspection of " + inspected;
      return ImmutableInspection.make(
          Stated.part(kind, whose, "kind"),
          Stated.part(heldBy, whose, "unit that held it"),
          inspected,
          member,
          Stated.part(heldOn, whose, "day"),
          about);
    }
  }
}
