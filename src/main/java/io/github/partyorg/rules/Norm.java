package io.github.partyorg.rules;

import com.google.common.collect.Range;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must hold, by which text and since when (quy định).
 *
 * <p>A norm that was worded anew is two norms of one code, the later beginning where the earlier
 * ends.
 */
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
   * @param day the day, as the sentence has the numbers of a day
   * @return the statement
   */
  Bilingual statement(LocalDate day);

  /**
   * Returns when it is in force and where it stands meanwhile.
   *
   * @return the validity
   */
  Validity validity();

  /**
   * Returns when it is in force.
   *
   * @return the days, the first and, where it has ended, the last included
   */
  default Range<LocalDate> inForce() {
    return validity().days();
  }

  /**
   * Returns where it stands on a day.
   *
   * @param day the day
   * @return the source
   */
  default LegalSource source(LocalDate day) {
    return validity().source(day);
  }

  /**
   * Returns until when it is known to have been in force.
   *
   * @return the last such day, or empty if nobody has looked
   */
  default Optional<LocalDate> verifiedUntil() {
    return validity().verifiedUntil();
  }

  /**
   * Returns what must hold, with the numbers of the last day in force, or of those still valid.
   *
   * @return the statement
   */
  default Bilingual statement() {
    return statement(inForce().hasUpperBound() ? inForce().upperEndpoint() : LocalDate.MAX);
  }
}
