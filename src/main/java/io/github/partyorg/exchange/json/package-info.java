/**
 * Values of the field as JSON, and back (JSON).
 *
 * <p>{@link io.github.partyorg.exchange.json.Json} names what can be written: hierarchies, units,
 * decisions, plans, chronicles with their corrections, comparisons, change logs, records of a year,
 * reports and reviews. Each is a {@link io.github.partyorg.exchange.json.JsonFormat}, which has a
 * name and a version, states types by the words of the field, and streams both ways. What it does
 * not know, it refuses with a {@link io.github.partyorg.exchange.json.MalformedJsonException} that
 * tells the place.
 *
 * <p>The package needs {@code tools.jackson.core:jackson-core}, which an application adds. A
 * modular application also requires {@code tools.jackson.core} in its own {@code module-info}.
 */
@NullMarked
package io.github.partyorg.exchange.json;

import org.jspecify.annotations.NullMarked;
