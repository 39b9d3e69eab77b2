package io.github.partyorg.activity;

import io.github.partyorg.structure.HasTerm;

/**
 * The result of an evaluation (kết quả đánh giá): a rank, the reason why there is none, or not
 * stated.
 *
 * <p>The three are never mixed: "not stated" is neither a low rank nor an exemption.
 */
public sealed interface Rating extends HasTerm permits Category, NotEvaluated, NotStated {}
