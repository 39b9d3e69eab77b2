package io.github.partyorg.rules;

import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;

/**
 * Tells how a subject is late (cách nêu việc quá hạn).
 *
 * @param <S> the subjects
 */
@FunctionalInterface
public interface Overdue<S> {
  /**
   * {@return the breach of a subject whose last day is over}
   *
   * @param subject the subject
   * @param lastDay the last day that was in time
   * @param situation the context, which shows the day of the review
   */
  Breach since(S subject, LocalDate lastDay, Situation situation);

  /**
   * Returns the breach that names the last day and nothing else.
   *
   * @param <S> the subjects
   * @return how any subject is late
   */
  static <S> Overdue<S> plainly() {
    Placeholder<LocalDate> day = Placeholder.day("day");
    Template over = Template.of("quá hạn sau ngày {day}", "not done by {day}", day);
    Template by = Template.of("chậm nhất ngày {day}", "by {day}", day);
    return (subject, lastDay, situation) ->
        Breach.of(over.fill(day.is(lastDay)), by.fill(day.is(lastDay)));
  }
}
