package io.github.partyorg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingRegulationsTest {

  private static final LocalDate ISSUED = LocalDate.of(2021, 2, 1);
  private static final LocalDate LAST = LocalDate.of(2021, 10, 31);

  private final WorkingRegulations regulations = of("A");
  private final Hierarchy district = Communes.DISTRICT;

  private static WorkingRegulations of(String unit) {
    return WorkingRegulations.of(unit, ISSUED).withTermUntil(LAST);
  }

  @Test
  void they_hold_from_the_day_of_issue_to_the_last_of_the_term() {
    assertThat(regulations.isInForceOn(ISSUED.minusDays(1))).isFalse();
    assertThat(regulations.isInForceOn(ISSUED)).isTrue();
    assertThat(regulations.isInForceOn(LAST)).isTrue();
    assertThat(regulations.isInForceOn(LAST.plusDays(1))).isFalse();
    assertThat(WorkingRegulations.of("A", ISSUED).isInForceOn(LAST.plusYears(9))).isTrue();
  }

  @Test
  void what_they_leave_open_is_named_in_order() {
    WorkingRegulations some =
        of("A")
            .withTopics(ImmutableSet.of(RegulationTopic.SECRETARY, RegulationTopic.MEETING_REGIME));

    assertThat(RegulationTopic.named()).hasSize(9);
    assertThat(some.missing(RegulationTopic.named()))
        .hasSize(7)
        .startsWith(RegulationTopic.COLLECTIVE_PRINCIPLE, RegulationTopic.INSPECTION)
        .endsWith(RegulationTopic.DEPUTY, RegulationTopic.COMMITTEE_MEMBER);
  }

  @Test
  void an_application_has_topics_of_its_own() {
    RegulationTopic archives = RegulationTopic.of("ARCHIVES", "lưu trữ", "archives");

    assertThat(of("A").withTopics(ImmutableSet.of(archives)).missing(ImmutableSet.of(archives)))
        .isEmpty();
    assertThat(regulations.missing(ImmutableSet.of(archives))).containsExactly(archives);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegulationTopic.of(" ", "lưu trữ", "archives"));
  }

  @Test
  void a_district_is_covered_in_per_cent_and_says_who_lacks_them() {
    YearRecord record =
        YearRecord.builder().year(2021).addWorkingRegulations(regulations, of("GONE")).build();
    RegulationCoverage coverage = coverage(record, LAST);

    assertThat(coverage.share()).hasToString("1 of 3 branches (33.3%)");
    assertThat(coverage.lacking()).extracting(unit -> unit.id().value()).containsExactly("B", "C");
    assertThat(coverage.withoutBasis()).containsExactly(of("GONE"));
  }

  @Test
  void regulations_out_of_term_do_not_cover_but_are_told_from_none() {
    YearRecord record = YearRecord.builder().year(2021).addWorkingRegulation(regulations).build();
    RegulationCoverage later = coverage(record, LAST.plusDays(1));

    assertThat(later.units().subjects(RegulationStatus.TERM_OVER))
        .extracting(unit -> unit.id().value())
        .containsExactly("A");
    assertThat(later.lacking()).hasSize(3).first().extracting(Unit::name).isEqualTo("Chi bộ bản A");
    assertThat(coverage(record, ISSUED.minusDays(1)).units().count(RegulationStatus.NONE_RECORDED))
        .isEqualTo(3);
  }

  @Test
  void the_newest_of_several_counts() {
    YearRecord record =
        YearRecord.builder()
            .year(2021)
            .addWorkingRegulations(regulations, WorkingRegulations.of("A", LAST.plusDays(1)))
            .build();

    assertThat(coverage(record, LAST.plusDays(1)).share().part()).isEqualTo(1);
    assertThat(record.regulationsOf(regulations.unit())).hasSize(2);
  }

  private RegulationCoverage coverage(YearRecord record, LocalDate day) {
    return RegulationCoverage.of(record, district, district.branches(), Census.BRANCHES, day);
  }

  @Test
  void a_term_that_ended_before_the_issue_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingRegulations.of("A", LAST.plusDays(1)).withTermUntil(LAST))
        .withMessageContaining("2021-10-31");
  }
}
