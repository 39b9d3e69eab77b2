package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Order;

/** The table of all sentences, at least one for each type of order. */
final class Sentences {

  private Sentences() {}

  /** The sentences, in the order in which they are tried. */
  static final ImmutableList<Sentence<?>> ALL =
      ImmutableList.<Sentence<?>>builder()
          .addAll(ArrangingSentences.all())
          .addAll(StandingSentences.all())
          .addAll(RecordSentences.all())
          .addAll(StaySentences.all())
          .addAll(CrossingSentences.all())
          .addAll(MembershipSentences.all())
          .addAll(UndoSentence.all())
          .build();

  /** Writes an order. */
  static void write(Order order, Pen pen) {
    for (Sentence<?> sentence : ALL) {
      if (sentence.type().isInstance(order)) {
        sentence.write(order, pen);
        return;
      }
    }
    throw new IllegalArgumentException("No sentence says " + order.summary().english() + ".");
  }
}
