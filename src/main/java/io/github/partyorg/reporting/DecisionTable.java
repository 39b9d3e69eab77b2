package io.github.partyorg.reporting;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The decisions of a plan, a line each (danh mục quyết định). */
public final class DecisionTable {

  private DecisionTable() {}

  /**
   * Lists the decisions of a plan.
   *
   * @param plan the plan
   * @param hierarchy where issuers are looked up by name
   * @param locale the reader's locale
   * @return number, effective date, the organ that issued it, and how many orders of each kind
   */
  public static String of(Plan plan, Hierarchy hierarchy, Locale locale) {
    return of(plan, hierarchy, Vocabulary.party(), locale);
  }

  /**
   * Lists the decisions of a plan of an association.
   *
   * @param plan the plan
   * @param hierarchy where issuers are looked up by name
   * @param vocabulary the words of the association
   * @param locale the reader's locale
   * @return number, effective date, the organ that issued it, and how many orders of each kind
   */
  public static String of(Plan plan, Hierarchy hierarchy, Vocabulary vocabulary, Locale locale) {
    TextTable table = new TextTable(locale);
    for (Decision decision : plan.decisions()) {
      table.row(
          decision.label().in(locale),
          Days.text(decision.effectiveOn(), locale),
          hierarchy.unit(decision.issuer()).map(Unit::organName).orElse(decision.issuer().value()),
          orders(decision, vocabulary, locale));
    }
    return table.text();
  }

  /**
   * Sums the orders of a plan up.
   *
   * @param plan the plan
   * @param locale the reader's locale
   * @return each kind of order, and how many there are in all decisions
   */
  public static String ofOrders(Plan plan, Locale locale) {
    return ofOrders(plan, Vocabulary.party(), locale);
  }

  /**
   * Sums the orders of a plan of an association up.
   *
   * @param plan the plan
   * @param vocabulary the words of the association
   * @param locale the reader's locale
   * @return each kind of order, and how many there are in all decisions
   */
  public static String ofOrders(Plan plan, Vocabulary vocabulary, Locale locale) {
    Map<Bilingual, Integer> counts = new LinkedHashMap<>();
    for (Decision decision : plan.decisions()) {
      decision.orders().forEach(order -> counts.merge(order.term(), 1, Integer::sum));
    }
    TextTable table = new TextTable(locale);
    counts.forEach((term, count) -> table.row(vocabulary.say(term).in(locale), count));
    return table.text();
  }

  private static String orders(Decision decision, Vocabulary vocabulary, Locale locale) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Order order : decision.orders()) {
      counts.merge(vocabulary.say(order).in(locale), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining("; "));
  }
}
