package io.github.partyorg.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class StoriesTest {

  private static final Locale USUAL = Locale.getDefault();
  private static final String STORY = told("en");
  private static final String VIETNAMESE = told("vi");

  @AfterEach
  void restore_the_locale() {
    Locale.setDefault(USUAL);
  }

  @Test
  void tuan_giao_comes_to_the_articles_figures() {
    assertThat(STORY)
        .containsPattern("grassroots organisations, total +59 +59 +0")
        .containsPattern("subordinate branch +297 +323 +\\+26")
        .containsPattern("established: grassroots committee with 3 units below +1\n")
        .containsPattern("established: subordinate branch, school +3\n")
        .containsPattern("established: subordinate branch, health station +6\n")
        .containsPattern("established: subordinate branch, village +32\n")
        .containsPattern("dissolved: subordinate branch, commune office .* 18\n")
        .containsPattern("dissolved: grassroots branch, agency .* 1\n")
        .containsPattern("pilot continues: subordinate branch, commune military +2\n")
        .contains("3750 → 3750");
  }

  @Test
  void it_is_told_in_vietnamese_too() {
    assertThat(VIETNAMESE)
        .containsPattern("tổ chức cơ sở đảng, cộng +59 +59 +0")
        .containsPattern("thành lập: chi bộ trực thuộc, thôn, bản, tổ dân phố +32\n")
        .containsPattern("giải thể: chi bộ trực thuộc, cơ quan xã .* 18\n")
        .containsPattern("trong sạch, vững mạnh +34 +34/59 = 57,6 %\n")
        .containsPattern("không hoàn thành nhiệm vụ +35 +35/3723 = 0,94 %\n")
        .containsPattern("thông tin thời sự +.* 8 hội nghị +hơn 8000 lượt người\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"total", "members", "branch", "rated", "none recorded", "must"})
  void the_vietnamese_story_has_no_english_words(String word) {
    assertThat(VIETNAMESE).doesNotContain(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cộng", "đảng viên", "chi bộ", "xếp loại", "chưa ghi nhận", "phải"})
  void the_english_story_has_no_vietnamese_words_but_names(String word) {
    assertThat(STORY.lines().filter(line -> line.contains(word)).toList()).isEmpty();
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
        .containsPattern("district Party organisation +10 +0 +−10")
        .containsPattern("commune Party organisation +0 +45 +\\+45")
        .containsPattern("xã Chiềng Đông +→ xã Búng Lao")
        .contains("48028 → 48028");
  }

  private static String reform() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DienBien2025.tell(Page.of(new PrintStream(bytes, true, UTF_8)));
    return bytes.toString(UTF_8);
  }

  @Test
  void its_tables_of_the_year_show_the_articles_figures_with_their_denominators() {
    assertThat(STORY)
        .containsPattern("clean and strong +34 +34/59 = 57.6 %\n")
        .containsPattern("good +21 +21/59 = 35.6 %\n")
        .containsPattern("not stated +4 +4/59 = 6.8 %\n")
        .containsPattern("excellent +355 +355/3723 = 9.54 %\n")
        .containsPattern("good +2860 +2860/3723 = 76.82 %\n")
        .containsPattern("not completed +35 +35/3723 = 0.94 %\n")
        .containsPattern("in force +333 +333/333 = 100.0 %\n")
        .containsPattern("thematic meeting, fourth quarter +333/333 = 100.0 %\n")
        .containsPattern("advanced political theory +cadres +12 persons\n")
        .containsPattern("intermediate political theory +cadres +153 persons\n")
        .containsPattern("group II +cadres +3 persons\n")
        .containsPattern("groups III and IV +cadres, civil servants +279 persons\n")
        .containsPattern("party awareness +\\w+ +626 persons\n")
        .containsPattern("training of new members +new members +676 persons\n")
        .containsPattern("current affairs +.* 8 sessions +more than 8000 attendances\n");
  }

  @Test
  void the_figures_of_2017_stay_complete_in_the_units_of_2018() {
    assertThat(STORY)
        .containsPattern("attributed to one unit +34 +21 +3 +58\n")
        .containsPattern("ended without a successor +0 +0 +1 +1\n")
        .containsPattern("commune office +0 +18 +18\n");
  }

  @Test
  void the_record_of_2017_is_judged_by_the_norms_of_its_time() {
    assertThat(STORY)
        .containsPattern("MTG-01 +297 +0 ")
        .containsPattern("MTG-03 +333 +0 ")
        .contains("must, unless a superior consents: 1\n");
  }

  @ParameterizedTest
  @CsvSource({"en,.", "vi,','"})
  void no_percentage_stands_without_its_denominator(String language, String mark) {
    String figures = told(language).split("\n11\\. ", 2)[0]; // then norms are quoted

    assertThat(figures.lines().filter(line -> line.contains("%")))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*\\d+/\\d+ = \\d+[" + mark + "]\\d+ %"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi-VN", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en"})
  void it_reads_the_same_under_every_default_locale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));

    assertThat(told("en")).isEqualTo(STORY);
    assertThat(told("vi")).isEqualTo(VIETNAMESE).doesNotContainPattern("[٠-٩๐-๙]");
  }

  private static String told(String language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TuanGiao2018.tell(Page.of(new PrintStream(bytes, true, UTF_8), language));
    return bytes.toString(UTF_8);
  }
}
