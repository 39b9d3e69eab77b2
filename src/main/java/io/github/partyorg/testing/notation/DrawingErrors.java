package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;

/** The errors that a reader has found so far. */
final class DrawingErrors {

  private static final Comparator<DrawingError> IN_THE_TEXT =
      Comparator.comparingInt(DrawingError::line).thenComparingInt(DrawingError::column);

  private final List<DrawingError> found = new ArrayList<>();
  private final IntFunction<Bilingual> opening;

  /** Begins with none; they are told as those of a drawing. */
  DrawingErrors() {
    this(Complaint::ofDrawing);
  }

  private DrawingErrors(IntFunction<Bilingual> opening) {
    this.opening = opening;
  }

  /** Begins with none; they are told as those of minutes. */
  static DrawingErrors ofMinutes() {
    return new DrawingErrors(Complaint::ofMinutes);
  }

  void add(Spot spot, Bilingual message) {
    found.add(DrawingError.at(spot, message));
  }

  void add(Misread misread) {
    found.add(misread.error());
  }

  int count() {
    return found.size();
  }

  /** Throws what was found, in the order of the text, if anything was. */
  void refuse() {
    if (!found.isEmpty()) {
      ImmutableList<DrawingError> errors =
          ImmutableList.sortedCopyOf(IN_THE_TEXT, new LinkedHashSet<>(found));
      throw new MalformedDrawingException(errors, opening.apply(errors.size()));
    }
  }
}
