package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_01_2012;
import static io.github.partyorg.charter.LegalTexts.QD_23;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.MembershipChanged;
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
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Norms on the admission of members (Party Charter, Arts. 1 and 4). Data that an order does not
 * state break no norm.
 */
public final class AdmissionRules {

  private static final LegalSource OVER_SIXTY = QD_23.article("1.1b");

  /** The minimum age for admission, in years. */
  public static final Threshold ADMISSION_AGE_MINIMUM =
      Charter.threshold("admission-age-minimum", 18, "1(2)");

  /** The maximum age for admission, in years. */
  public static final Threshold ADMISSION_AGE_MAXIMUM =
      Threshold.of("admission-age-maximum", 60, OVER_SIXTY, QD_23.date().orElseThrow());

  /** The months that an introducer has been together with the person. */
  public static final Threshold INTRODUCER_MONTHS =
      Threshold.of("introducer-months", 12, QD_29.article("3"), Edition.QD_29.from());

  /** MEM-01: from full 18 years; beyond sixty see MEM-02. */
  public static final Rule<MembershipChanged> ADMISSION_AGE =
      Rule.onMembership(Admit.class)
          .code("MEM-01", Severity.MUST)
          .statement(
              "Người vào Đảng đủ {admission-age-minimum} tuổi trở lên (tính theo tháng) khi chi bộ"
                  + " xét kết nạp.",
              "A person to be admitted is at least {admission-age-minimum} full years old, by the"
                  + " month, when the branch considers the admission.")
          .source(Validity.of(CHARTER, "1(2)"))
          .threshold(ADMISSION_AGE_MINIMUM)
          .when((change, s) -> born(change).isPresent())
          .check(AdmissionRules::tooYoung)
          .build();

  /** MEM-02: beyond sixty only the committee directly under the Centre decides. */
  public static final Rule<MembershipChanged> ADMISSION_OF_ELDERS =
      Rule.onMembership(Admit.class)
          .code("MEM-02", Severity.MUST_OR_CONSENT)
          .statement(
              "Kết nạp người trên {admission-age-maximum} tuổi do cấp ủy trực thuộc Trung ương"
                  + " quyết định.",
              "A person older than {admission-age-maximum} is admitted only by decision of the"
                  + " committee directly under the Centre.")
          .source(
              Edition.stated(
                  OVER_SIXTY,
                  HD_01_2012.article("1.1"),
                  QD_29.article("1.1b"),
                  QD_24.article("1"),
                  QD_294.article("1.1.2")))
          .consentOf(ConsentAuthority.UNDER_THE_CENTRE)
          .consents(AdmissionRules::consents)
          .threshold(ADMISSION_AGE_MAXIMUM)
          .when((change, s) -> born(change).isPresent())
          .check(AdmissionRules::tooOld)
          .cure(MembershipCures.askForAdmission())
          .build();

  /** MEM-05 until July 2021: introducers are officials who have worked or studied together. */
  public static final Rule<MembershipChanged> INTRODUCERS =
      introducers(
          "cùng công tác, học tập",
          "worked or studied",
          Validity.of(QD_29, "3").until(Edition.QD_29.last()));

  /** MEM-05 since July 2021: living together counts, too. */
  public static final Rule<MembershipChanged> INTRODUCERS_OR_NEIGHBOURS =
      introducers(
          "cùng công tác, học tập, cư trú",
          "worked, studied or lived",
          Edition.stated(QD_24.article("3"), QD_294.article("3.2")));

  private static final Placeholder<Integer> NUMBER = Placeholder.plain("number");
  private static final Template YEARS = Template.of("{number} tuổi", "{number} years old", NUMBER);
  private static final Template FROM = Template.of("từ {number} tuổi", "from {number} on", NUMBER);
  private static final Template UNTIL =
      Template.of("không quá {number} tuổi", "until {number}", NUMBER);

  private AdmissionRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        ADMISSION_AGE, ADMISSION_OF_ELDERS, INTRODUCERS, INTRODUCERS_OR_NEIGHBOURS);
  }

  private static Rule<MembershipChanged> introducers(
      String together, String english, Validity validity) {
    return Rule.onMembership(Admit.class)
        .code("MEM-05", Severity.MUST)
        .statement(
            "Người giới thiệu là đảng viên chính thức, "
                + together
                + " với người vào Đảng từ {introducer-months} tháng; người thay thế không cần đủ"
                + " thời gian đó.",
            "An introducer is an official member who has "
                + english
                + " together with the person for {introducer-months} months; a replacement need"
                + " not have.")
        .source(validity)
        .threshold(INTRODUCER_MONTHS)
        .when((change, s) -> !candidacy(change).introducers().isEmpty())
        .check(AdmissionRules::unfitIntroducer)
        .build();
  }

  static Candidacy candidacy(MembershipChanged change) {
    return ((Admit) change.order()).candidacy();
  }

  static Profile profile(MembershipChanged change) {
    return change.after().orElseThrow().profile();
  }

  static ImmutableList<Consent> consents(MembershipChanged change) {
    return candidacy(change).consents();
  }

  /** Returns the day of birth as the candidacy or else the profile of the member states it. */
  private static Optional<LocalDate> born(MembershipChanged change) {
    return candidacy(change).bornOn().or(() -> profile(change).bornOn());
  }

  private static LocalDate considered(MembershipChanged change) {
    return candidacy(change).consideredOn().orElse(change.decision().effectiveOn());
  }

  /** Age is counted by the month. */
  private static long ageInMonths(MembershipChanged change) {
    return ChronoUnit.MONTHS.between(
        YearMonth.from(born(change).orElseThrow()), YearMonth.from(considered(change)));
  }

  private static Optional<Breach> tooYoung(MembershipChanged change, Situation situation) {
    int least = situation.value(ADMISSION_AGE_MINIMUM);
    return ageInMonths(change) >= 12L * least
        ? Optional.empty()
        : Breach.found(age(change), FROM.fill(NUMBER.is(least)));
  }

  private static Optional<Breach> tooOld(MembershipChanged change, Situation situation) {
    int most = situation.value(ADMISSION_AGE_MAXIMUM);
    return ageInMonths(change) <= 12L * most
        ? Optional.empty()
        : Breach.found(age(change), UNTIL.fill(NUMBER.is(most)));
  }

  private static Bilingual age(MembershipChanged change) {
    return YEARS.fill(NUMBER.is((int) (ageInMonths(change) / 12)));
  }

  private static Optional<Breach> unfitIntroducer(MembershipChanged change, Situation situation) {
    int months = situation.value(INTRODUCER_MONTHS);
    LocalDate latest = Timeline.monthsAfter(considered(change), -months);
    for (Introducer introducer : candidacy(change).introducers()) {
      Optional<MemberId> member = introducer.member();
      if (member.filter(id -> !wasOfficial(id, change, situation)).isPresent()) {
        return Breach.found(
            member.get() + " không phải đảng viên chính thức",
            member.get() + " is not an official member",
            "đảng viên chính thức",
            "an official member");
      }
      boolean isRecent =
          introducer.togetherSince().map(since -> since.isAfter(latest)).orElse(false);
      if (isRecent && !introducer.isReplacement()) {
        return Breach.found(
            "cùng công tác từ " + Bilingual.day(introducer.togetherSince().get()).vietnamese(),
            "together since " + introducer.togetherSince().get(),
            "từ " + months + " tháng",
            "for " + Bilingual.count(months, "tháng", "month", "months").english());
      }
    }
    return Optional.empty();
  }

  /** Says whether a member was official when the order was carried out, as a rule in the branch. */
  private static boolean wasOfficial(MemberId id, MembershipChanged change, Situation situation) {
    return change
        .branch()
        .member(id)
        .or(() -> situation.outcome().orElseThrow().before(change).member(id))
        .filter(Member::isOfficial)
        .isPresent();
  }
}
