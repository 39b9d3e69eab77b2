package io.github.partyorg.structure;

/** The standing of a member (đảng viên chính thức, đảng viên dự bị; Party Charter, Art. 5). */
public enum Standing implements Termed {
  /** Official member (đảng viên chính thức): counts towards the three and the nine. */
  OFFICIAL("đảng viên chính thức", "official member"),

  /** Probationary member (đảng viên dự bị). */
  PROBATIONARY("đảng viên dự bị", "probationary member");

  private final Bilingual term;

  Standing(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
