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

/**
 * A member's charge of an area or a field (phân công phụ trách địa bàn, lĩnh vực).
 *
 * <p>An area is given as the unit that stands for it, a field in words; at least one is given.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Assignment permits ImmutableAssignment {

  Assignment() {}

  /** {@return the id of the committee member or official} */
  public abstract MemberId assignee();

  /** {@return the id of the unit with the committee that assigned it} */
  public abstract UnitId assignedBy();

  /** {@return the id of the unit that stands for the area (địa bàn), or empty} */
  public abstract Optional<UnitId> area();

  /** {@return the field of work (lĩnh vực), or empty} */
  public abstract Optional<String> field();

  /** {@return the first day, inclusive} */
  public abstract LocalDate since();

  /** {@return the last day, inclusive, or empty if it has no end yet} */
  public abstract Optional<LocalDate> until();

  /**
   * {@return true from the first day of the assignment to the last}
   *
   * @param day the day
   */
  public final boolean isInForceOn(LocalDate day) {
    return !day.isBefore(since()) && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  @Value.Check
  void assignsSomething() {
    if (area().isEmpty() && field().isEmpty()) {
      throw new IllegalArgumentException(
          "Member " + assignee() + " has an assignment without content; state an area or a field.");
    }
    until()
        .filter(last -> last.isBefore(since()))
        .ifPresent(
            last -> {
              throw new IllegalArgumentException(
                  "Member %s is in charge from %s until %s; the last day is before the first."
                      .formatted(assignee(), since(), last));
            });
  }

  /**
   * {@return an empty builder; assignee, assigning unit, first day and an area or a field are
   * required}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds assignments. */
  public static final class Builder {

    private @Nullable MemberId assignee;
    private @Nullable UnitId assignedBy;
    private Optional<UnitId> area = Optional.empty();
    private Optional<String> field = Optional.empty();
    private @Nullable LocalDate since;
    private Optional<LocalDate> until = Optional.empty();

    Builder() {}

    /**
     * Sets the member in charge.
     *
     * @param charged the text of the member's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder assignee(String charged) {
      return assignee(MemberId.of(charged));
    }

    /**
     * Sets the member in charge.
     *
     * @param charged the member's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder assignee(MemberId charged) {
      assignee = charged;
      return this;
    }

    /**
     * Sets the unit with the committee that assigned it.
     *
     * @param assigning the text of the unit's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder assignedBy(String assigning) {
      return assignedBy(UnitId.of(assigning));
    }

    /**
     * Sets the unit with the committee that assigned it.
     *
     * @param assigning the unit's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder assignedBy(UnitId assigning) {
      assignedBy = assigning;
      return this;
    }

    /**
     * Sets the area.
     *
     * @param unit the text of the id of the unit that stands for it
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder area(String unit) {
      return area(UnitId.of(unit));
    }

    /**
     * Sets the area.
     *
     * @param unit the id of the unit that stands for it
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder area(UnitId unit) {
      area = Optional.of(unit);
      return this;
    }

    /**
     * Sets the field.
     *
     * @param work the field of work in words
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder field(String work) {
      field = Optional.of(work);
      return this;
    }

    /**
     * Sets the first day.
     *
     * @param first the day, inclusive
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder since(LocalDate first) {
      since = first;
      return this;
    }

    /**
     * Sets the last day.
     *
     * @param last the day, inclusive, not before the first
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder until(LocalDate last) {
      until = Optional.of(last);
      return this;
    }

    /**
     * Returns the assignment.
     *
     * @return the assignment with what has been said
     * @throws IllegalStateException if there is no assignee, assigning unit or first day
     * @throws IllegalArgumentException if there is neither area nor field, or the last day is
     *     before the first
     */
    public Assignment build() {
      MemberId charged = Stated.part(assignee, () -> "An assignment", "assignee");
      Supplier<String> whose = () -> "The assignment of " + charged;
      return ImmutableAssignment.make(
          charged,
          Stated.part(assignedBy, whose, "unit that assigned it"),
          area,
          field,
          Stated.part(since, whose, "first day"),
          until);
    }
  }
}
