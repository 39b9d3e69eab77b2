package io.github.partyorg.exchange;

/**
 * What a column of rows says (cột). A {@link RowType} tells which ones it has, and their headers.
 */
public enum Field {
  // Of several types
  /** The id of the unit or member (mã). */
  ID,
  /** The name of the unit, member or party group (tên). */
  NAME,
  /** The unit by id or code; of an order perhaps several (mã tổ chức). */
  UNIT,
  /** The branch by id or code (chi bộ). */
  BRANCH,
  /** The member by id (mã đảng viên). */
  MEMBER,
  /** The first day (từ ngày); of an order also the day of a death, a request or leaving. */
  SINCE,
  /** The last day, inclusive; of an interruption the day of the return (đến ngày). */
  UNTIL,
  /** The number of the document (số văn bản). */
  NUMBER,

  // Of units
  /** Code (mã số). */
  CODE,
  /** The unit directly above by id or code; empty for the highest (cấp trên). */
  SUPERIOR,
  /** The level; empty for a branch (cấp). */
  LEVEL,
  /** Kind (loại hình). */
  KIND,
  /** Founded on (ngày thành lập). */
  FOUNDED_ON,
  /** Congress on (ngày đại hội). */
  CONGRESS_ON,
  /** Congress number (đại hội lần thứ). */
  CONGRESS_NUMBER,
  /** Congress traits (hình thức đại hội). */
  CONGRESS_TRAITS,
  /** Committee size (số lượng cấp ủy viên). */
  CONGRESS_SIZE,
  /** Congress announced on (ngày thông báo đại hội). */
  CONGRESS_ANNOUNCED_ON,
  /** Congress reported on (ngày báo cáo kết quả đại hội). */
  CONGRESS_REPORTED_ON,
  /** Congress approved on (ngày chuẩn y kết quả đại hội). */
  CONGRESS_APPROVED_ON,
  /** Form (hình thức). */
  FORM,
  /** Pilot since (thí điểm từ). */
  PILOT_SINCE,
  /** Pilot continued on (tiếp tục thí điểm). */
  PILOT_CONTINUED_ON,
  /** Recognition (quyết định công nhận). */
  RECOGNITION,
  /** Recognized on (công nhận từ). */
  RECOGNIZED_ON,
  /** Delegation (quyết định giao quyền). */
  DELEGATION,
  /** Delegated extent (phạm vi giao quyền). */
  DELEGATED_EXTENT,
  /** Delegated on (giao quyền từ). */
  DELEGATED_ON,
  /** Delegated until (giao quyền đến). */
  DELEGATED_UNTIL,
  /** Powers (quyền được giao). */
  POWERS,
  /** The number of members in and below the unit, which is checked (số đảng viên). */
  MEMBER_COUNT,

  // Of members
  /** Standing (tư cách). */
  STANDING,
  /** Participation (tình trạng sinh hoạt). */
  PARTICIPATION,
  /** Occupation (nghề nghiệp). */
  OCCUPATION,
  /** Admitted on (ngày vào đảng). */
  ADMITTED_ON,
  /** Official since (ngày chính thức). */
  OFFICIAL_SINCE,
  /** Born on (ngày sinh). */
  BORN_ON,
  /** Sex (giới tính). */
  SEX,
  /** Ethnicity (dân tộc). */
  ETHNICITY,
  /** Religion (tôn giáo). */
  RELIGION,
  /** Education (học vấn). */
  EDUCATION,
  /** Qualification (chuyên môn). */
  QUALIFICATION,
  /** Political theory (lý luận chính trị). */
  POLITICAL_THEORY,

  // Of seats, groups, stays, consents, interruptions
  /** Post (chức vụ). */
  POST,
  /** Mandate (hình thức giữ chức). */
  MANDATE,
  /** Role (nhiệm vụ trong tổ). */
  GROUP_ROLE,
  /**
   * The organisation outside the list that the member comes from (từ tổ chức đảng ngoài danh sách).
   */
  FROM_OUTSIDE,
  /**
   * The organisation outside the list where the member stays (tại tổ chức đảng ngoài danh sách).
   */
  AT_OUTSIDE,
  /** Norm (quy định). */
  NORM,
  /** Given by (cơ quan đồng ý). */
  GIVEN_BY,
  /** Given on (ngày văn bản). */
  GIVEN_ON,
  /** Act on (cho việc ngày). */
  ACT_ON,
  /** Ground (lý do). */
  GROUND,

  // Of decisions and orders
  /** Issuer (tổ chức ban hành). */
  ISSUER,
  /** Issued on (ngày ký). */
  ISSUED_ON,
  /** Effective on (ngày hiệu lực). */
  EFFECTIVE_ON,
  /** Legal bases (căn cứ). */
  LEGAL_BASES,
  /** Decision (số quyết định). */
  DECISION,
  /** Verb (việc). */
  VERB,
  /** Target (đến). */
  TARGET,
  /** Members (đảng viên). */
  MEMBERS,
  /** Child units (tổ chức trực thuộc). */
  CHILDREN,
  /** The organisation outside, where to or from (tổ chức đảng ngoài danh sách). */
  OUTSIDE,
  /** Purpose, or the ground of some orders (lý do). */
  PURPOSE,
  /** Secretary (bí thư). */
  SECRETARY,
  /** Deputies (phó bí thư). */
  DEPUTIES,
  /** Standing committee (ban thường vụ). */
  STANDING_COMMITTEE,
  /** Committee (cấp ủy). */
  COMMITTEE
}
