package io.github.partyorg.rules;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.structure.NormCode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds in a rulebook what a caller names; what it does not have is refused, with what it has. */
final class Lookup {

  private Lookup() {}

  /**
   * Returns a code if a norm has it; otherwise lists those that there are, the most alike first.
   */
  static NormCode code(NormCode code, Rulebook rulebook) {
    if (rulebook.norm(code.value()).isEmpty()) {
      throw new IllegalArgumentException(
          "No norm of %s has the code %s; there are %s."
              .formatted(
                  rulebook.name(),
                  code,
                  rulebook.norms().stream()
                      .map(norm -> norm.code().value())
                      .sorted(
                          Comparator.comparingInt(
                              other -> -Strings.commonPrefix(other, code.value()).length()))
                      .toList()));
    }
    return code;
  }

  /** Returns evidence if rules ask for all of it; otherwise lists the types that they ask for. */
  static ImmutableList<Evidence> evidence(Rulebook rulebook, Evidence... evidence) {
    Set<Class<? extends Evidence>> types = new LinkedHashSet<>();
    rulebook.rules().forEach(rule -> types.addAll(rule.evidence()));
    for (Evidence one : evidence) {
      if (types.stream().noneMatch(type -> type.isInstance(one))) {
        throw new IllegalArgumentException(
            "No rule of %s asks for evidence such as %s; asked for is %s."
                .formatted(
                    rulebook.name(),
                    type(one).getSimpleName(),
                    types.isEmpty() ? "none" : Iterables.transform(types, Class::getSimpleName)));
      }
    }
    return ImmutableList.copyOf(evidence);
  }

  /** Returns the type that an application knows a piece of evidence by. */
  private static Class<?> type(Evidence one) {
    Class<?> type = one.getClass();
    while (Evidence.class.isAssignableFrom(type.getSuperclass())) {
      type = type.getSuperclass();
    }
    return type;
  }
}
