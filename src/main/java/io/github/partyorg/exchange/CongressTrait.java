package io.github.partyorg.exchange;

import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.HasListedTerm;

/** What a congress was, if it was no usual one of all members (hình thức đại hội). */
enum CongressTrait implements HasListedTerm {
  /** Delegates met (đại hội đại biểu). */
  OF_DELEGATES,
  /** It was not the one of the term (bất thường). */
  EXTRAORDINARY;

  boolean isOf(Congress congress) {
    return this == OF_DELEGATES ? congress.isOfDelegates() : congress.isExtraordinary();
  }

  Congress put(Congress congress) {
    return this == OF_DELEGATES
        ? congress.withIsOfDelegates(true)
        : congress.withIsExtraordinary(true);
  }
}
