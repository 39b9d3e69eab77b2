package io.github.partyorg.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Audience;
import io.github.partyorg.activity.Breakdown;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Census;
import io.github.partyorg.activity.InformationSessions;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingCoverage;
import io.github.partyorg.activity.RegulationCoverage;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.TuanGiao;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class YearTablesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static Breakdown<Category, Category> of(Category... ratings) {
    return Breakdown.of(Census.MEMBERS, ImmutableList.of(), List.of(ratings), rating -> rating);
  }

  @Test
  void shares_stand_with_their_denominator_above_the_total() {
    Breakdown<Category, Category> four =
        of(Category.GOOD, Category.GOOD, Category.WEAK, Category.WEAK);

    assertThat(BreakdownTable.of(four, 1, VIETNAMESE))
        .isEqualTo(
            """
              hoàn thành tốt nhiệm vụ   2   2/4 = 50,0%
              yếu kém                   2   2/4 = 50,0%
              cộng: đảng viên           4
            """);
    assertThat(BreakdownTable.of(four, 1, Locale.ENGLISH))
        .isEqualTo(
            """
              good             2   2/4 = 50.0%
              weak             2   2/4 = 50.0%
              total: members   4
            """);
  }

  @Test
  void rounded_shares_that_do_not_add_up_say_so() {
    Breakdown<Category, Category> three = of(Category.GOOD, Category.WEAK, Category.COMPLETED);

    assertThat(BreakdownTable.of(three, 1, VIETNAMESE))
        .endsWith("  Do làm tròn, các tỷ lệ cộng lại là 99,9%.\n");
    assertThat(BreakdownTable.of(three, 1, Locale.ENGLISH))
        .endsWith("  Rounded, the shares add up to 99.9%.\n");
  }

  @Test
  void nothing_adds_up_to_nothing() {
    assertThat(BreakdownTable.of(of(), 1, Locale.ENGLISH)).isEqualTo("  total: members   0\n");
  }

  @Test
  void groups_without_a_term_of_their_own_are_given_one() {
    Breakdown<Integer, Integer> numbers =
        Breakdown.of(
            Bilingual.of("số", "numbers"), ImmutableList.of(), List.of(4, 5), each -> each % 2);

    assertThat(
            BreakdownTable.of(
                numbers,
                each -> each == 0 ? Bilingual.of("chẵn", "even") : Bilingual.of("lẻ", "odd"),
                0,
                VIETNAMESE))
        .contains("chẵn", "lẻ", "1/2 = 50%");
  }

  @Test
  void months_and_quarters_without_record_are_due_and_not_held() {
    YearRecord silent = YearRecord.builder().year(2017).build();

    assertThat(
            YearTable.meetings(
                    MeetingCoverage.of(silent, TuanGiao.in2018().branches(), MeetingBody.MEMBERS),
                    VIETNAMESE)
                .lines())
        .hasSize(16)
        .allMatch(line -> line.endsWith("0/333 = 0,0%"));
  }

  @Test
  void a_turnout_that_nobody_states_is_not_stated() {
    YearRecord record =
        YearRecord.builder()
            .year(2017)
            .addInformationSession(
                InformationSessions.of(1).withAudiences(ImmutableList.of(Audience.MEMBERS)))
            .build();

    assertThat(YearTable.training(record, VIETNAMESE))
        .isEqualTo("  thông tin thời sự   đảng viên   1 đợt   chưa nêu\n");
    assertThat(YearTable.training(record, Locale.ENGLISH))
        .isEqualTo("  current affairs   members   1 session   not stated\n");
  }

  @Test
  void regulations_that_lost_their_basis_are_counted_if_there_are_any() {
    assertThat(regulations(TuanGiao.in2018(), VIETNAMESE))
        .isEqualTo(
            """
              đang có hiệu lực   333   333/333 = 100,0%
              cộng: chi bộ       333
            """);
    assertThat(regulations(TuanGiao.afterRestructuring(), VIETNAMESE))
        .endsWith("  quy chế của tổ chức đã kết thúc hoạt động   19\n");
    assertThat(regulations(TuanGiao.afterRestructuring(), Locale.ENGLISH))
        .endsWith("  regulations of units that ended   19\n");
  }

  private static String regulations(Hierarchy hierarchy, Locale locale) {
    return YearTable.regulations(
        RegulationCoverage.of(
            TuanGiao.year2017(),
            hierarchy,
            hierarchy.branches(),
            Census.BRANCHES,
            LocalDate.of(2018, 7, 1)),
        locale);
  }
}
