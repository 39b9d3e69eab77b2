/**
 * Organisations as linked data (dữ liệu liên kết): W3C ORG in JSON-LD, and Popolo.
 *
 * <p>{@link LinkedData} describes a hierarchy, or the history of its organisations, in the words of
 * the <a href="https://www.w3.org/TR/vocab-org/">Organization Ontology</a>. {@link Popolo} writes
 * the plain JSON that registers of office holders exchange. Both only write, record by record, and
 * say nothing that the hierarchy does not say.
 *
 * <p>The package needs {@code tools.jackson.core:jackson-core}, which the application brings; one
 * of the module path requires {@code tools.jackson.core} itself.
 */
@NullMarked
package io.github.partyorg.exchange.linked;

import org.jspecify.annotations.NullMarked;
