package io.github.partyorg.rules;

import com.google.common.collect.Range;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A norm that needs no check: a type guarantees it, or another rule applies it. */
@Value.Immutable
@TupleStyle
public abstract sealed class Guarantee implements Norm permits ImmutableGuarantee {

  Guarantee() {}

  static Guarantee of(
      String code, Bilingual statement, LegalSource source, Range<LocalDate> inForce, String by) {
    return ImmutableGuarantee.make(NormCode.of(code), statement, source, inForce, by);
  }

  @Override
  public abstract NormCode code();

  @Override
  public abstract Bilingual statement();

  @Override
  public abstract LegalSource source();

  @Override
  public abstract Range<LocalDate> inForce();

  /**
   * Returns what guarantees or applies the norm.
   *
   * @return the type or the rule, and how
   */
  public abstract String by();
}
