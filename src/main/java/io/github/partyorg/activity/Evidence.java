package io.github.partyorg.activity;

/**
 * What a review is given beside the hierarchy (tư liệu kèm theo), such as a {@link YearRecord}.
 *
 * <p>An application's own evidence is a value of a type that implements this. Rules declare the
 * types that they ask for; evidence that no rule asks for is refused.
 */
public interface Evidence {}
