package io.github.partyorg.testing.assertions;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.api.ListAssert;

/** Assertions on a chronicle (kiểm tra lịch sử tổ chức). */
public class ChronicleAssert extends AbstractPartyAssert<ChronicleAssert, Chronicle> {

  private final Search<Resolution> resolutions = new Search<>();
  private String asked = "";
  private boolean isOver;

  /**
   * Makes the assertion.
   *
   * @param actual the chronicle
   */
  public ChronicleAssert(Chronicle actual) {
    super(actual, ChronicleAssert.class);
  }

  @Override
  String subject() {
    return "chronicle of " + actual.first().root() + " since " + actual.firstDay();
  }

  /**
   * Asks for the meaning of a unit's id. The claim is completed by {@link #on} and {@link #to}, or
   * by {@link #toNothing()}.
   *
   * @param id the text of the id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChronicleAssert resolves(String id) {
    String claim = "to resolve " + id;
    isOver = true;
    asked = id;
    if (isThere() && !knownIds().contains(UnitId.of(id)) && !allowsNone()) {
      throw failing(claim, "no unit ever had that id" + Suggestion.of(id, knownIds()));
    }
    isOver = !isThere() || !knownIds().contains(UnitId.of(id));
    return this;
  }

  private Set<UnitId> knownIds() {
    Set<UnitId> ids = new LinkedHashSet<>();
    actual.first().units().forEach(unit -> ids.add(unit.id()));
    for (Outcome outcome : actual.outcomes()) {
      for (Change change : outcome.changes()) {
        ids.addAll(Lists.transform(change.begun(), Unit::id));
      }
    }
    return ids;
  }

  /**
   * Says for which day the id is resolved.
   *
   * @param day the day; decisions that take effect on it are carried out
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChronicleAssert on(LocalDate day) {
    String claim = "to resolve " + asked + " on " + day;
    resolutions.skip(claim);
    if (isOver) {
      return this;
    }
    if (day.isBefore(actual.firstDay())) {
      throw failing(claim, "nothing is known before " + actual.firstDay());
    }
    resolutions.begin(
        this, claim, ImmutableList.of(actual.resolve(UnitId.of(asked), day)), () -> "nothing");
    return this;
  }

  /**
   * Says which units the id means: the unit itself, its successor, or all that it was divided
   * among.
   *
   * @param units the texts of the ids, in any order
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChronicleAssert to(String... units) {
    ImmutableSet<UnitId> wanted =
        ImmutableSet.copyOf(Iterables.transform(ImmutableList.copyOf(units), UnitId::of));
    return meaning("to " + Joiner.on(", ").join(units), it -> it.shares().keySet().equals(wanted));
  }

  /**
   * Says that the unit, or everything that took its place, has ended without a successor.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChronicleAssert toNothing() {
    return meaning("to nothing", Resolution.Gone.class::isInstance);
  }

  /**
   * Says that the unit left the hierarchy.
   *
   * @param organization the organisation outside that received it
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChronicleAssert toOutside(String organization) {
    return meaning(
        "to " + organization + " outside",
        it ->
            it instanceof Resolution.Outside outside
                && outside.organization().equals(organization));
  }

  /**
   * Says that the unit has not begun.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ChronicleAssert toALaterUnit() {
    return meaning("to a unit not yet begun", Resolution.NotYetBegun.class::isInstance);
  }

  private ChronicleAssert meaning(String clause, Predicate<Resolution> fits) {
    resolutions.narrow(this, clause, fits, ChronicleAssert::told);
    return this;
  }

  private static String told(Resolution resolution) {
    String term = resolution.term().english();
    if (resolution instanceof Resolution.NotYetBegun later) {
      return term + ", before " + later.beginning();
    }
    if (resolution instanceof Resolution.Outside outside) {
      return term + ", in " + outside.organization();
    }
    return resolution.shares().isEmpty()
        ? term
        : term + ": " + Joiner.on(", ").withKeyValueSeparator(" ").join(resolution.shares());
  }

  /**
   * Goes on to the hierarchy as of a day.
   *
   * @param day the day, not before the first; decisions that take effect on it are carried out
   * @return an assertion on the hierarchy
   */
  @CheckReturnValue
  public HierarchyAssert asOf(LocalDate day) {
    return goingOn(
        HierarchyAssert.class,
        Hierarchy.class,
        HierarchyAssert::new,
        isThere() && !day.isBefore(actual.firstDay())
            ? Optional.of(actual.asOf(day))
            : Optional.empty(),
        hierarchy -> "as of " + day,
        () -> failing("to know " + day, "nothing is known before " + actual.firstDay()));
  }

  /** {@return an assertion of AssertJ on the decisions, in their order} */
  @CheckReturnValue
  public ListAssert<Decision> decisions() {
    return list("decisions", there().decisions());
  }
}
