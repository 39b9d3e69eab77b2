package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import java.util.Optional;

/**
 * The codes of defects (mã lỗi). {@code defects.txt}, which stands beside this class, has title,
 * sentence, example and mending of each; {@code docs/exchange.md} shows them.
 */
public enum DefectCode {
  // The file
  /** No header found (không tìm thấy dòng tiêu đề). */
  EMPTY_SHEET,
  /** Quotation mark not closed (dấu ngoặc kép không đóng). */
  BROKEN_QUOTE,
  /** Line too long (dòng quá dài). */
  TOO_LONG,
  /** Wrong number of columns (sai số cột). */
  COLUMN_COUNT,
  /** Undecodable text (ký tự hỏng). */
  UNDECODABLE,
  /** Encoding taken (bảng mã đã dùng). */
  ENCODING_TAKEN,
  /** Hidden sheet (trang tính ẩn). */
  HIDDEN_SHEET,
  /** Hidden row (dòng ẩn). */
  HIDDEN_ROW,
  /** Hidden column (cột ẩn). */
  HIDDEN_COLUMN,
  /** Merged cells (ô gộp). */
  MERGED_CELLS,
  /** Days of the 1904 system (hệ ngày 1904). */
  DAYS_OF_1904,

  // The header
  /** Column missing (thiếu cột). */
  HEADER_MISSING,
  /** Column without a header (cột không có tiêu đề). */
  HEADER_BLANK,
  /** Header doubled (tiêu đề trùng). */
  HEADER_DOUBLED,
  /** Header unknown (tiêu đề không hiểu được). */
  HEADER_UNKNOWN,

  // One cell
  /** Value missing (thiếu giá trị). */
  MISSING_VALUE,
  /** Word unknown (từ không hiểu được). */
  UNKNOWN_WORD,
  /** Malformed day (ngày không đọc được). */
  MALFORMED_DAY,
  /** Malformed id (mã không dùng được). */
  MALFORMED_ID,
  /** Malformed number (số không đọc được). */
  MALFORMED_NUMBER,
  /** Formula that fails (công thức lỗi). */
  FORMULA_ERROR,
  /** Digits lost (mất chữ số). */
  LOST_DIGITS,
  /** Leading zero gone (mất số 0 ở đầu). */
  LOST_ZERO,
  /** Day and month swapped (ngày và tháng đảo nhau). */
  SWAPPED_DAY,
  /** Number kept as text (số lưu thành văn bản). */
  NUMBER_AS_TEXT,

  // One record
  /** Days that do not fit (ngày không khớp nhau). */
  UNFIT_DAYS,
  /** Values that do not fit (giá trị không khớp nhau). */
  UNFIT_VALUES,

  // Several records
  /** Unit doubled (mã tổ chức trùng). */
  DOUBLED_UNIT,
  /** Code doubled (mã số trùng). */
  DOUBLED_CODE,
  /** Two superiors (hai cấp trên). */
  DOUBLED_SUPERIOR,
  /** Unknown unit (không có tổ chức này). */
  UNKNOWN_UNIT,
  /** Unknown superior (không có cấp trên này). */
  UNKNOWN_SUPERIOR,
  /** Ambiguous code (mã chỉ hai tổ chức). */
  AMBIGUOUS_CODE,
  /** No units (không có tổ chức nào). */
  NO_UNITS,
  /** Two roots (hai tổ chức cao nhất). */
  TWO_ROOTS,
  /** Root without a level (tổ chức cao nhất là chi bộ). */
  BRANCH_AS_ROOT,
  /** Circle of superiors (cấp trên thành vòng). */
  CYCLE,
  /** Too deep (quá nhiều cấp). */
  TOO_DEEP,
  /** Level above the superior's (cấp cao hơn cấp trên). */
  LEVEL_ABOVE_SUPERIOR,
  /** Units below a branch (tổ chức dưới chi bộ). */
  UNITS_BELOW_BRANCH,
  /** Members in a committee (đảng viên ở đảng bộ). */
  MEMBERS_IN_COMMITTEE,
  /** Member in two branches (đảng viên ở hai chi bộ). */
  MEMBER_IN_TWO_BRANCHES,
  /** Unknown member (không có đảng viên này). */
  UNKNOWN_MEMBER,
  /** Unknown decision (không có quyết định này). */
  UNKNOWN_DECISION,
  /** Record doubled (bản ghi trùng). */
  DOUBLED_RECORD,
  /** Stranger in a party group (người ngoài chi bộ trong tổ đảng). */
  STRANGER_IN_GROUP,
  /** Stay that does not fit (sinh hoạt tạm thời không khớp). */
  UNFIT_STAY,
  /** Ids that look alike (mã chỉ khác nhau ở chỗ không nhìn thấy). */
  SIMILAR_IDS,
  /** One person under two ids (một người hai mã). */
  SAME_PERSON,
  /** Total that differs (tổng không khớp). */
  TOTAL_DIFFERS;

  /** For sentences that name no detail. */
  private static final Bilingual NO_DETAIL = Bilingual.alike("-");

  /** {@return how grave such a defect is} */
  public Gravity gravity() {
    return entry().gravity();
  }

  /** {@return the title, such as <i>cấp trên không có</i>} */
  public Bilingual title() {
    return entry().title();
  }

  /** {@return how a person mends such a defect} */
  public Bilingual mending() {
    return entry().mending();
  }

  /** {@return an example of what a file has} */
  public String exampleBefore() {
    return entry().before();
  }

  /** {@return the example after it was mended} */
  public String exampleAfter() {
    return entry().after();
  }

  /**
   * {@return a defect of this code}
   *
   * @param place where it is
   * @param value the value that stands there; empty if none does
   */
  public DataDefect at(CellPlace place, String value) {
    return at(place, value, NO_DETAIL);
  }

  /**
   * {@return a defect of this code}
   *
   * @param place where it is
   * @param value the value that stands there; empty if none does
   * @param detail what the sentence says beside the value, such as the other place
   */
  public DataDefect at(CellPlace place, String value, String detail) {
    return at(place, value, Bilingual.alike(detail));
  }

  /**
   * {@return a defect of this code}
   *
   * @param place where it is
   * @param value the value that stands there; empty if none does
   * @param detail what the sentence says beside the value, in both languages
   */
  public DataDefect at(CellPlace place, String value, Bilingual detail) {
    return ImmutableDataDefect.make(
        this, place, value, Optional.empty(), entry().sentence(value, detail));
  }

  /** The text of the sentence, with its places. */
  Bilingual template() {
    return entry().text();
  }

  private DefectCatalogue.Entry entry() {
    return DefectCatalogue.of(this);
  }
}
