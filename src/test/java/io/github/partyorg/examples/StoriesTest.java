package io.github.partyorg.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTest {

  private static final Locale USUAL = Locale.getDefault();
  private static final String STORY = told();

  @AfterEach
  void restore_the_locale() {
    Locale.setDefault(USUAL);
  }

  @Test
  void tuan_giao_comes_to_the_articles_figures() {
    assertThat(STORY)
        .containsPattern("tổ chức cơ sở đảng, cộng +grassroots organisations, total +59 +59 +0")
        .containsPattern("chi bộ trực thuộc +subordinate branch +297 +323 +\\+26")
        .containsPattern("thành lập: đảng bộ cơ sở có 3 tổ chức trực thuộc .* 1\n")
        .containsPattern("thành lập: chi bộ trực thuộc, trường học .* 3\n")
        .containsPattern("thành lập: chi bộ trực thuộc, trạm y tế .* 6\n")
        .containsPattern("thành lập: chi bộ trực thuộc, thôn, bản, tổ dân phố .* 32\n")
        .containsPattern("giải thể: chi bộ trực thuộc, cơ quan xã .* 18\n")
        .containsPattern("giải thể: chi bộ cơ sở.* 1\n")
        .containsPattern("tiếp tục thí điểm: chi bộ trực thuộc, quân sự xã .* 2\n")
        .contains("trước 3750, sau 3750");
  }

  @Test
  void its_review_brings_cures_and_leaves_something_with_source_and_remedy() {
    assertThat(STORY)
        .containsPattern("Introduced: [1-9]")
        .containsPattern("Resolved: [1-9]")
        .containsPattern("Remaining: [1-9]")
        .contains("Điều lệ Đảng, 19/1/2011, 24(4)")
        .doesNotContain("no remedy passed the trial");
  }

  @Test
  void dien_bien_comes_to_the_figures_of_the_data() {
    assertThat(reform())
        .containsPattern("đảng bộ huyện +district Party organisation +10 +0 +-10")
        .containsPattern("đảng bộ xã, phường, đặc khu +commune Party organisation +0 +45 +\\+45")
        .containsPattern("xã Chiềng Đông +→ xã Búng Lao")
        .contains("trước 48028, sau 48028");
  }

  private static String reform() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DienBien2025.tell(new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8);
  }

  @Test
  void its_tables_of_the_year_show_the_articles_figures_with_their_denominators() {
    assertThat(STORY)
        .containsPattern("clean and strong +34 +34/59 = 57,6 %\n")
        .containsPattern("good +21 +21/59 = 35,6 %\n")
        .containsPattern("not stated +4 +4/59 = 6,8 %\n")
        .containsPattern("excellent +355 +355/3723 = 9,54 %\n")
        .containsPattern("good +2860 +2860/3723 = 76,82 %\n")
        .containsPattern("not completed +35 +35/3723 = 0,94 %\n")
        .containsPattern("in force +333 +333/333 = 100,0 %\n")
        .containsPattern("thematic meeting, fourth quarter +333/333 = 100,0 %\n")
        .containsPattern("advanced political theory +cán bộ +12 người\n")
        .containsPattern("intermediate political theory +cán bộ +153 người\n")
        .containsPattern("group II +cán bộ +3 người\n")
        .containsPattern("groups III and IV +cán bộ, công chức +279 người\n")
        .containsPattern("party awareness +quần chúng ưu tú +626 người\n")
        .containsPattern("training of new members +đảng viên mới +676 người\n")
        .containsPattern("current affairs +.* 8 hội nghị +hơn 8000 lượt người\n");
  }

  @Test
  void no_percentage_stands_without_its_denominator() {
    assertThat(STORY.lines().filter(line -> line.contains("%")))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*\\d+/\\d+ = \\d+,\\d+ %"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi-VN", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en"})
  void it_reads_the_same_under_every_locale(String tag) {
    Locale.setDefault(Locale.ROOT);
    String usual = told();
    Locale.setDefault(Locale.forLanguageTag(tag));

    assertThat(told()).isEqualTo(usual);
  }

  private static String told() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TuanGiao2018.tell(new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8);
  }
}
