package io.github.partyorg.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.InspectionCoverage.Status;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A was inspected twice and supervised once, a member of B was inspected, nothing is told of C. */
class InspectionCoverageTest {

  private final Hierarchy district = Communes.DISTRICT;
  private final YearRecord record =
      YearRecord.builder()
          .year(2021)
          .addInspections(
              held(InspectionKind.INSPECTION, "A", 2).build(),
              held(InspectionKind.INSPECTION, "A", 9).build(),
              held(InspectionKind.SUPERVISION, "A", 5).build(),
              held(InspectionKind.INSPECTION, "B", 5).member("M11").build())
          .build();

  private static Inspection.Builder held(InspectionKind kind, String unit, int month) {
    return Inspection.builder()
        .kind(kind)
        .heldBy("X")
        .unit(unit)
        .heldOn(LocalDate.of(2021, month, 1));
  }

  private InspectionCoverage coverage(YearRecord year, InspectionKind kind) {
    return InspectionCoverage.of(year, kind, district.branches(), Census.BRANCHES);
  }

  @Test
  void a_unit_inspected_twice_is_one_unit() {
    InspectionCoverage inspections = coverage(record, InspectionKind.INSPECTION);

    assertThat(inspections.share()).hasToString("1 of 3 branches (33.3%)");
    assertThat(inspections.held().get(UnitId.of("A"))).hasSize(2);
    assertThat(coverage(record, InspectionKind.SUPERVISION).held().get(UnitId.of("A"))).hasSize(1);
  }

  @Test
  void the_inspection_of_a_member_is_not_one_of_the_unit() {
    assertThat(coverage(record, InspectionKind.INSPECTION).units().subjects(Status.NONE_RECORDED))
        .extracting(Unit::id)
        .containsExactly(UnitId.of("B"), UnitId.of("C"));
  }

  @Test
  void that_none_is_recorded_is_all_that_a_silent_record_says() {
    YearRecord silent = YearRecord.builder().year(2021).build();

    assertThat(coverage(silent, InspectionKind.INSPECTION).share())
        .hasToString("0 of 3 branches (0.0%)");
    assertThat(Status.NONE_RECORDED.term().vietnamese()).isEqualTo("chưa ghi nhận");
  }

  @Test
  void as_of_a_day_later_inspections_are_not_known_yet() {
    assertThat(
            coverage(record.asOf(LocalDate.of(2021, 4, 30)), InspectionKind.INSPECTION)
                .held()
                .get(UnitId.of("A")))
        .hasSize(1);
  }
}
