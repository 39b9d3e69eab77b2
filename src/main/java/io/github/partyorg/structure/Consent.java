package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An authority's written consent to an exception from a norm (sự đồng ý của cấp trên).
 *
 * <p>It is recorded on the unit that it allows something, or in the order about a membership. It
 * can be limited to one member, to a last day and to one act. Rules check whether the right
 * authority gave it and which acts it covers.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Consent permits ImmutableConsent {

  Consent() {}

  /**
   * {@return a consent that names neither a member nor an act, and has no last day}
   *
   * @param norm the norm that it answers, such as {@code ORG-07}
   * @param givenBy the authority that gave it
   * @param number the number of the document, not blank
   * @param givenOn the day of the document
   * @throws IllegalArgumentException if the number is blank
   */
  public static Consent of(NormCode norm, Authority givenBy, String number, LocalDate givenOn) {
    return ImmutableConsent.make(
        norm,
        givenBy,
        Texts.filled(number, "number of the consent to " + norm),
        givenOn,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * {@return a consent of an organ outside the hierarchy}
   *
   * @param norm the code of the norm that it answers, such as {@code ORG-07}
   * @param givenBy the authority that gave it, such as {@link Authority#SECRETARIAT}
   * @param number the number of the document, not blank
   * @param givenOn the day of the document
   * @throws IllegalArgumentException if a text is blank
   */
  public static Consent of(String norm, Authority givenBy, String number, LocalDate givenOn) {
    return of(NormCode.of(norm), givenBy, number, givenOn);
  }

  /**
   * {@return a consent of a unit's committee}
   *
   * @param norm the norm that it answers, such as {@code ORG-07}
   * @param givenBy the unit whose committee gave it; it need not be in the hierarchy
   * @param number the number of the document, not blank
   * @param givenOn the day of the document
   * @throws IllegalArgumentException if the number is blank
   */
  public static Consent of(NormCode norm, UnitId givenBy, String number, LocalDate givenOn) {
    return of(norm, Authority.committeeOf(givenBy), number, givenOn);
  }

  /**
   * {@return a consent of a unit's committee}
   *
   * @param norm the code of the norm that it answers, such as {@code ORG-07}
   * @param givenBy the id of the unit whose committee gave it
   * @param number the number of the document, not blank
   * @param givenOn the day of the document
   * @throws IllegalArgumentException if a text is blank
   */
  public static Consent of(String norm, String givenBy, String number, LocalDate givenOn) {
    return of(NormCode.of(norm), Authority.committeeOf(givenBy), number, givenOn);
  }

  /** {@return the code of the norm that the consent answers} */
  public abstract NormCode norm();

  /** {@return the authority that gave it; its unit need not be in the hierarchy} */
  public abstract Authority givenBy();

  /** {@return the number of the document} */
  public abstract String number();

  /** {@return the day of the document, from which the consent holds, inclusive} */
  public abstract LocalDate givenOn();

  /** {@return the one member that it is limited to, or empty if none is named} */
  public abstract Optional<MemberId> member();

  /** {@return the last day on which it allows something, inclusive, or empty without an end} */
  public abstract Optional<LocalDate> until();

  /** {@return the day of the one act that it is for, or empty if it names none} */
  public abstract Optional<LocalDate> actOn();

  /**
   * {@return this consent for one member only}
   *
   * @param id the text of the member's id
   */
  public final Consent forMember(String id) {
    return forMember(MemberId.of(id));
  }

  /**
   * {@return this consent for one member only}
   *
   * @param id the member's id
   */
  public final Consent forMember(MemberId id) {
    return with(Optional.of(id), until(), actOn());
  }

  /**
   * {@return this consent with an end}
   *
   * @param day the last day, inclusive
   * @throws IllegalArgumentException if it would end before it is given
   */
  public final Consent until(LocalDate day) {
    return with(member(), Optional.of(day), actOn());
  }

  /**
   * {@return this consent for one act only}
   *
   * @param day the day of the act: of a congress, its day; of an order, the day from which the
   *     decision is effective. It may lie before the day of the document.
   */
  public final Consent forActOn(LocalDate day) {
    return with(member(), until(), Optional.of(day));
  }

  private Consent with(
      Optional<MemberId> member, Optional<LocalDate> until, Optional<LocalDate> actOn) {
    return ImmutableConsent.make(norm(), givenBy(), number(), givenOn(), member, until, actOn);
  }

  /**
   * {@return true from the day of the document to the last day, both included}
   *
   * @param day the day
   */
  public final boolean holdsOn(LocalDate day) {
    return !day.isBefore(givenOn()) && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** {@return the consent in one phrase: giver, norm, document, and limits} */
  public final Bilingual summary() {
    return Bilingual.of(
        givenBy().term().vietnamese()
            + " đồng ý theo "
            + norm()
            + ", "
            + number()
            + " ngày "
            + vietnamese(givenOn())
            + said(", đối với ", member())
            + said(", cho việc ngày ", actOn().map(Consent::vietnamese))
            + said(", đến ngày ", until().map(Consent::vietnamese)),
        "consent to "
            + norm()
            + " by "
            + givenBy()
            + ", "
            + number()
            + " of "
            + givenOn()
            + said(", for ", member())
            + said(", for the act of ", actOn())
            + said(", until ", until()));
  }

  private static String vietnamese(LocalDate day) {
    return Bilingual.day(day).vietnamese();
  }

  private static String said(String begin, Optional<?> value) {
    return value.map(one -> begin + one).orElse("");
  }

  @Value.Check
  void endsAfterItIsGiven() {
    if (until().isPresent() && until().get().isBefore(givenOn())) {
      throw new IllegalArgumentException(
          "The consent %s is of %s and holds until %s; the last day is before the first."
              .formatted(number(), givenOn(), until().get()));
    }
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
