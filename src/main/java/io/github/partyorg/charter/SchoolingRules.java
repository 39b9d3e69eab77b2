package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.HD_01_2012;
import static io.github.partyorg.charter.LegalTexts.HD_06;
import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.RuleBuilder;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Education;
import java.util.Optional;

/** The schooling that is asked of a person to be admitted (học vấn của người vào Đảng). */
public final class SchoolingRules {

  /** MEM-03 until July 2021: the lower-secondary diploma or an equivalent. */
  public static final Rule<MembershipChanged> DIPLOMA_OR_EQUIVALENT =
      schooling(
          "có bằng tốt nghiệp trung học cơ sở hoặc tương đương trở lên",
          "the lower-secondary diploma, an equivalent or above",
          Validity.of(QD_29, "1.2a").until(Edition.QD_29.last()));

  /** MEM-03 from July 2021 to July 2026: the lower-secondary diploma. */
  public static final Rule<MembershipChanged> DIPLOMA =
      schooling(
          "có bằng tốt nghiệp trung học cơ sở trở lên",
          "the lower-secondary diploma or above",
          Edition.stated(QD_24.article("1.2.1"), QD_294.article("1.2.1"))
              .until(Edition.QD_20.last()));

  /** MEM-03 since July 2026: the programme of lower secondary school, without a diploma. */
  public static final Rule<MembershipChanged> PROGRAMME =
      schooling(
          "hoàn thành chương trình giáo dục trung học cơ sở trở lên",
          "the programme of lower secondary school completed, or above",
          Validity.from(Edition.QD_208.from(), QD_208.asWhole().secondary()));

  /** MEM-03b: one who can only read and write is admitted in difficult areas, with consent. */
  public static final Rule<MembershipChanged> LITERACY_ONLY =
      Rule.onMembership(Admit.class)
          .code("MEM-03b", Severity.MUST_OR_CONSENT)
          .statement(
              "Già làng, trưởng bản, người có uy tín ở vùng khó khăn chỉ biết đọc, biết viết được"
                  + " kết nạp khi ban thường vụ cấp ủy trực thuộc Trung ương đồng ý bằng văn bản.",
              "A village elder or person of standing in a difficult area who can only read and"
                  + " write is admitted with the written consent of the standing committee directly"
                  + " under the Centre.")
          .source(Edition.stated(HD_01_2012.article("1.2b"), HD_06.article("1.2b")))
          .consentOf(ConsentAuthority.UNDER_THE_CENTRE)
          .consents(AdmissionRules::consents)
          .when((change, s) -> education(change).isPresent() && isOfDifficultArea(change))
          .check((change, s) -> below(Education.PRIMARY, change))
          .cure(MembershipCures.askForAdmission())
          .build();

  private SchoolingRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(DIPLOMA_OR_EQUIVALENT, DIPLOMA, PROGRAMME, LITERACY_ONLY);
  }

  /** In difficult areas primary school is enough, and nobody is asked (HD 06-HD/TW, 1.2a). */
  private static Rule<MembershipChanged> schooling(
      String vietnamese, String english, Validity validity) {
    RuleBuilder<MembershipChanged> schooling =
        Rule.onMembership(Admit.class)
            .code("MEM-03", Severity.MUST)
            .statement(
                "Người vào Đảng "
                    + vietnamese
                    + "; ở vùng cao, biên giới, hải đảo, vùng khó khăn thì hoàn thành tiểu học.",
                "A person to be admitted has "
                    + english
                    + "; in upland, border, island and difficult areas primary school is enough.");
    return schooling
        .source(validity)
        .when((change, s) -> education(change).isPresent() && !isOfDifficultArea(change))
        .check((change, s) -> below(Education.LOWER_SECONDARY, change))
        .build();
  }

  private static boolean isOfDifficultArea(MembershipChanged change) {
    return AdmissionRules.candidacy(change).isOfDifficultArea();
  }

  private static Optional<Education> education(MembershipChanged change) {
    return AdmissionRules.candidacy(change)
        .education()
        .or(() -> AdmissionRules.profile(change).education());
  }

  private static Optional<Breach> below(Education least, MembershipChanged change) {
    Education education = education(change).orElseThrow();
    Bilingual required = least.term();
    return Breach.unless(
        education.compareTo(least) >= 0,
        education.term().vietnamese(),
        education.term().english(),
        required.vietnamese() + " trở lên",
        required.english() + " or above");
  }
}
