package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Bilingual;

/** A text is no drawing of a hierarchy; says all reasons why, each with its line. */
public final class MalformedDrawingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** All that were found. */
  private final ImmutableList<DrawingError> errors;

  /** The message in both languages. */
  private final Bilingual summary;

  MalformedDrawingException(ImmutableList<DrawingError> errors) {
    this(errors, summary(errors));
  }

  private MalformedDrawingException(ImmutableList<DrawingError> errors, Bilingual summary) {
    super(summary.english());
    this.errors = errors;
    this.summary = summary;
  }

  private static Bilingual summary(ImmutableList<DrawingError> errors) {
    int count = errors.size();
    Bilingual opening =
        Bilingual.of(
            "Sơ đồ có " + count + " lỗi:",
            count == 1 ? "The drawing has an error:" : "The drawing has " + count + " errors:");
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
