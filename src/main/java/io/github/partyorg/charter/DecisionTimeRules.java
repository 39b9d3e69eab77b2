package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.RuleBuilder;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How soon an admission or a recognition is considered, decided and celebrated (thời hạn). */
public final class DecisionTimeRules {

  /** The ceremony is held within this many working days. */
  public static final Threshold CEREMONY_WORKING_DAYS = days("ceremony-working-days", 30, "4.1");

  /** An admission is decided within this many working days. */
  public static final Threshold ADMISSION_WORKING_DAYS =
      days("admission-working-days", 45, "4.3.1");

  /** A recognition is decided within this many working days. */
  public static final Threshold RECOGNITION_WORKING_DAYS =
      days("recognition-working-days", 30, "4.3.1");

  /** Either decision may take so many working days more if need be. */
  public static final Threshold FURTHER_WORKING_DAYS = days("further-working-days", 15, "4.3.1");

  /** The branch considers the recognition within this many working days. */
  public static final Threshold CONSIDERATION_WORKING_DAYS =
      days("consideration-working-days", 30, "4.2.1");

  /** MEM-19 until April 2026: the ceremony follows the receipt of the decision. */
  public static final Rule<MembershipChanged> CEREMONY =
      ceremony(
          "chi bộ nhận được quyết định",
          "the receipt of the decision by the branch",
          Edition.QD_294.only("4.1"),
          change -> AdmissionRules.candidacy(change).receivedOn());

  /** MEM-19 since July 2026: the ceremony follows the issue of the decision. */
  public static final Rule<MembershipChanged> CEREMONY_AFTER_ISSUE =
      ceremony(
          "ban hành quyết định",
          "the issue of the decision",
          Validity.from(Edition.QD_208.from(), QD_208.article("4.1").secondary()),
          change -> Optional.of(issued(change)));

  /** MEM-20: an admission is decided in time after the resolution of the branch. */
  public static final Rule<MembershipChanged> ADMISSION_DECIDED =
      decided(
          "MEM-20",
          Admit.class,
          "kết nạp",
          "An admission",
          ADMISSION_WORKING_DAYS,
          change -> AdmissionRules.candidacy(change).consideredOn());

  /** MEM-20b: so is a recognition. */
  public static final Rule<MembershipChanged> RECOGNITION_DECIDED =
      decided(
          "MEM-20b",
          Confirm.class,
          "công nhận chính thức",
          "A recognition",
          RECOGNITION_WORKING_DAYS,
          DecisionTimeRules::recognitionConsidered);

  /** MEM-21: the branch considers a recognition in time after the twelve months. */
  public static final Rule<MembershipChanged> RECOGNITION_CONSIDERED =
      Rule.onMembership(Confirm.class)
          .code("MEM-21", Severity.MUST)
          .statement(
              "Chi bộ xét công nhận chính thức trong {consideration-working-days} ngày làm việc kể"
                  + " từ ngày hết {probation-months} tháng dự bị.",
              "The branch considers a recognition within {consideration-working-days} working days"
                  + " of the end of the {probation-months} months of probation.")
          .source(Edition.stated(QD_294.article("4.2.1"), QD_208.article("4.2").secondary()))
          .threshold(CONSIDERATION_WORKING_DAYS)
          .threshold(ConfirmationRules.PROBATION_MONTHS)
          .asksFor(Holidays.class)
          .when(
              (change, s) ->
                  recognitionConsidered(change).isPresent()
                      && ConfirmationRules.probationBegan(change).isPresent())
          .check(
              (change, s) ->
                  Holidays.in(s)
                      .late(
                          ConfirmationRules.probationEnds(change, s),
                          recognitionConsidered(change).orElseThrow(),
                          s.value(CONSIDERATION_WORKING_DAYS)))
          .build();

  private DecisionTimeRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        CEREMONY,
        CEREMONY_AFTER_ISSUE,
        ADMISSION_DECIDED,
        RECOGNITION_DECIDED,
        RECOGNITION_CONSIDERED);
  }

  private static Threshold days(String name, int number, String article) {
    return Threshold.of(name, number, QD_294.article(article), Edition.QD_294.from());
  }

  private static Rule<MembershipChanged> ceremony(
      String vietnamese,
      String english,
      Validity validity,
      Function<MembershipChanged, Optional<LocalDate>> since) {
    return Rule.onMembership(Admit.class)
        .code("MEM-19", Severity.MUST)
        .statement(
            "Lễ kết nạp được tổ chức trong {ceremony-working-days} ngày làm việc kể từ ngày "
                + vietnamese
                + ".",
            "The admission ceremony is held within {ceremony-working-days} working days of "
                + english
                + ".")
        .source(validity)
        .threshold(CEREMONY_WORKING_DAYS)
        .asksFor(Holidays.class)
        .when(
            (change, s) ->
                since.apply(change).isPresent()
                    && AdmissionRules.candidacy(change).ceremonyOn().isPresent())
        .check(
            (change, s) ->
                Holidays.in(s)
                    .late(
                        since.apply(change).orElseThrow(),
                        AdmissionRules.candidacy(change).ceremonyOn().orElseThrow(),
                        s.value(CEREMONY_WORKING_DAYS)))
        .build();
  }

  private static Rule<MembershipChanged> decided(
      String code,
      Class<? extends MembershipChange> order,
      String vietnamese,
      String english,
      Threshold usual,
      Function<MembershipChanged, Optional<LocalDate>> considered) {
    RuleBuilder<MembershipChanged> decided =
        Rule.onMembership(order)
            .code(code, Severity.MUST)
            .statement(
                "Quyết định "
                    + vietnamese
                    + " trong {"
                    + usual.name()
                    + "} ngày làm việc kể từ"
                    + " nghị quyết của chi bộ, cần thiết thì thêm {further-working-days} ngày.",
                english
                    + " is decided within {"
                    + usual.name()
                    + "} working days of the branch's"
                    + " resolution, with {further-working-days} more if need be.")
            .source(Edition.QD_294.only("4.3.1"));
    return decided
        .threshold(usual)
        .threshold(FURTHER_WORKING_DAYS)
        .asksFor(Holidays.class)
        .when((change, s) -> considered.apply(change).isPresent())
        .check(
            (change, s) ->
                Holidays.in(s)
                    .late(
                        considered.apply(change).orElseThrow(),
                        issued(change),
                        s.value(usual) + s.value(FURTHER_WORKING_DAYS)))
        .build();
  }

  private static LocalDate issued(MembershipChanged change) {
    return change.decision().issuedOn().orElse(change.decision().effectiveOn());
  }

  private static Optional<LocalDate> recognitionConsidered(MembershipChanged change) {
    return ((Confirm) change.order()).probation().consideredOn();
  }
}
