package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MemberTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

  private static Member.Builder somebody() {
    return Member.official("M1").name("Đảng viên 0001");
  }

  private static Member probationary() {
    return Member.probationary("M1").name("Đảng viên 0001").build();
  }

  @Test
  void only_an_official_member_is_official() {
    assertThat(somebody().build().isOfficial()).isTrue();
    assertThat(probationary().isOfficial()).isFalse();
  }

  @Test
  void a_member_takes_part_unless_stated_otherwise() {
    assertThat(somebody().build().participation()).isEqualTo(Participation.ACTIVE);
    assertThat(somebody().participation(Participation.EXEMPT).build().participation())
        .isEqualTo(Participation.EXEMPT);
  }

  @Test
  void what_is_not_stated_is_empty() {
    assertThat(somebody().build().admittedOn()).isEmpty();
    assertThat(somebody().build().officialSince()).isEmpty();
    assertThat(somebody().build().occupation()).isEmpty();
  }

  @Test
  void recognition_on_the_day_of_admission_is_not_before_it() {
    assertThat(somebody().admittedOn(DAY).officialSince(DAY).build().officialSince()).contains(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> somebody().admittedOn(DAY).officialSince(DAY.minusDays(1)).build())
        .withMessageContaining("before the admission");
  }

  @Test
  void who_is_confirmed_is_official_since_that_day_and_otherwise_the_same() {
    Member confirmed = probationary().withAdmittedOn(DAY).confirmedOn(DAY.plusYears(1));

    assertThat(confirmed)
        .isEqualTo(somebody().admittedOn(DAY).officialSince(DAY.plusYears(1)).build());
    assertThat(confirmed.withParticipation(Participation.EXEMPT).participation())
        .isEqualTo(Participation.EXEMPT);
  }

  @Test
  void nobody_is_confirmed_before_the_day_of_admission() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> probationary().withAdmittedOn(DAY).confirmedOn(DAY.minusDays(1)))
        .withMessageContaining("before the admission");
  }

  @Test
  void a_probationary_member_who_is_official_since_a_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> somebody().standing(Standing.PROBATIONARY).officialSince(DAY).build())
        .withMessageContainingAll("M1", "probationary");
  }

  @Test
  void a_member_with_a_blank_name_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> somebody().name(" ").build())
        .withMessage("The name of member M1 is blank; state it.");
  }

  @Test
  void members_are_equal_if_all_that_is_known_of_them_is() {
    assertThat(somebody().build())
        .isEqualTo(somebody().build())
        .hasSameHashCodeAs(somebody().build());
    assertThat(somebody().build()).isNotEqualTo(probationary());
  }
}
