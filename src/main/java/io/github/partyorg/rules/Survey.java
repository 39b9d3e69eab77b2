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
final class Survey {

  private final Walk walk = new Walk();
  private final Inspector inspector;
  private final int[] counts;
  private final List<Findings.AtUnit> found = new ArrayList<>();

  private Survey(Scene scene) {
    this.inspector = new Inspector(scene.on(walk), rule -> rule.topic().isStanding());
    this.counts = new int[scene.rulebook().rules().size()];
  }

  /** Looks at all units of a scene. */
  static Findings of(Scene scene) {
    Survey whole = new Survey(scene);
    whole.walk(scene.hierarchy().root());
    return findings(scene, ImmutableList.of(whole));
  }

  /** Looks at all units of a scene with the threads of an executor. */
  static Findings of(Scene scene, Executor executor) {
    Committee root = scene.hierarchy().root();
    List<CompletableFuture<Survey>> begun = new ArrayList<>();
    for (Unit child : root.children()) {
      begun.add(CompletableFuture.supplyAsync(() -> below(child, scene), executor));
    }
    Survey top = new Survey(scene);
    top.look(root);
    List<Survey> parts = new ArrayList<>();
    parts.add(top);
    begun.forEach(part -> parts.add(awaited(part)));
    return findings(scene, parts);
  }

  private static Survey below(Unit top, Scene scene) {
    Survey part = new Survey(scene);
    part.walk.down(scene.hierarchy().root());
    part.walk(top);
    return part;
  }

  /** Waits for a part; what a rule throws there, it throws here. */
  private static Survey awaited(CompletableFuture<Survey> part) {
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
      found.add(new Findings.AtUnit(unit.id(), findings));
    }
  }

  private static Findings findings(Scene scene, List<Survey> parts) {
    ImmutableList.Builder<Findings.AtUnit> found = ImmutableList.builder();
    int[] counts = new int[scene.rulebook().rules().size()];
    for (Survey part : parts) {
      found.addAll(part.found);
      for (int at = 0; at < counts.length; at++) {
        counts[at] += part.counts[at];
      }
    }
    return Findings.surveyed(scene, found.build(), counts);
  }
}
