package io.github.partyorg.exchange;

import io.github.partyorg.structure.HasListedTerm;

/** How grave a defect of data is (mức độ của lỗi dữ liệu). */
public enum Gravity implements HasListedTerm {
  /** Nothing is read before it is mended. */
  ERROR,
  /** The data is read; a person has to look at it. */
  WARNING,
  /** The data is read in the way that the note tells. */
  NOTE
}
