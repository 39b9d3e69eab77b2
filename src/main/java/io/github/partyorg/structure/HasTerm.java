package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/**
 * A concept with a term (thuật ngữ) in Vietnamese and English.
 *
 * <p>The enums of this library read theirs from a list, see {@link HasListedTerm}.
 */
public interface HasTerm {

  /** {@return the term of the field, without article, in lower case} */
  Bilingual term();

  /** {@return other words that rosters use for it, in either language; none unless stated} */
  default ImmutableList<String> otherWords() {
    return ImmutableList.of();
  }
}
