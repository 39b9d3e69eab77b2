package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of rosters lead back to what they mean. */
class TermsTest {

  static Stream<Terms<?>> vocabularies() {
    return Stream.of(
        Terms.of(Post.class),
        Terms.of(Standing.class),
        Terms.of(Participation.class),
        Terms.of(Mandate.class),
        Terms.of(Sex.class),
        Terms.of(Level.class),
        Terms.of(Role.class),
        Terms.of(BranchForm.class),
        Terms.of(Basis.class),
        Terms.of(Occupation.class),
        Terms.of(Education.class),
        Terms.of(Qualification.class),
        Terms.of(PoliticalTheory.class));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void a_term_leads_back_to_what_it_is_the_term_of(Terms<?> terms) {
    assertThat(terms.all()).isNotEmpty();
    for (HasTerm termed : terms.all()) {
      assertThat(terms.get(termed.term().vietnamese())).isSameAs(termed);
      assertThat(terms.get(termed.term().english())).isSameAs(termed);
      assertThat(terms.get(((Enum<?>) termed).name())).isSameAs(termed);
      assertThat(termed.otherWords())
          .allSatisfy(word -> assertThat(terms.get(word)).isSameAs(termed));
    }
  }

  @Test
  void a_word_is_found_however_it_was_typed() {
    for (String typed :
        List.of(
            "bí thư",
            " Bí  Thư ",
            "BÍ\u00A0THƯ",
            Normalizer.normalize("bí thư", Normalizer.Form.NFD),
            "Secretary",
            "SECRETARY")) {
      assertThat(Post.of(typed)).as(typed).isEqualTo(Post.SECRETARY);
    }
    assertThat(Terms.of(Post.class).find("bi thu")).isEmpty();
  }

  @Test
  void rosters_say_it_shorter_than_norms_do() {
    assertThat(Standing.of("chính thức")).isEqualTo(Standing.OFFICIAL);
    assertThat(Standing.of("dự bị")).isEqualTo(Standing.PROBATIONARY);
    assertThat(Post.of("chi ủy viên")).isEqualTo(Post.COMMITTEE_MEMBER);
    assertThat(Participation.of("được miễn")).isEqualTo(Participation.EXEMPT);
    assertThat(Mandate.of("chỉ định")).isEqualTo(Mandate.APPOINTED);
    assertThat(Sex.of("Nam")).isEqualTo(Sex.MALE);
    assertThat(Level.of("cơ sở")).isEqualTo(Level.GRASSROOTS);
    assertThat(BranchForm.of("chi bộ dự bị")).isEqualTo(BranchForm.PREPARATORY);
    assertThat(Basis.of("theo nơi ở")).isEqualTo(Basis.RESIDENCE);
    assertThat(Occupation.of("cán bộ cấp xã")).isEqualTo(Occupation.COMMUNE_CADRE);
    assertThat(Education.of("biết đọc")).isEqualTo(Education.LITERATE);
    assertThat(Qualification.of("sơ cấp")).isEqualTo(Qualification.ELEMENTARY);
    assertThat(PoliticalTheory.of("cao cấp")).isEqualTo(PoliticalTheory.ADVANCED);
  }

  @Test
  void a_kind_is_found_by_its_term_a_part_of_it_or_its_code() {
    assertThat(Kind.shipped())
        .allSatisfy(
            kind -> {
              assertThat(Kind.of(kind.term().vietnamese())).isSameAs(kind);
              assertThat(Kind.of(kind.term().english().toUpperCase(Locale.ROOT))).isSameAs(kind);
              assertThat(Kind.of(kind.code())).isSameAs(kind);
            });
    assertThat(Kind.of("Tổ dân phố")).isSameAs(Kind.VILLAGE);
  }

  @Test
  void a_whole_term_goes_before_a_part_of_another() {
    assertThat(Role.CENTRAL.otherWords()).isEmpty();
    assertThat(Kind.of("cơ quan")).isSameAs(Kind.AGENCY);
    assertThat(Kind.of("công an")).isSameAs(Kind.POLICE);
  }

  @Test
  void an_unknown_word_is_answered_by_those_that_there_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mandate.of("tự phong"))
        .withMessage(
            "No Mandate is called \"tự phong\"; there are được bầu (elected); được chỉ định"
                + " (appointed).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kind.of("câu lạc bộ"))
        .withMessageStartingWith("No Kind is called \"câu lạc bộ\"; there are cả nước (country); ");
  }
}
