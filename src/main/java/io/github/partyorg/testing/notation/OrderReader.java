package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Bilingual;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads orders by the sentences of the table, and notes what is wrong. */
final class OrderReader {

  private static final Bilingual ORDER =
      Bilingual.of("một nội dung quyết định", "an order of a decision");
  private static final Bilingual CLAUSE =
      Bilingual.of("một ý của nội dung này", "a clause of this order");
  private static final Bilingual NO_CLAUSE = Bilingual.of("hết câu", "the end of the sentence");

  private final DrawingErrors errors;

  OrderReader(DrawingErrors errors) {
    this.errors = errors;
  }

  /**
   * Reads an order, or notes what is wrong.
   *
   * @param passage its sentence
   * @param isWhole whether what stands below could be read; if not, no order is made
   */
  Optional<Order> read(Passage passage, boolean isWhole) {
    Words words = Words.ofSentence(passage);
    for (Sentence<?> sentence : Sentences.ALL) {
      Optional<? extends Sentence.Head<?>> head = sentence.read(words);
      if (head.isPresent()) {
        return order(head.get(), passage, isWhole);
      }
    }
    errors.add(words.trouble(ORDER));
    return Optional.empty();
  }

  private Optional<Order> order(Sentence.Head<?> head, Passage passage, boolean mayBeMade) {
    ImmutableList.Builder<SaidClause> stated = ImmutableList.builder();
    Set<Clause<?, ?, ?>> said = new HashSet<>();
    boolean isWhole = mayBeMade;
    for (Passage part : passage.clauses()) {
      Optional<SaidClause> clause = clause(head.clauses(), part);
      isWhole &= clause.isPresent();
      if (clause.isPresent()) {
        stated.add(clause.get());
        isWhole &= isFirst(clause.get().clause(), said, part);
      }
    }
    return isWhole && isComplete(head, said, passage)
        ? made(head, stated.build(), passage)
        : Optional.empty();
  }

  /** Says whether a clause may be said here, and notes if it was said before. */
  private boolean isFirst(Clause<?, ?, ?> clause, Set<Clause<?, ?, ?>> said, Passage part) {
    boolean isFirst = said.add(clause) || clause.isRepeated();
    if (!isFirst) {
      errors.add(new Spot(part.line(), part.start(0)), Complaint.twice(clause.slot().what()));
    }
    return isFirst;
  }

  private boolean isComplete(Sentence.Head<?> head, Set<Clause<?, ?, ?>> said, Passage passage) {
    Optional<Bilingual> missing = head.missing(said);
    missing.ifPresent(
        what ->
            errors.add(
                end(passage), Complaint.expected(what, passage.token(Integer.MAX_VALUE).found())));
    return missing.isEmpty();
  }

  private static Spot end(Passage passage) {
    return new Spot(passage.line(), passage.start(Integer.MAX_VALUE));
  }

  private Optional<SaidClause> clause(ImmutableList<Clause<?, ?, ?>> clauses, Passage part) {
    Words words = Words.ofClause(part);
    for (Clause<?, ?, ?> clause : clauses) {
      words.goBack(0);
      Optional<?> value = clause.slot().read(words);
      if (value.isPresent() && words.isAtEnd()) {
        return Optional.of(new SaidClause(clause, value.get()));
      }
    }
    if (clauses.isEmpty()) {
      words.expect(NO_CLAUSE);
    }
    errors.add(words.trouble(CLAUSE));
    return Optional.empty();
  }

  private Optional<Order> made(
      Sentence.Head<?> head, ImmutableList<SaidClause> stated, Passage where) {
    try {
      return Optional.of(
          Cursor.made(new Spot(where.line(), where.start(0)), () -> head.order(stated)));
    } catch (Misread misread) {
      errors.add(misread);
      return Optional.empty();
    }
  }
}
