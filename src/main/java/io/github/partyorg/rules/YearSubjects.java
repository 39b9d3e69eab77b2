package io.github.partyorg.rules;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingYear;
import io.github.partyorg.activity.MemberYear;
import io.github.partyorg.activity.UnitYear;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.activity.YearSubject;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.time.Year;
import java.util.stream.Stream;

/**
 * Subjects from the record of a year (nội dung hồ sơ năm): give the records as evidence, {@code
 * rulebook.report(hierarchy, day, record)}.
 *
 * <p>The record is read against the hierarchy reviewed, that of the end of its year as a rule, and
 * judged by the rulebook of the day.
 */
public final class YearSubjects {

  private static final Placeholder<Bilingual> BODY = Placeholder.phrase("body");
  private static final Placeholder<Year> YEAR = Placeholder.plain("year");
  private static final Template MEETINGS_OF =
      Template.of("{body} {year}", "{body} {year}", BODY, YEAR);

  /** The minute books: how a body of a unit met in a year. Without one, there are no subjects. */
  public static final Subjects<MeetingYear> MEETINGS =
      Subjects.ofEvidence(
          Bilingual.of("sổ sinh hoạt trong năm", "minute books"),
          YearRecord.class,
          (record, unit) -> books(record, unit),
          (year, situation) ->
              Locations.of(year.unit(), situation)
                  .act(MEETINGS_OF.fill(BODY.is(body(year)), YEAR.is(year.year()))));

  /**
   * Units, and members in their branches, each with the record; also those that it does not
   * mention.
   */
  public static final Subjects<YearSubject> SUBJECTS =
      Subjects.ofEvidence(
          Bilingual.of("tổ chức, đảng viên trong năm", "units and members in a year"),
          YearRecord.class,
          (record, unit) -> subjects(record, unit),
          YearSubjects::place);

  private YearSubjects() {}

  private static Bilingual body(MeetingYear year) {
    Bilingual body = year.body().term();
    return year.group()
        .map(group -> Bilingual.of(body.vietnamese() + " " + group, body.english() + " " + group))
        .orElse(body);
  }

  private static ImmutableList<MeetingYear> books(YearRecord record, Unit unit) {
    return Stream.concat(
            Stream.of(MeetingBody.values()).map(body -> record.meetings(unit, body)),
            record.groupMeetings(unit).stream())
        .filter(year -> year.book().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private static Iterable<YearSubject> subjects(YearRecord record, Unit unit) {
    YearSubject itself = UnitYear.of(unit, record);
    return unit instanceof Branch branch
        ? FluentIterable.<YearSubject>of(itself)
            .append(
                FluentIterable.from(branch.members())
                    .transform(member -> MemberYear.of(branch, member, record)))
        : ImmutableList.of(itself);
  }

  private static Subject place(YearSubject subject, Situation situation) {
    Bilingual year = Bilingual.alike(subject.record().year());
    if (subject instanceof MemberYear member) {
      return Locations.of(member.branch(), situation).listed(member.member().id()).act(year);
    }
    return Locations.of(((UnitYear) subject).unit(), situation).act(year);
  }
}
