/**
 * A party's base as values: how it is organised, restructured and kept in order.
 *
 * <p>Read the packages as a language: nouns in {@link io.github.partyorg.structure}.
 */
module io.github.partyorg {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static org.immutables.value;
  requires static com.google.errorprone.annotations;

  exports io.github.partyorg.reporting;
  exports io.github.partyorg.restructuring;
  exports io.github.partyorg.rules;
  exports io.github.partyorg.structure;
}
