package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision signed by a committee (quyết định): orders, in the sequence in which they are carried
 * out.
 *
 * <p>A decision without a number is a draft (dự thảo); it can be tried all the same.
 */
@Value.Immutable
public abstract sealed class Decision permits ImmutableDecision {

  Decision() {}

  /** {@return such as {@code 45-QĐ/HU}, or empty for a draft} */
  public abstract Optional<String> number();

  /** {@return the unit's id; it need not be in the hierarchy} */
  public abstract UnitId issuer();

  /** {@return the day of signing, or empty if not stated} */
  public abstract Optional<LocalDate> issuedOn();

  /** {@return the day from which the decision is effective, inclusive} */
  public abstract LocalDate effectiveOn();

  /** {@return the texts that the decision rests on (căn cứ), as the decision cites them} */
  public abstract ImmutableList<String> legalBases();

  /** {@return the orders, at least one} */
  public abstract ImmutableList<Order> orders();

  /** {@return the number; for a draft, a label with the issuer} */
  public final String label() {
    return number().orElseGet(() -> "dự thảo/draft of " + issuer());
  }

  /**
   * Carries the orders out, all or none. A dry run is the same call: the hierarchy given stays as
   * it is.
   *
   * @param hierarchy the hierarchy before
   * @return the outcome
   * @throws DecisionRefusedException if an order cannot be carried out; lists every reason
   */
  public final Outcome applyTo(Hierarchy hierarchy) {
    return Plan.of(this).applyTo(hierarchy);
  }

  @Value.Check
  void ordersSomething() {
    if (orders().isEmpty()) {
      throw new IllegalArgumentException("Decision " + label() + " orders nothing; add orders.");
    }
  }

  @Override
  public final String toString() {
    return label() + " (" + effectiveOn() + ")";
  }

  /** {@return an empty builder; issuer, effective date and orders are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds decisions. */
  public static final class Builder extends ImmutableDecision.Builder {
    Builder() {}

    /**
     * Sets the issuer.
     *
     * @param issuer the text of the unit's id
     * @return this builder
     */
    public Builder issuer(String issuer) {
      return issuer(UnitId.of(issuer));
    }
  }
}
