package io.github.partyorg.testing.notation;

import io.github.partyorg.membership.Readmission;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What has been said of a readmission: the two parts that it cannot be without, and more. */
record Readmitted(
    Optional<LocalDate> leftOn,
    Optional<Readmission.Ground> ground,
    Function<Readmission, Readmission> more) {

  Readmitted() {
    this(Optional.empty(), Optional.empty(), Function.identity());
  }

  Readmitted leftOn(LocalDate day) {
    return new Readmitted(Optional.of(day), ground, more);
  }

  Readmitted ground(Readmission.Ground why) {
    return new Readmitted(leftOn, Optional.of(why), more);
  }

  Readmitted and(UnaryOperator<Readmission> further) {
    return new Readmitted(leftOn, ground, more.andThen(further));
  }

  Readmission paper() {
    return more.apply(Readmission.of(leftOn.orElseThrow(), ground.orElseThrow()));
  }
}
