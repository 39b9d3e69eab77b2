package io.github.partyorg.structure;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.internal.TupleStyle;
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
@TupleStyle
public abstract sealed class Member permits ImmutableMember {

  Member() {}

  /** {@return the id, unique in a hierarchy} */
  public abstract MemberId id();

  /** {@return the name, not blank} */
  public abstract String name();

  abstract MemberStatus status();

  /**
   * {@return the day of the first admission decision (ngày kết nạp), from which seniority is
   * counted, or empty if not stated}
   */
  public abstract Optional<LocalDate> admittedOn();

  /**
   * {@return the day of recognition as official member (ngày chính thức), or empty if not stated;
   * always empty for a probationary member}
   */
  public abstract Optional<LocalDate> officialSince();

  /** {@return the profile for norms and statutory tables; empty if nothing is stated} */
  public abstract Profile profile();

  /** {@return the times out of the Party (thời gian ra khỏi Đảng), in their order} */
  public abstract ImmutableList<Interruption> interruptions();

  /** {@return official or probationary} */
  public final Standing standing() {
    return status().standing();
  }

  /** {@return the participation: active unless stated otherwise} */
  public final Participation participation() {
    return status().participation();
  }

  /** {@return the occupation, or empty if not stated} */
  public final Optional<Occupation> occupation() {
    return status().occupation();
  }

  /** {@return true if the member is an official one (đảng viên chính thức)} */
  public final boolean isOfficial() {
    return standing() == Standing.OFFICIAL;
  }

  /**
   * {@return the day of the first admission, later by as many days as the member was out of the
   * Party; empty if that day is not stated or the member is not official yet (tuổi đảng; Party
   * Charter, Art. 5; QĐ 294-QĐ/TW, 4.5)}
   */
  public final Optional<LocalDate> seniorSince() {
    if (!isOfficial()) {
      return Optional.empty();
    }
    long daysOut = 0;
    for (Interruption interruption : interruptions()) {
      daysOut += interruption.days();
    }
    long late = daysOut;
    return admittedOn().map(day -> Timeline.daysAfter(day, late));
  }

  /**
   * {@return the day on which the member was last readmitted or, if never, admitted; empty if the
   * member was never readmitted and the day of admission is not stated}
   */
  public final Optional<LocalDate> lastAdmittedOn() {
    for (Interruption interruption : interruptions().reverse()) {
      if (interruption.isEndedByReadmission()) {
        return Optional.of(interruption.until());
      }
    }
    return admittedOn();
  }

  /**
   * {@return this member under another name}
   *
   * @param name the name, not blank
   */
  public final Member withName(String name) {
    return toBuilder().name(name).build();
  }

  /**
   * {@return this member taking part in another way}
   *
   * @param participation how the member takes part
   */
  public final Member withParticipation(Participation participation) {
    return toBuilder().participation(participation).build();
  }

  /**
   * {@return this member with another occupation}
   *
   * @param occupation the occupation
   */
  public final Member withOccupation(Occupation occupation) {
    return toBuilder().occupation(occupation).build();
  }

  /** {@return this member with no occupation stated} */
  public final Member withoutOccupation() {
    return toBuilder().withoutOccupation().build();
  }

  /**
   * {@return this member with another day of the first admission}
   *
   * @param admittedOn the day of the admission decision
   */
  public final Member withAdmittedOn(LocalDate admittedOn) {
    return toBuilder().admittedOn(admittedOn).build();
  }

  /**
   * {@return this member with another profile}
   *
   * @param profile the whole profile
   */
  public final Member withProfile(Profile profile) {
    return toBuilder().profile(profile).build();
  }

  /**
   * {@return this member as an official one, official since that day}
   *
   * @param day the day of recognition, not before that of admission
   * @throws IllegalArgumentException if the member was admitted later
   */
  public final Member confirmedOn(LocalDate day) {
    return toBuilder().standing(Standing.OFFICIAL).officialSince(day).build();
  }

  /**
   * Returns this member as readmitted after an interruption: on probation, active, with the day of
   * the first admission kept.
   *
   * @param interruption the time out of the Party, not before those there were
   * @return the member with that interruption after the others
   * @throws IllegalArgumentException if the interruption does not fit to the days there are
   */
  public final Member readmittedAfter(Interruption interruption) {
    return toBuilder()
        .standing(Standing.PROBATIONARY)
        .participation(Participation.ACTIVE)
        .notOfficial()
        .addInterruptions(interruption)
        .build();
  }

  private Builder toBuilder() {
    return builder().as(this);
  }

  @Value.Check
  void isPossible() {
    new MemberCheck(this).run();
  }

  /** {@return the name, and the id in brackets, as units are written} */
  public final String label() {
    return name() + " [" + id() + "]";
  }

  /** Leaves out attributes that are not stated. */
  @Override
  public final String toString() {
    return MoreObjects.toStringHelper("Member")
        .omitNullValues()
        .add("id", id())
        .add("name", name())
        .add("standing", standing())
        .add("participation", participation())
        .add("occupation", occupation().orElse(null))
        .add("admittedOn", admittedOn().orElse(null))
        .add("officialSince", officialSince().orElse(null))
        .add("profile", profile().isEmpty() ? null : profile())
        .add("interruptions", interruptions().isEmpty() ? null : interruptions())
        .toString();
  }

  /**
   * Starts an official member (đảng viên chính thức).
   *
   * @param id the text of the id
   * @return a builder; a name is required
   */
  public static Builder official(String id) {
    return builder().id(id).standing(Standing.OFFICIAL);
  }

  /**
   * Starts a member on probation (đảng viên dự bị).
   *
   * @param id the text of the id
   * @return a builder; a name is required
   */
  public static Builder probationary(String id) {
    return builder().id(id).standing(Standing.PROBATIONARY);
  }

  /** {@return an empty builder; id, name and standing are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds members. */
  public static final class Builder extends MemberBuilder {
    Builder() {}

    @Override
    Builder self() {
      return this;
    }
  }
}
