package io.github.partyorg.testing.assertions;

import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Member;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/** How AssertJ's own assertions print values of the field: by name and id, never a whole list. */
final class Labels extends StandardRepresentation {

  @Override
  public String toStringOf(@Nullable Object value) {
    if (value instanceof Iterable<?> values) {
      return "[" + Listing.words(Iterables.transform(values, this::toStringOf)) + "]";
    }
    return value instanceof Member member ? member.label() : super.toStringOf(value);
  }
}
