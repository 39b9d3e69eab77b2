package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Undo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One table describes the sentences of all orders, for reading and for writing. */
class MinutesTableTest {

  /** The types of order: those that only their implementation extends. */
  static Stream<Class<?>> types(Class<?> order) {
    List<Class<?>> permitted = List.of(order.getPermittedSubclasses());
    return permitted.stream().anyMatch(type -> type.getSimpleName().startsWith("Immutable"))
        ? Stream.of(order)
        : permitted.stream().flatMap(MinutesTableTest::types);
  }

  @Test
  void every_type_of_order_has_its_sentences_in_the_table() {
    List<Class<?>> inTheTable = new ArrayList<>();
    Sentences.ALL.forEach(sentence -> inTheTable.add(sentence.type()));

    assertThat(inTheTable).containsExactlyInAnyOrderElementsOf(types(Order.class).toList());
  }

  @Test
  void every_sentence_opens_as_the_summary_of_its_order_does() {
    Set<Class<?>> met = new HashSet<>();
    for (long seed = 0; seed < 40; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      for (int count = 0; count < 40; count++) {
        Order order = orders.next();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
          assertThat(first(Minutes.of(order).text(locale)))
              .isEqualTo(first(order.summary().in(locale)));
        }
        met.add(order.getClass().getSuperclass());
      }
    }
    assertThat(met).hasSize(Sentences.ALL.size() - 1); // all but the undoing of a plan
  }

  @Test
  void random_orders_say_every_sentence_and_every_clause() {
    StringBuilder all = new StringBuilder();
    for (long seed = 0; seed < 60; seed++) {
      RandomOrders orders = new RandomOrders(seed);
      for (int count = 0; count < 40; count++) {
        all.append(Minutes.of(orders.next()));
      }
    }
    Stream<Slot<?>> slots =
        Sentences.ALL.stream()
            .filter(sentence -> sentence.type() != Undo.class)
            .flatMap(MinutesTableTest::slots);

    assertThat(slots.filter(slot -> slot instanceof Saying || slot instanceof Alternatives))
        .allSatisfy(
            slot ->
                Splitter.on(" | ")
                    .split(slot.what().english())
                    .forEach(words -> assertThat(all.toString()).containsPattern(regex(words))));
  }

  private static Stream<Slot<?>> slots(Sentence<?> sentence) {
    return sentence.sayings().stream()
        .flatMap(
            saying ->
                Stream.concat(
                    Stream.of(saying), sentence.clauses(saying).stream().map(Clause::slot)));
  }

  /** Returns a pattern of the words, anything in the places; places may be left empty. */
  private static String regex(String words) {
    return "\\Q" + words.replaceAll(" ?\\{[^}]*}", "\\\\E.*?\\\\Q") + "\\E";
  }

  private static String first(String sentence) {
    return sentence.split("[ \n;:]", 2)[0];
  }
}
