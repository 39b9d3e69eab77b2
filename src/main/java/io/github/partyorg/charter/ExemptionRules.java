package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_01_2021;
import static io.github.partyorg.charter.LegalTexts.HD_06;
import static io.github.partyorg.charter.LegalTexts.HD_27_2009;
import static io.github.partyorg.charter.LegalTexts.HD_38;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.restructuring.Exempt;
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
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.util.Optional;

/** Norms on exemption from Party work and activities (Party Charter, Art. 7). */
public final class ExemptionRules {

  private static final LocalDate OLD_GUIDANCE = LocalDate.of(2009, 3, 26);
  private static final LegalSource OLD = HD_27_2009.asWhole().secondary();

  /** The age beyond which a man counts as old, in years. */
  public static final Threshold OLD_AGE_OF_MEN =
      Threshold.of("old-age-of-men", 60, OLD, OLD_GUIDANCE);

  /** The age beyond which a woman counts as old, in years. */
  public static final Threshold OLD_AGE_OF_WOMEN =
      Threshold.of("old-age-of-women", 55, OLD, OLD_GUIDANCE);

  /** The months of illness that count as weak health. */
  public static final Threshold ILLNESS_MONTHS =
      Threshold.of("illness-months", 3, OLD, OLD_GUIDANCE);

  /** The months below which mobile workers may be exempted. */
  public static final Threshold MOBILE_EXEMPTION_MONTHS =
      Threshold.of(
          "mobile-exemption-months",
          12,
          HD_01_2021.article("10.3"),
          HD_01_2021.date().orElseThrow());

  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Template SINCE = Template.of("từ ngày {day}", "since {day}", DAY);
  private static final Template BORN = Template.of("sinh ngày {day}", "born on {day}", DAY);
  private static final Template UNTIL = Template.of("đến ngày {day}", "until {day}", DAY);
  private static final Template BEFORE = Template.of("trước ngày {day}", "before {day}", DAY);

  /** MEM-11: an exemption is asked for by the member. */
  public static final Rule<MembershipChanged> OWN_REQUEST =
      Rule.onMembership(Exempt.class)
          .code("MEM-11", Severity.MUST)
          .statement(
              "Miễn công tác, sinh hoạt đảng theo đề nghị của chính đảng viên tuổi cao, sức yếu.",
              "An old or weak member is exempted on the member's own request.")
          .source(Validity.of(CHARTER, "7"))
          .check(
              (change, s) ->
                  Breach.unless(
                      exemption(change).requestedOn().isPresent(),
                      "chưa ghi nhận đề nghị của đảng viên",
                      "no request of the member is recorded",
                      "đề nghị của chính đảng viên",
                      "the member's own request"))
          .build();

  /** MEM-11b: an exemption has a ground. */
  public static final Rule<MembershipChanged> EXEMPTION_GROUND =
      Rule.onMembership(Exempt.class)
          .code("MEM-11b", Severity.MUST)
          .statement(
              "Miễn công tác, sinh hoạt đảng phải có lý do: tuổi cao, sức yếu, điều trị dài ngày,"
                  + " làm việc lưu động, ở nước ngoài, chờ nghỉ hưu, thai sản.",
              "An exemption has a ground: old age, weak health, long treatment, mobile work, a stay"
                  + " abroad, waiting for retirement, maternity.")
          .source(Edition.stated(CHARTER.article("7").secondary(), HD_38.asWhole().secondary()))
          .check(
              (change, s) ->
                  Breach.unless(
                      exemption(change).ground().isPresent(),
                      "không nêu lý do",
                      "no ground is stated",
                      "có lý do",
                      "a ground"))
          .build();

  /** MEM-12: the meaning of "old and weak", by an older guidance. */
  public static final Rule<MembershipChanged> OLD_OR_WEAK =
      Rule.onMembership(Exempt.class)
          .code("MEM-12", Severity.SHOULD)
          .statement(
              "Tuổi cao: nam trên {old-age-of-men}, nữ trên {old-age-of-women}; sức yếu: ốm từ"
                  + " {illness-months} tháng.",
              "Old means above {old-age-of-men} for men and above {old-age-of-women} for women;"
                  + " weak means ill for {illness-months} months.")
          .source(Validity.from(OLD_GUIDANCE, OLD).until(HD_38.date().orElseThrow().minusDays(1)))
          .threshold(OLD_AGE_OF_MEN)
          .threshold(OLD_AGE_OF_WOMEN)
          .threshold(ILLNESS_MONTHS)
          .when((change, s) -> exemption(change).ground().isPresent())
          .check(ExemptionRules::neitherOldNorWeak)
          .build();

  /** MEM-13: a member with mobile work is exempted for less than a year. */
  public static final Rule<MembershipChanged> MOBILE_WORK =
      Rule.onMembership(Exempt.class)
          .code("MEM-13", Severity.MUST_OR_CONSENT)
          .statement(
              "Đảng viên làm việc lưu động, ở nơi chưa có tổ chức đảng được miễn dưới"
                  + " {mobile-exemption-months} tháng.",
              "A member with mobile work, or at a place without a Party organisation, is exempted"
                  + " for less than {mobile-exemption-months} months.")
          .source(Edition.stated(HD_01_2021.article("10.3"), HD_06.article("10.3a")))
          .consentOf(ConsentAuthority.COMMITTEE_ABOVE)
          .consents(change -> exemption(change).consents())
          .threshold(MOBILE_EXEMPTION_MONTHS)
          .when((change, s) -> hasGround(change, Exemption.Ground.MOBILE_WORK))
          .check(ExemptionRules::tooLong)
          .cure(MembershipCures.askForExemption())
          .build();

  private ExemptionRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(OWN_REQUEST, EXEMPTION_GROUND, OLD_OR_WEAK, MOBILE_WORK);
  }

  private static Exemption exemption(MembershipChanged change) {
    return ((Exempt) change.order()).exemption();
  }

  private static boolean hasGround(MembershipChanged change, Exemption.Ground ground) {
    return exemption(change).ground().filter(ground::equals).isPresent();
  }

  private static Optional<Breach> neitherOldNorWeak(MembershipChanged change, Situation situation) {
    Exemption exemption = exemption(change);
    LocalDate day = change.decision().effectiveOn();
    if (hasGround(change, Exemption.Ground.WEAK_HEALTH)) {
      LocalDate latest = Timeline.monthsAfter(day, -situation.value(ILLNESS_MONTHS));
      return exemption
          .illSince()
          .filter(since -> since.isAfter(latest))
          .flatMap(since -> Breach.found(SINCE.fill(DAY.is(since)), BEFORE.fill(DAY.is(latest))));
    }
    Profile profile = change.before().orElseThrow().profile();
    Optional<Sex> sex = exemption.sex().or(profile::sex);
    if (!hasGround(change, Exemption.Ground.OLD_AGE) || sex.isEmpty()) {
      return Optional.empty();
    }
    int age = situation.value(sex.get() == Sex.MALE ? OLD_AGE_OF_MEN : OLD_AGE_OF_WOMEN);
    LocalDate youngest = Timeline.monthsAfter(day, -12L * age);
    return exemption
        .bornOn()
        .or(profile::bornOn)
        .filter(born -> !born.isBefore(youngest))
        .flatMap(born -> Breach.found(BORN.fill(DAY.is(born)), BEFORE.fill(DAY.is(youngest))));
  }

  private static Optional<Breach> tooLong(MembershipChanged change, Situation situation) {
    LocalDate limit =
        Timeline.monthsAfter(
            change.decision().effectiveOn(), situation.value(MOBILE_EXEMPTION_MONTHS));
    Optional<LocalDate> until = exemption(change).until();
    if (until.isEmpty()) {
      return Breach.found(
          Bilingual.of("không thời hạn", "without end"), BEFORE.fill(DAY.is(limit)));
    }
    return until
        .filter(last -> !Timeline.next(last).isBefore(limit))
        .flatMap(last -> Breach.found(UNTIL.fill(DAY.is(last)), BEFORE.fill(DAY.is(limit))));
  }
}
