package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A superior's written consent to what a norm allows only with it (sự đồng ý của cấp ủy cấp trên).
 *
 * <p>It is recorded on the unit that it allows something. Whether the right superior gave it is a
 * norm.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Consent permits ImmutableConsent {

  Consent() {}

  /**
   * Returns a consent.
   *
   * @param norm the norm that it answers, such as {@code ORG-07}
   * @param givenBy the unit whose committee gave it
   * @param number the number of the document, not blank
   * @param givenOn the day of the document
   * @return the consent
   * @throws IllegalArgumentException if the number is blank
   */
  public static Consent of(NormCode norm, UnitId givenBy, String number, LocalDate givenOn) {
    return ImmutableConsent.make(
        norm, givenBy, Texts.filled(number, "number of the consent to " + norm), givenOn);
  }

  /**
   * Returns a consent.
   *
   * @param norm the code of the norm that it answers, such as {@code ORG-07}
   * @param givenBy the id of the unit whose committee gave it
   * @param number the number of the document, not blank
   * @param givenOn the day of the document
   * @return the consent
   * @throws IllegalArgumentException if a text is blank
   */
  public static Consent of(String norm, String givenBy, String number, LocalDate givenOn) {
    return of(NormCode.of(norm), UnitId.of(givenBy), number, givenOn);
  }

  /**
   * Returns what the consent is for.
   *
   * @return the code of the norm
   */
  public abstract NormCode norm();

  /**
   * Returns whose committee gave it.
   *
   * @return the unit's id; it need not be in the hierarchy
   */
  public abstract UnitId givenBy();

  /**
   * Returns the number of the document.
   *
   * @return the number
   */
  public abstract String number();

  /**
   * Returns the day of the document.
   *
   * @return the day, from which the consent holds, inclusive
   */
  public abstract LocalDate givenOn();

  @Override
  public final String toString() {
    return "consent to " + norm() + " by " + givenBy() + ", " + number() + " of " + givenOn();
  }
}
