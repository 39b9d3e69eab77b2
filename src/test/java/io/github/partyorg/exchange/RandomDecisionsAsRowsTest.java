package io.github.partyorg.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.exchange.csv.CsvTarget;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RandomHierarchies;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.testing.DienBien;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random decisions are refused by name, or written to files and read back as they were. */
@Tag("slow")
class RandomDecisionsAsRowsTest {

  private final Multiset<Bilingual> said = HashMultiset.create();
  private final Multiset<Bilingual> all = HashMultiset.create();

  private static Sheet asFile(Sheet sheet) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvTarget.exact().write(sheet, bytes);
    return Csv.bytes(sheet.source(), bytes.toByteArray());
  }

  /** Returns true if rows say a decision. */
  private static boolean isSaid(Hierarchy before, Decision decision) throws IOException {
    DecisionRows rows;
    try {
      rows = DecisionRows.of(before, ImmutableList.of(decision));
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("Rows cannot say all of these orders");
      return false;
    }
    assertThat(
            DecisionRows.reader(before)
                .newcomers(asFile(rows.newcomers()))
                .read(asFile(rows.decisions()), asFile(rows.orders()))
                .orThrow())
        .containsExactly(decision);
    return true;
  }

  private boolean isSaidAlone(Hierarchy before, Order order, LocalDate day) throws IOException {
    all.add(order.term());
    boolean isSaid =
        isSaid(
            before,
            Decision.builder().number("1").issuer("H").effectiveOn(day).addOrders(order).build());
    if (isSaid) {
      said.add(order.term());
    }
    return isSaid;
  }

  /** Rows say who leads from the day of effect on, and random leaders begin on other days. */
  private static Order sameLeaders(Hierarchy hierarchy) {
    return RenewLeadership.of(hierarchy.root().id()).to(hierarchy.root().leadership());
  }

  @Test
  void whatever_a_decision_orders() throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Hierarchy hierarchy = RandomHierarchies.of(random);
      assertThat(isSaidAlone(hierarchy, sameLeaders(hierarchy), RandomHierarchies.DAY)).isTrue();
      for (int count = 0; count < 12; count++) {
        Plan plan = RandomPlans.of(hierarchy, random);
        for (Decision decision : plan.decisions()) {
          boolean isWhole = isSaid(hierarchy, decision);
          for (Order order : decision.orders()) {
            assertThat(isSaidAlone(hierarchy, order, decision.effectiveOn()) || !isWhole)
                .as("%s", order)
                .isTrue();
          }
        }
        if (plan.reasonsAgainst(hierarchy).isEmpty()) {
          hierarchy = plan.applyTo(hierarchy).after();
        }
      }
    }
    Set<Bilingual> unsaid = Sets.difference(all.elementSet(), said.elementSet());
    assertDocumented(unsaid);
    said.elementSet()
        .forEach(
            order ->
                assertThat(said.count(order) * 4)
                    .as("%s of %s: %s", said.count(order), all.count(order), order)
                    .isGreaterThan(all.count(order)));
  }

  @Test
  void the_reform_of_a_province_of_2025() throws IOException {
    for (Decision decision : DienBien.plan2025().decisions()) {
      List<Order> orders = decision.orders().stream().flatMap(order -> plain(order)).toList();
      if (!orders.isEmpty()) {
        Decision.Builder plain =
            Decision.builder()
                .number(decision.number().orElseThrow())
                .issuer(decision.issuer())
                .effectiveOn(decision.effectiveOn())
                .addAllOrders(orders);
        assertThat(isSaid(DienBien.before2025(), plain.build())).as("%s", decision).isTrue();
      }
    }
  }

  /** Rows list leaders post by post, and the sample person by person; a consent has no verb. */
  private static Stream<Order> plain(Order order) {
    if (order instanceof Consolidate one && one.unit() instanceof Committee commune) {
      return Stream.of(
          Consolidate.units(one.units())
              .into(commune.withLeadership(byPost(commune.leadership())))
              .under(one.superior()));
    } else if (order instanceof Convert one && one.leadership().isPresent()) {
      return Stream.of(one.ledBy(byPost(one.leadership().get())));
    }
    return order instanceof RecordConsent ? Stream.of() : Stream.of(order);
  }

  private static Leadership byPost(Leadership led) {
    return led.withSeats(led.seats().stream().sorted(comparing(Seat::post)).toList());
  }

  private static void assertDocumented(Set<Bilingual> unsaid) throws IOException {
    String list =
        unsaid.stream()
            .map(order -> "* %s (%s)".formatted(order.english(), order.vietnamese()))
            .sorted()
            .collect(joining("\n"));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "exchange-unsaid.txt"), list, UTF_8);

    assertThat(Files.readString(Path.of("docs/exchange.md"), UTF_8)).contains(list + "\n\n");
  }
}
