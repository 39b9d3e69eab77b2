package io.github.partyorg.testing;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Optional;

/** The tree of the sample, built from its table of units. */
final class SampleUnits {

  /** The day on which the leaderships in office were elected. */
  private static final LocalDate DISTRICT_ELECTED = LocalDate.of(2015, 8, 15);

  private static final LocalDate BASE_ELECTED = LocalDate.of(2015, 5, 15);
  private static final LocalDate BRANCH_ELECTED = LocalDate.of(2017, 10, 15);

  private final ImmutableListMultimap<String, Row> bySuperior;

  private SampleUnits(ImmutableListMultimap<String, Row> bySuperior) {
    this.bySuperior = bySuperior;
  }

  /** Returns the district: the row without superior, with all below it. */
  static Committee district(Iterable<Row> rows) {
    SampleUnits units = new SampleUnits(Multimaps.index(rows, row -> row.text("superior")));
    Row root = units.bySuperior.get("").get(0);
    return units.committee(root, root.level().orElseThrow());
  }

  private Unit unit(Row row) {
    Optional<Level> level = row.level();
    return level.isPresent() ? committee(row, level.get()) : branch(row);
  }

  private Committee committee(Row row, Level level) {
    String id = row.text("id");
    CommitteeBuilder committee =
        Committee.of(id, level, row.kind())
            .name(row.text("name"))
            .leadership(elected(row, level == Level.GRASSROOTS ? BASE_ELECTED : DISTRICT_ELECTED));
    bySuperior.get(id).forEach(below -> committee.add(unit(below)));
    return committee.build();
  }

  private static Branch branch(Row row) {
    BranchBuilder branch =
        Branch.of(row.text("id"), row.kind())
            .name(row.text("name"))
            .leadership(elected(row, BRANCH_ELECTED))
            .addAllMembers(SampleMembers.of(row));
    row.optional("pilotSince").map(LocalDate::parse).map(Pilot::begunOn).ifPresent(branch::pilot);
    return branch.build();
  }

  private static Leadership elected(Row row, LocalDate since) {
    Leadership leadership = row.leadership(Mandate.ELECTED, since);
    return row.optional("congress")
        .map(numeral -> leadership.withCongress(Congress.on(since).numbered(numeral)))
        .orElse(leadership);
  }
}
