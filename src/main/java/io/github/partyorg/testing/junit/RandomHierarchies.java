package io.github.partyorg.testing.junit;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.testing.Seed;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test for each seed; {@link ForRandomHierarchies} brings this extension. */
public final class RandomHierarchies implements TestTemplateInvocationContextProvider {

  /** Makes the extension. */
  public RandomHierarchies() {}

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return context.getRequiredTestMethod().isAnnotationPresent(ForRandomHierarchies.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    Method test = context.getRequiredTestMethod();
    ForRandomHierarchies wanted = test.getAnnotation(ForRandomHierarchies.class);
    KeptSeeds kept =
        KeptSeeds.in(
            Path.of(wanted.keptIn()),
            context.getRequiredTestClass().getName() + "." + test.getName());
    return seeds(wanted, kept).stream().map(seed -> new OneSeed(seed, wanted, kept));
  }

  /** Returns each seed once: those kept, those wanted in any case, then one after the other. */
  private static Set<Seed> seeds(ForRandomHierarchies wanted, KeptSeeds kept) {
    Set<Seed> seeds = new LinkedHashSet<>(kept.seeds());
    for (String seed : wanted.also()) {
      seeds.add(Seed.of(seed));
    }
    Stream.iterate(Seed.of(wanted.seed()), Seed::next).limit(wanted.times()).forEach(seeds::add);
    return seeds;
  }

  /**
   * One run of the test.
   *
   * @param seed the seed
   * @param wanted what the test wants
   * @param kept where the seed is kept if it fails
   */
  private record OneSeed(Seed seed, ForRandomHierarchies wanted, KeptSeeds kept)
      implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
      return "seed " + seed;
    }

    @Override
    public ImmutableList<Extension> getAdditionalExtensions() {
      RandomInput input = RandomInput.of(seed, wanted.members(), wanted.lawful());
      return ImmutableList.of(input, new Shrinking(input, kept));
    }
  }
}
