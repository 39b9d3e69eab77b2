package io.github.partyorg.testing.assertions;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractIntegerAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.IntegerAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one value of the field: what those of hierarchies, outcomes, reports and all others
 * have in common (phép kiểm tra).
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of the value
 */
public abstract class AbstractPartyAssert<S extends AbstractPartyAssert<S, A>, A>
    extends AbstractAssert<S, A> {

  /** Collects what fails after a step to another value; null if failures are thrown. */
  @Nullable SoftAssertionsProvider softly;

  /** Where the value was found, such as the path of a unit; empty if the caller had it. */
  Optional<String> place = Optional.empty();

  /** Whether the value was not found, which has been reported: nothing is claimed of it. */
  private boolean isAbsent;

  private boolean allowsNone;

  AbstractPartyAssert(A actual, Class<?> self) {
    super(actual, self);
  }

  /**
   * Lets later claims pass that match nothing: of a norm that the rulebook does not know or that
   * met no subject, or of a unit or member that is not there.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S allowingNone() {
    allowsNone = true;
    return myself;
  }

  /** Names the value in a message, in a few words. */
  abstract String subject();

  /** Says whether there is a value to claim something of; fails if it is null. */
  final boolean isThere() {
    if (isAbsent) {
      return false;
    }
    isNotNull();
    return true;
  }

  final boolean allowsNone() {
    return allowsNone;
  }

  /** Returns the failure of a claim, with what there is instead. */
  final AssertionError failing(String claim, String instead) {
    return failure("%s", message(claim, instead));
  }

  /** Returns the failure of a claim about texts that a tool may show side by side. */
  final AssertionError failing(String claim, String instead, String actual, String expected) {
    return failureWithActualExpected(actual, expected, "%s", message(claim, instead));
  }

  private String message(String claim, String instead) {
    return "%nExpecting %s%n  %s%nbut %s".formatted(subject(), claim, instead);
  }

  /** Fails unless a claim holds of the value; then says what there is instead. */
  final S verify(Predicate<? super A> holds, String claim, Function<? super A, String> instead) {
    if (isThere() && !holds.test(actual)) {
      throw failing(claim, instead.apply(actual));
    }
    return myself;
  }

  /** Throws a failure or, where failures are collected, notes it and goes on. */
  final void report(AssertionError failure) {
    SoftAssertionsProvider soft = softly;
    if (soft == null) {
      throw failure;
    }
    soft.collectAssertionError(failure);
  }

  /** Returns the value, to go on to something of it; fails if it is null. */
  final A there() {
    isNotNull();
    return actual;
  }

  /** Goes on to a list, by AssertJ's own assertions. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // AssertJ knows a proxy by its class alone
  final <E> ListAssert<E> list(String what, List<? extends E> elements) {
    SoftAssertionsProvider soft = softly;
    ListAssert<E> list =
        soft == null
            ? Assertions.assertThat((List<E>) elements)
            : (ListAssert<E>) soft.proxy(ListAssert.class, List.class, elements);
    return list.as(said(what)).withRepresentation(new Labels());
  }

  /** Goes on to a number, by AssertJ's own assertions. */
  final AbstractIntegerAssert<?> number(String what, int number) {
    SoftAssertionsProvider soft = softly;
    AbstractIntegerAssert<?> counted =
        soft == null
            ? Assertions.assertThat(number)
            : soft.proxy(IntegerAssert.class, Integer.class, number);
    return counted.as(said(what));
  }

  private String said(String what) {
    String described = descriptionText();
    return (described.isEmpty() ? "" : described + ": ") + what + " of " + subject();
  }

  /** Goes on with another value, found at some place. */
  final <T extends AbstractPartyAssert<T, B>, B> T goingOn(
      Class<T> type, Class<B> valueType, Function<B, T> door, B value, String where) {
    SoftAssertionsProvider soft = softly;
    T next = soft == null ? door.apply(value) : soft.proxy(type, valueType, value);
    next.softly = soft;
    next.place = Optional.of(where);
    return next;
  }

  /**
   * Goes on with another value if it is found. Otherwise throws the failure or, if failures are
   * collected, gives an assertion that claims nothing.
   */
  final <T extends AbstractPartyAssert<T, B>, B> T goingOn(
      Class<T> type,
      Class<B> valueType,
      Function<B, T> door,
      Optional<B> value,
      Function<B, String> where,
      Supplier<AssertionError> otherwise) {
    if (value.isPresent()) {
      return goingOn(type, valueType, door, value.get(), where.apply(value.get()));
    }
    SoftAssertionsProvider soft = softly;
    if (soft == null) {
      throw otherwise.get();
    }
    if (!isAbsent) {
      soft.collectAssertionError(otherwise.get());
    }
    return goingOnWithNothing(type, valueType, soft);
  }

  /** Gives an assertion that claims nothing, where what is missing was reported. */
  static <T extends AbstractPartyAssert<T, B>, B> T goingOnWithNothing(
      Class<T> type, Class<B> valueType, SoftAssertionsProvider soft) {
    T next = soft.proxy(type, valueType, null);
    next.softly = soft;
    ((AbstractPartyAssert<?, ?>) next).isAbsent = true;
    return next;
  }
}
