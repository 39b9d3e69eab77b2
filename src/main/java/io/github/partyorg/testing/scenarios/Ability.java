package io.github.partyorg.testing.scenarios;

import io.github.partyorg.structure.HasListedTerm;

/** What an application can do, or not (khả năng của phần mềm). */
public enum Ability implements HasListedTerm {
  /** To establish and to reinstate units (thành lập). */
  ESTABLISH,

  /** To dissolve and to disband units, and to send all of them elsewhere (giải thể). */
  DISSOLVE,

  /** To merge units into one that lives on (sáp nhập). */
  MERGE,

  /** To consolidate units into a new one (hợp nhất). */
  CONSOLIDATE,

  /** To split units, and to split parts off (chia tách). */
  SPLIT,

  /** To regroup many units into many (sắp xếp lại). */
  REGROUP,

  /** To hand units over to another superior (chuyển giao). */
  HAND_OVER,

  /** To let units leave the hierarchy, or come from outside (ra và vào hệ thống). */
  BORDER,

  /** To convert units to another form or level (chuyển hình thức tổ chức đảng). */
  CONVERT,

  /** To transfer members (chuyển sinh hoạt). */
  TRANSFER,

  /** To keep stays of members with other branches (sinh hoạt tạm thời). */
  STAYS,

  /** To admit members, and to change or end memberships (kết nạp và biến động đảng viên). */
  MEMBERSHIPS,

  /** To keep leaderships, seat by seat (cấp ủy). */
  LEADERSHIP,

  /** To keep official codes apart from ids (mã số). */
  CODES,

  /** To rename units and to change what is recorded of them (đổi tên và ghi nhận). */
  RECORDS,

  /** To undo decisions exactly (hủy bỏ quyết định). */
  UNDO,

  /** To refuse what cannot be carried out, and to say why (từ chối). */
  REFUSAL,

  /** To say where a unit went that is gone (truy nguyên). */
  LINEAGE,

  /** To say by which share each of several units succeeds (tỷ lệ kế thừa). */
  SHARES,

  /** To review a hierarchy by the norms in force (rà soát). */
  REVIEW
}
