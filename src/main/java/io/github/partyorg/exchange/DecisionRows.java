package io.github.partyorg.exchange;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decisions as sheets: one of decisions, one of their orders, and one of the members that the
 * orders put on a roll (quyết định thành bản ghi).
 *
 * <p>Rows say the plain form of the orders of {@link OrderVerb}.
 */
public final class DecisionRows {

  private final Sheet decisions;
  private final Sheet orders;
  private final Sheet newcomers;

  private DecisionRows(Sheet decisions, Sheet orders, Sheet newcomers) {
    this.decisions = decisions;
    this.orders = orders;
    this.newcomers = newcomers;
  }

  /**
   * {@return a reader of decisions}
   *
   * @param before the hierarchy before the first of them, whose seats stay as they are
   */
  public static DecisionReader reader(Hierarchy before) {
    return new DecisionReader(before);
  }

  /**
   * {@return the rows of decisions, in Vietnamese}
   *
   * @param before the hierarchy before the first of them
   * @param decisions the decisions
   * @throws IllegalArgumentException if rows cannot say some of the orders; lists them
   */
  public static DecisionRows of(Hierarchy before, Iterable<Decision> decisions) {
    ImmutableList<Decision> all = ImmutableList.copyOf(decisions);
    OrderLines lines = new OrderLines();
    MembershipWriter memberships =
        new MembershipWriter(lines, new RowWriter(before, Locale.forLanguageTag("vi")));
    OrderWriter writer = new OrderWriter(lines, memberships);
    List<String> unsaid = new ArrayList<>();
    for (Decision decision : all) {
      lines.of(decision.number().orElse(""));
      for (Order order : decision.orders()) {
        if (!writer.write(order)) {
          unsaid.add(order.toString());
        }
      }
    }
    DecisionRows rows =
        new DecisionRows(
            Rows.of(RowType.DECISIONS, "decisions", all, DecisionRows::head),
            sheet(RowType.ORDERS, "orders", lines.all()),
            sheet(RowType.MEMBERS, "newcomers", memberships.newcomers()));
    if (unsaid.isEmpty()) {
      unsaid.addAll(rows.readOtherwise(before, all));
    }
    if (!unsaid.isEmpty()) {
      throw new IllegalArgumentException(
          "Rows cannot say all of these orders; write them as JSON: "
              + Joiner.on("; ").join(unsaid));
    }
    return rows;
  }

  private static Sheet sheet(RowType type, String source, ImmutableList<List<String>> lines) {
    return Rows.ofLines(
        source, Iterables.concat(ImmutableList.<List<String>>of(Rows.header(type)), lines));
  }

  /** Returns the decisions that are read back otherwise, since an option was left out. */
  private List<String> readOtherwise(Hierarchy before, ImmutableList<Decision> all) {
    try {
      Optional<ImmutableList<Decision>> back =
          reader(before).newcomers(newcomers).read(decisions, orders).value();
      List<String> otherwise = new ArrayList<>();
      for (int at = 0; at < all.size(); at++) {
        if (back.isEmpty() || !back.get().get(at).equals(all.get(at))) {
          otherwise.add(all.get(at).toString());
        }
      }
      return otherwise;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Field, String> head(Decision decision) {
    Map<Field, String> cells = new EnumMap<>(Field.class);
    cells.put(Field.NUMBER, decision.number().orElse(""));
    cells.put(Field.ISSUER, decision.issuer().value());
    decision.issuedOn().ifPresent(day -> cells.put(Field.ISSUED_ON, day.toString()));
    cells.put(Field.EFFECTIVE_ON, decision.effectiveOn().toString());
    cells.put(Field.LEGAL_BASES, Joiner.on("; ").join(decision.legalBases()));
    return cells;
  }

  /** {@return the sheet of decisions} */
  public Sheet decisions() {
    return decisions;
  }

  /** {@return the sheet of orders} */
  public Sheet orders() {
    return orders;
  }

  /** {@return the sheet of members that orders put on a roll; often without a row} */
  public Sheet newcomers() {
    return newcomers;
  }
}
