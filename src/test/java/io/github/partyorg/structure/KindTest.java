package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

  private static final Bilingual CLUB = Bilingual.of("câu lạc bộ", "club");

  @Test
  void a_shipped_kind_is_found_by_its_code() {
    assertThat(Kind.shipped())
        .allSatisfy(kind -> assertThat(Kind.coded(kind.code())).containsSame(kind));
    assertThat(Kind.shipped()).extracting(Kind::code).doesNotHaveDuplicates();
    assertThat(Kind.coded("CLUB")).isEmpty();
  }

  @Test
  void the_kinds_in_the_table_are_the_constants_in_their_order() {
    assertThat(
            Stream.of(Kind.class.getFields())
                .filter(field -> field.getType() == Kind.class)
                .map(Field::getName))
        .containsExactlyElementsOf(Kind.shipped().stream().map(Kind::code).toList());
  }

  @Test
  void a_kind_is_by_workplace_unless_people_live_there() {
    assertThat(Kind.shipped())
        .filteredOn(kind -> kind.basis() == Basis.RESIDENCE)
        .containsExactlyInAnyOrder(
            Kind.COUNTRY,
            Kind.PROVINCE,
            Kind.DISTRICT,
            Kind.COMMUNE_LEVEL,
            Kind.COMMUNE,
            Kind.WARD,
            Kind.TOWN,
            Kind.SPECIAL_ZONE,
            Kind.VILLAGE,
            Kind.OTHER_RESIDENCE);
  }

  @Test
  void a_narrower_kind_is_its_wider_ones_too_and_not_the_other_way_round() {
    assertThat(Kind.WARD.isA(Kind.COMMUNE_LEVEL)).isTrue();
    assertThat(Kind.WARD.isA(Kind.WARD)).isTrue();
    assertThat(Kind.WARD.wider()).contains(Kind.COMMUNE_LEVEL);
    assertThat(Kind.COMMUNE_LEVEL.isA(Kind.WARD)).isFalse();
    assertThat(Kind.WARD.isA(Kind.COMMUNE)).isFalse();
    assertThat(Kind.VILLAGE.wider()).isEmpty();
  }

  @Test
  void an_application_adds_a_kind_of_its_own() {
    Kind club = Kind.of("CLUB", CLUB, Basis.RESIDENCE);

    assertThat(club).hasToString("CLUB").isEqualTo(Kind.of("CLUB", CLUB, Basis.RESIDENCE));
    assertThat(club).hasSameHashCodeAs(Kind.of("CLUB", CLUB, Basis.RESIDENCE));
    assertThat(club.term()).isEqualTo(CLUB);
    assertThat(club.basis()).isEqualTo(Basis.RESIDENCE);
    assertThat(club.isA(Kind.VILLAGE)).isFalse();
    assertThat(Branch.of("C", club).name("Chi bộ câu lạc bộ").build().kind()).isEqualTo(club);
  }

  @Test
  void an_application_adds_a_narrower_sort_for_which_the_norms_of_the_wider_one_hold() {
    Kind nursery = Kind.SCHOOL.narrower("NURSERY", Bilingual.of("trường mầm non", "nursery"));
    Kind inTown = nursery.narrower("TOWN_NURSERY", Bilingual.of("mầm non phố", "town nursery"));

    assertThat(inTown.isA(nursery)).isTrue();
    assertThat(inTown.isA(Kind.SCHOOL)).isTrue();
    assertThat(inTown.basis()).isEqualTo(Basis.WORKPLACE);
    assertThat(Kind.SCHOOL.isA(nursery)).isFalse();
  }

  @Test
  void two_kinds_are_equal_if_all_that_is_said_of_them_is() {
    Kind club = Kind.of("CLUB", CLUB, Basis.RESIDENCE);

    assertThat(club)
        .isNotEqualTo(Kind.of("CLUB", CLUB, Basis.WORKPLACE))
        .isNotEqualTo(Kind.of("CLUB", Bilingual.of("hội", "club"), Basis.RESIDENCE))
        .isNotEqualTo(Kind.of("CLUB-2", CLUB, Basis.RESIDENCE))
        .isNotEqualTo(Kind.VILLAGE.narrower("CLUB", CLUB));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " CLUB", "CLUB/2", "CLUB\n"})
  void a_code_that_could_not_be_told_apart_is_refused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kind.of(code, CLUB, Basis.RESIDENCE))
        .withMessageContaining("code of a kind");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kind.VILLAGE.narrower(code, CLUB))
        .withMessageContaining("code of a kind");
  }
}
