package io.github.partyorg.exchange.linked;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.restructuring.Undone;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The organisations that a chronicle ever had, and what changed them, as nodes of W3C ORG. */
final class HistoryNodes {

  /**
   * A unit that is gone.
   *
   * @param unit the unit as it was at last
   * @param dissolvedOn the day; empty for a unit that lives on outside
   */
  private record Gone(Unit unit, Optional<LocalDate> dissolvedOn) {}

  private final JsonRecords records;
  private final OrganizationNodes organizations;

  /** How many drafts of one issuer and one day there were, which no number tells apart. */
  private final Multiset<String> drafts = HashMultiset.create();

  HistoryNodes(JsonRecords records) {
    this.records = records;
    this.organizations = new OrganizationNodes(records);
  }

  void write(Chronicle chronicle) {
    ImmutableList<Outcome> outcomes = chronicle.outcomes();
    Hierarchy last = chronicle.last();
    organizations.writeUnits(last.root(), Optional.empty());
    for (Gone gone : gone(outcomes).values()) {
      if (!last.has(gone.unit().id())) {
        organizations.writeGone(gone.unit(), gone.dissolvedOn());
      }
    }
    outcomes.forEach(this::write);
  }

  private static Map<UnitId, Gone> gone(ImmutableList<Outcome> outcomes) {
    Map<UnitId, Gone> gone = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      for (Change change : outcome.changes()) {
        Optional<LocalDate> day = Optional.of(change.act().day());
        change.ended().forEach(unit -> gone.put(unit.id(), new Gone(unit, day)));
        change.left().forEach(unit -> gone.put(unit.id(), new Gone(unit, Optional.empty())));
      }
    }
    return gone;
  }

  private void write(Outcome outcome) {
    List<Decision> decisions = outcome.plan().decisions();
    List<String> addresses = decisions.stream().map(this::address).toList();
    Set<Integer> written = new LinkedHashSet<>();
    int number = 0;
    for (Change change : outcome.changes()) {
      number++;
      int at = change.act().decisionNumber() - 1;
      if (isOfUnits(change)) {
        if (written.add(at)) {
          writeDecision(addresses.get(at), decisions.get(at));
        }
        String event = Iri.below(addresses.get(at), "change", Integer.toString(number));
        writeEvent(event, addresses.get(at), change);
        edges(change).forEach(edge -> writeDerivation(event, edge));
      }
    }
  }

  /** Says whether units begin, end, move or are restated; a new name is no event of ORG. */
  private static boolean isOfUnits(Change change) {
    return change instanceof Restructured || change instanceof Undone;
  }

  private static List<Succession> edges(Change change) {
    return change instanceof Restructured restructured
        ? restructured.edges()
        : change.successions();
  }

  private String address(Decision decision) {
    String issuer = decision.issuer().value();
    String day = decision.issuedOn().orElse(decision.effectiveOn()).toString();
    if (decision.number().isPresent()) {
      return Iri.of("decision", issuer, day, decision.number().get());
    }
    String draft = Iri.of("draft", issuer, day);
    drafts.add(draft);
    return Iri.below(draft, Integer.toString(drafts.count(draft)));
  }

  private void writeDecision(String id, Decision decision) {
    records.write(
        () -> {
          records.text("id", id);
          records.text("type", "prov:Entity");
          decision.number().ifPresent(number -> records.text("identifier", number));
          records.text("creator", Iri.of(decision.issuer()));
          decision.issuedOn().ifPresent(day -> records.day("issued", day));
        });
  }

  private void writeEvent(String id, String decision, Change change) {
    records.write(
        () -> {
          records.text("id", id);
          records.text("type", "org:ChangeEvent");
          records.day("date", change.act().day());
          records.said("prefLabel", change.term());
          records.said("description", change.summary());
          records.texts("originalOrganization", addresses(change.originals(), change.ended()));
          records.texts("resultingOrganization", addresses(change.results(), change.begun()));
          records.text("used", decision);
        });
  }

  private static Set<String> addresses(ImmutableList<Unit> named, ImmutableList<Unit> nested) {
    Set<String> addresses = new LinkedHashSet<>();
    for (Unit unit : Iterables.concat(named, nested)) {
      addresses.add(Iri.of(unit.id()));
    }
    return addresses;
  }

  /** The share of a unit is its members among those of all that come of one unit in one way. */
  private void writeDerivation(String event, Succession edge) {
    String kind = organizations.concepts().concept("succession", edge.kind().name(), edge.kind());
    records.write(
        () -> {
          records.text("id", Iri.of(edge.to()));
          records.object(
              "qualifiedDerivation",
              () -> {
                records.text("type", "prov:Derivation");
                records.text("kind", kind);
                records.text("entity", Iri.of(edge.from()));
                records.text("hadActivity", event);
                records.number("members", edge.members());
              });
        });
  }
}
