package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;

/** The sex of a person, where an age limit asks for it (giới tính). */
public enum Sex implements Termed {
  /** Female (nữ). */
  FEMALE("nữ", "female"),

  /** Male (nam). */
  MALE("nam", "male");

  private final Bilingual term;

  Sex(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
