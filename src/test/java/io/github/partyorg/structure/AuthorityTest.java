package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who consents: the committee of a unit, or an organ outside every hierarchy. */
class AuthorityTest {

  @ParameterizedTest
  @CsvSource({
    "POLITBURO, Bộ Chính trị, the Politburo",
    "SECRETARIAT, Ban Bí thư, the Secretariat",
    "CENTRAL_ORGANISATION_COMMISSION, Ban Tổ chức Trung ương, the Central Organisation Commission"
  })
  void an_organ_has_a_name_in_both_languages(String code, String vietnamese, String english) {
    Authority organ = Authority.coded(code).orElseThrow();

    assertThat(organ.term()).isEqualTo(Bilingual.of(vietnamese, english));
    assertThat(organ.isOrgan()).isTrue();
    assertThat(organ.unit()).isEmpty();
    assertThat(organ).hasToString(english);
    assertThat(Authority.shipped()).contains(organ);
  }

  @Test
  void the_committee_of_a_unit_is_named_by_the_id_of_the_unit() {
    Authority district = Authority.committeeOf("H");

    assertThat(district.unit()).contains(UnitId.of("H"));
    assertThat(district.isOrgan()).isFalse();
    assertThat(district.code()).isEqualTo("H");
    assertThat(district.term()).isEqualTo(Bilingual.of("H", "H"));
    assertThat(district).isEqualTo(Authority.committeeOf(UnitId.of("H")));
    assertThat(district).hasSameHashCodeAs(Authority.committeeOf(UnitId.of("H")));
    assertThat(district).isNotEqualTo(Authority.committeeOf("X"));
  }

  @Test
  void a_unit_whose_id_is_the_code_of_an_organ_is_no_organ() {
    assertThat(Authority.committeeOf("SECRETARIAT")).isNotEqualTo(Authority.SECRETARIAT);
    assertThat(Authority.coded("H")).isEmpty();
  }

  @Test
  void an_application_names_organs_of_its_own() {
    Bilingual term = Bilingual.of("Ban Tổ chức Tỉnh ủy", "the provincial organisation board");
    Authority organ = Authority.organ("PROVINCIAL_BOARD", term);

    assertThat(organ).isEqualTo(Authority.organ("PROVINCIAL_BOARD", term));
    assertThat(organ).isNotEqualTo(Authority.organ("OTHER_BOARD", term));
    assertThat(organ)
        .isNotEqualTo(Authority.organ("PROVINCIAL_BOARD", Bilingual.of("Ban khác", "another")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Authority.organ(" ", term))
        .withMessage("The code of an organ is blank; state it.");
  }
}
