package io.github.partyorg.structure;

/**
 * A word of the notation for which no other type has a term (từ ngữ của sơ đồ chữ).
 *
 * <p>{@code docs/testing.md} has the grammar. All other words of the notation are those of {@link
 * Post}, {@link Kind}, {@link Level} and the other types with terms.
 */
public enum OutlineWord implements HasListedTerm {
  /** Before the level of a committee, or before the place of a stay (ở). */
  AT,

  /** Before the official code of a unit, or before that of a kind (mã số). */
  CODE,

  /** Before the founding day (thành lập). */
  FOUNDED,

  /** Before the number, if known, and the day of the last congress (đại hội). */
  CONGRESS,

  /** After the day of an extraordinary congress (bất thường). */
  EXTRAORDINARY,

  /** After the day of a congress of delegates (đại biểu). */
  OF_DELEGATES,

  /** Before the number of committee members that a congress set (số cấp ủy viên). */
  SIZE,

  /** Before the day on which a congress was announced (thông báo). */
  ANNOUNCED,

  /** Before the day on which the result of a congress was reported (báo cáo). */
  REPORTED,

  /** Before the day on which the result of a congress was approved (chuẩn y). */
  APPROVED,

  /** After the number of members, or before what is said of one (đảng viên). */
  MEMBER,

  /** Before the day of admission (kết nạp). */
  ADMITTED,

  /** Before the day of recognition as an official member (chính thức). */
  OFFICIAL,

  /** Before the day of birth (sinh). */
  BORN,

  /** Before the name of the ethnicity (dân tộc). */
  ETHNICITY,

  /** Before the name of the religion (tôn giáo). */
  RELIGION,

  /** Before the general schooling (học vấn). */
  EDUCATION,

  /** Before the professional qualification (chuyên môn). */
  QUALIFICATION,

  /** Before the training in political theory (lý luận chính trị). */
  THEORY,

  /** Before the ground of a time out of the Party (ra khỏi Đảng). */
  OUT,

  /** Before the day of return (trở lại). */
  BACK,

  /** Before a party group (tổ đảng). */
  GROUP,

  /** Before the head of a group (tổ trưởng). */
  HEAD,

  /** Before the deputy of a group (tổ phó). */
  DEPUTY,

  /** Before a member of another branch that stays here (đến sinh hoạt tạm thời). */
  GUEST,

  /** Before a member of the branch that stays outside (đi sinh hoạt tạm thời). */
  AWAY,

  /** Before the home of a guest from outside (thuộc). */
  OF,

  /** Before a first day (từ). */
  FROM,

  /** Before a last day (đến). */
  UNTIL,

  /** Before the recognition as a grassroots organisation (công nhận chi bộ cơ sở). */
  RECOGNITION,

  /** Before the first day of a pilot (thí điểm). */
  PILOT,

  /** Before the day on which a pilot was continued (tiếp tục). */
  CONTINUED,

  /** Before the norm that a consent answers (đồng ý). */
  CONSENT,

  /** Before the authority that gave a consent (của). */
  BY,

  /** Before an organ outside the hierarchy that is not shipped (cơ quan cấp trên). */
  ORGAN,

  /** Before the member that a consent is limited to (đối với). */
  FOR,

  /** Before the day of the act that a consent is limited to (cho việc ngày). */
  ACT,

  /** Before a kind of the application (loại hình). */
  KIND,

  /** Before the wider kind (thuộc loại). */
  NARROWER
}
