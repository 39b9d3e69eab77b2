package io.github.partyorg.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
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
        .contains("3,750 → 3,750");
  }

  @Test
  void it_is_told_in_vietnamese_too() {
    assertThat(VIETNAMESE)
        .containsPattern("Cộng tổ chức cơ sở đảng +59 +59 +0")
        .containsPattern("thành lập: chi bộ trực thuộc, thôn, bản, tổ dân phố +32\n")
        .containsPattern("giải thể: chi bộ trực thuộc, cơ quan xã .* 18\n")
        .containsPattern("trong sạch, vững mạnh +34 +34/59 = 57,6%\n")
        .containsPattern("không hoàn thành nhiệm vụ +35 +35/3\\.723 = 0,94%\n")
        .containsPattern("thông tin thời sự +.* 8 đợt +hơn 8\\.000 lượt người\n");
  }

  @Test
  void a_story_in_one_language_has_no_words_of_the_other_but_names() {
    assertThat(VIETNAMESE)
        .doesNotContain("total", "members", "branch", "rated", "none recorded", "must");
    assertThat(STORY)
        .doesNotContain("cộng", "đảng viên", "chi bộ", "xếp loại", "chưa ghi nhận", "phải");
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

  @ParameterizedTest
  @CsvSource({
    "en,Nothing is read: there are 19 kinds,equal",
    "vi,Không đọc tệp nào: có 19 loại,bằng nhau"
  })
  void the_files_of_a_commune_are_given_back_mended_and_kept(
      String language, String refused, String equal) {
    String story = told(Spreadsheets::tell, language);

    assertThat(story)
        .contains(refused)
        .contains("members-dirty.csv", "H3", "31/02/1997")
        .containsPattern("(?s)an.*: " + equal + "\n.*CSV: " + equal + "\n");
  }

  @Test
  void dien_bien_comes_to_the_figures_of_the_data() {
    assertThat(reform())
        .containsPattern("district Party organisation +10 +0 +−10")
        .containsPattern("commune Party organisation +0 +45 +\\+45")
        .containsPattern("xã Chiềng Đông +→ xã Búng Lao")
        .contains("48,028 → 48,028");
  }

  private static String reform() {
    return told(DienBien2025::tell, "en");
  }

  private static String commune(String language) {
    return told(Commune2026::tell, language);
  }

  /**
   * The shapes end with the lineage: what is told before the first, in each, and after the last.
   */
  private static String[] shapes(String language) {
    String[] shapes = commune(language).split("\n[1-4]\\. ");
    assertThat(shapes).hasSize(5);
    return shapes;
  }

  @Test
  void a_commune_stands_below_its_district_until_july_2025() {
    assertThat(shapes("en")[1])
        .startsWith("The shape until 30 June 2025")
        .contains(
            """
            Đảng bộ tỉnh T [T], provincial Party organisation: 44 members, 3 branches
            └─ Đảng bộ huyện H [H], district Party organisation: 44 members, 3 branches
               └─ Đảng bộ xã X [X], grassroots committee: 44 members, 3 branches
                  ├─ Chi bộ bản 1 [X-B1], subordinate branch: 8 members
                  ├─ Chi bộ bản 2 [X-B2], subordinate branch: 6 members
                  └─ Chi bộ cơ quan xã [X-CQ], subordinate branch: 30 members
            """)
        .contains("Review under QĐ 232-QĐ/TW, 20/1/2025: violations: 0\n");
  }

  @Test
  void from_july_2025_on_it_stands_directly_under_the_province_above_a_grassroots_organisation() {
    assertThat(shapes("en")[2])
        .startsWith("The shape from 1 July 2025")
        .contains("1-QĐ/TU: Hand X over to T\n", "1-QĐ/TU: Dissolve H\n")
        .contains(
            """
            Đảng bộ tỉnh T [T], provincial Party organisation: 44 members, 4 branches
            └─ Đảng bộ xã X [X], commune Party organisation: 44 members, 4 branches
               ├─ Chi bộ bản 1 [X-B1], subordinate branch: 8 members
               ├─ Chi bộ bản 2 [X-B2], subordinate branch: 6 members
               └─ Chi bộ cơ quan xã [X-CQ], grassroots committee: 30 members, 2 branches
                  ├─ Chi bộ cơ quan Đảng [X-CQ1], subordinate branch: 15 members
                  └─ Chi bộ cơ quan Ủy ban [X-CQ2], subordinate branch: 15 members
            """)
        .contains("Review under QĐ 294-QĐ/TW, 26/5/2025: violations: 0\n");
  }

  @Test
  void from_26_july_2026_on_it_is_a_grassroots_organisation_above_an_affiliated_committee() {
    assertThat(shapes("en")[3])
        .startsWith("The shape from 26 July 2026")
        .contains(
            """
            Đảng bộ tỉnh T [T], provincial Party organisation: 44 members, 4 branches
            └─ Đảng bộ xã X [X], grassroots committee: 44 members, 4 branches
               ├─ Chi bộ bản 1 [X-B1], branch: 8 members
               ├─ Chi bộ bản 2 [X-B2], branch: 6 members
               └─ Chi bộ cơ quan xã [X-CQ], affiliated committee: 30 members, 2 branches
                  ├─ Chi bộ cơ quan Đảng [X-CQ1], branch: 15 members
                  └─ Chi bộ cơ quan Ủy ban [X-CQ2], branch: 15 members
            """)
        .containsPattern("Review under QĐ [^:]+: violations: 0\n");
  }

  @Test
  void the_commune_is_the_same_throughout_and_nobody_is_lost() {
    assertThat(shapes("en")[4])
        .contains("Đảng bộ xã X [X]: same\n", "Chi bộ cơ quan xã [X-CQ]: same\n")
        .contains("Đảng bộ huyện H [H]: ended\n", "The code 03412 is the same.\n")
        .contains("44 → 44 members")
        .containsPattern("district Party organisation +1 +0 +−1 +0\n")
        .containsPattern("subordinate branch +3 +\\+2 +−5 +0\n")
        .containsPattern("affiliated committee +0 +\\+1 +0 +1\n");
  }

  @Test
  void its_forms_are_called_in_vietnamese_as_on_each_day() {
    assertThat(shapes("vi")[1])
        .contains("[X], đảng bộ cơ sở: 44 đảng viên, 3 chi bộ\n")
        .contains("[X-B1], chi bộ trực thuộc: 8 đảng viên\n");
    assertThat(shapes("vi")[2])
        .contains("[X], đảng bộ xã, phường, đặc khu: 44 đảng viên, 4 chi bộ\n")
        .contains("[X-CQ], đảng bộ cơ sở: 30 đảng viên, 2 chi bộ\n");
    assertThat(shapes("vi")[3])
        .contains("[X], đảng bộ cơ sở: 44 đảng viên, 4 chi bộ\n")
        .contains("[X-CQ], đảng bộ trực thuộc cơ sở: 30 đảng viên, 2 chi bộ\n")
        .contains("[X-B1], chi bộ: 8 đảng viên\n");
    assertThat(shapes("vi")[4]).contains("Không ai bị bỏ sót: 44 → 44 đảng viên.\n");
  }

  @Test
  void the_vietnamese_story_of_the_commune_has_no_english_words() {
    assertThat(commune("vi"))
        .doesNotContainPattern(
            "(?i)member|branch|committee|organi|Convert|Hand |Dissolve|Review|violation|level"
                + "|same|ended|before|after|the ");
  }

  @Test
  void its_tables_of_the_year_show_the_articles_figures_with_their_denominators() {
    assertThat(STORY)
        .containsPattern("clean and strong +34 +34/59 = 57.6%\n")
        .containsPattern("good +21 +21/59 = 35.6%\n")
        .containsPattern("not stated +4 +4/59 = 6.8%\n")
        .containsPattern("excellent +355 +355/3,723 = 9.54%\n")
        .containsPattern("good +2,860 +2,860/3,723 = 76.82%\n")
        .containsPattern("not completed +35 +35/3,723 = 0.94%\n")
        .containsPattern("in force +333 +333/333 = 100.0%\n")
        .containsPattern("thematic meeting, fourth quarter +333/333 = 100.0%\n")
        .containsPattern("advanced political theory +cadres +12 persons\n")
        .containsPattern("intermediate political theory +cadres +153 persons\n")
        .containsPattern("group 2 +cadres +3 persons\n")
        .containsPattern("groups 3 and 4 +cadres, civil servants +279 persons\n")
        .containsPattern("party awareness +\\w+ +626 persons\n")
        .containsPattern("training of new members +new members +676 persons\n")
        .containsPattern("current affairs +.* 8 sessions +more than 8,000 attendances\n");
  }

  @Test
  void the_figures_of_2017_stay_complete_in_the_units_of_2018() {
    assertThat(STORY)
        .containsPattern("attributed to one unit +34 +21 +3 +58\n")
        .containsPattern("ended without a successor +0 +0 +1 +1\n")
        .containsPattern("commune office +0 +18 +18\n");
  }

  @Test
  void the_statutory_forms_have_the_facts_of_the_article_and_no_other() {
    String forms = STORY.split("\n12\\. ", 2)[1];

    assertThat(forms)
        .containsPattern("clean and strong +34 +4 ")
        .containsPattern("good +21 +4 ")
        .containsPattern("excellent +355 +not stated")
        .containsPattern("good +2,860 +not stated")
        .containsPattern("completed +not stated")
        .containsPattern("Intermediate political theory +153 ")
        .containsPattern("Advanced political theory +12 ")
        .containsPattern("Group 2 +3 ")
        .containsPattern("Defence and security +282 ")
        .containsPattern("Group 4 +not stated ")
        .contains("Form 3-BTCTW: not stated\n", "Form 5-BTCTW: not stated\n")
        .doesNotContainPattern("[ ]0 |473|3,750|3,723");
    assertThat(VIETNAMESE.split("\n12\\. ", 2)[1])
        .containsPattern("trong sạch, vững mạnh +34 +4 ")
        .containsPattern("Trung cấp LLCT +153 ")
        .contains("Biểu số 1-BTCTW: chưa nêu\n");
  }

  @Test
  void the_record_of_2017_is_judged_by_the_norms_of_its_time() {
    assertThat(STORY)
        .containsPattern("MTG-01 +297 +0 ")
        .containsPattern("MTG-03 +333 +0 ")
        .contains("must, unless a superior consents: 1\n");
  }

  @ParameterizedTest
  @CsvSource({"en,.,','", "vi,',',."})
  void no_percentage_stands_without_its_denominator(String language, String mark, String group) {
    String figures = told(language).split("\n11\\. ", 2)[0]; // then norms are quoted

    assertThat(figures.lines().filter(line -> line.contains("%")))
        .isNotEmpty()
        .allMatch(
            line ->
                line.matches(".*\\d+/\\d{1,3}([" + group + "]\\d{3})* = \\d+[" + mark + "]\\d+%"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi-VN", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en"})
  void it_reads_the_same_under_every_default_locale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));

    assertThat(told("en")).isEqualTo(STORY);
    assertThat(told("vi")).isEqualTo(VIETNAMESE).doesNotContainPattern("[٠-٩๐-๙]");
  }

  private static String told(String language) {
    return told(TuanGiao2018::tell, language);
  }

  private static String told(Consumer<Page> story, String language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    story.accept(Page.of(new PrintStream(bytes, true, UTF_8), language));
    return bytes.toString(UTF_8);
  }
}
