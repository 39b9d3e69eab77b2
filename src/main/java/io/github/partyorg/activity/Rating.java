package io.github.partyorg.activity;

import io.github.partyorg.structure.HasTerm;

/**
 * What an evaluation came to (kết quả đánh giá): a rank, why there is none, or that nobody says.
 *
 * <p>The three are never mixed: what was not stated is neither a low rank nor an exemption.
 */
public sealed interface Rating extends HasTerm permits Category, NotEvaluated, NotStated {}
