package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.internal.Stated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The implementation of {@link Member.Builder}, its only public name. */
abstract sealed class MemberBuilder permits Member.Builder {

  private @Nullable MemberId id;
  private @Nullable String name;
  private @Nullable Standing standing;
  private Participation participation = Participation.ACTIVE;
  private @Nullable Occupation occupation;
  private @Nullable LocalDate admittedOn;
  private @Nullable LocalDate officialSince;
  private Profile profile = Profile.empty();
  private ImmutableList<Interruption> interruptions = ImmutableList.of();

  abstract Member.Builder self();

  /** Starts with all attributes of a member. */
  final Member.Builder as(Member member) {
    standing = member.standing();
    participation = member.participation();
    occupation = member.occupation().orElse(null);
    admittedOn = member.admittedOn().orElse(null);
    officialSince = member.officialSince().orElse(null);
    profile = member.profile();
    interruptions = member.interruptions();
    return id(member.id()).name(member.name());
  }

  /**
   * Sets the identity.
   *
   * @param id the text of the id
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder id(String id) {
    return id(MemberId.of(id));
  }

  /**
   * Sets the identity.
   *
   * @param id the id
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder id(MemberId id) {
    this.id = id;
    return self();
  }

  /**
   * Sets the name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder name(String name) {
    this.name = name;
    return self();
  }

  /**
   * Sets the standing.
   *
   * @param standing official or probationary
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder standing(Standing standing) {
    this.standing = standing;
    return self();
  }

  /**
   * Sets the participation; active by default.
   *
   * @param participation how the member takes part
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder participation(Participation participation) {
    this.participation = participation;
    return self();
  }

  /**
   * Sets the occupation.
   *
   * @param occupation the occupation
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder occupation(Occupation occupation) {
    this.occupation = Objects.requireNonNull(occupation);
    return self();
  }

  /** Takes the occupation back. */
  final Member.Builder withoutOccupation() {
    occupation = null;
    return self();
  }

  /**
   * Sets the day of the first admission decision.
   *
   * @param day the day
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder admittedOn(LocalDate day) {
    this.admittedOn = Objects.requireNonNull(day);
    return self();
  }

  /**
   * Sets the day of recognition as official member.
   *
   * @param day the day, not before that of admission
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder officialSince(LocalDate day) {
    this.officialSince = Objects.requireNonNull(day);
    return self();
  }

  /** Takes the recognition as official member back. */
  final Member.Builder notOfficial() {
    officialSince = null;
    return self();
  }

  /**
   * Sets the profile for norms and statutory tables; empty by default.
   *
   * @param profile the whole profile
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder profile(Profile profile) {
    this.profile = profile.isEmpty() ? Profile.empty() : profile;
    return self();
  }

  /**
   * Adds times out of the Party.
   *
   * @param added the interruptions, after those added before, in their order
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder addInterruptions(Interruption... added) {
    return addAllInterruptions(ImmutableList.copyOf(added));
  }

  /**
   * Adds times out of the Party.
   *
   * @param added the interruptions, after those added before, in their order
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final Member.Builder addAllInterruptions(Iterable<? extends Interruption> added) {
    interruptions =
        ImmutableList.<Interruption>builder().addAll(interruptions).addAll(added).build();
    return self();
  }

  /**
   * {@return the member as described}
   *
   * @throws IllegalStateException if there is no id, no name or no standing
   * @throws IllegalArgumentException if the name is blank, or the days do not fit to each other
   */
  public final Member build() {
    Supplier<String> whose = () -> id == null ? "A member" : "Member " + id;
    return ImmutableMember.make(
        Stated.part(id, whose, "id"),
        Stated.part(name, whose, "name"),
        MemberStatus.of(Stated.part(standing, whose, "standing"), participation, occupation),
        Optional.ofNullable(admittedOn),
        Optional.ofNullable(officialSince),
        profile,
        interruptions);
  }
}
