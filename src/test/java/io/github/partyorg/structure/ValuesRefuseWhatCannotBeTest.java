package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesRefuseWhatCannotBeTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " A", "A ", "A/B", "A\nB"})
  void ids_that_could_not_be_told_apart(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> UnitId.of(text));
    assertThatIllegalArgumentException().isThrownBy(() -> MemberId.of(text));
    assertThatIllegalArgumentException().isThrownBy(() -> NormCode.of(text));
  }

  @Test
  void a_probationary_member_who_is_official_since_a_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Member.builder()
                    .id("M1")
                    .name("Đảng viên 0001")
                    .standing(Standing.PROBATIONARY)
                    .officialSince(DAY)
                    .build())
        .withMessageContaining("M1")
        .withMessageContaining("probationary");
  }

  @Test
  void an_official_day_before_the_admission() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Member.builder()
                    .id("M1")
                    .name("Đảng viên 0001")
                    .standing(Standing.OFFICIAL)
                    .admittedOn(DAY)
                    .officialSince(DAY.minusDays(1))
                    .build())
        .withMessageContaining("before the admission");
  }

  @Test
  void two_secretaries_or_one_post_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leadership.elected(DAY).secretary("M1").secretary("M2").build())
        .withMessageContaining("one at most");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leadership.elected(DAY).deputies("M1", "M1").build())
        .withMessageContaining("twice");
  }

  @Test
  void a_group_led_from_outside() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PartyGroup.builder()
                    .name("Tổ 1")
                    .addMembers(MemberId.of("M1"))
                    .head(MemberId.of("M2"))
                    .build());
  }

  @Test
  void a_stay_that_ends_before_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Guest.builder().member("M1").since(DAY).until(DAY.minusDays(1)).build());
  }

  @Test
  void a_pilot_continued_before_it_began() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pilot.begunOn(DAY).continuedOn(DAY.minusDays(1)));
    assertThat(Pilot.begunOn(DAY).continuedOn(DAY.plusDays(1)).continuedOn())
        .contains(DAY.plusDays(1));
  }

  @Test
  void a_blank_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Branch.of("V", Kind.VILLAGE).name(" ").build())
        .withMessageContaining("name of unit V");
  }

  @Test
  void who_leaves_a_leadership_takes_all_own_seats() {
    Leadership leadership =
        Leadership.elected(DAY).secretary("M1").deputies("M2").committee("M1", "M2", "M3").build();

    Leadership left = leadership.without(ImmutableSet.of(MemberId.of("M1")));

    assertThat(left.holdersOf(Post.SECRETARY)).isEmpty();
    assertThat(left.holderCount(Post.COMMITTEE_MEMBER)).isEqualTo(2);
    assertThat(leadership.without(ImmutableSet.of(MemberId.of("M9")))).isSameAs(leadership);
  }

  @Test
  void a_wording_follows_the_readers_language() {
    Bilingual wording = Bilingual.of("chi bộ", "branch");

    assertThat(wording.in(Locale.forLanguageTag("vi-VN"))).isEqualTo("chi bộ");
    assertThat(wording.in(Locale.FRANCE)).isEqualTo("branch");
    assertThat(wording).hasToString("chi bộ (branch)");
  }
}
