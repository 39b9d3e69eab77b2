package io.github.partyorg.testing.assertions;

import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * The assertions of this package and those of AssertJ, of which the failures are collected until
 * {@code assertAll()} (kiểm tra gộp).
 */
public class SoftPartyAssertions extends AbstractSoftAssertions
    implements StandardSoftAssertionsProvider, SoftPartyProvider {

  /** Makes assertions without a failure yet. */
  public SoftPartyAssertions() {}
}
