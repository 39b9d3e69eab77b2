package io.github.partyorg.structure;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Party member as the structure knows one (đảng viên).
 *
 * <p>Personnel files stay with the application, under the {@linkplain #id() id}. A member belongs
 * to the branch that lists it; staying elsewhere for a time is a {@link Guest}.
 */
@Value.Immutable
public abstract sealed class Member permits ImmutableMember {

  Member() {}

  /**
   * Returns the identity.
   *
   * @return the id, unique in a hierarchy
   */
  public abstract MemberId id();

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  public abstract String name();

  /**
   * Returns the standing.
   *
   * @return official or probationary
   */
  public abstract Standing standing();

  /**
   * Returns how the member takes part.
   *
   * @return active unless stated otherwise
   */
  @Value.Default
  public Participation participation() {
    return Participation.ACTIVE;
  }

  /**
   * Returns what the member works as, where the structure asks for it.
   *
   * @return the occupation, or empty if not stated
   */
  public abstract Optional<Occupation> occupation();

  /**
   * Returns the day of the admission decision (ngày kết nạp), from which seniority is counted.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> admittedOn();

  /**
   * Returns the day of recognition as official member (ngày chính thức).
   *
   * @return the day, or empty if not stated; always empty for a probationary member
   */
  public abstract Optional<LocalDate> officialSince();

  /**
   * Says whether the member is an official one (đảng viên chính thức).
   *
   * @return true if official
   */
  public final boolean isOfficial() {
    return standing() == Standing.OFFICIAL;
  }

  /**
   * Returns the day from which seniority in the Party counts (tuổi đảng; Party Charter, Art. 5).
   *
   * @return the day of admission, or empty if it is not stated or the member is not official yet
   */
  public final Optional<LocalDate> seniorSince() {
    return isOfficial() ? admittedOn() : Optional.empty();
  }

  /**
   * Returns this member with another day of admission.
   *
   * @param admittedOn the day of the admission decision
   * @return the member with that day
   */
  public abstract Member withAdmittedOn(LocalDate admittedOn);

  /**
   * Returns this member taking part in another way.
   *
   * @param participation how the member takes part
   * @return the member with that participation
   */
  public abstract Member withParticipation(Participation participation);

  abstract Member withStanding(Standing standing);

  abstract Member withOfficialSince(LocalDate officialSince);

  /**
   * Returns this member as an official one.
   *
   * @param day the day of recognition, not before that of admission
   * @return the member, official since that day
   * @throws IllegalArgumentException if the member was admitted later
   */
  public final Member confirmedOn(LocalDate day) {
    return withStanding(Standing.OFFICIAL).withOfficialSince(day);
  }

  @Value.Check
  void hasDatesThatFit() {
    Texts.filled(name(), "name of member", id());
    if (!isOfficial() && officialSince().isPresent()) {
      throw new IllegalArgumentException(
          "Member "
              + id()
              + " is probationary, yet official since "
              + officialSince().get()
              + "; state the standing OFFICIAL or leave the date out.");
    }
    if (admittedOn().isPresent()
        && officialSince().isPresent()
        && officialSince().get().isBefore(admittedOn().get())) {
      throw new IllegalArgumentException(
          "Member "
              + id()
              + " is official since "
              + officialSince().get()
              + ", before the admission on "
              + admittedOn().get()
              + "; correct one of the dates.");
    }
  }

  /**
   * Begins an official member (đảng viên chính thức).
   *
   * @param id the text of the id
   * @return a builder; a name is required
   */
  public static Builder official(String id) {
    return builder().id(id).standing(Standing.OFFICIAL);
  }

  /**
   * Begins a member on probation (đảng viên dự bị).
   *
   * @param id the text of the id
   * @return a builder; a name is required
   */
  public static Builder probationary(String id) {
    return builder().id(id).standing(Standing.PROBATIONARY);
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder; id, name and standing are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds members. */
  public static final class Builder extends ImmutableMember.Builder {
    Builder() {}

    /**
     * Sets the identity.
     *
     * @param id the text of the id
     * @return this builder
     */
    public Builder id(String id) {
      return id(MemberId.of(id));
    }
  }
}
