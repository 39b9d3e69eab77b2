/**
 * Assertions in the words of the field (kiểm tra trong phép thử), for AssertJ.
 *
 * <p>{@link PartyAssertions} is the way in. A failure says where its subject stands, what is there
 * instead and, of a misspelt id, the nearest one; it never prints a whole organisation. A claim
 * that matches nothing fails: a norm that the rulebook does not know, a unit that is not there.
 * {@link SoftPartyAssertions} collects failures.
 *
 * <p>The package needs {@code org.assertj:assertj-core}, which the library does not bring. A module
 * that uses it requires {@code org.assertj.core} itself.
 */
@NullMarked
package io.github.partyorg.testing.assertions;

import org.jspecify.annotations.NullMarked;
