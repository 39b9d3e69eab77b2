package io.github.partyorg.testing.junit;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.GeneratedPlans;
import io.github.partyorg.testing.Seed;
import io.github.partyorg.testing.Trial;
import java.lang.reflect.Parameter;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What a seed gives, as parameters of a test. A plan is generated only if it is asked for. */
final class RandomInput implements ParameterResolver {

  private static final ImmutableSet<Class<?>> TYPES =
      ImmutableSet.of(Hierarchy.class, Plan.class, Trial.class, Seed.class);

  private final Seed seed;
  private final Hierarchy hierarchy;
  private final Supplier<Trial> trial;

  private RandomInput(Seed seed, Hierarchy hierarchy, Supplier<Trial> trial) {
    this.seed = seed;
    this.hierarchy = hierarchy;
    this.trial = trial;
  }

  static RandomInput of(Seed seed, int members, boolean lawful) {
    Hierarchy hierarchy = GeneratedParty.hierarchy(seed, members);
    return new RandomInput(
        seed,
        hierarchy,
        Suppliers.memoize(
            () ->
                Trial.of(
                    hierarchy,
                    lawful
                        ? GeneratedPlans.lawful(seed, hierarchy)
                        : GeneratedPlans.any(seed, hierarchy))));
  }

  Seed seed() {
    return seed;
  }

  Hierarchy hierarchy() {
    return hierarchy;
  }

  Trial trial() {
    return trial.get();
  }

  /** Returns this input with another hierarchy and no plan. */
  RandomInput with(Hierarchy other) {
    return new RandomInput(seed, other, trial);
  }

  /** Returns this input with another hierarchy and plan. */
  RandomInput with(Trial other) {
    return new RandomInput(seed, other.before(), () -> other);
  }

  static boolean isOf(Parameter parameter) {
    return TYPES.contains(parameter.getType()) && parameter.getAnnotations().length == 0;
  }

  /** Says whether a parameter is a plan, or has one. */
  static boolean hasPlan(Parameter parameter) {
    return isOf(parameter)
        && (parameter.getType() == Plan.class || parameter.getType() == Trial.class);
  }

  Object argument(Parameter parameter) {
    Class<?> type = parameter.getType();
    if (type == Hierarchy.class) {
      return hierarchy;
    }
    if (type == Plan.class) {
      return trial().plan();
    }
    return type == Trial.class ? trial() : seed;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return isOf(parameter.getParameter());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return argument(parameter.getParameter());
  }
}
