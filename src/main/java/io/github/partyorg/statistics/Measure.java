package io.github.partyorg.statistics;

import io.github.partyorg.activity.Course;
import io.github.partyorg.activity.Turnout;
import io.github.partyorg.structure.Member;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/** How the subjects of a cell make one number. */
enum Measure {
  /** Each subject counts once. */
  COUNT,

  /** The persons of courses; attendances, and a number that is only exceeded, are not stated. */
  PERSONS,

  /** The classes of courses. */
  CLASSES,

  /** The mean age of members, to one decimal. */
  MEAN;

  /** Returns what a subject adds, or empty if it is not stated. */
  OptionalInt of(Contents contents, Object subject) {
    return switch (this) {
      case COUNT -> OptionalInt.of(1);
      case PERSONS -> persons(((Course) subject).turnout());
      case CLASSES -> ((Course) subject).classes();
      case MEAN -> Ages.of((Member) subject, contents.period.until());
    };
  }

  private static OptionalInt persons(Turnout turnout) {
    return turnout.measure() == Turnout.Measure.PERSONS && !turnout.isExceeded()
        ? OptionalInt.of(turnout.count())
        : OptionalInt.empty();
  }

  /** Returns the number of all subjects that add something. */
  BigDecimal total(long sum, List<?> subjects) {
    return this == MEAN
        ? BigDecimal.valueOf(sum)
            .divide(BigDecimal.valueOf(subjects.size()), 1, RoundingMode.HALF_UP)
        : BigDecimal.valueOf(sum);
  }

  /** Says whether there is no number of nothing. */
  boolean needsSubjects() {
    return this == MEAN;
  }
}
