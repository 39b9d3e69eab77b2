package io.github.partyorg.testing.assertions;

import com.google.common.collect.Iterables;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Member;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/** How AssertJ's own assertions print values of the field: by name and id, never a whole list. */
final class Labels extends StandardRepresentation {

  @Override
  public String toStringOf(@Nullable Object value) {
    if (value instanceof Iterable<?> values) {
      return Iterables.isEmpty(values)
          ? "[]"
          : "[" + Listing.words(Iterables.transform(values, this::toStringOf)) + "]";
    }
    if (value instanceof Member member) {
      return member.label();
    }
    if (value instanceof Order order) {
      return order.summary().english();
    }
    return value instanceof Violation violation
        ? ViolationWords.told(violation)
        : super.toStringOf(value);
  }
}
