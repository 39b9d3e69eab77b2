package io.github.partyorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests run on the class path; this one looks at what users of the module path get. */
class ModuleTest {

  private ModuleDescriptor module;

  @BeforeEach
  void find_the_module() throws URISyntaxException {
    Path classes =
        Path.of(Hierarchy.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    module = ModuleFinder.of(classes).find("io.github.partyorg").orElseThrow().descriptor();
  }

  @Test
  void it_exports_the_vocabulary_and_nothing_internal() {
    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(
            "io.github.partyorg.activity",
            "io.github.partyorg.charter",
            "io.github.partyorg.comparison",
            "io.github.partyorg.exchange",
            "io.github.partyorg.exchange.csv",
            "io.github.partyorg.exchange.excel",
            "io.github.partyorg.exchange.linked",
            "io.github.partyorg.exchange.sql",
            "io.github.partyorg.exchange.jackson",
            "io.github.partyorg.exchange.jackson2",
            "io.github.partyorg.exchange.json",
            "io.github.partyorg.history",
            "io.github.partyorg.membership",
            "io.github.partyorg.reporting",
            "io.github.partyorg.restructuring",
            "io.github.partyorg.rules",
            "io.github.partyorg.statistics",
            "io.github.partyorg.structure",
            "io.github.partyorg.testing",
            "io.github.partyorg.testing.assertions",
            "io.github.partyorg.testing.junit",
            "io.github.partyorg.testing.notation",
            "io.github.partyorg.testing.scenarios");
  }

  @Test
  void it_needs_only_guava_at_run_time() {
    assertThat(module.requires())
        .filteredOn(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "com.google.common");
  }
}
