package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Bilingual;
import java.util.Optional;
import java.util.Set;

/**
 * The one description of a type of order (mẫu câu của nội dung quyết định), which reads and writes
 * it: what it requires is a sentence, what is optional is said of the finished order in clauses.
 *
 * @param type the type of order
 * @param sayings the sentences; the first that has a place for each part of an order says it
 * @param options the clauses
 * @param <O> the orders
 */
record Sentence<O extends Order>(
    Class<O> type, ImmutableList<Saying<O>> sayings, ImmutableList<Clause<O, O, ?>> options) {

  @SafeVarargs
  static <O extends Order> Sentence<O> of(Class<O> type, Saying<O>... sayings) {
    ImmutableList.Builder<Saying<O>> all = ImmutableList.builder();
    for (Saying<O> saying : sayings) {
      all.add(saying);
    }
    return new Sentence<>(type, all.build(), ImmutableList.of());
  }

  /** Returns this sentence with a further clause. */
  Sentence<O> with(Clause<O, O, ?> option) {
    return new Sentence<>(
        type,
        sayings,
        ImmutableList.<Clause<O, O, ?>>builder().addAll(options).add(option).build());
  }

  /** {@return the clauses that may follow a sentence} */
  ImmutableList<Clause<?, ?, ?>> clauses(Saying<?> saying) {
    ImmutableList.Builder<Clause<?, ?, ?>> clauses = ImmutableList.builder();
    saying.forms().forEach(form -> clauses.addAll(form.clauses()));
    return clauses.addAll(options).build();
  }

  /** Writes an order of this type. */
  void write(Order order, Pen pen) {
    O own = type.cast(order);
    Saying<O> saying = sayings.stream().filter(one -> one.says(own)).findFirst().orElseThrow();
    saying.write(own, pen);
    options.forEach(option -> option.write(own, pen));
  }

  /** Tries to read the words of one language up to the end of the passage. */
  Optional<Head<O>> read(Words words) {
    for (Saying<O> saying : sayings) {
      for (Wording wording : saying.wordings()) {
        words.goBack(0);
        Optional<Values> values = saying.head(words, wording);
        if (values.isPresent() && words.isAtEnd()) {
          return Optional.of(new Head<>(this, saying, values.get()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A sentence that has been read, but for its clauses.
   *
   * @param sentence what it belongs to
   * @param saying the sentence
   * @param values its parts
   */
  record Head<O extends Order>(Sentence<O> sentence, Saying<O> saying, Values values) {

    ImmutableList<Clause<?, ?, ?>> clauses() {
      return sentence.clauses(saying);
    }

    /** Returns what must be said and is not, if there is such. */
    Optional<Bilingual> missing(Set<Clause<?, ?, ?>> said) {
      return saying.forms().stream().flatMap(form -> form.missing(said).stream()).findFirst();
    }

    /**
     * Returns the order with what its clauses say.
     *
     * @throws IllegalArgumentException if there can be no such order
     */
    O order(Iterable<SaidClause> stated) {
      O order = saying.made(values, stated);
      for (SaidClause one : stated) {
        for (Clause<O, O, ?> option : sentence.options()) {
          if (option.equals(one.clause())) {
            order = option.said(order, one.value());
          }
        }
      }
      return order;
    }
  }
}
