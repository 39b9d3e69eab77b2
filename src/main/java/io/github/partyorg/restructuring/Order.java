package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.util.Optional;

/**
 * One order of a decision (nội dung quyết định) on units, on memberships or on their data.
 *
 * <p>It is a value that does not depend on the hierarchy on which it is carried out. Apply it as
 * part of a {@link Decision}.
 */
public abstract sealed class Order implements HasTerm permits Restructuring, MembershipChange {

  private static final Placeholder<Bilingual> SENTENCE = Placeholder.phrase("sentence");
  private static final Placeholder<Purpose> PURPOSE = Placeholder.term("purpose");
  private static final Template WITH_PURPOSE =
      Template.of("{sentence} ({purpose})", "{sentence} ({purpose})", SENTENCE, PURPOSE);

  private final Bilingual term;

  Order(Bilingual term) {
    this.term = term;
  }

  @Override
  public final Bilingual term() {
    return term;
  }

  /** {@return why it is given, or empty if not stated} */
  public Optional<Purpose> purpose() {
    return Optional.empty();
  }

  /** {@return the order in one sentence, with the ids concerned} */
  public abstract Bilingual summary();

  /** Returns the purpose in brackets, after a space; nothing if there is none. */
  final Bilingual withPurpose(Bilingual sentence) {
    return purpose()
        .map(why -> WITH_PURPOSE.fill(SENTENCE.is(sentence), PURPOSE.is(why)))
        .orElse(sentence);
  }

  /** Returns the new units that this order states, with those below them; empty for most orders. */
  ImmutableList<? extends Unit> beginnings() {
    return ImmutableList.of();
  }

  /** Carries this order out, or gives every reason why it cannot be, and then changes nothing. */
  abstract void execute(Execution execution);
}
