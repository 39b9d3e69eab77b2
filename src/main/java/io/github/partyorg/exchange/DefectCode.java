package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import java.util.Optional;

/**
 * The codes of defects (mã lỗi). {@code defects.txt}, which stands beside this class, has title,
 * sentence, example and mending of each; {@code docs/exchange.md} shows them.
 */
public enum DefectCode {
  // The file
  EMPTY_SHEET,
  BROKEN_QUOTE,
  TOO_LONG,
  COLUMN_COUNT,
  UNDECODABLE,
  ENCODING_TAKEN,
  HIDDEN_SHEET,
  HIDDEN_ROW,
  HIDDEN_COLUMN,
  MERGED_CELLS,
  DAYS_OF_1904,

  // The header
  HEADER_MISSING,
  HEADER_BLANK,
  HEADER_DOUBLED,
  HEADER_UNKNOWN,

  // One cell
  MISSING_VALUE,
  UNKNOWN_WORD,
  MALFORMED_DAY,
  MALFORMED_ID,
  MALFORMED_NUMBER,
  FORMULA_ERROR,
  LOST_DIGITS,
  LOST_ZERO,
  SWAPPED_DAY,
  NUMBER_AS_TEXT,

  // One record
  UNFIT_DAYS,
  UNFIT_VALUES,

  // Several records
  DOUBLED_UNIT,
  DOUBLED_CODE,
  DOUBLED_SUPERIOR,
  UNKNOWN_UNIT,
  UNKNOWN_SUPERIOR,
  AMBIGUOUS_CODE,
  NO_UNITS,
  TWO_ROOTS,
  BRANCH_AS_ROOT,
  CYCLE,
  TOO_DEEP,
  LEVEL_ABOVE_SUPERIOR,
  UNITS_BELOW_BRANCH,
  MEMBERS_IN_COMMITTEE,
  MEMBER_IN_TWO_BRANCHES,
  UNKNOWN_MEMBER,
  UNKNOWN_DECISION,
  DOUBLED_RECORD,
  STRANGER_IN_GROUP,
  UNFIT_STAY,
  SIMILAR_IDS,
  SAME_PERSON,
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
