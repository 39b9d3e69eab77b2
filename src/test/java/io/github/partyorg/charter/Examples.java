package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.testing.LawDrawing;
import io.github.partyorg.testing.Samples;

/** Where shipped rules are broken: drawings of the law, decisions, and records of a year. */
final class Examples {

  private Examples() {}

  static ImmutableList<Example> all() {
    return ImmutableList.<Example>builder()
        .addAll(drawn())
        .addAll(Boundary.all().stream().map(Boundary::unlawful).iterator())
        .addAll(YearExamples.all())
        .build();
  }

  static ImmutableList<Example> drawn() {
    return Samples.law().stream()
        .filter(drawing -> drawing.side() == LawDrawing.Side.BROKEN)
        .map(Example::of)
        .collect(ImmutableList.toImmutableList());
  }
}
