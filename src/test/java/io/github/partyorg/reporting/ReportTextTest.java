package io.github.partyorg.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.KnownViolation;
import io.github.partyorg.rules.Report;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.testing.TuanGiao;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTextTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private final Report report = Rulebooks.inForceOn(DAY).report(TuanGiao.in2018(), DAY);

  @Test
  void violations_stand_by_severity_each_with_its_source() {
    assertThat(ReportText.of(report, Locale.ENGLISH))
        .contains(
            """
                must: 2
                  BR-01 Chi bộ bản số 03 [TG-PX-B03]: 2 official members; required: at least 3 official members (Điều lệ Đảng, 19/1/2011, 24(1))
                  ORG-04 Chi bộ bản số 03 [TG-PX-B03]: 2 official members; required: at least 3 official members (Điều lệ Đảng, 19/1/2011, 21(2))
                must, unless a superior consents: 1
                  ORG-08 Chi bộ tổ dân phố số 01 [TG-TTG-K01]: 33 members; required: at most 30 members (Điều lệ Đảng, 19/1/2011, 21(4))
                should: 0
            """)
        .startsWith("  On 2018-07-01, under QĐ 29-QĐ/TW, 25/7/2016, violations: 3\n")
        .doesNotContain("Set aside");
    assertThat(ReportText.of(report, VIETNAMESE))
        .startsWith("  Ngày 1/7/2018, theo QĐ 29-QĐ/TW, 25/7/2016, vi phạm: 3\n    bắt buộc: 2\n")
        .contains("    bắt buộc, trừ khi cấp có thẩm quyền đồng ý: 1\n")
        .contains("ít nhất 3 đảng viên chính thức (khoản 1 Điều 24 Điều lệ Đảng)\n")
        .contains("    khuyến nghị: 0\n");
  }

  @Test
  void what_is_set_aside_is_listed_with_its_reason_and_last_day() {
    Report aside =
        report.settingAside(
            List.of(
                KnownViolation.of("ORG-08", "TG-TTG-K01", "chờ tách", LocalDate.of(2018, 12, 31))));

    assertThat(ReportText.of(aside, Locale.ENGLISH))
        .contains("violations: 2\n", "  Set aside: 1\n      ORG-08 Chi bộ tổ dân phố số 01")
        .contains("        until 2018-12-31: chờ tách\n");
    assertThat(ReportText.of(aside, VIETNAMESE))
        .contains("  Chưa xem xét: 1\n", "        đến 31/12/2018: chờ tách\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void every_rule_either_says_how_many_subjects_it_met_or_that_it_met_none(String language) {
    String text = ReportText.of(report, Locale.forLanguageTag(language));

    for (Map.Entry<NormCode, Integer> met : report.subjectCounts().entrySet()) {
      if (met.getValue() > 0) {
        assertThat(text)
            .containsPattern(
                "\n  %s +%s +%s   "
                    .formatted(
                        met.getKey(),
                        met.getValue(),
                        report.violationsOf(met.getKey().value()).size()));
      } else {
        assertThat(text)
            .containsPattern(
                "(Rules without subjects|Quy định không có đối tượng áp dụng): \\d+\n.*"
                    + met.getKey());
      }
    }
  }

  @Test
  void norms_that_nobody_looked_at_since_are_named_apart_from_those_whose_text_was_replaced() {
    LocalDate day = LocalDate.of(2026, 11, 25);
    Report later = Rulebooks.inForceOn(day).report(TuanGiao.in2018(), day);
    String english = ReportText.of(later, Locale.ENGLISH);
    String vietnamese = ReportText.of(later, VIETNAMESE);

    assertThat(later.unverifiedNorms()).isNotEmpty();
    assertThat(later.replacedNorms()).isNotEmpty();
    assertThat(english)
        .contains("Not verified as still in force: " + later.unverifiedNorms().size() + "\n")
        .contains("Replaced, and not known to be kept: " + later.replacedNorms().size() + "\n")
        .containsPattern("    not looked at since 2026-09-30: ORG-01, .*")
        .containsPattern("    replaced by QĐ 20-QĐ/TW, 8/4/2026 on 2026-04-08: .*BR-07.*");
    assertThat(vietnamese)
        .containsPattern("    chưa xem lại từ ngày 30/9/2026: ORG-01, .*")
        .containsPattern(
            "    được thay thế bằng QĐ 20-QĐ/TW, 8/4/2026 từ ngày 8/4/2026: .*BR-07.*");
    assertThat(ReportText.of(report, Locale.ENGLISH).contains("Not verified"))
        .isEqualTo(!report.unverifiedNorms().isEmpty());
  }
}
