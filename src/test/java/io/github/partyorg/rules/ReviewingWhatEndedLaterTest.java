package io.github.partyorg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a plan ended later, each change is judged on what it found and left. */
class ReviewingWhatEndedLaterTest {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 4);

  private static final Hierarchy BEFORE =
      Drawing.hierarchy(
          """
          T        Đảng bộ tỉnh T   province
            H      Đảng bộ huyện H  district
              X    Đảng bộ xã X     commune   secretary V-01
                V  Chi bộ V         village   5 members; secretary V-01
                W  Chi bộ W         village   5 members; secretary W-01
                U  Chi bộ U         village   5 members; secretary U-01
              Y    Đảng bộ xã Y     commune   secretary Z-01
                Z  Chi bộ Z         village   5 members; secretary Z-01
            K      Đảng bộ huyện K  district
              L    Đảng bộ xã L     commune   secretary M-01
                M  Chi bộ M         village   5 members; secretary M-01
          """);

  private static Review review(String... minutes) {
    Plan plan = Minutes.plan(String.join("\n", minutes));
    return Rulebooks.inForceOn(DAY).review(plan.applyTo(BEFORE));
  }

  private static String decision(String issuer, String... orders) {
    return "Draft of %s, in force %s\n  %s".formatted(issuer, DAY, String.join("\n  ", orders));
  }

  private static List<String> found(Review review, String code) {
    return review.introduced().stream()
        .filter(violation -> violation.rule().code().value().equals(code))
        .map(violation -> violation.path() + "")
        .toList();
  }

  private static void tryAllRemedies(Review review) {
    review.after().violations().forEach(Violation::remedies);
    review.before().violations().forEach(Violation::remedies);
  }

  private static final String ADMITTED =
      "Admit N1~ into V; education can read and write; of a difficult area;"
          + " consent MEM-03b by T 3-CV/TU 2022-01-03";
  private static final String EXEMPTED =
      "Exempt V-05 of V; requested on 2022-01-04; ground: mobile work or no organisation there;"
          + " until 2023-01-03";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Merge V into W",
        "Dissolve V; everyone to U",
        "Split V among W, U; V-01, V-02 to W; the rest to U",
        "Hand V over outside to \"nơi khác\""
      })
  void a_branch_that_ends_after_a_change_of_a_membership_breaks_no_review(String ending) {
    Review review = review(decision("H", ADMITTED, EXEMPTED), decision("X", ending));

    tryAllRemedies(review);

    assertThat(found(review, "MEM-03b")).as("the province consented").isEmpty();
    assertThat(found(review, "MEM-13")).as("nobody consented").containsExactly("T/H/X/V");
  }

  @Test
  void a_change_without_consent_before_the_end_of_its_branch_is_found_and_has_remedies() {
    Review review =
        review(
            decision("H", "Admit N1~ into V; education can read and write; of a difficult area"),
            decision("X", "Dissolve V; everyone to W"));

    assertThat(found(review, "MEM-03b")).containsExactly("T/H/X/V");
    assertThat(review.after().violationsOf("MEM-03b").get(0).remedies())
        .isNotEmpty()
        .allMatch(remedy -> remedy.kind() == Remedy.Kind.SEEK_CONSENT);
  }

  @Test
  void a_move_inside_a_base_that_ended_later_is_still_one_inside_it() {
    Review review =
        review(
            decision("H", "Establish new S \"Đảng bộ bộ phận S\" section under X"),
            decision("X", "Hand V over to S"),
            decision("H", "Merge X into Y"));

    tryAllRemedies(review);

    assertThat(found(review, "REO-03")).as("the base decided").isEmpty();
    assertThat(found(review, "REO-04")).as("nothing left the base then").isEmpty();
  }

  @Test
  void an_introducer_who_left_later_was_an_official_member() {
    Review review =
        review(
            decision("H", "Admit N1~ into V; introduced by W-02 since 2016-01-01"),
            decision("X", "Record the death of W-02 of W"));

    assertThat(found(review, "MEM-05")).isEmpty();
  }

  @Test
  void a_transfer_across_districts_is_referred_by_the_superior_of_its_time() {
    Review review =
        review(decision("H", "Transfer V-05 from V to M"), decision("T", "Merge H into K"));

    tryAllRemedies(review);

    assertThat(found(review, "TRF-04")).as("H was there and decided").isEmpty();
  }

  @Nested
  class A_consent_recorded_on_the_way {

    private static final String CONSENT =
        "Record at V: consent BR-10 by X 8-CV/ĐU 2022-01-04, for V-02";
    private static final String APPOINTMENT =
        "Renew the leadership of V: secretary V-02 appointed 2022-01-04";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Merge V into W",
          "Hand V over to Y",
          "Rename V to \"Chi bộ mới\"",
          "Dissolve V; everyone to U"
        })
    void counts_for_an_act_whatever_becomes_of_the_unit(String after) {
      Review with =
          review(decision("X", CONSENT), decision("H", APPOINTMENT), decision("H", after));
      Review without = review(decision("H", APPOINTMENT), decision("H", after));

      tryAllRemedies(with);
      tryAllRemedies(without);

      assertThat(found(with, "BR-10")).isEmpty();
      assertThat(found(without, "BR-10")).hasSize(1);
    }

    @Test
    void counts_for_the_state_of_the_unit_that_lives_on() {
      Review review =
          review(
              decision("H", "Record at X: consent ORG-07 by H 9-CV/HU 2022-01-04"),
              decision("H", "Merge Y into X"));

      assertThat(review.after().violationsOf("ORG-07"))
          .extracting(violation -> violation.unit().value())
          .contains("L")
          .doesNotContain("X");
    }
  }

  @Nested
  class A_part_that_was_split_off_and_ended {

    @Test
    void had_the_path_where_it_stood() {
      Review review =
          review(
              decision("X", "Split new N \"Chi bộ N\" village off, taking V-04, V-05 from V"),
              decision("H", "Dissolve N; everyone to V"));

      assertThat(found(review, "REO-01")).containsExactly("T/H/X/N");
    }

    @Test
    void had_that_path_though_its_superior_stands_elsewhere_now() {
      Review review =
          review(
              decision("X", "Split new N \"Chi bộ N\" village off, taking V-04, V-05 from V"),
              decision("H", "Dissolve N; everyone to V"),
              decision("T", "Hand X over to K"));

      assertThat(found(review, "REO-01")).containsExactly("T/H/X/N");
      assertThat(review.after().hierarchy().path("X")).hasToString("T/K/X");
    }

    @Test
    void had_it_though_its_superior_ended_too() {
      Review review =
          review(
              decision("T", "Establish new C \"Đảng bộ xã C\" commune under H"),
              decision("H", "Establish new N \"Chi bộ N\" village under C"),
              decision("C", "Dissolve N; with nothing left"),
              decision("H", "Dissolve C; with nothing left"));

      assertThat(found(review, "REO-01")).containsExactly("T/H/C", "T/H/C/N");
    }
  }
}
