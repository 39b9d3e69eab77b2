package io.github.partyorg.structure;

/** What the field has a term for (thuật ngữ), in Vietnamese and English. */
public interface Termed {

  /**
   * Returns the term of the field.
   *
   * @return the term, without article, in lower case
   */
  Bilingual term();
}
