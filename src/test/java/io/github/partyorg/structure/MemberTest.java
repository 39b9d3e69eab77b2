package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.official;
import static io.github.partyorg.structure.Bases.probationary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MemberTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

  private static Member.Builder somebody() {
    return Member.builder().id("M1").name("Đảng viên 0001").standing(Standing.OFFICIAL);
  }

  @Test
  void only_an_official_member_is_official() {
    assertThat(official(1).isOfficial()).isTrue();
    assertThat(probationary(1).isOfficial()).isFalse();
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
  }

  @Test
  void who_is_confirmed_is_official_since_that_day_and_otherwise_the_same() {
    Member confirmed = probationary(1).withAdmittedOn(DAY).confirmedOn(DAY.plusYears(1));

    assertThat(confirmed.isOfficial()).isTrue();
    assertThat(confirmed.officialSince()).contains(DAY.plusYears(1));
    assertThat(confirmed.admittedOn()).contains(DAY);
    assertThat(confirmed.name()).isEqualTo(probationary(1).name());
    assertThat(confirmed.withParticipation(Participation.EXEMPT).participation())
        .isEqualTo(Participation.EXEMPT);
  }

  @Test
  void nobody_is_confirmed_before_the_day_of_admission() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> probationary(1).withAdmittedOn(DAY).confirmedOn(DAY.minusDays(1)))
        .withMessageContaining("before the admission");
  }

  @Test
  void a_member_without_a_name_or_standing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Member.builder().id("M1").name(" ").standing(Standing.OFFICIAL).build())
        .withMessage("The name of member M1 is blank; state it.");
    assertThatIllegalStateException()
        .isThrownBy(() -> Member.builder().id("M1").name("Đảng viên 0001").build())
        .withMessageContaining("standing");
  }

  @Test
  void members_are_equal_if_all_that_is_known_of_them_is() {
    assertThat(official(1)).isEqualTo(official(1)).hasSameHashCodeAs(official(1));
    assertThat(official(1)).isNotEqualTo(probationary(1));
  }
}
