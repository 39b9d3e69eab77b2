package io.github.partyorg.structure;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;

/**
 * Builds the common part of committees and branches.
 *
 * @param <B> the type of the builder
 */
public abstract sealed class UnitBuilder<B extends UnitBuilder<B>>
    permits CommitteeBuilder, BranchBuilder {

  private final UnitId id;
  private final Particulars.Builder particulars = new Particulars.Builder();
  private boolean isNamed;

  UnitBuilder(UnitId id, Kind kind) {
    this.id = id;
    particulars.id(id).kind(kind);
  }

  abstract B self();

  /** Returns the unit's own data; refuses a unit without a name. */
  final Particulars particulars() {
    if (!isNamed) {
      throw new IllegalStateException("Unit " + id + " has no name; state it.");
    }
    return particulars.build();
  }

  /**
   * Sets the name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final B name(String name) {
    isNamed = true;
    particulars.name(name);
    return self();
  }

  /**
   * Sets the official code.
   *
   * @param code the code
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final B code(OfficialCode code) {
    particulars.code(code);
    return self();
  }

  /**
   * Sets the official code.
   *
   * @param code the text of the code
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final B code(String code) {
    return code(OfficialCode.of(code));
  }

  /**
   * Sets the day from which the unit exists.
   *
   * @param day the day, inclusive
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final B foundedOn(LocalDate day) {
    particulars.foundedOn(day);
    return self();
  }

  /**
   * Sets the organ that leads the unit; vacant if this is not said.
   *
   * @param leadership the leadership
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final B leadership(Leadership leadership) {
    particulars.leadership(leadership);
    return self();
  }

  /**
   * Adds consents of superiors to the unit.
   *
   * @param consents the consents
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final B addConsents(Consent... consents) {
    particulars.addConsents(consents);
    return self();
  }

  /**
   * Adds consents of superiors to the unit.
   *
   * @param consents the consents
   * @return this builder
   */
  @CanIgnoreReturnValue
  public final B addAllConsents(Iterable<? extends Consent> consents) {
    particulars.addAllConsents(consents);
    return self();
  }
}
