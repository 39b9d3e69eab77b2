package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.SubordinateBranch;
import java.time.LocalDate;

/** The tree of the sample, built from its table of units. */
final class SampleUnits {

  /** When the leaderships in office were elected. */
  private static final LocalDate DISTRICT_ELECTED = LocalDate.of(2015, 8, 15);

  private static final LocalDate BASE_ELECTED = LocalDate.of(2015, 5, 15);
  private static final LocalDate BRANCH_ELECTED = LocalDate.of(2017, 10, 15);

  private final ImmutableListMultimap<String, Row> bySuperior;

  private SampleUnits(ImmutableListMultimap<String, Row> bySuperior) {
    this.bySuperior = bySuperior;
  }

  /** Returns the district: the row without superior, with all below it. */
  static DistrictCommittee district(Iterable<Row> rows) {
    SampleUnits units = new SampleUnits(Multimaps.index(rows, row -> row.text("superior")));
    Row root = units.bySuperior.get("").get(0);
    String id = root.text("id");
    return DistrictCommittee.builder()
        .id(id)
        .name(root.text("name"))
        .leadership(elected(root, DISTRICT_ELECTED))
        .addAllOrganizations(units.organizations(id))
        .build();
  }

  private ImmutableList<GrassrootsOrganization> organizations(String district) {
    ImmutableList.Builder<GrassrootsOrganization> organizations = ImmutableList.builder();
    for (Row row : bySuperior.get(district)) {
      organizations.add(
          row.text("type").equals("COMMITTEE") ? committee(row) : grassrootsBranch(row));
    }
    return organizations.build();
  }

  private GrassrootsCommittee committee(Row row) {
    GrassrootsCommittee.Builder committee =
        GrassrootsCommittee.builder()
            .id(row.text("id"))
            .name(row.text("name"))
            .grassrootsKind(GrassrootsKind.valueOf(row.text("kind")))
            .leadership(elected(row, BASE_ELECTED));
    bySuperior.get(row.text("id")).forEach(branch -> committee.addBranch(branch(branch)));
    return committee.build();
  }

  private static GrassrootsBranch grassrootsBranch(Row row) {
    return GrassrootsBranch.builder()
        .id(row.text("id"))
        .name(row.text("name"))
        .grassrootsKind(GrassrootsKind.valueOf(row.text("kind")))
        .kind(BranchKind.valueOf(row.text("branchKind")))
        .leadership(elected(row, BRANCH_ELECTED))
        .addAllMembers(SampleMembers.of(row))
        .build();
  }

  private static SubordinateBranch branch(Row row) {
    return SubordinateBranch.builder()
        .id(row.text("id"))
        .name(row.text("name"))
        .kind(BranchKind.valueOf(row.text("branchKind")))
        .pilot(row.optional("pilotSince").map(LocalDate::parse).map(Pilot::begunOn))
        .leadership(elected(row, BRANCH_ELECTED))
        .addAllMembers(SampleMembers.of(row))
        .build();
  }

  private static Leadership elected(Row row, LocalDate since) {
    return row.leadership(Mandate.ELECTED, since);
  }
}
