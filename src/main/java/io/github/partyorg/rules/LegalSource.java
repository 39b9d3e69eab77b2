package io.github.partyorg.rules;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a norm stands (căn cứ): a text, the article, and how it was read. */
@Value.Immutable
@TupleStyle
public abstract sealed class LegalSource permits ImmutableLegalSource {

  LegalSource() {}

  /** How a provision was read. */
  public enum Reading implements HasListedTerm {
    /** In the text itself. */
    PRIMARY,

    /** In a text about it only. */
    SECONDARY,

    /** Derived by logic or arithmetic from what was read. */
    DERIVED
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
    return ImmutableLegalSource.make(text, article, reading, Optional.empty());
  }

  /** {@return the text} */
  public abstract LegalText text();

  /** {@return the article or item; empty if the text as a whole says it, or where is not known} */
  public abstract String article();

  /** {@return the reading} */
  public abstract Reading reading();

  /** {@return what this text kept, where it is known only that it did} */
  public abstract Optional<LegalSource> origin();

  /**
   * Returns this provision as a later text kept it.
   *
   * @param later the later text
   * @return the source in the later text, whose article is not known
   */
  public final LegalSource keptIn(LegalText later) {
    return ImmutableLegalSource.make(later, "", reading(), Optional.of(this));
  }

  /**
   * Says whether this is a provision of a text, or one kept from it.
   *
   * @param which the text
   * @return true if the text, or that of the origin, is the one
   */
  public final boolean isOf(LegalText which) {
    return text().equals(which) || origin().map(kept -> kept.isOf(which)).orElse(false);
  }

  /**
   * Returns this source with another mark.
   *
   * @param reading how the provision was read
   * @return the source
   */
  public final LegalSource read(Reading reading) {
    return ImmutableLegalSource.make(text(), article(), reading, origin());
  }

  /** {@return this source as one known from another text only} */
  public final LegalSource secondary() {
    return read(Reading.SECONDARY);
  }

  /** {@return this source as one from which the norm is derived} */
  public final LegalSource derived() {
    return read(Reading.DERIVED);
  }

  /** {@return the citation without a mark of how it was read} */
  public final String citation() {
    return text()
        + (article().isEmpty() ? "" : ", " + article())
        + origin().map(kept -> " ← " + kept.citation()).orElse("");
  }

  @Override
  public final String toString() {
    return citation()
        + (reading() == Reading.PRIMARY ? "" : " [" + reading().term().english() + "]");
  }

  /** {@return the citation with its mark} */
  public final Bilingual cited() {
    return reading() == Reading.PRIMARY
        ? Bilingual.of(citation(), citation())
        : Bilingual.of(
            citation() + " [" + reading().term().vietnamese() + "]",
            citation() + " [" + reading().term().english() + "]");
  }
}
