package io.github.partyorg.benchmark.mutable;

import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member as an entity: fields, and a pointer to its branch. */
public final class MutableMember {
  public final String id;
  public String name;
  public Standing standing;
  public Participation participation;
  public @Nullable Occupation occupation;
  public @Nullable LocalDate admittedOn;
  public @Nullable LocalDate officialSince;
  public MutableUnit branch;

  public MutableMember(
      String id,
      String name,
      Standing standing,
      Participation participation,
      @Nullable Occupation occupation,
      @Nullable LocalDate admittedOn,
      @Nullable LocalDate officialSince,
      MutableUnit branch) {
    this.id = id;
    this.name = name;
    this.standing = standing;
    this.participation = participation;
    this.occupation = occupation;
    this.admittedOn = admittedOn;
    this.officialSince = officialSince;
    this.branch = branch;
  }
}
