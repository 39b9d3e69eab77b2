package io.github.partyorg.exchange.linked;

import static io.github.partyorg.exchange.linked.Graphs.ask;
import static io.github.partyorg.exchange.linked.Graphs.breaches;
import static io.github.partyorg.exchange.linked.Graphs.count;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.restructuring.Undone;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DienBien;
import io.github.partyorg.testing.GeneratedPlans;
import io.github.partyorg.testing.Seed;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jena finds in the history is what the chronicle knows. */
class HistoryAsLinkedDataTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  static final Chronicle MERGED_AND_UNDONE =
      mergedAndUndone().record(decision(3, Dissolve.unit("T2").everyoneTo("T3")));

  /**
   * A chronicle as Jena reads it, which takes its time.
   *
   * @param chronicle the chronicle
   * @param model the file of it
   */
  private record Told(Chronicle chronicle, Model model) {

    static Told of(Chronicle chronicle) {
      try {
        return new Told(chronicle, Graphs.of(chronicle));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return chronicle.toString();
    }
  }

  private static final Supplier<Told> REFORM =
      Suppliers.memoize(
          () ->
              Told.of(
                  Chronicle.beginning(LocalDate.of(2025, 1, 1), DienBien.before2025())
                      .record(DienBien.plan2025())));

  private static final Supplier<List<Told>> TOLD =
      Suppliers.memoize(
          () ->
              Stream.concat(
                      Stream.of(
                          Told.of(MERGED_AND_UNDONE),
                          REFORM.get(),
                          Told.of(
                              Chronicle.beginning(LocalDate.of(2018, 1, 1), TuanGiao.in2018())
                                  .record(TuanGiao.plan2018()))),
                      GeneratedPlans.lawful(Seed.of(1), 200)
                          .limit(5)
                          .map(
                              t ->
                                  Told.of(Chronicle.beginning(FIRST, t.before()).record(t.plan()))))
                  .toList());

  static List<Told> chronicles() {
    return TOLD.get();
  }

  private static Decision decision(int day, Order... orders) {
    return Decision.builder()
        .issuer("AB")
        .effectiveOn(FIRST.plusDays(day))
        .addOrders(orders)
        .build();
  }

  /** Two drafts of one issuer, of which the second undoes the first. */
  private static Chronicle mergedAndUndone() {
    Hierarchy before =
        Hierarchy.of(
            Committee.grassroots("AB", Kind.COMMUNE)
                .name("Đảng bộ xã An Bình")
                .add(branch("T1", 3), branch("T2", 2), branch("T3", 4))
                .build());
    Decision merging =
        decision(1, Dissolve.unit("T2").everyoneTo("T1"), Rename.unit("T1").to("Chi bộ thôn 1-2"));
    Outcome outcome = merging.applyTo(before);
    return Chronicle.beginning(FIRST, before)
        .record(merging)
        .record(outcome.undoing(UnitId.of("AB"), FIRST.plusDays(2)));
  }

  private static Branch branch(String id, int members) {
    return Branch.of(id, Kind.VILLAGE)
        .name("Chi bộ " + id)
        .addAllMembers(
            Stream.iterate(1, n -> n + 1)
                .limit(members)
                .map(n -> Member.official(id + "-" + n).name("Đảng viên " + n).build())
                .toList())
        .build();
  }

  private static List<Change> ofUnits(Chronicle chronicle) {
    return chronicle.outcomes().stream()
        .flatMap(outcome -> outcome.changes().stream())
        .filter(change -> change instanceof Restructured || change instanceof Undone)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("chronicles")
  void every_history_keeps_the_shapes_and_has_each_change_of_units(Told told) throws IOException {
    Chronicle chronicle = told.chronicle();
    Model model = told.model();
    List<Change> changes = ofUnits(chronicle);

    assertThat(breaches(model)).isEmpty();
    assertThat(count(model, "?y a org:ChangeEvent")).isEqualTo(changes.size());
    assertThat(count(model, "?y a org:Organization")).isEqualTo(unitsEver(chronicle).size());
    assertThat(ask(model, "SELECT ?x { ?event a org:ChangeEvent ; dct:date ?x }"))
        .containsExactlyInAnyOrderElementsOf(
            changes.stream().map(change -> change.act().day().toString()).toList());
    assertThat(count(model, "?y a foaf:Person")).isZero();
  }

  private static Set<UnitId> unitsEver(Chronicle chronicle) {
    Set<UnitId> ever = new HashSet<>();
    chronicle.first().root().subtree().forEach(unit -> ever.add(unit.id()));
    for (Outcome outcome : chronicle.outcomes()) {
      outcome.after().root().subtree().forEach(unit -> ever.add(unit.id()));
      outcome.snapshots().forEach(h -> h.root().subtree().forEach(unit -> ever.add(unit.id())));
    }
    return ever;
  }

  @ParameterizedTest
  @MethodSource("chronicles")
  void originals_and_results_are_those_of_the_changes(Told told) {
    Chronicle chronicle = told.chronicle();
    Model model = told.model();

    assertThat(pairs(model, "org:originalOrganization"))
        .containsExactlyInAnyOrderElementsOf(
            ofUnits(chronicle).stream()
                .flatMap(change -> ids(change, change.originals(), change.ended()))
                .toList());
    assertThat(pairs(model, "org:resultingOrganization"))
        .containsExactlyInAnyOrderElementsOf(
            ofUnits(chronicle).stream()
                .flatMap(change -> ids(change, change.results(), change.begun()))
                .toList());
  }

  private static List<String> pairs(Model model, String property) {
    return ask(
        model,
        ("SELECT ?x { ?event %s/dct:identifier ?unit ; dct:date ?day ; dct:description ?told"
                + " FILTER(LANG(?told) = 'en')"
                + " BIND(CONCAT(STR(?day), ' ', ?unit, ' ', STR(?told)) AS ?x) }")
            .formatted(property));
  }

  private static Stream<String> ids(Change change, List<Unit> named, List<Unit> nested) {
    return Stream.concat(named.stream(), nested.stream())
        .map(unit -> change.act().day() + " " + unit.id() + " " + change.summary().english())
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("chronicles")
  void what_came_of_what_is_told_with_the_members_who_came_along(Told told) {
    assertThat(
            ask(
                told.model(),
                "SELECT ?x { ?to prov:qualifiedDerivation ?d . ?d party:members ?n ;"
                    + " prov:entity/dct:identifier ?from ; dct:type/skos:notation ?kind ."
                    + " ?to dct:identifier ?id"
                    + " BIND(CONCAT(?kind, ' ', ?from, ' ', ?id, ' ', STR(?n)) AS ?x) }"))
        .containsExactlyInAnyOrderElementsOf(
            ofUnits(told.chronicle()).stream()
                .flatMap(change -> edges(change).stream())
                .map(e -> e.kind().name() + " " + e.from() + " " + e.to() + " " + e.members())
                .toList());
  }

  private static List<Succession> edges(Change change) {
    return change instanceof Restructured restructured
        ? restructured.edges()
        : change.successions();
  }

  @Test
  void a_unit_that_ended_twice_is_described_once_with_its_last_day() throws IOException {
    Model model = Graphs.of(MERGED_AND_UNDONE);

    assertThat(ask(model, "SELECT ?x { <unit/T2> schema:dissolutionDate ?x }"))
        .containsExactly("2020-01-04");
    assertThat(ask(model, "SELECT ?x { <unit/T1> skos:prefLabel ?x }"))
        .containsExactly("Chi bộ T1");
  }

  @Test
  void a_unit_that_was_reinstated_is_not_described_as_dissolved() throws IOException {
    Model model = Graphs.of(mergedAndUndone());

    assertThat(ask(model, "SELECT ?x { <unit/T2> schema:dissolutionDate ?x }")).isEmpty();
    assertThat(ask(model, "SELECT ?x { <unit/T2> org:subOrganizationOf ?x }")).hasSize(1);
  }

  @Test
  void drafts_of_one_issuer_are_told_apart_and_new_names_are_no_events() throws IOException {
    Model model = Graphs.of(MERGED_AND_UNDONE);

    assertThat(ask(model, "SELECT DISTINCT ?x { ?event prov:used ?x } ORDER BY ?x"))
        .containsExactly(
            "https://example.org/party/draft/AB/2020-01-02/1",
            "https://example.org/party/draft/AB/2020-01-03/1",
            "https://example.org/party/draft/AB/2020-01-04/1");
    assertThat(count(model, "?y a org:ChangeEvent")).isEqualTo(3);
  }

  @Test
  void shares_of_a_reform_of_many_into_many_can_be_asked_for() {
    List<String> divided =
        ask(
            REFORM.get().model(),
            "SELECT ?x { SELECT (CONCAT(?id, ' ', STR(COUNT(DISTINCT ?to)), ' ',"
                + " STR(SUM(?members))) AS ?x) { ?to prov:qualifiedDerivation ?derivation ."
                + " ?derivation prov:entity/dct:identifier ?id ; party:members ?members ;"
                + " dct:type ?kind ; prov:hadActivity ?event }"
                + " GROUP BY ?id ?kind ?event HAVING (COUNT(DISTINCT ?to) > 1) }");

    assertThat(divided)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(divided(REFORM.get().chronicle()));
  }

  /** Returns the units that went to several, with how many and with all their members. */
  private static List<String> divided(Chronicle chronicle) {
    List<String> divided = new ArrayList<>();
    for (Change change : ofUnits(chronicle)) {
      edges(change).stream()
          .collect(Collectors.groupingBy(edge -> edge.kind() + " " + edge.from()))
          .values()
          .forEach(
              edges -> {
                long targets = edges.stream().map(Succession::to).distinct().count();
                int members = edges.stream().mapToInt(Succession::members).sum();
                if (targets > 1) {
                  divided.add(edges.get(0).from() + " " + targets + " " + members);
                }
              });
    }
    return divided;
  }
}
