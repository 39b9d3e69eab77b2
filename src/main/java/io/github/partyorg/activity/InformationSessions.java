package io.github.partyorg.activity;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sessions on current affairs that are reported together (đợt thông tin thời sự).
 *
 * <p>The turnout of each single session is not kept.
 */
@Value.Immutable
public abstract sealed class InformationSessions permits ImmutableInformationSessions {

  InformationSessions() {}

  /**
   * Returns sessions without further data.
   *
   * @param sessionCount how many sessions are reported together, at least one
   * @return the sessions
   * @throws IllegalArgumentException if there are none
   */
  public static InformationSessions of(int sessionCount) {
    return ImmutableInformationSessions.builder().sessionCount(sessionCount).build();
  }

  /** {@return how many sessions are reported together} */
  public abstract int sessionCount();

  /** {@return the audiences, which the turnout counts together} */
  public abstract ImmutableSet<Audience> audiences();

  /** {@return attendances or persons, or empty if not stated} */
  public abstract Optional<Turnout> turnout();

  /** {@return the id of the unit that organised the sessions, or empty if not stated} */
  public abstract Optional<UnitId> organisedBy();

  /** {@return the day of the last session, or empty if not stated} */
  public abstract Optional<LocalDate> heldOn();

  @Value.Check
  void areSome() {
    if (sessionCount() < 1) {
      throw new IllegalArgumentException(
          sessionCount() + " information sessions cannot be reported; state at least one.");
    }
  }

  /**
   * {@return this with other audiences}
   *
   * @param audiences all audiences
   */
  public abstract InformationSessions withAudiences(Iterable<Audience> audiences);

  /**
   * {@return this with a turnout}
   *
   * @param turnout attendances or persons
   */
  public abstract InformationSessions withTurnout(Turnout turnout);

  /**
   * {@return this, as organised by a unit}
   *
   * @param organisedBy the unit's id
   */
  public abstract InformationSessions withOrganisedBy(UnitId organisedBy);

  /**
   * {@return this, as organised by a unit}
   *
   * @param organisedBy the text of the unit's id
   */
  public final InformationSessions withOrganisedBy(String organisedBy) {
    return withOrganisedBy(UnitId.of(organisedBy));
  }

  /**
   * {@return this with a day}
   *
   * @param heldOn the day of the last session
   */
  public abstract InformationSessions withHeldOn(LocalDate heldOn);
}
