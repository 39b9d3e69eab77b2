package norms;

import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.charter.LegalTexts;
import io.github.partyorg.charter.MeetingRules;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Measure;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.UnitType;
import java.util.Optional;
import java.util.stream.Collectors;

/** MTG-01 anew, a norm on a year's record: the months without a regular meeting. */
final class MonthlyMeetings {

  private static final Measure<MeetingYear> MEETINGS =
      Measure.of(
          Bilingual.of("cuộc họp", "meeting"),
          Bilingual.of("cuộc họp", "meetings"),
          Bilingual.of("sinh hoạt thường kỳ từng tháng", "regular meetings of each month"),
          year -> year.meetings().size());

  static final Rule<MeetingYear> RULE =
      Rule.about(YearSubjects.MEETINGS, MeetingYear.class)
          .code("MTG-01", Severity.MUST)
          .statement(
              "Chi bộ sinh hoạt thường kỳ mỗi tháng ít nhất {branch-meetings-a-month} lần.",
              "The number of regular meetings of a branch is at least {branch-meetings-a-month} a"
                  + " month.")
          .source(Validity.of(LegalTexts.CHARTER, "24"))
          .counting(MEETINGS)
          .threshold(MeetingRules.BRANCH_MEETINGS_A_MONTH)
          .when((year, s) -> isOfSubordinateBranch(year, s))
          .check((year, s) -> gaps(year, s.value(MeetingRules.BRANCH_MEETINGS_A_MONTH)))
          .build();

  private MonthlyMeetings() {}

  private static boolean isOfSubordinateBranch(MeetingYear year, Situation situation) {
    return year.body() == MeetingBody.MEMBERS
        && UnitType.SUBORDINATE_BRANCH.roles().contains(situation.role(year.unit()));
  }

  private static Optional<Breach> gaps(MeetingYear year, int least) {
    String months =
        year.monthsBelow(least).stream()
            .map(month -> month.getValue() + "/" + year.year())
            .collect(Collectors.joining(", "));
    return months.isEmpty()
        ? Optional.empty()
        : Breach.found(
            Bilingual.of(
                "tháng " + months + " không đủ sinh hoạt thường kỳ",
                "too few regular meetings in " + months),
            Bilingual.of("mỗi tháng ít nhất " + least, "at least " + least + " a month"));
  }
}
