package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.HD_06;
import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Competence;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Subjects;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** Norms on the referral of members from one organisation to another: issuer and deadlines. */
public final class ReferralRules {

  private static final LegalSource SOURCE = QD_29.article("6.3.1").secondary();
  private static final LocalDate FROM = Edition.QD_29.from();

  /** A transfer is carried out within this many working days of the decision that causes it. */
  public static final Threshold TRANSFER_WORKING_DAYS =
      Threshold.of("transfer-working-days", 60, SOURCE, FROM);

  /** A referral is presented within this many working days. */
  public static final Threshold REFERRAL_WORKING_DAYS =
      Threshold.of("referral-working-days", 30, SOURCE, FROM);

  /** The file of a member who moved is handed in within this many months. */
  public static final Threshold FILE_MONTHS =
      Threshold.of("file-months", 3, HD_06.article("8.3b"), HD_06.date().orElseThrow());

  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template HANDED_IN =
      Template.of("nộp hồ sơ ngày {day}", "the file was handed in on {day}", DAY);
  private static final Template BY = Template.of("chậm nhất ngày {day}", "by {day}", DAY);

  /** TRF-02: within sixty working days of the change of job or residence. */
  public static final Rule<Change> TRANSFER_IN_TIME =
      Rule.about(Subjects.TRANSFERS, Change.class)
          .code("TRF-02", Severity.MUST)
          .statement(
              "Chuyển sinh hoạt chính thức trong {transfer-working-days} ngày làm việc kể từ ngày"
                  + " quyết định chuyển công tác có hiệu lực hoặc thay đổi nơi cư trú.",
              "An official transfer is carried out within {transfer-working-days} working days of"
                  + " the day on which the decision on the job takes effect, or the residence"
                  + " changes.")
          // Of QĐ 208 the answers differ, 30 or 60 days: its number is not known.
          .source(Edition.stated(SOURCE, QD_24.article("6.3"), QD_294.article("6.3.1a")))
          .threshold(TRANSFER_WORKING_DAYS)
          .asksFor(Holidays.class)
          .when((change, s) -> referral(change).flatMap(Referral::effectiveOn).isPresent())
          .check(
              (change, s) ->
                  Holidays.in(s)
                      .late(
                          referral(change).flatMap(Referral::effectiveOn).orElseThrow(),
                          referral(change)
                              .flatMap(Referral::issuedOn)
                              .orElse(change.decision().effectiveOn()),
                          s.value(TRANSFER_WORKING_DAYS)))
          .build();

  /** TRF-03: the referral is presented within thirty working days. */
  public static final Rule<Change> REFERRAL_IN_TIME =
      Rule.about(Subjects.TRANSFERS, Change.class)
          .code("TRF-03", Severity.MUST)
          .statement(
              "Đảng viên xuất trình giấy giới thiệu sinh hoạt đảng với chi ủy nơi chuyển đến trong"
                  + " {referral-working-days} ngày làm việc.",
              "The member presents the referral to the committee of the receiving branch within"
                  + " {referral-working-days} working days.")
          .source(
              Edition.stated(
                  SOURCE,
                  QD_24.article("6.3"),
                  QD_294.article("6.3.1c"),
                  QD_208.asWhole().secondary()))
          .threshold(REFERRAL_WORKING_DAYS)
          .asksFor(Holidays.class)
          .when(
              (change, s) ->
                  referral(change).flatMap(Referral::issuedOn).isPresent()
                      && referral(change).flatMap(Referral::presentedOn).isPresent())
          .check(
              (change, s) ->
                  Holidays.in(s)
                      .late(
                          referral(change).flatMap(Referral::issuedOn).orElseThrow(),
                          referral(change).flatMap(Referral::presentedOn).orElseThrow(),
                          s.value(REFERRAL_WORKING_DAYS)))
          .build();

  /** TRF-04 until June 2025: out of the district, the district refers. */
  public static final Rule<Change> REFERRAL_BY_DISTRICT =
      referral(
          "Chuyển sinh hoạt ra ngoài huyện do cấp ủy huyện giới thiệu.",
          "The district committee refers a member who moves out of the district.",
          Edition.stated(SOURCE, QD_24.article("6.3")).until(Edition.QD_232.last()));

  /** TRF-04 from July 2025 to April 2026: the direct superior of the base organisation refers. */
  public static final Rule<Change> REFERRAL_BY_SUPERIOR =
      referral(
          "Chuyển sinh hoạt ra ngoài do cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng giới"
              + " thiệu.",
          "The direct superior of the grassroots organisation refers a member who moves outside.",
          Edition.QD_294.only("6.3.1b"));

  /** TRF-12: no official transfer while an inspection or a complaint is open. */
  public static final Rule<Change> NOT_UNDER_INSPECTION =
      Rule.about(Subjects.TRANSFERS, Change.class)
          .code("TRF-12", Severity.MUST)
          .statement(
              "Không chuyển sinh hoạt đảng chính thức khi đảng viên đang bị kiểm tra, giải quyết tố"
                  + " cáo.",
              "No official transfer while the member is under inspection or a complaint about the"
                  + " member is being dealt with.")
          .source(Edition.QD_294.only("6.3.1đ"))
          .when((change, s) -> referral(change).isPresent())
          .check(
              (change, s) ->
                  Breach.unless(
                      !referral(change).orElseThrow().isUnderInspection(),
                      "đang bị kiểm tra, giải quyết tố cáo",
                      "under inspection or complained of",
                      "giải quyết xong trước khi chuyển",
                      "dealt with before the transfer"))
          .build();

  /** TRF-16: the file follows within three months of the notice of transfer. */
  public static final Rule<Change> FILE_IN_TIME =
      Rule.about(Subjects.TRANSFERS, Change.class)
          .code("TRF-16", Severity.MUST)
          .statement(
              "Hồ sơ đảng viên được nộp trong {file-months} tháng kể từ khi có thông báo chuyển"
                  + " sinh hoạt đảng.",
              "The file of a member is handed in within {file-months} months of the notice of"
                  + " transfer.")
          .source(Validity.of(HD_06, "8.3b").until(Edition.QD_294.last()))
          .threshold(FILE_MONTHS)
          .when(
              (change, s) ->
                  referral(change).flatMap(Referral::announcedOn).isPresent()
                      && referral(change).flatMap(Referral::fileHandedInOn).isPresent())
          .check((change, s) -> fileLate(referral(change).orElseThrow(), s.value(FILE_MONTHS)))
          .build();

  private ReferralRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        TRANSFER_IN_TIME,
        REFERRAL_IN_TIME,
        REFERRAL_BY_DISTRICT,
        REFERRAL_BY_SUPERIOR,
        NOT_UNDER_INSPECTION,
        FILE_IN_TIME);
  }

  private static Optional<Breach> fileLate(Referral referral, int months) {
    LocalDate last = Timeline.monthsAfter(referral.announcedOn().orElseThrow(), months);
    LocalDate day = referral.fileHandedInOn().orElseThrow();
    return day.isAfter(last)
        ? Breach.found(HANDED_IN.fill(DAY.is(day)), BY.fill(DAY.is(last)))
        : Optional.empty();
  }

  private static Rule<Change> referral(String vietnamese, String english, Validity validity) {
    return Rule.onChange(Change.class)
        .code("TRF-04", Severity.MUST)
        .statement(vietnamese, english)
        .source(validity)
        .when((change, s) -> referrer(change).isPresent() && leavesSuperior(change, s))
        .check(
            (change, s) ->
                IssuerChecks.issued(referrer(change).orElseThrow(), competent(change, s), s))
        .cure(IssuerChecks.reissuedBy(ReferralRules::competent))
        .build();
  }

  private static Optional<Referral> referral(Change change) {
    if (change.order() instanceof TransferMembers moved) {
      return Optional.of(moved.referral());
    }
    return change.order() instanceof TransferOut out
        ? Optional.of(out.referral())
        : change.order() instanceof TransferIn in ? Optional.of(in.referral()) : Optional.empty();
  }

  /** Returns the unit that refers; the issuer of the decision on a move within the hierarchy. */
  private static Optional<UnitId> referrer(Change change) {
    if (isTransfer(change)) {
      return referral(change).flatMap(Referral::issuer).or(() -> issuer(change));
    }
    return change.order() instanceof TransferOut out ? out.referral().issuer() : Optional.empty();
  }

  private static Optional<UnitId> issuer(Change change) {
    return Optional.of(change.decision().issuer());
  }

  private static boolean isTransfer(Change change) {
    return change instanceof Restructured restructured && restructured.isBy(TransferMembers.class);
  }

  private static boolean leavesSuperior(Change change, Situation situation) {
    return !isTransfer(change)
        || !competent(change, situation).equals(superior(change, 1, situation));
  }

  private static UnitId competent(Change change, Situation situation) {
    return superior(change, 0, situation);
  }

  /** Returns the direct superior of the base organisation that members left, or came to. */
  private static UnitId superior(Change change, int which, Situation situation) {
    UnitId branch = change.results().get(which).id();
    Outcome outcome = situation.outcome().orElseThrow();
    return Competence.authorityOver(outcome.after(change), branch)
        .or(() -> Competence.authorityOver(outcome.before(change), branch))
        .orElse(situation.hierarchy().root().id());
  }
}
