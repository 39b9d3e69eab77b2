package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.internal.Stated;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A decision signed by a committee (quyết định): orders, in the sequence in which they are carried
 * out.
 *
 * <p>A decision without a number is a draft (dự thảo); it can be tried all the same.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Decision permits ImmutableDecision {

  Decision() {}

  /** {@return the number, such as {@code 45-QĐ/HU}, or empty for a draft} */
  public abstract Optional<String> number();

  /**
   * {@return the id of the unit with the committee that decides; it may be outside the hierarchy}
   */
  public abstract UnitId issuer();

  /** {@return the day of signing, or empty if not stated} */
  public abstract Optional<LocalDate> issuedOn();

  /** {@return the day from which the decision is effective, inclusive} */
  public abstract LocalDate effectiveOn();

  /** {@return the texts that the decision rests on (căn cứ), as the decision cites them} */
  public abstract ImmutableList<String> legalBases();

  /** {@return the orders, at least one} */
  public abstract ImmutableList<Order> orders();

  /** {@return the number; of a draft, the word draft and the issuer's id} */
  public final Bilingual label() {
    return number()
        .map(Bilingual::alike)
        .orElseGet(() -> Bilingual.of("dự thảo của " + issuer(), "draft of " + issuer()));
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
      throw new IllegalArgumentException(
          "Decision " + label().english() + " orders nothing; add orders.");
    }
  }

  @Override
  public final String toString() {
    return label().english() + " (" + effectiveOn() + ")";
  }

  /** {@return an empty builder; issuer, effective date and orders are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds decisions. */
  public static final class Builder {

    private Optional<String> number = Optional.empty();
    private @Nullable UnitId issuer;
    private Optional<LocalDate> issuedOn = Optional.empty();
    private @Nullable LocalDate effectiveOn;
    private final ImmutableList.Builder<String> legalBases = ImmutableList.builder();
    private final ImmutableList.Builder<Order> orders = ImmutableList.builder();

    Builder() {}

    /**
     * Sets the number; the decision is a draft if this is not said.
     *
     * @param given the number, such as {@code 45-QĐ/HU}
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder number(String given) {
      number = Optional.of(given);
      return this;
    }

    /**
     * Sets whose committee decides.
     *
     * @param deciding the text of the unit's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder issuer(String deciding) {
      return issuer(UnitId.of(deciding));
    }

    /**
     * Sets whose committee decides.
     *
     * @param deciding the unit's id
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder issuer(UnitId deciding) {
      issuer = deciding;
      return this;
    }

    /**
     * Sets the day of signing.
     *
     * @param day the day
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder issuedOn(LocalDate day) {
      issuedOn = Optional.of(day);
      return this;
    }

    /**
     * Sets the day of effect.
     *
     * @param day the day, inclusive
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder effectiveOn(LocalDate day) {
      effectiveOn = day;
      return this;
    }

    /**
     * Adds texts that the decision rests on.
     *
     * @param cited the texts, as the decision cites them
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addLegalBases(String... cited) {
      legalBases.add(cited);
      return this;
    }

    /**
     * Adds texts that the decision rests on.
     *
     * @param cited the texts, as the decision cites them
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addAllLegalBases(Iterable<String> cited) {
      legalBases.addAll(cited);
      return this;
    }

    /**
     * Adds orders.
     *
     * @param ordered the orders, after those added before
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addOrders(Order... ordered) {
      orders.add(ordered);
      return this;
    }

    /**
     * Adds orders.
     *
     * @param ordered the orders, after those added before
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder addAllOrders(Iterable<? extends Order> ordered) {
      orders.addAll(ordered);
      return this;
    }

    /**
     * {@return the decision with what has been said}
     *
     * @throws IllegalStateException if there is no issuer or no day of effect
     * @throws IllegalArgumentException if nothing is ordered
     */
    public Decision build() {
      Supplier<String> whose = () -> number.map(each -> "Decision " + each).orElse("A draft");
      return ImmutableDecision.make(
          number,
          Stated.part(issuer, whose, "issuer"),
          issuedOn,
          Stated.part(effectiveOn, whose, "day of effect"),
          legalBases.build(),
          orders.build());
    }
  }
}
