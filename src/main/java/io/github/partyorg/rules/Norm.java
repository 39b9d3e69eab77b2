package io.github.partyorg.rules;

import com.google.common.collect.Range;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A requirement, with its text and its days (quy định).
 *
 * <p>A reworded norm is two norms of one code; the later begins when the earlier ends.
 */
public sealed interface Norm permits Rule, Guarantee {

  /** {@return the code, which never changes once released} */
  NormCode code();

  /**
   * {@return the requirement in one sentence}
   *
   * @param day the day, as the sentence has the numbers of a day
   */
  Bilingual statement(LocalDate day);

  /** {@return the validity} */
  Validity validity();

  /** {@return the days, the first and, where it has ended, the last included} */
  default Range<LocalDate> inForce() {
    return validity().days();
  }

  /**
   * {@return the source in force on a day}
   *
   * @param day the day
   */
  default LegalSource source(LocalDate day) {
    return validity().source(day);
  }

  /** {@return the last such day, or empty if it was never verified} */
  default Optional<LocalDate> verifiedUntil() {
    return validity().verifiedUntil();
  }

  /**
   * {@return why it is doubtful that the norm still holds on a day: the text in which it stands was
   * replaced, or nobody has looked at that since; empty if neither}
   *
   * @param day a day in force
   */
  default Optional<Bilingual> doubtOn(LocalDate day) {
    return source(day).text().doubtOn(day);
  }

  /**
   * {@return the requirement, with the numbers of the last day in force, or with those still valid}
   */
  default Bilingual statement() {
    return statement(inForce().hasUpperBound() ? inForce().upperEndpoint() : LocalDate.MAX);
  }
}
