package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.official;
import static io.github.partyorg.structure.Bases.officials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.testing.notation.Drawing;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a hierarchy says of one member, and how the data of one are revised. */
class FindingMembersTest {

  private static final MemberId THIRD = MemberId.of("M3");
  private static final MemberId NOBODY = MemberId.of("M99");

  private final Hierarchy district =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H   district
            X    Đảng bộ xã X      commune  code 11.09; deputy secretary M3
              V  Chi bộ bản V      village  secretary M3, committee member M3; M1 M2 M3
            A    Chi bộ cơ quan A  agency   M4 M5
          """);
  private final Committee commune = district.committee("X");
  private final Branch village = district.branch("V");

  @Test
  void a_member_is_found_by_the_id() {
    assertThat(district.member(THIRD)).contains(official(3));
    assertThat(district.member("M3")).contains(official(3));
    assertThat(district.branchOf("M3")).contains(village);
    assertThat(district.member(NOBODY)).isEmpty();
  }

  @Test
  void the_seats_of_a_member_are_told_by_the_unit_that_they_lead() {
    assertThat(district.seatsOf(THIRD).asMap())
        .containsExactly(
            Map.entry(commune.id(), commune.leadership().seats()),
            Map.entry(village.id(), village.leadership().seats()));
    assertThat(district.seatsOf("M3").values())
        .extracting(Seat::post)
        .containsExactly(Post.DEPUTY_SECRETARY, Post.SECRETARY, Post.COMMITTEE_MEMBER);
    assertThat(district.seatsOf(NOBODY).isEmpty()).isTrue();
  }

  @Test
  void members_of_a_name_are_found_however_it_was_typed() {
    Hierarchy named = district.revise(THIRD, member -> member.withName("Đèo Thị Ngọc"));

    for (String typed :
        List.of(
            "Đèo Thị Ngọc",
            "đèo  thị NGỌC ",
            "\u00D0èo Thị Ngọc",
            Normalizer.normalize("Đèo Thị Ngọc", Normalizer.Form.NFD))) {
      assertThat(named.membersNamed(typed)).as(typed).extracting(Member::id).containsExactly(THIRD);
    }
    assertThat(named.membersNamed("Deo Thi Ngoc")).isEmpty();
  }

  @Test
  void a_unit_is_found_by_the_text_of_its_id_or_code() {
    assertThat(district.coded("11.09")).contains(commune);
    assertThat(district.unit("V")).contains(village);
    assertThat(district.has("V")).isTrue();
    assertThat(district.path("V")).isEqualTo(district.path(village.id()));
    assertThat(district.line("V")).isEqualTo(district.line(village.id()));
    assertThat(district.superiorOf("V")).contains(commune);
    assertThat(district.place("V", LevelScheme.plain()).unit()).isEqualTo(village);
  }

  @Test
  void the_data_of_one_member_are_revised_and_nothing_else() {
    Hierarchy revised = district.revise("M2", member -> member.withName("Lò Văn An"));

    assertThat(revised.branch("V").members())
        .extracting(Member::name)
        .containsExactly("Đảng viên 0001", "Lò Văn An", "Đảng viên 0003");
    assertThat(revised.require("A")).isSameAs(district.require("A"));
    assertThat(revised.revise("M2", member -> official(2))).isEqualTo(district);
  }

  @Test
  void a_member_that_is_not_there_or_becomes_another_is_not_revised() {
    assertThatThrownBy(() -> district.revise(NOBODY, member -> member))
        .isInstanceOfSatisfying(
            NoSuchMemberException.class, refused -> assertThat(refused.id()).isEqualTo(NOBODY))
        .hasMessage("There is no member M99 in Đảng bộ huyện H [H]; check the id.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> district.revise(THIRD, member -> official(1)))
        .withMessage("The edit of member M3 gives member M1; keep the id.");
    assertThat(district.members()).isEqualTo(ImmutableList.copyOf(officials(1, 5)));
  }
}
