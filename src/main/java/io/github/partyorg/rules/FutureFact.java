package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A fact that a hierarchy records for a day after that of its report (việc ghi sau ngày kiểm tra),
 * such as an admission: the day is mistyped, or the hierarchy is that of another time.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class FutureFact implements Comparable<FutureFact>
    permits ImmutableFutureFact {

  private static final Placeholder<Subject> SUBJECT = Placeholder.plain("subject");
  private static final Placeholder<Bilingual> WHAT = Placeholder.phrase("what");
  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template TOLD =
      Template.of("{subject}: {what} ngày {day}", "{subject}: {what} on {day}", SUBJECT, WHAT, DAY);

  private static final Comparator<FutureFact> ORDER =
      Comparator.comparing(FutureFact::subject)
          .thenComparing(FutureFact::day)
          .thenComparing(fact -> fact.what().english());

  FutureFact() {}

  static FutureFact of(Subject subject, Bilingual what, LocalDate day) {
    return ImmutableFutureFact.make(subject, what, day);
  }

  /** {@return the unit, and the member if it is about one} */
  public abstract Subject subject();

  /** {@return what happened or is to happen} */
  public abstract Bilingual what();

  /** {@return the day on which it did or will} */
  public abstract LocalDate day();

  /** {@return unit, member, fact and day} */
  public final Bilingual summary() {
    return TOLD.fill(SUBJECT.is(subject()), WHAT.is(what()), DAY.is(day()));
  }

  @Override
  public final int compareTo(FutureFact other) {
    return ORDER.compare(this, other);
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
