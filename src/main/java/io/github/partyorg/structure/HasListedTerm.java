package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/**
 * What the enums of this library have a term by (thuật ngữ trong bảng): the row of each constant in
 * {@code terms.txt}, which stands beside this interface.
 *
 * <p>An application's own types implement {@link HasTerm} and state their terms.
 */
public interface HasListedTerm extends HasTerm {

  @Override
  default Bilingual term() {
    return TermTable.of((Enum<?>) this).term();
  }

  @Override
  default ImmutableList<String> otherWords() {
    return TermTable.of((Enum<?>) this).otherWords();
  }
}
