package io.github.partyorg.activity;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Identifier;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One reason why the recorded data are not the record of one year (sai sót của hồ sơ năm). */
@Value.Immutable
@TupleStyle
public abstract sealed class RecordDefect implements Serializable permits ImmutableRecordDefect {

  private static final long serialVersionUID = 1L;

  private static final Placeholder<Identifier> SUBJECT =
      Placeholder.of("subject", id -> Bilingual.alike(id.value()));
  private static final Placeholder<Bilingual> ENTRY = Placeholder.phrase("entry");
  private static final Placeholder<Bilingual> FAULT = Placeholder.phrase("fault");
  private static final Template OF_SUBJECT =
      Template.of(
          "{subject}, {entry}: {fault}", "{subject}, {entry}: {fault}", SUBJECT, ENTRY, FAULT);
  private static final Template OF_RECORD =
      Template.of("{entry}: {fault}", "{entry}: {fault}", ENTRY, FAULT);

  RecordDefect() {}

  /** {@return the unit or member with the entry, or empty if the entry has none} */
  public abstract Optional<Identifier> subject();

  /** {@return the entry, such as an inspection or an evaluation} */
  public abstract Bilingual entry();

  /** {@return the fault of the entry} */
  public abstract Bilingual fault();

  /** {@return subject, entry and fault in one sentence} */
  public final Bilingual summary() {
    return subject()
        .map(id -> OF_SUBJECT.fill(SUBJECT.is(id), ENTRY.is(entry()), FAULT.is(fault())))
        .orElseGet(() -> OF_RECORD.fill(ENTRY.is(entry()), FAULT.is(fault())));
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
