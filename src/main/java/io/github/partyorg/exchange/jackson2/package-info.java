/**
 * Values of the field in the {@code ObjectMapper} of Jackson 2 (Jackson 2).
 *
 * <p>{@link io.github.partyorg.exchange.jackson2.Jackson2PartyModule} writes and reads what {@link
 * io.github.partyorg.exchange.json.Json} does, as parts of an application's own documents. It needs
 * {@code com.fasterxml.jackson.core:jackson-databind} 2 and {@code tools.jackson.core:jackson-core}
 * 3 beside it, which an application adds, and requires as {@code com.fasterxml.jackson.databind}
 * and {@code tools.jackson.core} if it is modular.
 */
@NullMarked
package io.github.partyorg.exchange.jackson2;

import org.jspecify.annotations.NullMarked;
