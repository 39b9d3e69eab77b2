package io.github.partyorg.activity;

import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member's charge of an area or a field (phân công phụ trách địa bàn, lĩnh vực).
 *
 * <p>An area is given as the unit that stands for it, a field in words; at least one is given.
 */
@Value.Immutable
public abstract sealed class Assignment permits ImmutableAssignment {

  Assignment() {}

  /** {@return the id of the committee member or official} */
  public abstract MemberId assignee();

  /** {@return the unit's id} */
  public abstract UnitId assignedBy();

  /** {@return the id of the unit that stands for it, or empty (địa bàn)} */
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
  public static final class Builder extends ImmutableAssignment.Builder {
    Builder() {}

    /**
     * Sets the member in charge.
     *
     * @param member the text of the member's id
     * @return this builder
     */
    public Builder assignee(String member) {
      return assignee(MemberId.of(member));
    }

    /**
     * Sets the unit with the committee that assigned it.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder assignedBy(String unit) {
      return assignedBy(UnitId.of(unit));
    }

    /**
     * Sets the area.
     *
     * @param unit the unit that stands for it
     * @return this builder
     */
    public Builder areaOf(String unit) {
      return area(UnitId.of(unit));
    }
  }
}
