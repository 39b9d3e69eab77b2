package io.github.partyorg.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.benchmark.Moves.Transfer;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.GeneratedParty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Run in a JVM of 1.5 GiB: the whole country, and a thousand versions of it, fit in there. */
class NationInASmallHeapTest {

  private static final long MOST = 1536L << 20;

  @Test
  void a_country_is_loaded_and_restructured_and_stays_responsive() {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(MOST);

    Hierarchy hierarchy = Hierarchy.of(GeneratedParty.nation(1));

    assertThat(hierarchy.memberCount()).isGreaterThan(5_500_000);
    List<Transfer> transfers = Moves.transfers(hierarchy, 1000);
    List<Outcome> kept = new ArrayList<>();
    Hierarchy version = hierarchy;
    long start = System.nanoTime();
    for (Transfer transfer : transfers) {
      kept.add(transfer.decision().applyTo(version));
      version = kept.get(kept.size() - 1).after();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(kept).hasSize(1000);
    assertThat(version.memberCount()).isEqualTo(hierarchy.memberCount());
  }
}
