package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Check;
import io.github.partyorg.rules.Competence;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The competent issuer of a change, and the remedies if another one decided. */
final class IssuerChecks {

  private static final Placeholder<Integer> ORDER = Placeholder.plain("order");
  private static final Placeholder<Bilingual> DECISION = Placeholder.phrase("decision");
  private static final Placeholder<String> ISSUER = Placeholder.plain("issuer");

  private static final Template DECIDED =
      Template.of("do {issuer} quyết định", "decided by {issuer}", ISSUER);
  private static final Template COMPETENT =
      Template.of("thẩm quyền của {issuer}", "the competence of {issuer}", ISSUER);
  private static final Template BOTH =
      Template.of("mỗi bên quyết định: {issuer}", "each side decides: {issuer}", ISSUER);
  private static final Template REISSUE =
      Template.of(
          "Nội dung {order} của {decision} do {issuer} quyết định",
          "Have order {order} of {decision} decided by {issuer}",
          ORDER,
          DECISION,
          ISSUER);

  private IssuerChecks() {}

  /** Returns a check that the competent committee decided. */
  static <C extends Change> Check<C> decidedBy(BiFunction<? super C, Situation, UnitId> who) {
    return (change, situation) ->
        issued(change.decision().issuer(), who.apply(change, situation), situation);
  }

  /** Checks that the committees directly under the Centre decided, on both sides. */
  static Optional<Breach> decidedByBothSides(Restructured change, Situation situation) {
    UnitId giving = giving(change, situation).id();
    UnitId receiving = receiving(change, situation).id();
    List<UnitId> issuers = new ArrayList<>();
    issuers.add(change.decision().issuer());
    ((HandOver) change.order()).secondIssuer().ifPresent(issuers::add);
    return new HashSet<>(issuers).equals(Set.of(giving, receiving))
        ? Optional.empty()
        : Breach.found(
            DECIDED.fill(ISSUER.is(organs(issuers, situation))),
            BOTH.fill(ISSUER.is(organs(List.of(giving, receiving), situation))));
  }

  private static String organs(List<UnitId> units, Situation situation) {
    return units.stream().map(unit -> organ(unit, situation)).collect(Collectors.joining(", "));
  }

  /** Returns the unit directly under the Centre that hands a unit over. */
  static Unit giving(Restructured change, Situation situation) {
    return underCentre(change, situation.outcome().orElseThrow().before(change));
  }

  /** Returns the unit directly under the Centre that a unit is handed over to. */
  static Unit receiving(Restructured change, Situation situation) {
    return underCentre(change, situation.outcome().orElseThrow().after(change));
  }

  private static Unit underCentre(Restructured change, Hierarchy hierarchy) {
    List<Unit> line = hierarchy.line(change.results().get(0).id());
    return line.get(Math.min(1, line.size() - 1));
  }

  /** Returns the unit two levels above one that is disbanded. */
  static UnitId twoLevelsUp(Change change, Situation situation) {
    List<UnitId> way = aboveOriginal(change, situation);
    return way.get(way.size() - 2);
  }

  /** Says whether a unit two levels above one that is disbanded is known. */
  static boolean hasTwoLevelsUp(Change change, Situation situation) {
    return aboveOriginal(change, situation).size() > 1;
  }

  private static List<UnitId> aboveOriginal(Change change, Situation situation) {
    Outcome outcome = situation.outcome().orElseThrow();
    return above(change.originals().get(0).id(), outcome.before(change));
  }

  static Optional<Breach> issued(UnitId issuer, UnitId competent, Situation situation) {
    return issuer.equals(competent)
        ? Optional.empty()
        : Breach.found(
            DECIDED.fill(ISSUER.is(organ(issuer, situation))),
            COMPETENT.fill(ISSUER.is(organ(competent, situation))));
  }

  /** Names the organ of a unit, and the unit's id; the id alone if the unit is not here. */
  private static String organ(UnitId unit, Situation situation) {
    return situation
        .hierarchy()
        .unit(unit)
        .map(found -> found.organName() + " [" + unit + "]")
        .orElse(unit.value());
  }

  /** Proposes to take the order out of its decision and to have it decided where it belongs. */
  static <C extends Change> Cure<C> reissuedBy(BiFunction<? super C, Situation, UnitId> who) {
    return (rule, change, situation) -> reissue(change, who.apply(change, situation), situation);
  }

  /**
   * Returns the unit with the committee that decides a change: the one directly above the unit that
   * begins, ends, is divided or moved; with several superiors, the one above all of them.
   */
  static UnitId competent(Change change, Situation situation) {
    // The outcome as the order found and left it: other orders of the plan may have moved the unit.
    Outcome outcome = situation.outcome().orElseThrow();
    Hierarchy before = outcome.before(change);
    Hierarchy after = outcome.after(change);
    Set<UnitId> tops = new HashSet<>();
    List<List<UnitId>> superiors = new ArrayList<>();
    for (Unit original : change.originals()) {
      tops.add(original.id());
      superiors.add(above(original.id(), before));
    }
    for (Unit begun : change.begun()) {
      UnitPath path = after.path(begun.id());
      if (path.ids().stream().noneMatch(tops::contains)) {
        superiors.add(above(begun.id(), after));
      }
      tops.add(begun.id());
    }
    if (change instanceof Restructured moved
        && moved.isBy(HandOver.class)
        && !moved.results().isEmpty()) {
      superiors.add(above(change.results().get(0).id(), after));
    }
    List<UnitId> way = superiors.stream().reduce(IssuerChecks::shared).orElseThrow();
    return way.get(way.size() - 1);
  }

  /** Returns the way to the committee that decides about a unit. */
  private static List<UnitId> above(UnitId unit, Hierarchy hierarchy) {
    List<Unit> line = hierarchy.line(unit);
    List<UnitId> ids = Lists.transform(line, Unit::id);
    return ids.subList(0, 1 + ids.indexOf(Competence.over(line)));
  }

  private static List<UnitId> shared(List<UnitId> one, List<UnitId> other) {
    int at = 0;
    while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
      at++;
    }
    return one.subList(0, at);
  }

  private static ImmutableList<Remedy> reissue(
      Change change, UnitId competent, Situation situation) {
    Decision decision = change.decision();
    return ImmutableList.of(
        Remedy.reissue(
            REISSUE.fill(
                ORDER.is(change.act().orderNumber()),
                DECISION.is(decision.label()),
                ISSUER.is(organ(competent, situation))),
            change,
            competent));
  }
}
