package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The methods that a committee and a branch share (hình thức tổ chức): reading and editing their
 * own data. An edit gives the form that was edited.
 *
 * @param <U> the form
 */
abstract sealed class UnitForm<U extends Unit> permits Committee, Branch {

  UnitForm() {}

  abstract Particulars particulars();

  abstract U withParticulars(Particulars particulars);

  /** {@return the same as {@link Unit#id()}} */
  public final UnitId id() {
    return particulars().id();
  }

  /** {@return the same as {@link Unit#name()}} */
  public final String name() {
    return particulars().name();
  }

  /** {@return the same as {@link Unit#code()}} */
  public final Optional<OfficialCode> code() {
    return particulars().code();
  }

  /** {@return the same as {@link Unit#kind()}} */
  public final Kind kind() {
    return particulars().kind();
  }

  /** {@return the same as {@link Unit#foundedOn()}} */
  public final Optional<LocalDate> foundedOn() {
    return particulars().foundedOn();
  }

  /** {@return the same as {@link Unit#leadership()}} */
  public final Leadership leadership() {
    return particulars().leadership();
  }

  /** {@return the same as {@link Unit#consents()}} */
  public final ImmutableList<Consent> consents() {
    return particulars().consents();
  }

  /**
   * {@return the same as {@link Unit#withName(String)}}
   *
   * @param name the name
   */
  public final U withName(String name) {
    return withParticulars(particulars().withName(name));
  }

  /**
   * {@return the same as {@link Unit#withCode(OfficialCode)}}
   *
   * @param code the code
   */
  public final U withCode(OfficialCode code) {
    return withParticulars(particulars().withCode(Optional.of(code)));
  }

  /** {@return the same as {@link Unit#withoutCode()}} */
  public final U withoutCode() {
    return withParticulars(particulars().withCode(Optional.empty()));
  }

  /**
   * {@return the same as {@link Unit#withKind(Kind)}}
   *
   * @param kind the kind
   */
  public final U withKind(Kind kind) {
    return withParticulars(particulars().withKind(kind));
  }

  /**
   * {@return the same as {@link Unit#withFoundedOn(LocalDate)}}
   *
   * @param day the day, inclusive
   */
  public final U withFoundedOn(LocalDate day) {
    return withParticulars(particulars().withFoundedOn(Optional.of(day)));
  }

  /** {@return the same as {@link Unit#withoutFoundedOn()}} */
  public final U withoutFoundedOn() {
    return withParticulars(particulars().withFoundedOn(Optional.empty()));
  }

  /**
   * {@return the same as {@link Unit#withLeadership(Leadership)}}
   *
   * @param leadership the leadership
   */
  public final U withLeadership(Leadership leadership) {
    return withParticulars(particulars().withLeadership(leadership));
  }

  /**
   * {@return the same as {@link Unit#withConsents(Iterable)}}
   *
   * @param consents all of its consents
   */
  public final U withConsents(Iterable<? extends Consent> consents) {
    return withParticulars(particulars().withConsents(consents));
  }

  /** {@return the name and, in brackets, the id} */
  @Override
  public final String toString() {
    return name() + " [" + id() + "]";
  }
}
