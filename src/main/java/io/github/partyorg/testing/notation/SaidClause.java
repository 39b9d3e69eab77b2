package io.github.partyorg.testing.notation;

/**
 * A clause with the value that was read for it.
 *
 * @param clause the clause
 * @param value its value
 */
record SaidClause(Clause<?, ?, ?> clause, Object value) {}
