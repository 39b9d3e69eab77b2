package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Bilingual;

/**
 * A text is no drawing of a hierarchy, or no minutes of decisions; says all reasons why, each with
 * its line.
 */
public final class MalformedDrawingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** All that were found. */
  private final ImmutableList<DrawingError> errors;

  /** The message in both languages. */
  private final Bilingual summary;

  MalformedDrawingException(ImmutableList<DrawingError> errors, Bilingual opening) {
    super(summary(errors, opening).english());
    this.errors = errors;
    this.summary = summary(errors, opening);
  }

  private static Bilingual summary(ImmutableList<DrawingError> errors, Bilingual opening) {
    return Bilingual.join(
        "\n",
        Iterables.concat(
            ImmutableList.of(opening), Iterables.transform(errors, DrawingError::summary)));
  }

  /** {@return all errors found, at least one, in the order of the text} */
  public ImmutableList<DrawingError> errors() {
    return errors;
  }

  /** {@return the message in both languages, with the lines and a caret under each place} */
  public Bilingual summary() {
    return summary;
  }
}
