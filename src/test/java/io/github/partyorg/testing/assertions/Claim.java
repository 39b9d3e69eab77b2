package io.github.partyorg.testing.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.Assert;

/**
 * One assertion, in a use that holds and in one that fails. Both run by throwing and by collecting.
 *
 * @param assertion the class and the method
 * @param holding the use that holds
 * @param failing the use that fails
 * @param message what it fails with
 */
record Claim(
    String assertion,
    Consumer<SoftPartyProvider> holding,
    Consumer<SoftPartyProvider> failing,
    String message) {

  static Claim of(
      String assertion,
      Consumer<SoftPartyProvider> holding,
      Consumer<SoftPartyProvider> failing,
      String message) {
    return new Claim(assertion, holding, failing, message);
  }

  void check() {
    assertThatCode(() -> holding.accept(new Throwing())).as("holds").doesNotThrowAnyException();
    assertThat(collected(holding)).as("holds softly").isEmpty();
    assertThat(message(() -> failing.accept(new Throwing()))).isEqualTo(message.strip());
    assertThat(collected(failing)).as("fails softly").containsExactly(message.strip());
  }

  /** Returns the message of the assertion error that some code throws. */
  static String message(Runnable code) {
    try {
      code.run();
    } catch (AssertionError failure) {
      return told(failure);
    }
    throw new IllegalStateException("It should have failed.");
  }

  private static String told(AssertionError failure) {
    return Strings.nullToEmpty(failure.getMessage()).strip();
  }

  private static List<String> collected(Consumer<SoftPartyProvider> use) {
    SoftPartyAssertions softly = new SoftPartyAssertions();
    use.accept(softly);
    List<String> messages = new ArrayList<>();
    for (AssertionError error : softly.assertionErrorsCollected()) {
      messages.add(told(error).replaceAll("\\nat \\S+\\(\\S+\\)$", "").strip());
    }
    return messages;
  }

  @Override
  public String toString() {
    return assertion;
  }

  /** Gives assertions that throw, to the uses that are written for those that collect. */
  private static final class Throwing implements SoftPartyProvider {

    @Override
    public <S extends Assert<? extends S, ? extends A>, A> S proxy(
        Class<S> type, Class<A> valueType, A value) {
      try {
        return type.getConstructor(valueType).newInstance(value);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    @Override
    public void collectAssertionError(AssertionError error) {
      throw error;
    }

    @Override
    public List<AssertionError> assertionErrorsCollected() {
      return List.of();
    }

    @Override
    public void succeeded() {}

    @Override
    public boolean wasSuccess() {
      return true;
    }

    @Override
    public void assertAll() {}
  }
}
