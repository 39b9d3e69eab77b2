package io.github.partyorg.statistics;

/** The occupation of a member in the groups of forms 2 and 3 (nghề nghiệp). */
public enum OccupationGroup {
  /** Agency of the State, from the district up (cơ quan Nhà nước). */
  STATE_AGENCY("a.1"),

  /** Agency of the Party, the Front or a mass organisation, from the district up (cơ quan Đảng). */
  PARTY_AGENCY("a.2"),

  /** Cadre, civil servant or part-time worker of a commune (cán bộ, công chức xã). */
  COMMUNE("a.3"),

  /** Part-time worker of a village (người hoạt động không chuyên trách thôn, bản). */
  VILLAGE("a.4"),

  /** Employee of a public service unit (viên chức sự nghiệp công lập). */
  PUBLIC_SERVICE("a.5"),

  /** Employee of a non-public service unit (lao động sự nghiệp ngoài công lập). */
  NON_PUBLIC_SERVICE("a.6"),

  /** In an enterprise, it is not known as what (doanh nghiệp). */
  ENTERPRISE("a.7"),

  /** Manager of an enterprise (lãnh đạo, quản lý doanh nghiệp). */
  ENTERPRISE_MANAGER("a.7.1"),

  /** Staff of an enterprise (nhân viên, người gián tiếp sản xuất). */
  ENTERPRISE_STAFF("a.7.2"),

  /** Worker of an enterprise (công nhân, lao động trực tiếp sản xuất). */
  ENTERPRISE_WORKER("a.7.3"),

  /** Farming, forestry, fishing (làm nông, lâm, ngư nghiệp). */
  FARMING("a.8"),

  /** Army or police (lực lượng vũ trang). */
  ARMED_FORCES("a.9"),

  /** Student (sinh viên). */
  STUDENT("a.10"),

  /** Pupil (học sinh). */
  PUPIL("a.11"),

  /** Another occupation (khác: lao động hợp đồng, tự do). */
  OTHER("a.12"),

  /** Retired (đã nghỉ hưu và nghỉ công tác). */
  RETIRED("b");

  private final String key;

  OccupationGroup(String key) {
    this.key = key;
  }

  /** Returns the key of the row. */
  String key() {
    return key;
  }
}
