package io.github.partyorg.testing.scenarios;

import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.util.Set;

/** What an application implements so that scenarios can be run on it (bộ nối với phần mềm). */
public interface ScenarioAdapter {

  /** {@return what the application can do; a scenario that needs more is skipped} */
  Set<Ability> abilities();

  /**
   * Carries a plan out by the application's own means: brings the hierarchy in, decides, and reads
   * what came of it. {@link Drawing#of} and {@link Minutes#of} give both as text.
   *
   * @param before the hierarchy before the plan
   * @param plan the decisions
   * @return what the application answers
   * @throws Exception if it fails, and the scenario with it
   */
  Answer carryOut(Hierarchy before, Plan plan) throws Exception;
}
