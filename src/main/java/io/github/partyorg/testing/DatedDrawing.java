package io.github.partyorg.testing;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.rules.Report;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A drawing with the day of its review (sơ đồ chữ và ngày rà soát): {@link Samples} has them. */
@Value.Immutable
@TupleStyle
public abstract sealed class DatedDrawing permits ImmutableDatedDrawing {

  DatedDrawing() {}

  static DatedDrawing of(String text, LocalDate day, Bilingual caption) {
    return ImmutableDatedDrawing.make(text, day, caption, Drawing.read(text));
  }

  /** {@return the text, as it was written} */
  public abstract String text();

  /** {@return the day on which it is to be reviewed} */
  public abstract LocalDate day();

  /** {@return what it shows, in a sentence} */
  public abstract Bilingual caption();

  /** {@return the hierarchy with the findings that are expected on the day} */
  public abstract Drawing drawing();

  /** {@return the hierarchy} */
  public final Hierarchy hierarchy() {
    return drawing().hierarchy();
  }

  /** {@return the report on the hierarchy by the Party's norms of the day} */
  public final Report report() {
    return Rulebooks.inForceOn(day()).report(hierarchy(), day());
  }

  /** {@return day, caption and text} */
  @Override
  public final String toString() {
    return day() + ": " + caption().english() + "\n" + text();
  }
}
