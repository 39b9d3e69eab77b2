package io.github.partyorg.testing.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Scenarios that belong together (bộ tình huống). Those that are shipped are text files; {@link
 * #read} reads an application's own.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class ScenarioPack permits ImmutableScenarioPack {

  private static final Supplier<ScenarioPack> HARD = Suppliers.memoize(() -> shipped("hard-cases"));
  private static final Supplier<ScenarioPack> OF_2018 =
      Suppliers.memoize(() -> shipped("reform-2018"));
  private static final Supplier<ScenarioPack> OF_2025 =
      Suppliers.memoize(() -> shipped("reform-2025"));
  private static final Supplier<ScenarioPack> OF_2026 =
      Suppliers.memoize(() -> shipped("reform-2026"));

  private static final Bilingual ALL = Bilingual.of("Tất cả tình huống", "All scenarios");

  ScenarioPack() {}

  /** {@return what software for organisations gets wrong} */
  public static ScenarioPack hardCases() {
    return HARD.get();
  }

  /** {@return the restructuring of a district in 2018, in small} */
  public static ScenarioPack reform2018() {
    return OF_2018.get();
  }

  /** {@return the reform of 1 July 2025, in small} */
  public static ScenarioPack reform2025() {
    return OF_2025.get();
  }

  /** {@return the shape of the commune from 26 July 2026} */
  public static ScenarioPack reform2026() {
    return OF_2026.get();
  }

  /** {@return the scenarios of all packs that are shipped} */
  public static ScenarioPack all() {
    return ImmutableScenarioPack.make(
        ALL,
        Stream.of(hardCases(), reform2018(), reform2025(), reform2026())
            .flatMap(pack -> pack.scenarios().stream())
            .toList());
  }

  /**
   * Reads a pack.
   *
   * @param text its names in both languages, then the scenarios, as {@code docs/testing.md} says
   * @return the pack
   * @throws IllegalArgumentException if the text is none; says the line
   */
  public static ScenarioPack read(String text) {
    List<ScenarioReader.Block> blocks = ScenarioReader.blocks(text);
    return ImmutableScenarioPack.make(
        ScenarioReader.names(blocks.get(0), 0),
        blocks.stream().skip(1).map(ScenarioReader::scenario).toList());
  }

  /** Reads a file that stands beside this class, which only the module itself can. */
  private static ScenarioPack shipped(String name) {
    try (InputStream file = ScenarioPack.class.getResourceAsStream(name + ".txt")) {
      if (file == null) {
        throw new IllegalStateException(name + ".txt is missing beside " + ScenarioPack.class);
      }
      return read(new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what the scenarios are about} */
  public abstract Bilingual name();

  /** {@return the scenarios, in their order} */
  public abstract ImmutableList<Scenario> scenarios();

  @Value.Check
  void hasNoIdTwice() {
    Set<String> ids = new HashSet<>();
    for (Scenario scenario : scenarios()) {
      if (!ids.add(scenario.id())) {
        throw new IllegalArgumentException("Two scenarios are called " + scenario.id() + ".");
      }
    }
  }

  /**
   * {@return one scenario}
   *
   * @param id its id, such as {@code divided-commune}
   * @throws IllegalArgumentException if there is none; says the nearest one
   */
  public final Scenario scenario(String id) {
    return scenarios().stream()
        .filter(scenario -> scenario.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id));
  }

  private IllegalArgumentException unknown(String id) {
    return new IllegalArgumentException(
        "No scenario is called \""
            + id
            + "\""
            + Nearest.id(id, Iterables.transform(scenarios(), Scenario::id))
                .map(nearest -> "; the nearest is " + nearest)
                .orElse("")
            + ".");
  }

  /** {@return the name and how many scenarios there are} */
  @Override
  public final String toString() {
    return name().english()
        + ": "
        + Bilingual.count(scenarios().size(), "tình huống", "scenario", "scenarios").english();
  }
}
