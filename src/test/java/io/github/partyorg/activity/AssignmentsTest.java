package io.github.partyorg.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Assignments.Charge;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** M1 is in charge of X until June and of a field all year, M2 of Z, which is no more. */
class AssignmentsTest {

  private static final LocalDate MAY = LocalDate.of(2021, 5, 31);

  private final Hierarchy district = Communes.DISTRICT;
  private final Assignment area =
      since(1).assignee("M1").area("X").until(LocalDate.of(2021, 6, 30)).build();
  private final Assignment field = since(1).assignee("M1").field("dân vận").build();
  private final Assignment gone = since(3).assignee("M2").area("Z").build();
  private final YearRecord record =
      YearRecord.builder().year(2021).addAssignments(area, field, gone).build();

  private static Assignment.Builder since(int month) {
    return Assignment.builder().assignedBy("H").since(LocalDate.of(2021, month, 1));
  }

  @Test
  void on_a_day_it_is_known_who_is_in_charge_of_what() {
    assertThat(Assignments.on(MAY, record).inForce()).containsExactly(area, field, gone);
    assertThat(Assignments.on(MAY, record).byAssignee().get(MemberId.of("M1")))
        .containsExactly(area, field);
    assertThat(Assignments.on(MAY, record).ofArea(UnitId.of("X"))).containsExactly(area);
    assertThat(Assignments.on(MAY.plusMonths(2), record).ofArea(UnitId.of("X"))).isEmpty();
    assertThat(Assignments.on(LocalDate.of(2020, 12, 31), record).inForce()).isEmpty();
  }

  @Test
  void units_of_which_nobody_is_in_charge_are_counted_as_none_recorded() {
    Breakdown<Charge, ?> coverage =
        Assignments.on(MAY, record)
            .coverage(
                district.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()),
                Census.ORGANIZATIONS);

    assertThat(coverage.share(Charge.ASSIGNED))
        .hasToString("1 of 2 grassroots organisations (50.0%)");
    assertThat(coverage.subjects(Charge.NONE_RECORDED)).hasToString("[Đảng bộ xã Y [Y]]");
    assertThat(coverage.keys()).extracting(charge -> charge.term().english()).hasSize(2);
  }

  @Test
  void an_assignment_loses_its_basis_with_its_area_or_its_assignee() {
    Assignment stranger = since(1).assignee("M99").area("X").build();
    Assignment orphan =
        Assignment.builder().assignedBy("Z").since(MAY).assignee("M1").field("tuyên giáo").build();
    YearRecord more =
        YearRecord.builder().year(2021).addAssignments(area, field, gone, stranger, orphan).build();

    assertThat(Assignments.on(MAY, more).withoutBasis(district))
        .isEqualTo(ImmutableList.of(gone, stranger, orphan));
  }
}
