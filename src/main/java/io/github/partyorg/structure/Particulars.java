package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A unit's own data, all of which a conversion into another form keeps.
 *
 * <p>A copy of a unit with other contents shares this value and needs only a reference.
 */
@Value.Immutable
abstract sealed class Particulars permits ImmutableParticulars {

  Particulars() {}

  abstract UnitId id();

  abstract String name();

  abstract Optional<OfficialCode> code();

  abstract Kind kind();

  abstract Optional<LocalDate> foundedOn();

  @Value.Default
  Leadership leadership() {
    return Leadership.vacant();
  }

  abstract ImmutableList<Consent> consents();

  @Value.Check
  void isNamed() {
    Texts.filled(name(), "name of unit", id());
  }

  abstract Particulars withName(String name);

  abstract Particulars withCode(Optional<? extends OfficialCode> code);

  abstract Particulars withKind(Kind kind);

  abstract Particulars withFoundedOn(Optional<? extends LocalDate> foundedOn);

  abstract Particulars withLeadership(Leadership leadership);

  abstract Particulars withConsents(Iterable<? extends Consent> consents);

  /** Builds particulars. */
  static final class Builder extends ImmutableParticulars.Builder {}
}
