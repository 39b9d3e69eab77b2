package io.github.partyorg.structure;

/** A post in the leadership of a unit (chức vụ trong cấp ủy), highest first. */
public enum Post implements Termed {
  /** Secretary (bí thư). */
  SECRETARY("bí thư", "secretary"),

  /** Deputy secretary (phó bí thư). */
  DEPUTY_SECRETARY("phó bí thư", "deputy secretary"),

  /** Member of the standing committee (ủy viên ban thường vụ). */
  STANDING_COMMITTEE_MEMBER("ủy viên ban thường vụ", "standing committee member"),

  /** Member of the committee: cấp ủy viên; in a branch, chi ủy viên. */
  COMMITTEE_MEMBER("cấp ủy viên", "committee member");

  private final Bilingual term;

  Post(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
