package io.github.partyorg.rules;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Looks at units for the first time, by the rules on units; one thread looks at one part. */
final class FullReview {

  private final CurrentLine walk = new CurrentLine();
  private final Inspector inspector;
  private final int[] counts;
  private final List<UnitFindings.AtUnit> found = new ArrayList<>();

  private FullReview(ReviewInput input) {
    this.inspector = new Inspector(input.on(walk), rule -> rule.subjects().isStanding());
    this.counts = new int[input.rulebook().rules().size()];
  }

  /** Looks at all units of an input. */
  static UnitFindings of(ReviewInput input) {
    FullReview whole = new FullReview(input);
    whole.walk(input.hierarchy().root());
    return findings(input, ImmutableList.of(whole));
  }

  /** Looks at all units of an input with the threads of an executor. */
  static UnitFindings of(ReviewInput input, Executor executor) {
    Committee root = input.hierarchy().root();
    List<CompletableFuture<FullReview>> begun = new ArrayList<>();
    for (Unit child : root.children()) {
      begun.add(CompletableFuture.supplyAsync(() -> below(child, input), executor));
    }
    FullReview top = new FullReview(input);
    top.look(root);
    List<FullReview> parts = new ArrayList<>();
    parts.add(top);
    begun.forEach(part -> parts.add(awaited(part)));
    return findings(input, parts);
  }

  private static FullReview below(Unit top, ReviewInput input) {
    FullReview part = new FullReview(input);
    part.walk.down(input.hierarchy().root());
    part.walk(top);
    return part;
  }

  /** Waits for a part; an exception of a rule there is rethrown here. */
  private static FullReview awaited(CompletableFuture<FullReview> part) {
    try {
      return part.join();
    } catch (CompletionException failed) {
      Throwables.throwIfUnchecked(Objects.requireNonNullElse(failed.getCause(), failed));
      throw failed;
    }
  }

  private void walk(Unit unit) {
    walk.down(unit);
    look(unit);
    for (Unit child : unit.children()) {
      walk(child);
    }
    walk.up();
  }

  private void look(Unit unit) {
    ImmutableList<Finding> findings = inspector.standing(unit, counts);
    if (!findings.isEmpty()) {
      found.add(new UnitFindings.AtUnit(unit.id(), findings));
    }
  }

  private static UnitFindings findings(ReviewInput input, List<FullReview> parts) {
    ImmutableList.Builder<UnitFindings.AtUnit> found = ImmutableList.builder();
    int[] counts = new int[input.rulebook().rules().size()];
    for (FullReview part : parts) {
      found.addAll(part.found);
      for (int at = 0; at < counts.length; at++) {
        counts[at] += part.counts[at];
      }
    }
    return UnitFindings.surveyed(input, found.build(), counts);
  }
}
