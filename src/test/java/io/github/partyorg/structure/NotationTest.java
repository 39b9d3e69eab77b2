package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of the notation can be taken for another one. */
class NotationTest {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"));

  static Stream<Terms<?>> terms() {
    return Stream.of(
        Kind.terms(),
        Terms.of(OutlineWord.class),
        Terms.of(Post.class),
        Terms.of(Mandate.class),
        Terms.of(BranchForm.class),
        Terms.of(Level.class),
        Terms.of(Basis.class),
        Terms.of(Standing.class),
        Terms.of(Participation.class),
        Terms.of(Occupation.class),
        Terms.of(Sex.class),
        Terms.of(Education.class),
        Terms.of(Qualification.class),
        Terms.of(PoliticalTheory.class),
        Terms.of(Interruption.Ground.class),
        Terms.of(Delegation.Extent.class),
        Terms.of(Delegation.Power.class));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void the_word_for_a_thing_leads_back_to_it(Terms<?> terms) {
    for (HasTerm one : terms.all()) {
      for (Locale language : LANGUAGES) {
        assertThat(terms.get(Notation.word(one, language))).isSameAs(one);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("terms")
  void no_word_has_a_digit_or_a_mark_so_that_ids_and_marks_are_told_from_words(Terms<?> terms) {
    assertThat(terms.words())
        .allSatisfy(
            word -> {
              assertThat(Notation.hasDigit(word)).isFalse();
              assertThat(word.replace(",", ""))
                  .doesNotContainPattern("[\"#!;()~{}\\\\-]{2}|[;~#!]");
            });
  }

  @Test
  void what_begins_an_attribute_means_one_thing() {
    Terms<OutlineWord> words = Terms.of(OutlineWord.class);
    for (Terms<?> others :
        ImmutableList.of(
            Terms.of(Post.class), Terms.of(BranchForm.class), Terms.of(Delegation.Extent.class))) {
      for (HasTerm other : others.all()) {
        for (Locale language : LANGUAGES) {
          assertThat(words.find(Notation.word(other, language))).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "TG, TG",
        "TG-CS-B02, TG-CS-B02",
        "12.03, 12.03",
        "Đ7, Đ7",
        "12, \"12\"",
        "2015-06-01, \"2015-06-01\"",
        "secretary, \"secretary\"",
        "AT, \"AT\"",
        "B 1, \"B 1\"",
        "-1, \"-1\"",
        "M#1, \"M#1\"",
        "M~, \"M~\"",
        "a\"b, \"a{22}b\"",
        "a\\b, \"a{5C}b\"",
        "{, \"{7B}\""
      })
  void an_id_that_could_be_misread_stands_in_quotation_marks(String id, String written) {
    assertThat(Notation.id(id)).isEqualTo(written);
  }

  @Test
  void a_member_id_is_bare_only_if_it_has_a_digit() {
    assertThat(Notation.id(MemberId.of("M01"))).isEqualTo("M01");
    assertThat(Notation.id(MemberId.of("AN"))).isEqualTo("\"AN\"");
  }

  @Test
  void a_name_is_bare_unless_spaces_or_marks_could_be_misread() {
    assertThat(Notation.name("Chi bộ \"Sao\" (1); 2")).isEqualTo("Chi bộ \"Sao\" (1); 2");
    assertThat(Notation.name("Chi  bộ")).isEqualTo("\"Chi  bộ\"");
    assertThat(Notation.name("Chi bộ #1")).isEqualTo("\"Chi bộ #1\"");
    assertThat(Notation.name("(Chi bộ)")).isEqualTo("\"(Chi bộ)\"");
    assertThat(Notation.name("a\nb\u00A0")).isEqualTo("\"a{A}b{A0}\"");
  }

  @Test
  void columns_are_counted_as_they_are_seen() {
    assertThat(Notation.width("Chi bộ")).isEqualTo(6);
    assertThat(Notation.width("Chi bo\u0323\u0302")).isEqualTo(6);
    assertThat(Notation.width("漢字😀")).isEqualTo(6);
  }

  @Test
  void what_is_unsaid_follows_the_factories() {
    assertThat(Unsaid.level(Kind.WARD)).contains(Level.GRASSROOTS);
    assertThat(Unsaid.level(Kind.SCHOOL)).isEmpty();
    for (Committee preset :
        List.of(
            Committee.national("A").name("A").build(),
            Committee.province("A").name("A").build(),
            Committee.district("A").name("A").build(),
            Committee.grassroots("A", Kind.COMMUNE).name("A").build(),
            Committee.section("A").name("A").build())) {
      assertThat(Unsaid.level(preset.kind())).contains(preset.level());
    }
    assertThat(Unsaid.name(MemberId.of("M1"))).isEqualTo("Đảng viên 0001");
    assertThat(Unsaid.name(MemberId.of("M00001"))).isEqualTo("Đảng viên 00001");
    assertThat(Unsaid.name(MemberId.of("B2-01"))).isEqualTo("Đảng viên B2-01");
    assertThat(Unsaid.roll(UnitId.of("B2"), 100))
        .last()
        .extracting(Member::id)
        .hasToString("B2-100");
  }
}
