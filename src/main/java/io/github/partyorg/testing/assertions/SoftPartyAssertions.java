package io.github.partyorg.testing.assertions;

import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * The assertions of this package and those of AssertJ, of which the failures are collected until
 * {@code assertAll()} (kiểm tra gộp).
 *
 * <p>AssertJ makes subclasses of the assertions for this. Java allows it that on the class path
 * only.
 */
public class SoftPartyAssertions extends AbstractSoftAssertions
    implements StandardSoftAssertionsProvider, SoftPartyProvider {

  /** Makes assertions without a failure yet. */
  public SoftPartyAssertions() {}
}
