package io.github.partyorg.structure;

/** The sex of a person, where an age limit or a table asks for it (giới tính). */
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
