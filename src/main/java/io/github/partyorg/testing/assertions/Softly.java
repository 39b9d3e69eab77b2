package io.github.partyorg.testing.assertions;

import org.assertj.core.api.SoftAssertionsProvider;

/** Makes assertions of which the failures are collected. */
final class Softly {

  private Softly() {}

  static <S extends AbstractPartyAssert<S, A>, A> S on(
      A actual, Class<S> type, Class<A> valueType, SoftAssertionsProvider soft) {
    S assertion = soft.proxy(type, valueType, actual);
    assertion.softly = soft;
    return assertion;
  }
}
