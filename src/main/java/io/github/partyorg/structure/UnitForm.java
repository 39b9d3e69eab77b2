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
abstract sealed class UnitForm<U extends Unit> implements Unit permits Committee, Branch {

  UnitForm() {}

  abstract Particulars particulars();

  abstract U withParticulars(Particulars particulars);

  @Override
  public final UnitId id() {
    return particulars().id();
  }

  @Override
  public final String name() {
    return particulars().name();
  }

  @Override
  public final Optional<OfficialCode> code() {
    return particulars().code();
  }

  @Override
  public final Kind kind() {
    return particulars().kind();
  }

  @Override
  public final Optional<LocalDate> foundedOn() {
    return particulars().foundedOn();
  }

  @Override
  public final Leadership leadership() {
    return particulars().leadership();
  }

  @Override
  public final ImmutableList<Consent> consents() {
    return particulars().consents();
  }

  @Override
  public final U withName(String name) {
    return withParticulars(particulars().withName(name));
  }

  @Override
  public final U withCode(OfficialCode code) {
    return withParticulars(particulars().withCode(Optional.of(code)));
  }

  @Override
  public final U withoutCode() {
    return withParticulars(particulars().withCode(Optional.empty()));
  }

  @Override
  public final U withKind(Kind kind) {
    return withParticulars(particulars().withKind(kind));
  }

  @Override
  public final U withFoundedOn(LocalDate day) {
    return withParticulars(particulars().withFoundedOn(Optional.of(day)));
  }

  @Override
  public final U withoutFoundedOn() {
    return withParticulars(particulars().withFoundedOn(Optional.empty()));
  }

  @Override
  public final U withLeadership(Leadership leadership) {
    return withParticulars(particulars().withLeadership(leadership));
  }

  @Override
  public final U withConsents(Iterable<? extends Consent> consents) {
    return withParticulars(particulars().withConsents(consents));
  }

  /** {@return the name and, in brackets, the id} */
  @Override
  public final String toString() {
    return name() + " [" + id() + "]";
  }
}
