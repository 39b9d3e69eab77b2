package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The known violations that a report sets aside (các vi phạm đã biết). */
record KnownViolations(ImmutableList<KnownViolation> all) {

  static final KnownViolations NONE = new KnownViolations(ImmutableList.of());

  /** Returns these and further ones; refuses a norm that is not in the rulebook. */
  KnownViolations and(Iterable<KnownViolation> further, Rulebook rulebook) {
    further.forEach(violation -> Lookup.code(violation.code(), rulebook));
    return new KnownViolations(ImmutableList.copyOf(Iterables.concat(all, further)));
  }

  /** Returns the violations found that are not set aside. */
  ImmutableList<Violation> left(ImmutableList<Violation> found, LocalDate day) {
    return all.isEmpty()
        ? found
        : found.stream()
            .filter(violation -> covering(violation, day).isEmpty())
            .collect(ImmutableList.toImmutableList());
  }

  /** Returns the violations found that are set aside; nothing is found if nothing is known. */
  ImmutableMap<Violation, KnownViolation> setAside(
      Supplier<ImmutableList<Violation>> found, LocalDate day) {
    if (all.isEmpty()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<Violation, KnownViolation> aside = ImmutableMap.builder();
    for (Violation violation : found.get()) {
      covering(violation, day).ifPresent(reason -> aside.put(violation, reason));
    }
    return aside.buildKeepingLast();
  }

  private Optional<KnownViolation> covering(Violation violation, LocalDate day) {
    return all.stream().filter(one -> one.covers(violation, day)).findFirst();
  }
}
