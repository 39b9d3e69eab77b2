package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.mutable.MutableUnit;
import io.github.partyorg.benchmark.mutable.Thresholds;
import jakarta.validation.constraints.AssertTrue;

/** A unit as a bean with constraints, as Jakarta Validation wants it. */
public record ValidatedUnit(MutableUnit unit) {

  @AssertTrue(message = "ORG-04")
  public boolean isOrganizationMinimum() {
    return Thresholds.org04(unit);
  }

  @AssertTrue(message = "BR-01")
  public boolean isBranchMinimum() {
    return Thresholds.br01(unit);
  }

  @AssertTrue(message = "ORG-06")
  public boolean isLargeUnitForm() {
    return Thresholds.org06(unit, Moves.DAY);
  }

  @AssertTrue(message = "ORG-07")
  public boolean isCommitteeMinimum() {
    return Thresholds.org07(unit, Moves.DAY);
  }

  @AssertTrue(message = "ORG-08")
  public boolean isBranchMaximum() {
    return Thresholds.org08(unit, Moves.DAY);
  }

  @AssertTrue(message = "BR-05")
  public boolean isSmallBranchLeadership() {
    return Thresholds.br05(unit);
  }

  @AssertTrue(message = "BR-06")
  public boolean isBranchCommittee() {
    return Thresholds.br06(unit);
  }

  @AssertTrue(message = "BR-07")
  public boolean isBranchCommitteeMaximum() {
    return Thresholds.br07(unit);
  }

  @AssertTrue(message = "BR-08")
  public boolean isBranchDeputy() {
    return Thresholds.br08(unit);
  }

  @AssertTrue(message = "CMT-01")
  public boolean isStandingCommittee() {
    return Thresholds.cmt01(unit);
  }
}
