package io.github.partyorg.rules;

import com.google.common.collect.Range;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;

/** What must hold, by which text and since when (quy định). */
public sealed interface Norm permits Rule, Guarantee {

  /**
   * Returns the code, which never changes once released.
   *
   * @return such as {@code BR-01}
   */
  NormCode code();

  /**
   * Returns what must hold, in one sentence.
   *
   * @return the statement
   */
  Bilingual statement();

  /**
   * Returns where it stands.
   *
   * @return the source
   */
  LegalSource source();

  /**
   * Returns when it is in force.
   *
   * @return the days, the first and, where it has ended, the last included
   */
  Range<LocalDate> inForce();
}
