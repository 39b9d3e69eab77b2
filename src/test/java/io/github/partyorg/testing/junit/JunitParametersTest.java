package io.github.partyorg.testing.junit;

import static io.github.partyorg.testing.SampleHierarchy.TUAN_GIAO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.Seed;
import io.github.partyorg.testing.TuanGiao;
import io.github.partyorg.testing.notation.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Annotations of parameters say which hierarchy a test gets. */
class JunitParametersTest {

  private final Hierarchy drawn;

  JunitParametersTest(@HierarchyOf("H  Đảng bộ huyện  district") Hierarchy drawn) {
    this.drawn = drawn;
  }

  @Test
  void a_drawing_is_read(
      @HierarchyOf(
              """
              X     Đảng bộ xã    commune
                B1  Chi bộ bản 1  village   2 members   ! BR-01
              """)
          Hierarchy hierarchy) {
    assertThat(hierarchy.branch("B1").memberCount()).isEqualTo(2);
  }

  @Test
  void a_drawing_keeps_its_marks(
      @HierarchyOf(
              """
              X     Đảng bộ xã    commune
                B1  Chi bộ bản 1  village   2 members   ! BR-01
              """)
          Drawing drawing,
      TestInfo other) {
    assertThat(drawing.marks()).hasSize(1);
    assertThat(other.getDisplayName()).isNotBlank();
  }

  @Test
  void a_sample_is_named(@Sample(TUAN_GIAO) Hierarchy hierarchy) {
    assertThat(hierarchy).isSameAs(TuanGiao.in2018());
  }

  @Test
  void one_is_generated_from_a_seed(@Generated(members = 300, seed = 7) Hierarchy hierarchy) {
    assertThat(hierarchy).isEqualTo(GeneratedParty.hierarchy(Seed.of(7), 300));
  }

  @Test
  void constructors_get_theirs_too() {
    assertThat(drawn.root().id()).hasToString("H");
  }

  /** Fails on purpose. */
  static class Failing {
    @Test
    void mistyped(@HierarchyOf("X\tĐảng bộ xã") Hierarchy hierarchy) {}

    @Test
    void unsaid(Hierarchy hierarchy) {}
  }

  @Test
  void a_mistake_in_a_drawing_is_told_with_its_line() {
    Launched launched = Launched.run(Failing.class);

    assertThat(launched.failed())
        .containsExactlyInAnyOrder("mistyped(Hierarchy)", "unsaid(Hierarchy)");
    assertThat(launched.failure("mistyped(Hierarchy)"))
        .rootCause()
        .hasMessageStartingWith("The drawing has an error:\nline 1, column 2");
  }
}
