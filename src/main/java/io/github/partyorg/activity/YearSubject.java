package io.github.partyorg.activity;

import java.time.LocalDate;
import java.util.Optional;

/** A unit or a member, seen through the record of a year (đối tượng đánh giá trong năm). */
public sealed interface YearSubject permits UnitYear, MemberYear {

  /** {@return the record of the year} */
  YearRecord record();

  /** {@return the evaluation, or empty if the record says nothing about the subject} */
  Optional<Evaluation> evaluation();

  /** {@return the rating; not stated if the record says nothing about the subject} */
  default Rating rating() {
    return evaluation().map(Evaluation::rating).orElse(NotStated.NOT_STATED);
  }

  /** {@return the rank, or empty if there is none for any reason} */
  default Optional<Category> rank() {
    return rating() instanceof Category category ? Optional.of(category) : Optional.empty();
  }

  /** {@return true if the record says so} */
  default boolean hasDiscipline() {
    return evaluation().map(Evaluation::isDisciplined).orElse(false);
  }

  /**
   * Says under which regime the year is evaluated.
   *
   * @param regime the regime
   * @return true if it is the regime of the year
   */
  default boolean isUnder(Regime regime) {
    return regime.isFor(record().year());
  }

  /** {@return the last day of the year, from which periods are measured back} */
  default LocalDate yearEnd() {
    return record().year().atDay(record().year().length());
  }
}
