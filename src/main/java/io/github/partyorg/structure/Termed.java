package io.github.partyorg.structure;

/** What the field has a term for (thuật ngữ), in Vietnamese and English. */
public interface Termed {

  /** {@return the term of the field, without article, in lower case} */
  Bilingual term();
}
