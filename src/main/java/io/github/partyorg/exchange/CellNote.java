package io.github.partyorg.exchange;

import io.github.partyorg.internal.TupleStyle;
import org.immutables.value.Value;

/** What a source knows of a cell beyond its text (ghi chú về ô). */
@Value.Immutable
@TupleStyle
public abstract sealed class CellNote permits ImmutableCellNote {

  /** What was noted of a cell. */
  public enum Kind {
    /** A spreadsheet keeps the cell as a number; the text has all of its digits. */
    NUMBER,
    /** A spreadsheet keeps the cell as a formula that fails; the text is the error. */
    FORMULA_ERROR,
    /** Bytes of the cell are not of the encoding; the detail has them as hexadecimal digits. */
    UNDECODABLE
  }

  /** Made when first asked for, so that the class is initialised without the generated one. */
  private static final class Plain {
    static final CellNote NUMBER = ImmutableCellNote.make(Kind.NUMBER, "");
    static final CellNote FORMULA_ERROR = ImmutableCellNote.make(Kind.FORMULA_ERROR, "");
  }

  CellNote() {}

  /** {@return the note of a cell kept as a number} */
  public static CellNote number() {
    return Plain.NUMBER;
  }

  /** {@return the note of a cell with a formula that fails} */
  public static CellNote formulaError() {
    return Plain.FORMULA_ERROR;
  }

  /**
   * {@return the note of a cell with bytes that are not of the encoding}
   *
   * @param bytes the bytes as hexadecimal digits, such as {@code C3 28}
   */
  public static CellNote undecodable(String bytes) {
    return ImmutableCellNote.make(Kind.UNDECODABLE, bytes);
  }

  /** {@return what was noted} */
  public abstract Kind kind();

  /** {@return the bytes of an undecodable cell, else empty} */
  public abstract String detail();
}
