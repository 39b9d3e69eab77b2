package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a committee member is called follows from the unit. */
class PostsByUnitTest {

  @ParameterizedTest
  @CsvSource({
    "Đảng bộ xã Chiềng Sinh, đảng ủy viên",
    "Đảng bộ huyện Tuần Giáo, huyện ủy viên",
    "Đảng bộ thị xã Mường Lay, thị ủy viên",
    "Đảng bộ thành phố Điện Biên Phủ, thành ủy viên",
    "Đảng bộ tỉnh Điện Biên, tỉnh ủy viên",
    "Hội Làm vườn huyện, cấp ủy viên"
  })
  void a_committee_member_is_called_by_the_organ(String name, String called) {
    Committee committee = Committee.district("X").name(name).build();

    assertThat(committee.termOf(Post.COMMITTEE_MEMBER).vietnamese()).isEqualTo(called);
  }

  @Test
  void a_branch_has_a_committee_of_its_own_name_and_other_posts_have_one_term() {
    Branch branch = Branch.of("B", Kind.VILLAGE).name("Chi bộ bản 1").build();

    assertThat(branch.termOf(Post.COMMITTEE_MEMBER).vietnamese()).isEqualTo("chi ủy viên");
    assertThat(branch.termOf(Post.SECRETARY)).isEqualTo(Post.SECRETARY.term());
  }
}
