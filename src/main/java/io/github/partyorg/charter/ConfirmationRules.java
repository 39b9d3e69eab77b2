package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.ListedMember;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Subjects;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.util.Optional;

/** Norms on the recognition of probationary members as official (Party Charter, Art. 5). */
public final class ConfirmationRules {

  /** The months of probation. */
  public static final Threshold PROBATION_MONTHS = Charter.threshold("probation-months", 12, "5");

  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template CONFIRMED =
      Template.of("công nhận ngày {day}", "confirmed on {day}", DAY);
  private static final Template ON_PROBATION =
      Template.of("dự bị từ ngày {day}", "on probation since {day}", DAY);
  private static final Template CONSIDERED =
      Template.of(
          "xét công nhận khi hết thời gian dự bị, ngày {day}",
          "a recognition considered when the probation is over, on {day}",
          DAY);
  private static final Template NOT_BEFORE =
      Template.of("không trước ngày {day}", "not before {day}", DAY);

  /** MEM-09: probation lasts twelve months. */
  public static final Rule<MembershipChanged> PROBATION =
      Rule.onMembership(Confirm.class)
          .code("MEM-09", Severity.MUST)
          .statement(
              "Thời gian dự bị là {probation-months} tháng kể từ ngày kết nạp.",
              "Probation lasts {probation-months} months from the admission ceremony.")
          .source(Validity.of(CHARTER, "5"))
          .threshold(PROBATION_MONTHS)
          .when((change, s) -> probationBegan(change).isPresent())
          .check(ConfirmationRules::tooEarly)
          .build();

  /** MEM-09b: when the probation is over, the branch considers the recognition. */
  public static final Rule<ListedMember> RECOGNITION_DUE =
      Rule.about(Subjects.PROBATIONARY_MEMBERS, ListedMember.class)
          .code("MEM-09b", Severity.MUST)
          .statement(
              "Hết {probation-months} tháng dự bị, chi bộ phải xét công nhận đảng viên chính thức.",
              "When the {probation-months} months of probation are over, the branch considers the"
                  + " recognition as an official member.")
          .source(Validity.of(CHARTER, "5"))
          .threshold(PROBATION_MONTHS)
          .when((listed, s) -> listed.member().lastAdmittedOn().isPresent())
          .due(
              (listed, s) ->
                  listed
                      .member()
                      .lastAdmittedOn()
                      .map(day -> Timeline.monthsAfter(day, s.value(PROBATION_MONTHS))),
              (listed, due, s) -> unconsidered(listed.member(), due))
          .cure(MembershipCures::confirm)
          .build();

  /** MEM-10: seniority counts from the first admission, once official, minus the time out. */
  public static final Guarantee SENIORITY =
      Guarantee.of(
          "MEM-10",
          Bilingual.of(
              "Tuổi đảng của đảng viên chính thức tính từ ngày quyết định kết nạp lần đầu, trừ thời"
                  + " gian ra khỏi Đảng.",
              "The seniority of an official member counts from the day of the first admission"
                  + " decision, minus the time out of the Party."),
          Bilingual.of(
              "ngày kết nạp lần đầu cộng thời gian gián đoạn, khi đã là đảng viên chính thức"
                  + " (Member.seniorSince)",
              "Member.seniorSince: the day of the first admission plus the interruptions, once"
                  + " official"),
          Edition.stated(
              CHARTER.article("5"),
              QD_29.article("4.5").secondary(),
              QD_24.article("4.5").secondary(),
              QD_294.article("4.5"),
              QD_208.asWhole().secondary()));

  /** MEM-22: a late recognition counts from the end of the probation. */
  public static final Guarantee LATE_RECOGNITION =
      Guarantee.of(
          "MEM-22",
          Bilingual.of(
              "Đảng viên được công nhận chính thức chậm thì vẫn là đảng viên chính thức từ ngày hết"
                  + " 12 tháng dự bị.",
              "A member recognised late is official from the day on which the twelve months of"
                  + " probation were over."),
          Bilingual.of(
              "tính ngày chính thức từ ngày hết thời gian dự bị (Confirm)",
              "Confirm: official from the end of the probation"),
          Edition.stated(
              QD_29.article("4").secondary(),
              QD_24.article("4").secondary(),
              QD_294.article("4.2.2"),
              QD_208.article("4.2").secondary()));

  private ConfirmationRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(PROBATION, RECOGNITION_DUE, SENIORITY, LATE_RECOGNITION);
  }

  private static Breach unconsidered(Member member, LocalDate due) {
    return Breach.of(
        ON_PROBATION.fill(DAY.is(member.lastAdmittedOn().orElseThrow())),
        CONSIDERED.fill(DAY.is(due)));
  }

  static Optional<LocalDate> probationBegan(MembershipChanged change) {
    return ((Confirm) change.order())
        .probation()
        .begunOn()
        .or(() -> change.before().flatMap(Member::lastAdmittedOn));
  }

  private static Optional<Breach> tooEarly(MembershipChanged change, Situation situation) {
    LocalDate day = change.decision().effectiveOn();
    LocalDate earliest = probationEnds(change, situation);
    return day.isBefore(earliest)
        ? Breach.found(CONFIRMED.fill(DAY.is(day)), NOT_BEFORE.fill(DAY.is(earliest)))
        : Optional.empty();
  }

  /** Returns the day on which the months of a probation, whose beginning is known, are over. */
  static LocalDate probationEnds(MembershipChanged change, Situation situation) {
    return Timeline.monthsAfter(
        probationBegan(change).orElseThrow(), situation.value(PROBATION_MONTHS));
  }
}
