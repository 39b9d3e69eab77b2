package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;
import org.immutables.value.Value;

/** Where a norm stands (căn cứ): a text, the article, and how it was read. */
@Value.Immutable
@TupleStyle
public abstract sealed class LegalSource permits ImmutableLegalSource {

  LegalSource() {}

  /** How a provision was read. */
  public enum Reading implements Termed {
    /** In the text itself. */
    PRIMARY("đọc trong văn bản", "read in the text"),

    /** In a text about it only. */
    SECONDARY("đọc gián tiếp", "secondary"),

    /** Derived by logic or arithmetic from what was read. */
    DERIVED("suy ra", "derived");

    private final Bilingual term;

    Reading(String vietnamese, String english) {
      this.term = Bilingual.of(vietnamese, english);
    }

    @Override
    public Bilingual term() {
      return term;
    }
  }

  /**
   * Returns a source.
   *
   * @param text the text
   * @param article the article or item
   * @param reading how the provision was read
   * @return the source
   */
  public static LegalSource of(LegalText text, String article, Reading reading) {
    return ImmutableLegalSource.make(text, article, reading);
  }

  /**
   * Returns the text.
   *
   * @return the text
   */
  public abstract LegalText text();

  /**
   * Returns where in the text.
   *
   * @return the article or item
   */
  public abstract String article();

  /**
   * Returns how the provision was read.
   *
   * @return the reading
   */
  public abstract Reading reading();

  /**
   * Returns this source as one known from another text only.
   *
   * @return the source, marked secondary
   */
  public final LegalSource secondary() {
    return of(text(), article(), Reading.SECONDARY);
  }

  /**
   * Returns this source as one from which the norm is derived.
   *
   * @return the source, marked derived
   */
  public final LegalSource derived() {
    return of(text(), article(), Reading.DERIVED);
  }

  @Override
  public final String toString() {
    String mark = reading() == Reading.PRIMARY ? "" : " [" + reading().term().english() + "]";
    return text() + ", " + article() + mark;
  }
}
