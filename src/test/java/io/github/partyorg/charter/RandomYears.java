package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.AttendanceSheet;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingKind;
import io.github.partyorg.activity.MinuteBook;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Years made up for a hierarchy, in which all sorts of norms are kept here and broken there. */
public final class RandomYears {

  private final Random random;
  private final Year year;
  private final Regime regime;

  private RandomYears(Random random, Year year) {
    this.random = random;
    this.year = year;
    this.regime = Regime.of(year).orElseThrow();
  }

  public static YearRecord of(Hierarchy hierarchy, Year year, Random random) {
    RandomYears made = new RandomYears(random, year);
    YearRecord.Builder record = YearRecord.builder().year(year);
    for (Unit unit : hierarchy.units()) {
      if (random.nextInt(3) > 0) {
        record.addMinuteBook(made.book(unit, MeetingBody.MEMBERS));
      }
      if (random.nextInt(3) > 0) {
        record.addMinuteBook(made.book(unit, MeetingBody.COMMITTEE));
      }
      if (random.nextBoolean()) {
        record.addWorkingRegulations(Years.regulations(unit.id().value(), made.day()));
      }
      record.putUnitEvaluation(unit.id(), made.evaluation(made.regime.unitCategories()));
      if (unit instanceof Branch branch) {
        for (Member member : branch.members()) {
          record.putMemberEvaluation(member.id(), made.evaluation(made.regime.memberCategories()));
        }
      }
    }
    return record.build();
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private LocalDate day() {
    return year.atDay(1 + random.nextInt(365));
  }

  private MinuteBook book(Unit unit, MeetingBody body) {
    List<Meeting> meetings = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      if (random.nextInt(12) > 0) {
        meetings.add(meeting(year.atMonth(month).atDay(1 + random.nextInt(28)), unit));
      }
    }
    return MinuteBook.of(unit.id(), body, meetings);
  }

  private Meeting meeting(LocalDate day, Unit unit) {
    AttendanceSheet.Builder sheet = AttendanceSheet.builder();
    if (unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        int luck = random.nextInt(10);
        if (luck > 1) {
          sheet.addPresent(member.id());
        } else if (luck == 1) {
          sheet.addExcused(member.id());
        }
      }
    }
    return Meeting.of(any(ImmutableList.copyOf(MeetingKind.values())), day)
        .withDuration(Duration.ofMinutes(60 + random.nextInt(90)))
        .withMaterialsSentOn(day.minusDays(random.nextInt(2)))
        .withAttendance(sheet.build());
  }

  private Evaluation evaluation(List<Category> categories) {
    Rating rating =
        random.nextInt(8) > 0 ? any(categories) : any(ImmutableList.copyOf(NotEvaluated.values()));
    Evaluation evaluation =
        Evaluation.of(rating)
            .withIsDisciplined(random.nextInt(20) == 0)
            .withIsExemplary(random.nextInt(8) == 0)
            .withSickLeaveMonths(random.nextInt(5))
            .withTasks(10, random.nextInt(11), random.nextInt(4), random.nextInt(5));
    if (regime.isScored()) {
      return evaluation.withScore(random.nextInt(101));
    }
    return evaluation;
  }
}
