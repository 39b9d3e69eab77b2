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

  @AfterEach
  void restore_the_locale() {
    Locale.setDefault(USUAL);
  }

  @Test
  void tuan_giao_comes_to_the_articles_figures() {
    String story = told();

    assertThat(story)
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
    assertThat(told())
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
