package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  private static final ImmutableList<Function<String, Object>> SORTS =
      ImmutableList.of(UnitId::of, MemberId::of, OfficialCode::of, NormCode::of);

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
        .withMessage("The unit id \"/TG\" contains U+002F (solidus) as character 1; leave it out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberId.of("M1 "))
        .withMessage("The member id \"M1 \" contains U+0020 (space) as character 3; leave it out.");
  }

  @Test
  void an_id_keeps_a_space_within_and_letters_of_any_script() {
    assertThat(UnitId.of("Đảng bộ xã Mường Phăng 1")).hasToString("Đảng bộ xã Mường Phăng 1");
    assertThat(OfficialCode.of("11.09-A_7")).hasToString("11.09-A_7");
    assertThat(UnitId.of("\u4E2D\uD835\uDC00")).isEqualTo(UnitId.of("\u4E2D\uD835\uDC00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " A", "A ", "A/B", "A\nB"})
  void an_id_that_could_not_be_told_apart_is_refused(String text) {
    for (Function<String, Object> id : SORTS) {
      assertThatIllegalArgumentException().isThrownBy(() -> id.apply(text));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfficialCode.of(text))
        .withMessageContaining("official code");
  }

  /** Of each sort that is not seen: spaces, marks of direction, fillers, half characters. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x09, 0x0A, 0x7F, 0xA0, 0xAD, 0x34F, 0x2003, 0x200B, 0x200D, 0x200E, 0x2028, 0x202F,
        0x2060, 0x3000, 0x3164, 0xD800, 0xE000, 0xFE0F, 0xFEFF, 0xE0001
      })
  void a_character_that_cannot_be_seen_is_named_with_its_place(int unseen) {
    String character = Character.toString(unseen);
    String named = "contains U+%04X (".formatted(unseen);
    for (String text :
        ImmutableList.of(character + "X1", "Đ" + character + "X1", "X1" + character)) {
      String place = ") as character " + (text.indexOf(character) + 1) + "; leave it out.";
      for (Function<String, Object> id : SORTS) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> id.apply(text))
            .withMessageContaining(named)
            .withMessageEndingWith(place);
      }
    }
  }

  @Test
  void an_id_in_decomposed_characters_is_refused_and_shown_composed() {
    String composed = "Mường-01";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

    assertThat(UnitId.of(composed)).hasToString(composed);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitId.of(decomposed))
        .withMessage(
            "The unit id \"%s\" is in decomposed characters; write it composed (NFC): \"%s\", with"
                + " a length of %s instead of %s.",
            decomposed, composed, composed.length(), decomposed.length());
    assertThatIllegalArgumentException().isThrownBy(() -> MemberId.of(decomposed));
    assertThatIllegalArgumentException().isThrownBy(() -> OfficialCode.of(decomposed));
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
