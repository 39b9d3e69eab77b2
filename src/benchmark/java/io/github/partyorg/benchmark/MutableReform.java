package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.ReformMoves.HandingOver;
import io.github.partyorg.benchmark.ReformMoves.Newcomer;
import io.github.partyorg.benchmark.ReformMoves.ProvinceMoves;
import io.github.partyorg.benchmark.ReformMoves.Regrouping;
import io.github.partyorg.benchmark.mutable.Heirs;
import io.github.partyorg.benchmark.mutable.MutableParty;
import io.github.partyorg.benchmark.mutable.MutableUnit;
import io.github.partyorg.benchmark.mutable.MutableUnit.MutableSeat;
import io.github.partyorg.benchmark.mutable.Saved;
import io.github.partyorg.benchmark.mutable.Thresholds;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The mutable objects. They are changed in place by moves that are right, so nothing is checked and
 * no version is kept; what is found is compared to what was found before, and for each unit that
 * ends it is noted who took over how many members.
 */
@State(Scope.Benchmark)
public class MutableReform {
  @Param("N")
  public Scale scale;

  MutableParty party;
  ReformMoves moves;
  Set<String> before;
  final List<String> ids = new ArrayList<>();
  final Heirs heirs = new Heirs();
  final List<Saved> saved = new ArrayList<>();

  @Setup
  public void make() {
    Hierarchy hierarchy = scale.hierarchy();
    moves = ReformDraft.of(hierarchy);
    for (Unit unit : hierarchy.units()) {
      ids.add(unit.id().value());
    }
    party = MutableLoading.party(Rows.of(hierarchy.root()));
    before = found();
    party.units.values().forEach(unit -> saved.add(new Saved(party, unit)));
    change();
    check(hierarchy, moves.plan());
  }

  private void check(Hierarchy hierarchy, Plan plan) {
    Report report = Norms.report(hierarchy);
    Outcome outcome = plan.applyTo(hierarchy);
    Answers.expect(Answers.of(outcome.after()), Answers.of(party), "the mutable objects");
    Answers.expect(outcome.after().unitCount(), party.units.size(), "the count of units");
    Review review = report.review(outcome);
    Set<String> after = found();
    Answers.expect(answers(report.violations()), before, "what was found before");
    Answers.expect(answers(review.after().violations()), after, "what is found");
    Answers.expect(answers(review.introduced()), without(after, before), "what is new");
    Answers.expect(answers(review.resolved()), without(before, after), "what is cured");
    Chronicle chronicle = Chronicle.beginning(Moves.DAY.minusDays(1), hierarchy).record(plan);
    for (String id : ids) {
      Answers.expect(
          chronicle.resolve(UnitId.of(id), Moves.DAY).shares().toString(),
          heirs.resolve(id, party).toString(),
          "what became of " + id);
    }
  }

  private static Set<String> answers(List<Violation> violations) {
    return violations.stream()
        .map(violation -> violation.rule().code() + " " + violation.unit())
        .collect(Collectors.toSet());
  }

  static Set<String> without(Set<String> one, Set<String> other) {
    Set<String> left = new HashSet<>(one);
    left.removeAll(other);
    return left;
  }

  @Setup(Level.Iteration)
  public void putBack() {
    moves.begun().forEach(newcomer -> party.units.remove(newcomer.id()));
    saved.forEach(Saved::restore);
    heirs.clear();
    System.gc();
  }

  void change() {
    moves.centre().forEach(this::regroup);
    for (ProvinceMoves province : moves.provinces()) {
      province.regroupings().forEach(this::regroup);
      for (HandingOver handingOver : province.handingsOver()) {
        party.handOver(handingOver.units(), handingOver.commune());
      }
      province.districts().forEach(party::end);
    }
  }

  private void regroup(Regrouping regrouping) {
    Map<MutableUnit, List<String>> begun = new LinkedHashMap<>();
    for (Newcomer newcomer : regrouping.begun()) {
      begun.put(unit(newcomer), newcomer.taken());
      newcomer
          .parts()
          .forEach(part -> heirs.note(part.ended(), newcomer.id(), count(part.units())));
    }
    party.regroup(regrouping.ended(), regrouping.begun().get(0).superior(), begun);
  }

  private int count(List<String> units) {
    int count = 0;
    for (String id : units) {
      count += party.units.get(id).memberCount();
    }
    return count;
  }

  private static MutableUnit unit(Newcomer newcomer) {
    MutableUnit unit =
        new MutableUnit(newcomer.id(), newcomer.level(), newcomer.kind(), newcomer.name());
    for (Seat seat : newcomer.seats()) {
      unit.seats.add(
          new MutableSeat(seat.post(), seat.holder().value(), seat.mandate(), seat.since()));
    }
    return unit;
  }

  Set<String> found() {
    Set<String> found = new HashSet<>();
    for (MutableUnit unit : party.units.values()) {
      for (String code : Thresholds.broken(unit, Moves.DAY)) {
        found.add(code + " " + unit.id);
      }
    }
    return found;
  }

  int resolved() {
    int count = 0;
    for (String id : ids) {
      count += heirs.resolve(id, party).size();
    }
    return count;
  }
}
