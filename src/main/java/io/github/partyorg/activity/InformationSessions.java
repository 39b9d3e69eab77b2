package io.github.partyorg.activity;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sessions on current affairs that are reported together (đợt thông tin thời sự).
 *
 * <p>One session is a series of one. The turnout of each single session is not stated, and so not
 * kept.
 */
@Value.Immutable
public abstract sealed class InformationSessions permits ImmutableInformationSessions {

  InformationSessions() {}

  /** {@return the count, 1 unless stated} */
  @Value.Default
  public int sessionCount() {
    return 1;
  }

  /** {@return the audiences, which the turnout counts together} */
  public abstract ImmutableSet<Audience> audiences();

  /** {@return attendances or persons, or empty if not stated} */
  public abstract Optional<Turnout> turnout();

  /** {@return the unit's id, or empty if not stated} */
  public abstract Optional<UnitId> organisedBy();

  /** {@return the day of the last session, or empty if not stated} */
  public abstract Optional<LocalDate> heldOn();

  @Value.Check
  void areSome() {
    if (sessionCount() < 1) {
      throw new IllegalArgumentException(
          "A series of " + sessionCount() + " information sessions is none; leave it out.");
    }
  }

  /** {@return an empty builder, of one session} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds series of information sessions. */
  public static final class Builder extends ImmutableInformationSessions.Builder {
    Builder() {}

    /**
     * Sets the organising unit.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder organisedBy(String unit) {
      return organisedBy(UnitId.of(unit));
    }
  }
}
