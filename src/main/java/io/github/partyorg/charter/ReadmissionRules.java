package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.util.Optional;

/** Which former members are readmitted, and when (kết nạp lại; Party Charter, Art. 4). */
public final class ReadmissionRules {

  private static final LegalSource QD_29_SAYS = QD_29.article("3.5").secondary();

  /** The months that a person has been out of the Party at least. */
  public static final Threshold MONTHS_OUT =
      Threshold.of("months-out", 36, QD_29_SAYS, Edition.QD_29.from());

  /** The months since a criminal record was cleared, at least. */
  public static final Threshold MONTHS_SINCE_RECORD =
      Threshold.of("months-since-record", 60, QD_29_SAYS, Edition.QD_29.from());

  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Placeholder<Readmission.Ground> GROUND = Placeholder.term("ground");
  private static final Template READMITTED =
      Template.of("đã kết nạp lại ngày {day}", "readmitted before, on {day}", DAY);
  private static final Template CONSIDERED =
      Template.of("xét kết nạp lại ngày {day}", "considered on {day}", DAY);
  private static final Template NOT_BEFORE =
      Template.of("không trước ngày {day}", "not before {day}", DAY);
  private static final Template BECAUSE =
      Template.of("đã ra khỏi Đảng: {ground}", "left the Party: {ground}", GROUND);

  /**
   * MEM-23: after 36 months, 60 months after a criminal record was cleared, once only, and with the
   * written consent of the standing committee of the province.
   */
  public static final Rule<MembershipChanged> READMISSION =
      Rule.onMembership(Readmit.class)
          .code("MEM-23", Severity.MUST_OR_CONSENT)
          .statement(
              "Kết nạp lại một lần, ít nhất {months-out} tháng kể từ khi ra khỏi Đảng (người bị án"
                  + " hình sự về tội ít nghiêm trọng: {months-since-record} tháng kể từ khi được"
                  + " xóa án tích), được ban thường vụ cấp ủy trực thuộc Trung ương đồng ý bằng văn"
                  + " bản.",
              "A person is readmitted once only, {months-out} months at least after leaving the"
                  + " Party ({months-since-record} months after the record of a less serious crime"
                  + " was cleared), with the written consent of the standing committee directly"
                  + " under the Centre.")
          .source(validity("3.5.1"))
          .consentOf(ConsentAuthority.UNDER_THE_CENTRE)
          .consents(change -> readmission(change).consents())
          .threshold(MONTHS_OUT)
          .threshold(MONTHS_SINCE_RECORD)
          .check(
              (change, s) ->
                  again(change)
                      .or(() -> tooEarly(change, s))
                      .map(Breach::beyondConsent)
                      .or(ReadmissionRules::withoutConsent))
          .cure(MembershipCures.askForReadmission())
          .build();

  /** MEM-24: the grounds of leaving that bar a readmission for ever. */
  public static final Rule<MembershipChanged> NEVER_READMITTED =
      Rule.onMembership(Readmit.class)
          .code("MEM-24", Severity.MUST)
          .statement(
              "Không kết nạp lại người đã ra khỏi Đảng vì tự bỏ sinh hoạt đảng; làm đơn xin ra khỏi"
                  + " Đảng, trừ trường hợp gia đình đặc biệt khó khăn; gây mất đoàn kết nội bộ"
                  + " nghiêm trọng; bị kết án về tội tham nhũng, về tội nghiêm trọng trở lên.",
              "A person is not readmitted after ceasing to attend, leaving on own request except"
                  + " for particular family hardship, causing grave disunity, or a conviction of"
                  + " corruption or of a serious crime or worse.")
          .source(validity("3.5.2"))
          .check((change, s) -> barred(readmission(change).ground()))
          .build();

  private ReadmissionRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(READMISSION, NEVER_READMITTED);
  }

  /**
   * Returns the validity of norms of the regulations since 2016; those before 2025, and of 2026,
   * are known from quotations.
   */
  private static Validity validity(String item) {
    return Edition.stated(
        QD_29.article(item).secondary(),
        QD_24.article(item).secondary(),
        QD_294.article(item),
        QD_208.article("3.5").secondary());
  }

  private static Readmission readmission(MembershipChanged change) {
    return ((Readmit) change.order()).readmission();
  }

  private static Optional<Breach> again(MembershipChanged change) {
    return ((Readmit) change.order())
        .former().interruptions().stream()
            .filter(Interruption::isEndedByReadmission)
            .findFirst()
            .flatMap(
                earlier ->
                    Breach.found(
                        READMITTED.fill(DAY.is(earlier.until())),
                        Bilingual.of("chỉ một lần", "once only")));
  }

  private static Optional<Breach> tooEarly(MembershipChanged change, Situation situation) {
    Readmission readmission = readmission(change);
    LocalDate considered = readmission.consideredOn().orElse(change.decision().effectiveOn());
    LocalDate earliest = Timeline.monthsAfter(readmission.leftOn(), situation.value(MONTHS_OUT));
    Optional<LocalDate> cleared =
        readmission
            .recordClearedOn()
            .map(day -> Timeline.monthsAfter(day, situation.value(MONTHS_SINCE_RECORD)))
            .filter(earliest::isBefore);
    LocalDate first = cleared.orElse(earliest);
    return considered.isBefore(first)
        ? Breach.found(CONSIDERED.fill(DAY.is(considered)), NOT_BEFORE.fill(DAY.is(first)))
        : Optional.empty();
  }

  /** Returns the breach that a missing consent causes. */
  private static Optional<Breach> withoutConsent() {
    return Breach.found(
        "chưa có văn bản đồng ý",
        "no written consent is recorded",
        "ban thường vụ cấp ủy trực thuộc Trung ương đồng ý bằng văn bản",
        "the written consent of the standing committee directly under the Centre");
  }

  private static Optional<Breach> barred(Readmission.Ground ground) {
    return switch (ground) {
      case STOPPED_ATTENDING, RESIGNED, GRAVE_DISUNITY, CORRUPTION, SERIOUS_CRIME ->
          Breach.found(
              BECAUSE.fill(GROUND.is(ground)), Bilingual.of("không kết nạp lại", "no readmission"));
      case REMOVED, FAMILY_HARDSHIP, LESSER_CRIME, EXPELLED -> Optional.empty();
    };
  }
}
