package io.github.partyorg.rules;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.Optional;

/** Breaches of rules that compare a count with a number. */
final class Counts {

  private static final Placeholder<Bilingual> NUMBER = Placeholder.phrase("number");

  private static final Template AT_LEAST =
      Template.of("ít nhất {number}", "at least {number}", NUMBER);
  private static final Template AT_MOST =
      Template.of("không quá {number}", "at most {number}", NUMBER);
  private static final Template BELOW = Template.of("dưới {number}", "below {number}", NUMBER);

  private Counts() {}

  static Optional<Breach> atLeast(Measure<?> measure, int count, int minimum) {
    return count >= minimum ? Optional.empty() : breach(measure, count, AT_LEAST, minimum);
  }

  static Optional<Breach> atMost(Measure<?> measure, int count, int maximum) {
    return count <= maximum ? Optional.empty() : breach(measure, count, AT_MOST, maximum);
  }

  static Optional<Breach> below(Measure<?> measure, int count, int limit) {
    return count < limit ? Optional.empty() : breach(measure, count, BELOW, limit);
  }

  static Optional<Breach> between(Measure<?> measure, int count, int minimum, int maximum) {
    return atLeast(measure, count, minimum).or(() -> atMost(measure, count, maximum));
  }

  private static Optional<Breach> breach(
      Measure<?> measure, int count, Template required, int number) {
    return Breach.found(measure.said(count), required.fill(NUMBER.is(measure.said(number))));
  }
}
