package consumer;

import static io.github.partyorg.testing.SampleHierarchy.COMMUNE;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import io.github.partyorg.testing.assertions.SoftPartyAssertions;
import io.github.partyorg.testing.junit.ForRandomHierarchies;
import io.github.partyorg.testing.junit.Generated;
import io.github.partyorg.testing.junit.HierarchyOf;
import io.github.partyorg.testing.junit.Sample;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ten tests of the service; the last three fail on purpose. */
class RegroupingServiceTest {

  // step
  private static final LocalDate DAY = LocalDate.of(2018, 9, 1);

  private static final String THIN =
      """
      CS    Đảng bộ xã Chiềng Sinh  commune  secretary M01; consent ORG-07 by TG "7-CV/HU" 2018-01-02
        B1  Chi bộ bản Dửn          village  secretary M01; M01 M02 M03
        B2  Chi bộ bản Ta           village  secretary M04; M04 M05  ! BR-01 ORG-04
        B3  Chi bộ bản Hiệu         village  secretary M06; M06 M07 M08
      """;

  private static final String LEFT =
      """
      CS    Đảng bộ xã Chiềng Sinh  commune  secretary M01; consent ORG-07 by TG "7-CV/HU" 2018-01-02
        B1  Chi bộ bản Dửn          village  secretary M01; M01 M02 M03 M04 M05
        B3  Chi bộ bản Hiệu         village  secretary M06; M06 M07 M08
      """;

  private final RegroupingService service = new RegroupingService(3);

  @Test
  void a_thin_branch_is_merged_into_the_largest(@HierarchyOf(THIN) Hierarchy before) {
    assertThat(service.draft(before, "CS", DAY))
        .on(before)
        .ends("B2")
        .movedMember("M04").from("B2").to("B1")
        .leavesAlone("B3")
        .lostNobody();
  }

  @Test
  void the_draft_reads_like_minutes(@HierarchyOf(THIN) Hierarchy before) {
    Plan minutes =
        Minutes.plan(
            """
            Draft of CS, in force 2018-09-01
              Merge B2 into B1
            """);
    assertThat(service.draft(before, "CS", DAY)).isEqualTo(minutes);
  }

  @Test
  void it_unfolds_in_one_frame(@HierarchyOf(THIN) Hierarchy before) {
    assertThat(service.draft(before, "CS", DAY)).from(before).unfoldsAs(
        """
        draft of CS (2018-09-01)
          CS  Đảng bộ xã Chiềng Sinh
        -   B2  Chi bộ bản Ta  village  secretary M04; M04 M05
        > M04 M05 moved from B2 to B1
        """);
  }

  @Test
  void two_branches_are_left(
      @HierarchyOf(THIN) Hierarchy before, @HierarchyOf(LEFT) Hierarchy left) {
    Hierarchy after = service.review(before, "CS", DAY).after().hierarchy();
    assertThat(after).isSameAs(left);
    assertThat(after).hasBranch("B1").withMembers(5).ledBy("M01");
  }

  @Test
  void the_norms_find_what_is_marked_and_no_more(@HierarchyOf(THIN) Drawing drawing) {
    Review review = service.review(drawing.hierarchy(), "CS", DAY);
    assertThat(review.before()).isAsMarked(drawing);
    assertThat(review).cures("BR-01").at("B2");
    assertThat(review).introducesNothing();
  }

  @Test
  void what_is_in_order_stays(
      @Sample(COMMUNE) Hierarchy sample, @Generated(members = 20) Hierarchy generated) {
    SoftPartyAssertions softly = new SoftPartyAssertions();
    softly.assertThat(service.draft(sample, "CS", DAY)).on(sample).leavesAlone("CS");
    softly.assertThat(service.draft(generated, "X1", DAY)).on(generated).leavesAlone("X1");
    softly.assertAll();
  }

  @ForRandomHierarchies
  void nobody_is_ever_lost(Hierarchy before) {
    Plan plan = service.draft(before, before.root().id().value(), DAY);
    assertThat(plan).on(before).lostNobody().gainedNobody();
  }

  // end

  @Nested
  @FailsAsShown
  class OnPurpose {

    // step
    @Test
    void nothing_differs(@HierarchyOf(THIN) Hierarchy before) {
      Hierarchy after = service.draft(before, "CS", DAY).applyTo(before).after();
      assertThat(after).isSameAs(before);
    }

    // end

    // step
    @Test
    void all_is_well(@HierarchyOf(THIN) Hierarchy before) {
      assertThat(service.review(before, "CS", DAY).before()).hasNoViolationOf("BR-01");
    }

    // end

    // step
    @ForRandomHierarchies(times = 1)
    void there_is_never_anything_to_merge(Hierarchy before) {
      assertThat(service.draft(before, "X1", DAY)).on(before).leavesAlone("X1");
    }

    // end
  }
}
