/**
 * A party as values: how it is organised, restructured and kept in order.
 *
 * <p>Read the packages as a language. Nouns: {@link io.github.partyorg.structure}, the things that
 * exist; {@link io.github.partyorg.membership}, the papers about a member. Verbs: {@link
 * io.github.partyorg.restructuring}, decisions and their effects; {@link
 * io.github.partyorg.activity}, the activities of a year and their ratings. Norms: {@link
 * io.github.partyorg.rules}, norms and reviews of a hierarchy; {@link io.github.partyorg.charter},
 * the Party's own norms and the levels of each day. Time: {@link io.github.partyorg.history}, past
 * decisions and the fate of each unit; {@link io.github.partyorg.comparison}, the difference of two
 * hierarchies. Statutory forms: {@link io.github.partyorg.statistics}. Data in and out: {@link
 * io.github.partyorg.exchange} and the packages below it, a format each. {@link
 * io.github.partyorg.reporting} makes texts for people, {@link io.github.partyorg.testing} gives
 * hierarchies to the tests of applications, {@link io.github.partyorg.testing.assertions} and
 * {@link io.github.partyorg.testing.junit} are for AssertJ and JUnit. An application that uses a
 * package that needs another library requires the module of that library itself. {@link
 * io.github.partyorg.testing.notation} reads and writes hierarchies and decisions in letters,
 * {@link io.github.partyorg.testing.scenarios} tries the software of others.
 *
 * <pre>{@code
 * Outcome outcome = decision.applyTo(hierarchy);
 * Review review = Rulebooks.inForceOn(decision.effectiveOn()).review(outcome);
 * Remedy remedy = review.introduced().get(0).remedies().get(0);
 * Hierarchy repaired = remedy.applyTo(outcome.after()).after();
 * }</pre>
 *
 * <p>All values are immutable and safe for use by several threads. Nothing here reads a clock or a
 * default locale: dates and locales are passed in. No argument and no result is {@code null}.
 */
module io.github.partyorg {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static org.immutables.value;
  requires static com.google.errorprone.annotations;
  requires static org.assertj.core;
  requires static org.junit.jupiter.api;
  requires static java.sql;
  requires static java.xml;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;
  requires static com.fasterxml.jackson.databind;
  requires static org.dhatim.fastexcel.reader;

  exports io.github.partyorg.activity;
  exports io.github.partyorg.charter;
  exports io.github.partyorg.comparison;
  exports io.github.partyorg.exchange;
  exports io.github.partyorg.exchange.csv;
  exports io.github.partyorg.exchange.excel;
  exports io.github.partyorg.exchange.linked;
  exports io.github.partyorg.exchange.sql;
  exports io.github.partyorg.exchange.jackson;
  exports io.github.partyorg.exchange.jackson2;
  exports io.github.partyorg.exchange.json;
  exports io.github.partyorg.history;
  exports io.github.partyorg.membership;
  exports io.github.partyorg.reporting;
  exports io.github.partyorg.restructuring;
  exports io.github.partyorg.rules;
  exports io.github.partyorg.statistics;
  exports io.github.partyorg.structure;
  exports io.github.partyorg.testing;
  exports io.github.partyorg.testing.assertions;
  exports io.github.partyorg.testing.junit;
  exports io.github.partyorg.testing.notation;
  exports io.github.partyorg.testing.scenarios;
}
