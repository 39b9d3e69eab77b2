/**
 * Scenarios for the software of others (tình huống kiểm thử): hard cases and reforms as plans with
 * expected outcomes.
 *
 * <p>An application implements {@link ScenarioAdapter} and says by {@link Ability} what it can do.
 * {@link ScenarioReport} runs a {@link ScenarioPack} on it; it counts what passed, what failed, and
 * what was skipped because the application does not claim it. A {@link Scenario} can be read by
 * people who do not read code: a drawing, minutes, another drawing, and where the old units went.
 *
 * <p>Nothing here needs AssertJ or JUnit. {@code testing.junit} makes a test of each scenario.
 */
@NullMarked
package io.github.partyorg.testing.scenarios;

import org.jspecify.annotations.NullMarked;
