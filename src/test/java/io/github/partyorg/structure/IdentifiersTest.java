package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

  private static UnitPath path(String... ids) {
    return UnitPath.of(Stream.of(ids).map(UnitId::of).toList());
  }

  @Test
  void an_id_is_its_text() {
    assertThat(UnitId.of("TG-CS")).hasToString("TG-CS").isEqualTo(UnitId.of("TG-CS"));
    assertThat(MemberId.of("M1")).hasToString("M1").isNotEqualTo(UnitId.of("M1"));
    assertThat(NormCode.of("ORG-07")).hasToString("ORG-07");
  }

  @Test
  void ids_are_ordered_by_their_text() {
    assertThat(UnitId.of("A")).isLessThan(UnitId.of("B"));
    assertThat(MemberId.of("M1")).isLessThan(MemberId.of("M2"));
    assertThat(NormCode.of("BR-01")).isLessThan(NormCode.of("ORG-01"));
  }

  /**
   * Short ones, ones of nine characters and longer, ones that are no ASCII, in the order of texts.
   */
  private static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "0",
          "01.123456",
          "01.1234567",
          "012345678901",
          "M",
          "M 1",
          "M1",
          "M12345678",
          "M123456789",
          "~~~~~~~~~",
          "Đ1",
          "Đảng viên số 1");

  @Test
  void a_member_id_gives_back_its_text_whatever_its_length() {
    assertThat(TEXTS).allSatisfy(text -> assertThat(MemberId.of(text)).hasToString(text));
  }

  @Test
  void member_ids_are_equal_and_ordered_as_their_texts() {
    for (String one : TEXTS) {
      for (String other : TEXTS) {
        MemberId id = MemberId.of(one);
        MemberId sameText = MemberId.of(other);
        assertThat(id.equals(sameText)).isEqualTo(one.equals(other));
        assertThat(Integer.signum(id.compareTo(sameText)))
            .isEqualTo(Integer.signum(one.compareTo(other)));
        if (one.equals(other)) {
          assertThat(id).hasSameHashCodeAs(sameText);
        }
      }
    }
  }

  @Test
  void a_refused_id_is_told_what_to_mend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitId.of("  "))
        .withMessageContaining("is blank; state it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitId.of("/TG"))
        .withMessageContaining("\"/TG\" contains a slash or a control character; leave it out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberId.of("M1 "))
        .withMessageContaining("\"M1 \" begins or ends with a space; strip it.");
  }

  @Test
  void a_path_leads_from_the_root_to_a_unit() {
    assertThat(path("TG", "TG-CS")).hasToString("TG/TG-CS");
    assertThat(path("TG", "TG-CS").unit()).isEqualTo(UnitId.of("TG-CS"));
    assertThat(path("TG").to(UnitId.of("TG-CS"))).isEqualTo(path("TG", "TG-CS"));
  }

  @Test
  void a_path_comes_after_its_superiors_and_before_what_comes_later_in_any_of_its_ids() {
    assertThat(
            Stream.of(path("A", "C"), path("B"), path("A", "B", "Z"), path("A"), path("A", "B"))
                .sorted())
        .containsExactly(path("A"), path("A", "B"), path("A", "B", "Z"), path("A", "C"), path("B"));
  }

  @Test
  void a_path_to_nowhere_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitPath.of(ImmutableList.of()))
        .withMessage("A path needs at least one unit id.");
  }
}
