package io.github.partyorg.testing.assertions;

import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;

/** Assertions on one change of an outcome (kiểm tra thay đổi). */
public class ChangeAssert extends AbstractPartyAssert<ChangeAssert, Change> {

  /**
   * Makes the assertion.
   *
   * @param actual the change
   */
  public ChangeAssert(Change actual) {
    super(actual, ChangeAssert.class);
  }

  @Override
  String subject() {
    return "change \"" + actual + "\"";
  }

  /**
   * Verifies which type of order changed this.
   *
   * @param order the type of order
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChangeAssert isBy(Class<? extends Order> order) {
    return verify(
        it -> order.isInstance(it.order()),
        "to be by " + order.getSimpleName(),
        it -> "it is by \"" + it.order().summary().english() + "\"");
  }

  /**
   * Verifies that a unit ended.
   *
   * @param id the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChangeAssert ends(String id) {
    return verify(
        it -> Iterables.contains(ids(it.ended()), UnitId.of(id)),
        "to end " + id,
        it -> "it ends " + Listing.words(ids(it.ended())));
  }

  /**
   * Verifies that a unit began.
   *
   * @param id the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChangeAssert begins(String id) {
    return verify(
        it -> Iterables.contains(ids(it.begun()), UnitId.of(id)),
        "to begin " + id,
        it -> "it begins " + Listing.words(ids(it.begun())));
  }

  private static Iterable<UnitId> ids(Iterable<Unit> units) {
    return Iterables.transform(units, Unit::id);
  }

  /**
   * Verifies that one unit succeeds another.
   *
   * @param from the text of the id of the unit that ended
   * @param to the text of the id of the successor
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChangeAssert hasSuccession(String from, String to) {
    return verify(
        it -> Iterables.any(it.successions(), each -> isOf(each, from, to)),
        "to have " + to + " succeed " + from,
        it -> "there is " + Listing.words(it.successions()));
  }

  private static boolean isOf(Succession succession, String from, String to) {
    return succession.from().value().equals(from) && succession.to().value().equals(to);
  }

  /**
   * Verifies the sentence that tells the change.
   *
   * @param part a part of the sentence, in either language
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChangeAssert says(String part) {
    return verify(
        it -> it.summary().english().contains(part) || it.summary().vietnamese().contains(part),
        "to say \"" + part + "\"",
        it -> "it says \"" + it.summary().english() + "\"");
  }
}
