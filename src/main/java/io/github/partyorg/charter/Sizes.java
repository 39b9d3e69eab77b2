package io.github.partyorg.charter;

import io.github.partyorg.rules.Threshold;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;

/**
 * The sizes that decide the forms of organisations and their committees (quy mô tổ chức). Norms and
 * their remedies use them.
 */
public final class Sizes {

  /** An organisation is set up where there are at least this many official members. */
  public static final Threshold ORGANIZATION_MINIMUM_COUNT =
      Charter.threshold("organization-minimum", 3, "21(2)");

  /** From this many members on, a base unit forms a grassroots committee. */
  public static final Threshold COMMITTEE_FORM_FROM =
      Charter.threshold("committee-form-from", 30, "21(3)");

  /** A branch under a base committee has at least this many official members. */
  public static final Threshold BRANCH_MINIMUM_COUNT =
      Charter.threshold("branch-minimum", 3, "24(1)");

  /** A branch under a base committee has at most this many members. */
  public static final Threshold BRANCH_MAXIMUM_COUNT =
      Charter.threshold("branch-maximum", 30, "21(4)");

  /** From this many official members on, a branch elects a committee. */
  public static final Threshold BRANCH_COMMITTEE_FROM =
      Charter.threshold("branch-committee-from", 9, "24(4)");

  /** A branch committee has at most this many members. */
  public static final Threshold BRANCH_COMMITTEE_MAXIMUM_COUNT =
      Threshold.of(
          "branch-committee-maximum", 7, LegalTexts.QD_29.article("22"), Edition.QD_29.from());

  /** From this many committee members on, a standing committee is elected. */
  public static final Threshold STANDING_COMMITTEE_FROM =
      Charter.threshold("standing-committee-from", 9, "22");

  private Sizes() {}

  /** Says whether a branch is to have a roll of its own: one of guests has none. */
  static boolean isOrdinary(Branch branch) {
    return branch.form() == BranchForm.ORDINARY;
  }
}
