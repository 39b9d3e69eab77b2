package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that a rule allows with consent only, and the consents under its code.
 *
 * @param applied the rule, which is not kept
 * @param candidate the subject that breaks it
 * @param recorded the consents recorded on its unit
 * @param brought the consents that it brings itself
 */
record Consentable(
    AppliedRule<?> applied,
    Object candidate,
    ImmutableList<Consent> recorded,
    ImmutableList<Consent> brought) {

  /** Returns a breach of a rule that accepts a consent. */
  static Consentable of(AppliedRule<?> applied, Object candidate) {
    return new Consentable(
        applied,
        candidate,
        toRule(applied, recorded(applied, candidate)),
        toRule(applied, applied.consents(candidate)));
  }

  /** Returns the consents under the code of a rule, each once; most units have none at all. */
  private static ImmutableList<Consent> toRule(AppliedRule<?> applied, List<Consent> consents) {
    if (consents.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableSet.Builder<Consent> those = ImmutableSet.builder();
    for (Consent consent : consents) {
      if (consent.norm().equals(applied.rule().code())) {
        those.add(consent);
      }
    }
    return those.build().asList();
  }

  private static List<Consent> recorded(AppliedRule<?> applied, Object candidate) {
    if (candidate instanceof Unit unit) {
      return unit.consents();
    }
    UnitId id = applied.place(candidate).unit();
    Optional<Unit> present = applied.open().hierarchy().unit(id);
    if (!(candidate instanceof Change change)) {
      return present.map(Unit::consents).orElse(ImmutableList.of());
    }
    // Those that the act found and left count, too, and of a unit that the plan ended all others.
    ReviewInput input = applied.open().input();
    Outcome outcome = input.outcome().orElseThrow();
    return Stream.concat(
            Stream.of(outcome.before(change), outcome.after(change))
                .flatMap(hierarchy -> hierarchy.unit(id).stream())
                .flatMap(unit -> unit.consents().stream()),
            present.map(Unit::consents).orElseGet(() -> input.index().consents(id)).stream())
        .toList();
  }

  Rule<?> rule() {
    return applied.rule();
  }

  Situation open() {
    return applied.open();
  }

  /** Returns the occasions on which it needs a consent, by the rule: at least one. */
  ImmutableList<Occasion> occasions() {
    return applied.occasions(candidate);
  }

  /** Says whether there is no consent at all. */
  boolean isEmpty() {
    return recorded.isEmpty() && brought.isEmpty();
  }

  /** Returns the days of a review on which it is allowed: all that it consists of is. */
  ImmutableRangeSet<LocalDate> daysAllowed() {
    if (isEmpty()) {
      return ImmutableRangeSet.of();
    }
    ImmutableList<Occasion> occasions = occasions();
    ImmutableRangeSet<LocalDate> days = daysAllowed(occasions.get(0));
    for (int at = 1; at < occasions.size(); at++) {
      days = days.intersection(daysAllowed(occasions.get(at)));
    }
    return days;
  }

  private ImmutableRangeSet<LocalDate> daysAllowed(Occasion occasion) {
    List<Range<LocalDate>> days = new ArrayList<>();
    for (Consent consent : meant(occasion)) {
      if (isRight(consent)) {
        occasion.daysAllowedBy(consent).ifPresent(days::add);
      }
    }
    return days.size() == 1 ? ImmutableRangeSet.of(days.get(0)) : ImmutableRangeSet.unionOf(days);
  }

  /** Returns the consents to an occasion, each once. */
  private Set<Consent> meant(Occasion occasion) {
    Set<Consent> meant = new LinkedHashSet<>();
    for (Consent consent : recorded) {
      if (occasion.isMeantBy(consent)) {
        meant.add(consent);
      }
    }
    for (Consent consent : brought) {
      if (occasion.admits(consent)) {
        meant.add(consent);
      }
    }
    return meant;
  }

  /** Returns a consent to it if none of its consents is by the right authority. */
  Optional<Consent> strange() {
    for (Occasion occasion : occasions()) {
      Set<Consent> consents = meant(occasion);
      if (!consents.isEmpty() && consents.stream().noneMatch(this::isRight)) {
        return Optional.of(consents.iterator().next());
      }
    }
    return Optional.empty();
  }

  /**
   * Says whether a consent is of the authority that the rule names or, where that is above the
   * whole hierarchy, of any outside.
   */
  private boolean isRight(Consent consent) {
    Authority giver = consent.givenBy();
    return authority()
        .map(asked -> rule().consenting().orElseThrow().accepts(giver, asked, line()))
        .orElseGet(() -> giver.unit().filter(open().hierarchy()::has).isEmpty());
  }

  /** Returns the authority to ask, if it is known. */
  Optional<Authority> authority() {
    return rule().consenting().flatMap(who -> who.over(line()));
  }

  /** Returns the remedies of the rule: they give the consent, or make it unnecessary. */
  ImmutableList<Remedy> remedies() {
    return applied.propose(candidate);
  }

  /** Returns the unit with the committee that decides about it, and so records a consent. */
  UnitId superior() {
    List<Unit> line = line();
    return line.isEmpty() ? open().hierarchy().root().id() : Competence.over(line);
  }

  /** Returns the units down to where it is or, of an act, was after or before it. */
  private List<Unit> line() {
    if (candidate instanceof Unit unit) {
      return open().input().line(unit.id());
    }
    UnitId id = applied.place(candidate).unit();
    Stream<Hierarchy> hierarchies =
        candidate instanceof Change change
            ? open().outcome().stream()
                .flatMap(outcome -> Stream.of(outcome.after(change), outcome.before(change)))
            : Stream.of(open().hierarchy());
    return hierarchies
        .filter(hierarchy -> hierarchy.has(id))
        .findFirst()
        .map(hierarchy -> (List<Unit>) hierarchy.line(id))
        .orElse(List.of());
  }
}
