package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Decisions in words (biên bản), so that a test reads like the minutes of a meeting.
 *
 * <pre>{@code
 * Plan plan =
 *     Minutes.plan(
 *         """
 *         Decision 12-NQ/HU of TG, 2018-06-20, in force 2018-07-01
 *           Merge A, B into C keeping its leadership
 *           Establish under CS:
 *             B3  Chi bộ bản 3  village
 *           Transfer M01, M02 from A to B
 *         """);
 * }</pre>
 *
 * <p>The notation is described in {@code docs/testing.md}. Every decision, with every order and all
 * that an order can carry, can be written in it in either language, and read back without a loss.
 */
public final class Minutes {

  private final Consumer<MinutesWriter> content;

  private Minutes(Consumer<MinutesWriter> content) {
    this.content = content;
  }

  /**
   * Reads a plan.
   *
   * @param text its decisions, each with its orders indented below it, in either language
   * @return the plan; one without decisions if the text says nothing
   * @throws MalformedDrawingException if the text is none; says every error with its line
   */
  public static Plan plan(String text) {
    DrawingErrors errors = DrawingErrors.ofMinutes();
    MinutesReader reader = new MinutesReader(errors);
    Plan plan = reader.plan(reader.blocks(text));
    errors.refuse();
    return plan;
  }

  /**
   * Reads a decision.
   *
   * @param text its first line, and its orders indented below it, in either language
   * @return the decision
   * @throws MalformedDrawingException if the text is none; says every error with its line
   */
  public static Decision decision(String text) {
    DrawingErrors errors = DrawingErrors.ofMinutes();
    MinutesReader reader = new MinutesReader(errors);
    ImmutableList<PassageReader.Block> blocks = reader.blocks(text);
    Optional<Decision> decision = only(blocks, errors).flatMap(reader::decision);
    errors.refuse();
    return decision.orElseThrow();
  }

  /**
   * Reads an order.
   *
   * @param text the sentence, and what is indented below it, in either language
   * @return the order
   * @throws MalformedDrawingException if the text is none; says every error with its line
   */
  public static Order order(String text) {
    DrawingErrors errors = DrawingErrors.ofMinutes();
    MinutesReader reader = new MinutesReader(errors);
    ImmutableList<PassageReader.Block> blocks = reader.blocks(text);
    Optional<Order> order = only(blocks, errors).flatMap(reader::order);
    errors.refuse();
    return order.orElseThrow();
  }

  private static Optional<PassageReader.Block> only(
      ImmutableList<PassageReader.Block> blocks, DrawingErrors errors) {
    if (blocks.isEmpty() && errors.count() == 0) {
      errors.add(new Spot(new SourceLine(1, ""), 0), MinutesReader.nothing());
    } else if (blocks.size() > 1) {
      SourceLine second = blocks.get(1).line();
      errors.add(new Spot(second, second.indentation()), MinutesReader.onlyOne());
    }
    return blocks.stream().findFirst();
  }

  /**
   * {@return the minutes of a plan}
   *
   * @param plan the plan
   */
  public static Minutes of(Plan plan) {
    return new Minutes(writer -> plan.decisions().forEach(writer::decision));
  }

  /**
   * {@return the minutes of a decision}
   *
   * @param decision the decision
   */
  public static Minutes of(Decision decision) {
    return new Minutes(writer -> writer.decision(decision));
  }

  /**
   * {@return the minutes of an order: its sentence and what is indented below it}
   *
   * @param order the order
   */
  public static Minutes of(Order order) {
    return new Minutes(writer -> writer.order(order, ""));
  }

  /**
   * {@return the text, which can be read back}
   *
   * @param locale the reader's locale
   */
  public String text(Locale locale) {
    MinutesWriter writer = new MinutesWriter(locale);
    content.accept(writer);
    return writer.text();
  }

  /** {@return the English text} */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
