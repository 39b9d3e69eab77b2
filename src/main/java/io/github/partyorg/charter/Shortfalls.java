package io.github.partyorg.charter;

import io.github.partyorg.rules.Breach;
import io.github.partyorg.structure.Bilingual;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Gathers everything in which one subject falls short of one rule. */
final class Shortfalls {

  private final Set<Bilingual> observed = new LinkedHashSet<>();
  private final Set<Bilingual> required = new LinkedHashSet<>();

  /** Adds the facts and the requirement, unless it is met. */
  Shortfalls unless(boolean holds, Bilingual is, Bilingual should) {
    if (!holds) {
      observed.add(is);
      required.add(should);
    }
    return this;
  }

  /** Adds the facts and the requirement, unless it is met or the facts are not stated. */
  <T> Shortfalls where(
      Optional<T> stated,
      Predicate<? super T> holds,
      Function<? super T, Bilingual> is,
      Bilingual should) {
    return stated.map(value -> unless(holds.test(value), is.apply(value), should)).orElse(this);
  }

  /** Returns one breach of all, or nothing if all holds. */
  Optional<Breach> breach() {
    return observed.isEmpty()
        ? Optional.empty()
        : Breach.found(Bilingual.join("; ", observed), Bilingual.join("; ", required));
  }
}
