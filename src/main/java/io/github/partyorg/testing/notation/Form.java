package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Says values of one type in clauses, and reads them.
 *
 * @param name what it is called
 * @param start what is said before any clause
 * @param end the value of what is said
 * @param clauses the clauses, in the order in which they are written
 * @param hint what is expected if no clause is said; empty if that says a value, too
 * @param <V> the values
 * @param <B> what has been said so far
 */
record Form<V, B>(
    Bilingual name,
    Supplier<B> start,
    Function<B, V> end,
    ImmutableList<Clause<V, B, ?>> clauses,
    Optional<Bilingual> hint) {

  @SafeVarargs
  static <V, B> Form<V, B> of(
      Bilingual name, Supplier<B> start, Function<B, V> end, Clause<V, B, ?>... clauses) {
    ImmutableList.Builder<Clause<V, B, ?>> all = ImmutableList.builder();
    for (Clause<V, B, ?> clause : clauses) {
      all.add(clause);
    }
    return new Form<>(name, start, end, all.build(), Optional.empty());
  }

  /** Returns this form, of which at least one clause is said. */
  Form<V, B> orElse(String vietnamese, String english) {
    return new Form<>(name, start, end, clauses, Optional.of(Bilingual.of(vietnamese, english)));
  }

  /** Returns what is expected and not among the clauses that are said. */
  Optional<Bilingual> missing(Set<Clause<?, ?, ?>> said) {
    for (Clause<V, B, ?> clause : clauses) {
      if (clause.needed().isPresent() && !said.contains(clause)) {
        return clause.needed();
      }
    }
    return clauses.stream().anyMatch(said::contains) ? Optional.empty() : hint;
  }

  void write(V value, Pen pen) {
    clauses.forEach(clause -> clause.write(value, pen));
  }

  /** Returns the value of clauses; those that are not of this form are passed over. */
  V read(Iterable<SaidClause> stated) {
    B said = start.get();
    for (SaidClause one : stated) {
      for (Clause<V, B, ?> clause : clauses) {
        if (clause.equals(one.clause())) {
          said = clause.said(said, one.value());
        }
      }
    }
    return end.apply(said);
  }
}
