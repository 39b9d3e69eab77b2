package io.github.partyorg.testing.junit;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.Seed;
import io.github.partyorg.testing.notation.Drawing;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the hierarchies that the annotations of their parameters describe. The annotations
 * bring this extension themselves.
 */
public final class PartyParameters implements ParameterResolver {

  /** Makes the extension. */
  public PartyParameters() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Hierarchy.class
        ? hierarchy(parameter).isPresent()
        : type == Drawing.class && parameter.isAnnotated(HierarchyOf.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Drawing.class
        ? parameter.findAnnotation(HierarchyOf.class).map(PartyParameters::drawn).orElseThrow()
        : hierarchy(parameter).orElseThrow();
  }

  private static Optional<Hierarchy> hierarchy(ParameterContext parameter) {
    return parameter
        .findAnnotation(HierarchyOf.class)
        .map(drawing -> drawn(drawing).hierarchy())
        .or(() -> parameter.findAnnotation(Sample.class).map(sample -> sample.value().hierarchy()))
        .or(() -> parameter.findAnnotation(Generated.class).map(PartyParameters::generated));
  }

  private static Drawing drawn(HierarchyOf drawing) {
    return Drawing.read(drawing.value());
  }

  private static Hierarchy generated(Generated wanted) {
    return GeneratedParty.hierarchy(Seed.of(wanted.seed()), wanted.members());
  }
}
