package io.github.partyorg.structure;

/** How a member takes part in Party work and activities (công tác và sinh hoạt đảng). */
public enum Participation implements Termed {
  /** Takes part (đang sinh hoạt). */
  ACTIVE("đang sinh hoạt", "active"),

  /** Exempted on own request (được miễn công tác và sinh hoạt đảng; Party Charter, Art. 7). */
  EXEMPT("được miễn công tác và sinh hoạt đảng", "exempted"),

  /** Suspended from Party activities (bị đình chỉ sinh hoạt đảng). */
  SUSPENDED("bị đình chỉ sinh hoạt đảng", "suspended");

  private final Bilingual term;

  Participation(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
