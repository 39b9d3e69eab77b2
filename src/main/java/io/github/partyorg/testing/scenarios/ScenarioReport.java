package io.github.partyorg.testing.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What came of a pack of scenarios (báo cáo kết quả): how many passed, failed and were skipped, and
 * why.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class ScenarioReport permits ImmutableScenarioReport {

  private static final Placeholder<Bilingual> PACK = Placeholder.phrase("pack");
  private static final Placeholder<Bilingual> ALL = Placeholder.phrase("all");
  private static final Placeholder<Integer> PASSED = Placeholder.plain("passed");
  private static final Placeholder<Integer> FAILED = Placeholder.plain("failed");
  private static final Placeholder<Integer> SKIPPED = Placeholder.plain("skipped");
  private static final Template COUNTS =
      Template.of(
          "{pack}: {all}; {passed} đạt, {failed} không đạt, {skipped} bỏ qua",
          "{pack}: {all}; {passed} passed, {failed} failed, {skipped} skipped",
          PACK,
          ALL,
          PASSED,
          FAILED,
          SKIPPED);

  private static final Placeholder<Iterable<? extends Map.Entry<Ability, Integer>>> LACKS =
      Placeholder.several("lacks", ScenarioReport::counted);
  private static final Template UNCLAIMED =
      Template.of("Bỏ qua vì thiếu: {lacks}", "Skipped for want of: {lacks}", LACKS);

  ScenarioReport() {}

  /**
   * Runs all scenarios of a pack.
   *
   * @param pack the pack
   * @param adapter the application
   * @return what came of them
   */
  public static ScenarioReport of(ScenarioPack pack, ScenarioAdapter adapter) {
    return ImmutableScenarioReport.make(
        pack.name(),
        pack.scenarios().stream().map(scenario -> ScenarioResult.of(scenario, adapter)).toList());
  }

  /** {@return the name of the pack} */
  public abstract Bilingual pack();

  /** {@return one result for each scenario, in their order} */
  public abstract ImmutableList<ScenarioResult> results();

  /**
   * {@return the results with one verdict, in their order}
   *
   * @param verdict the verdict
   */
  public final ImmutableList<ScenarioResult> results(ScenarioResult.Verdict verdict) {
    return results().stream()
        .filter(result -> result.verdict() == verdict)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return for how many scenarios each ability that is not claimed is needed} */
  public final ImmutableMap<Ability, Integer> missing() {
    Map<Ability, Integer> missing = new EnumMap<>(Ability.class);
    for (ScenarioResult result : results()) {
      result.missing().forEach(ability -> missing.merge(ability, 1, Integer::sum));
    }
    return ImmutableMap.copyOf(missing);
  }

  /** {@return how many scenarios there are, and how many have each verdict} */
  public final Bilingual summary() {
    return COUNTS.fill(
        PACK.is(pack()),
        ALL.is(Bilingual.count(results().size(), "tình huống", "scenario", "scenarios")),
        PASSED.is(results(ScenarioResult.Verdict.PASSED).size()),
        FAILED.is(results(ScenarioResult.Verdict.FAILED).size()),
        SKIPPED.is(results(ScenarioResult.Verdict.SKIPPED).size()));
  }

  /**
   * {@return the counts, then each scenario that failed or was skipped, and why}
   *
   * @param locale the reader's locale
   */
  public final String text(Locale locale) {
    StringBuilder text = new StringBuilder(summary().in(locale)).append("\n");
    if (!missing().isEmpty()) {
      text.append(UNCLAIMED.fill(LACKS.is(missing().entrySet())).in(locale)).append("\n");
    }
    for (ScenarioResult.Verdict verdict :
        Sets.immutableEnumSet(ScenarioResult.Verdict.FAILED, ScenarioResult.Verdict.SKIPPED)) {
      results(verdict).forEach(result -> text.append(result.summary().in(locale)).append("\n"));
    }
    return text.toString();
  }

  private static Bilingual counted(Map.Entry<Ability, Integer> lack) {
    Bilingual term = lack.getKey().term();
    Bilingual count = Bilingual.number(lack.getValue());
    return Bilingual.of(
        term.vietnamese() + " (" + count.vietnamese() + ")",
        term.english() + " (" + count.english() + ")");
  }

  /** {@return the English text} */
  @Override
  public final String toString() {
    return text(Locale.ENGLISH);
  }
}
