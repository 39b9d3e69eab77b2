package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a committee and a branch say and edit alike (hình thức tổ chức): their particulars. An edit
 * gives the form that was edited.
 *
 * @param <U> the form
 */
abstract sealed class UnitForm<U extends Unit> permits Committee, Branch {

  UnitForm() {}

  abstract Particulars particulars();

  abstract U withParticulars(Particulars particulars);

  public final UnitId id() {
    return particulars().id();
  }

  public final String name() {
    return particulars().name();
  }

  public final Optional<OfficialCode> code() {
    return particulars().code();
  }

  public final Kind kind() {
    return particulars().kind();
  }

  public final Optional<LocalDate> foundedOn() {
    return particulars().foundedOn();
  }

  public final Leadership leadership() {
    return particulars().leadership();
  }

  public final ImmutableList<Consent> consents() {
    return particulars().consents();
  }

  public final U withName(String name) {
    return withParticulars(particulars().withName(name));
  }

  public final U withCode(OfficialCode code) {
    return withParticulars(particulars().withCode(Optional.of(code)));
  }

  public final U withoutCode() {
    return withParticulars(particulars().withCode(Optional.empty()));
  }

  public final U withKind(Kind kind) {
    return withParticulars(particulars().withKind(kind));
  }

  public final U withFoundedOn(LocalDate day) {
    return withParticulars(particulars().withFoundedOn(Optional.of(day)));
  }

  public final U withoutFoundedOn() {
    return withParticulars(particulars().withFoundedOn(Optional.empty()));
  }

  public final U withLeadership(Leadership leadership) {
    return withParticulars(particulars().withLeadership(leadership));
  }

  public final U withConsents(Iterable<? extends Consent> consents) {
    return withParticulars(particulars().withConsents(consents));
  }

  /** {@return the name and, in brackets, the id} */
  @Override
  public final String toString() {
    return name() + " [" + id() + "]";
  }
}
