package io.github.partyorg.structure;

/** The kind of a grassroots organisation (loại hình tổ chức cơ sở đảng; Party Charter, Art. 21). */
public enum GrassrootsKind implements Termed {
  /** Commune (xã). */
  COMMUNE("xã", "commune"),

  /** Ward (phường). */
  WARD("phường", "ward"),

  /** Town (thị trấn). */
  TOWN("thị trấn", "town"),

  /** Agency (cơ quan). */
  AGENCY("cơ quan", "agency"),

  /** Public-service unit (đơn vị sự nghiệp). */
  PUBLIC_SERVICE_UNIT("đơn vị sự nghiệp", "public-service unit"),

  /** State enterprise (doanh nghiệp nhà nước). */
  STATE_ENTERPRISE("doanh nghiệp nhà nước", "state enterprise"),

  /** Non-state enterprise (doanh nghiệp ngoài nhà nước). */
  NON_STATE_ENTERPRISE("doanh nghiệp ngoài nhà nước", "non-state enterprise"),

  /** Cooperative (hợp tác xã). */
  COOPERATIVE("hợp tác xã", "cooperative"),

  /** Police unit (công an). */
  POLICE("công an", "police"),

  /** Army unit (quân đội). */
  ARMY("quân đội", "army"),

  /** Any other kind (loại hình khác). */
  OTHER("loại hình khác", "other");

  private final Bilingual term;

  GrassrootsKind(String vietnamese, String english) {
    this.term = Bilingual.of(vietnamese, english);
  }

  @Override
  public Bilingual term() {
    return term;
  }
}
