package io.github.partyorg.structure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standing, participation and occupation of members: there are as many as combinations, so that all
 * three cost a member one reference. Two that say the same are the same object.
 */
@SuppressWarnings("EnumOrdinal") // an index of this run only
final class MemberStatus {

  private static final int PARTICIPATIONS = Participation.values().length;
  private static final int OCCUPATIONS = Occupation.values().length + 1;
  private static final MemberStatus[] ALL = all();

  private final Standing standing;
  private final Participation participation;
  private final Optional<Occupation> occupation;

  private MemberStatus(
      Standing standing, Participation participation, Optional<Occupation> occupation) {
    this.standing = standing;
    this.participation = participation;
    this.occupation = occupation;
  }

  private static MemberStatus[] all() {
    int count = Standing.values().length * PARTICIPATIONS * OCCUPATIONS;
    MemberStatus[] all = new MemberStatus[count];
    for (Standing standing : Standing.values()) {
      for (Participation participation : Participation.values()) {
        all[index(standing, participation, null)] =
            new MemberStatus(standing, participation, Optional.empty());
        for (Occupation occupation : Occupation.values()) {
          all[index(standing, participation, occupation)] =
              new MemberStatus(standing, participation, Optional.of(occupation));
        }
      }
    }
    return all;
  }

  private static int index(
      Standing standing, Participation participation, @Nullable Occupation occupation) {
    int pair = standing.ordinal() * PARTICIPATIONS + participation.ordinal();
    return pair * OCCUPATIONS + (occupation == null ? 0 : occupation.ordinal() + 1);
  }

  static MemberStatus of(
      Standing standing, Participation participation, @Nullable Occupation occupation) {
    return ALL[index(standing, participation, occupation)];
  }

  Standing standing() {
    return standing;
  }

  Participation participation() {
    return participation;
  }

  Optional<Occupation> occupation() {
    return occupation;
  }

  /** Returns a hash that is the same in each run: that of an object would not be. */
  @Override
  public int hashCode() {
    return index(standing, participation, occupation.orElse(null));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }
}
