/**
 * Hierarchies as parameters of tests (dữ liệu cho phép thử), for JUnit Jupiter 5.12 and later.
 *
 * <p>{@link HierarchyOf} draws one, {@link Sample} names one, {@link Generated} makes one from a
 * seed. {@link ForRandomHierarchies} runs a test on many; it makes a failing one small, prints it
 * and runs it first the next time. {@link ScenarioTests} makes a test of each scenario of a pack.
 *
 * <p>The package needs {@code org.junit.jupiter:junit-jupiter-api}, which the library does not
 * bring. A module that uses it requires {@code org.junit.jupiter.api} itself.
 */
@NullMarked
package io.github.partyorg.testing.junit;

import org.jspecify.annotations.NullMarked;
