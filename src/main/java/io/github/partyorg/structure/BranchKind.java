package io.github.partyorg.structure;

/**
 * The kind of a branch (loại hình chi bộ).
 *
 * <p>Every kind has one {@linkplain #basis() basis}, so that a branch is organised by workplace or
 * by residence and never by both (Party Charter, Art. 24(1)).
 */
public enum BranchKind implements Termed {
  /** Village, hamlet or residential quarter (thôn, bản, tổ dân phố). */
  VILLAGE("thôn, bản, tổ dân phố", "village", Basis.RESIDENCE),

  /** School (trường học). */
  SCHOOL("trường học", "school", Basis.WORKPLACE),

  /** Health station (trạm y tế). */
  HEALTH_STATION("trạm y tế", "health station", Basis.WORKPLACE),

  /** Commune office (cơ quan xã). */
  COMMUNE_OFFICE("cơ quan xã", "commune office", Basis.WORKPLACE),

  /** Commune military command (quân sự xã). */
  COMMUNE_MILITARY("quân sự xã", "commune military", Basis.WORKPLACE),

  /** Commune police (công an xã). */
  COMMUNE_POLICE("công an xã", "commune police", Basis.WORKPLACE),

  /** Cooperative (hợp tác xã). */
  COOPERATIVE("hợp tác xã", "cooperative", Basis.WORKPLACE),

  /** Enterprise (doanh nghiệp). */
  ENTERPRISE("doanh nghiệp", "enterprise", Basis.WORKPLACE),

  /** Agency (cơ quan). */
  AGENCY("cơ quan", "agency", Basis.WORKPLACE),

  /** Agency of a Party committee (cơ quan đảng). */
  PARTY_AGENCY("cơ quan đảng", "Party agency", Basis.WORKPLACE),

  /** Agency of a People's Committee (cơ quan ủy ban nhân dân). */
  PEOPLES_COMMITTEE_AGENCY("cơ quan ủy ban nhân dân", "People's Committee agency", Basis.WORKPLACE),

  /** Private economic unit (đơn vị kinh tế tư nhân). */
  PRIVATE_ECONOMY("đơn vị kinh tế tư nhân", "private economic unit", Basis.WORKPLACE),

  /** Another workplace (nơi làm việc khác). */
  OTHER_WORKPLACE("nơi làm việc khác", "other workplace", Basis.WORKPLACE),

  /** Another residential area (nơi ở khác). */
  OTHER_RESIDENCE("nơi ở khác", "other residence", Basis.RESIDENCE);

  private final Bilingual term;
  private final Basis basis;

  BranchKind(String vietnamese, String english, Basis basis) {
    this.term = Bilingual.of(vietnamese, english);
    this.basis = basis;
  }

  @Override
  public Bilingual term() {
    return term;
  }

  /**
   * Returns what a branch of this kind is organised by.
   *
   * @return workplace or residence
   */
  public Basis basis() {
    return basis;
  }
}
