/**
 * Values of the field in the {@code ObjectMapper} of Jackson 3 (Jackson 3).
 *
 * <p>{@link io.github.partyorg.exchange.jackson.PartyModule} writes and reads what {@link
 * io.github.partyorg.exchange.json.Json} does, as parts of an application's own documents. It needs
 * {@code tools.jackson.core:jackson-databind} 3, which an application adds, and requires as {@code
 * tools.jackson.databind} if it is modular.
 */
@NullMarked
package io.github.partyorg.exchange.jackson;

import org.jspecify.annotations.NullMarked;
