package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.activity.Rosters;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.SeatVacated;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The context that a rule sees beside its subject (bối cảnh): the units above, the day, the
 * outcome.
 *
 * <p>Each rule sees only its declared surroundings, so that a later review knows what to recheck; a
 * cure sees everything.
 */
public final class Situation {

  private final ReviewInput input;
  private final DeclaredView view;

  private Situation(ReviewInput input, DeclaredView view) {
    this.input = input;
    this.view = view;
  }

  static Situation open(ReviewInput input) {
    return new Situation(input, DeclaredView.ofEverything());
  }

  static Situation seenBy(Rule<?> rule, ReviewInput input) {
    return new Situation(input, DeclaredView.of(rule));
  }

  ReviewInput input() {
    return input;
  }

  /**
   * {@return the hierarchy reviewed; for an outcome, the one after}
   *
   * @throws IllegalStateException if the rule has not declared {@link Surroundings#EVERYTHING}
   */
  public Hierarchy hierarchy() {
    view.require(Surroundings.EVERYTHING);
    return input.hierarchy();
  }

  /**
   * {@return the day of the review}
   *
   * @throws IllegalStateException if the rule has not declared {@link Surroundings#DAY}
   */
  public LocalDate day() {
    view.require(Surroundings.DAY);
    return input.day();
  }

  /**
   * {@return the units above a unit: the superior first, the root last; none above the root}
   *
   * @param unit a unit of the hierarchy
   * @throws IllegalStateException if the rule has not declared {@link Surroundings#LINE}
   */
  public ImmutableList<Unit> above(UnitId unit) {
    view.require(Surroundings.LINE);
    List<Unit> line = input.line(unit);
    return ImmutableList.copyOf(line.subList(0, line.size() - 1)).reverse();
  }

  /**
   * {@return the role of a unit in its place, by the rulebook's level scheme of the day}
   *
   * @param unit a unit of the hierarchy
   */
  public Role role(Unit unit) {
    return unit instanceof Committee committee
        ? Role.of(committee.level())
        : input.place(unit).role();
  }

  /**
   * {@return the level of the committee directly above a unit, or empty at the top} Every rule may
   * ask for it: all below a committee whose level changes are rechecked anyway.
   *
   * @param unit a unit of the hierarchy
   */
  public Optional<Level> levelAbove(Unit unit) {
    return input.place(unit).superior().map(Committee::level);
  }

  /**
   * {@return a unit's place, by the rulebook's level scheme of the day}
   *
   * @param unit a unit of the hierarchy
   * @throws IllegalStateException if the rule has not declared {@link Surroundings#LINE}
   */
  public Place place(Unit unit) {
    view.require(Surroundings.LINE);
    return input.place(unit);
  }

  /**
   * {@return a unit's place where the order behind a change found it, by the level scheme of the
   * day from which the decision is effective}
   *
   * @param unit a unit that the change names as it was
   * @param change a change of the outcome reviewed
   */
  public Place placeBefore(Unit unit, Change change) {
    return placeIn(input.outcome().orElseThrow().before(change), unit, change);
  }

  /**
   * {@return a unit's place where the order behind a change left it, by the same level scheme}
   *
   * @param unit a unit that the change names as it is
   * @param change a change of the outcome reviewed
   */
  public Place placeAfter(Unit unit, Change change) {
    return placeIn(input.outcome().orElseThrow().after(change), unit, change);
  }

  private Place placeIn(Hierarchy hierarchy, Unit unit, Change change) {
    LocalDate day = change.decision().effectiveOn();
    return hierarchy.place(unit.id(), rulebook().schemes().on(day));
  }

  /**
   * {@return the number that a threshold has here: the rulebook's, on the day}
   *
   * @param threshold the threshold
   * @throws IllegalStateException if the rule has not declared the threshold
   */
  public int value(Threshold threshold) {
    return view.number(threshold, input);
  }

  /** {@return the rulebook of the review} */
  public Rulebook rulebook() {
    return input.rulebook();
  }

  /** {@return the outcome reviewed; empty if only a hierarchy is, and for rules on units} */
  public Optional<Outcome> outcome() {
    return input.outcome();
  }

  /**
   * {@return the outcome's changes in which a unit began or took over from others, in order}
   *
   * @param unit the unit's id
   */
  public ImmutableList<Change> formationsOf(UnitId unit) {
    return input.index().formations(unit);
  }

  /**
   * {@return the seats of the same unit that became vacant by the same decision, in order}
   *
   * @param change one of them, of the outcome reviewed
   */
  public ImmutableList<SeatVacated> vacatedWith(SeatVacated change) {
    return input.index().vacatedWith(change);
  }

  /**
   * Returns further evidence, such as the records of a year.
   *
   * @param <E> the type of evidence
   * @param type the type of evidence
   * @return what the review was given of that type
   * @throws IllegalStateException if the rule has not declared that it asks for it
   */
  public <E extends Evidence> ImmutableList<E> evidence(Class<E> type) {
    view.requireEvidence(type);
    return input.evidence(type);
  }

  /**
   * {@return the rosters of the hierarchy reviewed, with the members who stay elsewhere}
   *
   * @throws IllegalStateException if the rule has not declared {@link Surroundings#EVERYTHING}
   */
  public Rosters rosters() {
    view.require(Surroundings.EVERYTHING);
    return input.rosters().get();
  }

  /**
   * Returns the unit with the committee that decides about a unit: the one directly above; for
   * branches in a section, the base committee (Party Charter, Art. 10(3)).
   *
   * @param unit a unit of the hierarchy
   * @return the id of the deciding unit; of the root, its own
   */
  public UnitId competentOver(UnitId unit) {
    return Competence.over(input.line(unit));
  }

  /**
   * {@return the other units directly below the superior of a unit, in their order; none beside the
   * root}
   *
   * @param unit a unit of the hierarchy
   * @throws IllegalStateException if the rule has not declared {@link Surroundings#EVERYTHING}
   */
  public ImmutableList<Unit> siblingsOf(Unit unit) {
    return hierarchy().superiorOf(unit.id()).stream()
        .flatMap(superior -> superior.children().stream())
        .filter(other -> !other.id().equals(unit.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return a remedy by a decision of the {@linkplain #competentOver committee that decides} about
   * a unit, from the day of the review on; it is described by what its orders say}
   *
   * @param unit a unit of the hierarchy
   * @param orders the orders, at least one
   */
  public Remedy remedy(Unit unit, Order... orders) {
    return Remedy.of(competentOver(unit.id()), day(), Arrays.asList(orders));
  }

  /**
   * {@return a remedy by a decision of the {@linkplain #competentOver committee that decides} about
   * a unit, from the day of the review on}
   *
   * @param unit a unit of the hierarchy
   * @param description what is to be done, in one sentence
   * @param orders the orders, at least one
   */
  public Remedy remedy(Unit unit, Bilingual description, Iterable<? extends Order> orders) {
    return Remedy.of(description, competentOver(unit.id()), day(), orders);
  }
}
