package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A norm that needs no check (quy định được bảo đảm sẵn): a type guarantees it, or another rule
 * applies it.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Guarantee implements Norm permits ImmutableGuarantee {

  Guarantee() {}

  /**
   * {@return a norm that needs no check}
   *
   * @param code its code
   * @param statement the requirement
   * @param by the type that guarantees or applies it, and how
   * @param validity its days and its source
   */
  public static Guarantee of(String code, Bilingual statement, Bilingual by, Validity validity) {
    return ImmutableGuarantee.make(NormCode.of(code), statement, by, validity);
  }

  @Override
  public abstract NormCode code();

  /** {@return the statement, the same on all days} */
  @Override
  public abstract Bilingual statement();

  @Override
  public final Bilingual statement(LocalDate day) {
    return statement();
  }

  /** {@return the type or the rule, and how} */
  public abstract Bilingual by();

  @Override
  public abstract Validity validity();
}
