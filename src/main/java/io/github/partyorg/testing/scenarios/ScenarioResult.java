package io.github.partyorg.testing.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import org.immutables.value.Value;

/** What came of one scenario (kết quả của một tình huống): passed, failed or skipped. */
@Value.Immutable
@TupleStyle
public abstract sealed class ScenarioResult permits ImmutableScenarioResult {

  private static final Placeholder<Throwable> ERROR = Placeholder.plain("error");
  private static final Template FAILED =
      Template.of("phần mềm báo lỗi: {error}", "the application failed: {error}", ERROR);

  private static final Placeholder<Verdict> VERDICT = Placeholder.term("verdict");
  private static final Placeholder<String> ID = Placeholder.plain("id");
  private static final Placeholder<Bilingual> NAME = Placeholder.phrase("name");
  private static final Template HEAD =
      Template.of("{verdict}: {id}: {name}", "{verdict}: {id}: {name}", VERDICT, ID, NAME);

  private static final Placeholder<Iterable<? extends Ability>> MISSING =
      Placeholder.several("missing", Ability::term);
  private static final Template NEEDS = Template.of("cần {missing}", "needs {missing}", MISSING);

  ScenarioResult() {}

  /** The verdict (kết luận). */
  public enum Verdict implements HasListedTerm {
    /** The answer is the expected one (đạt). */
    PASSED,
    /** The answer is another one, or there is none (không đạt). */
    FAILED,
    /** The application does not claim to be able to do it (bỏ qua). */
    SKIPPED
  }

  /**
   * Runs a scenario.
   *
   * @param scenario the scenario
   * @param adapter the application
   * @return what came of it; a failure of the application is a result, too
   */
  public static ScenarioResult of(Scenario scenario, ScenarioAdapter adapter) {
    ImmutableSet<Ability> missing =
        Sets.difference(scenario.needs(), adapter.abilities()).immutableCopy();
    return ImmutableScenarioResult.make(
        scenario, missing, missing.isEmpty() ? differences(scenario, adapter) : ImmutableList.of());
  }

  private static ImmutableList<Bilingual> differences(Scenario scenario, ScenarioAdapter adapter) {
    try {
      Answer answer = adapter.carryOut(scenario.before(), scenario.plan());
      return Examination.differences(scenario, answer);
    } catch (Exception failure) { // whatever an application throws is its failure
      return ImmutableList.of(FAILED.fill(ERROR.is(failure)));
    }
  }

  /** {@return the scenario} */
  public abstract Scenario scenario();

  /** {@return what the application does not claim and the scenario needs; none if it was run} */
  public abstract ImmutableSet<Ability> missing();

  /** {@return what differs from what is expected; nothing if it passed or was skipped} */
  public abstract ImmutableList<Bilingual> differences();

  /** {@return whether it passed, failed or was skipped} */
  public final Verdict verdict() {
    if (!missing().isEmpty()) {
      return Verdict.SKIPPED;
    }
    return differences().isEmpty() ? Verdict.PASSED : Verdict.FAILED;
  }

  /** {@return the verdict and the scenario; below, why it was not passed, each in its lines} */
  public final Bilingual summary() {
    ImmutableList.Builder<Bilingual> lines = ImmutableList.builder();
    lines.add(HEAD.fill(VERDICT.is(verdict()), ID.is(scenario().id()), NAME.is(scenario().name())));
    if (!missing().isEmpty()) {
      lines.add(indented(NEEDS.fill(MISSING.is(missing()))));
    }
    differences().forEach(difference -> lines.add(indented(difference)));
    return Bilingual.join("\n", lines.build());
  }

  private static Bilingual indented(Bilingual text) {
    return Bilingual.of(
        text.vietnamese().indent(2).stripTrailing(), text.english().indent(2).stripTrailing());
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
