package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CMT-08: the leaders of what is new, split, merged or consolidated are appointed (QĐ 29, 16.5).
 */
class FirstLeadershipTest {

  private static final Hierarchy BEFORE =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  secretary V-01
              V  Chi bộ V         village  24 members
                - secretary V-01, deputy secretary V-02, committee member V-01 V-02 V-03
              W  Chi bộ W         village  6 members; secretary W-01
          """);

  private static final String APPOINTED = "secretary W-01 appointed 2018-07-01";
  private static final String ELECTED = "secretary W-01 elected 2018-07-01";

  /** Each of the ways in which a unit can begin, with the leaders left out. */
  static Stream<Named<String>> ways() {
    return Stream.of(
        named(
            "established",
            """
              Establish under X:
                N  Chi bộ N  village  %s
              Transfer W-01, W-02, W-03 from W to N
            """),
        named(
            "split off",
            """
              Split N off, taking W-01, W-02, W-03 from W:
                N  Chi bộ N  village  %s
            """),
        named(
            "split into",
            """
              Split W into N, M
                - W-01, W-02, W-03 to N
                - the rest to M
                - where:
                    N  Chi bộ N  village  %s
                    M  Chi bộ M  village  secretary W-04 appointed 2018-07-01
            """),
        named(
            "consolidated",
            """
              Consolidate V, W into N under X:
                N  Chi bộ N  village  %s
            """),
        named("merged into", "  Merge V into W led by: %s\n"));
  }

  private static List<Violation> found(String orders, LocalDate day) {
    return Years.foundIfInForce(
        "CMT-08",
        Rulebooks.inForceOn(day)
            .review(Minutes.plan("Draft of X, in force " + day + "\n" + orders).applyTo(BEFORE))
            .after());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void appointed_leaders_are_lawful(String way) {
    assertThat(found(way.formatted(APPOINTED), DAY)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void elected_leaders_are_not_and_appointment_cures(String way) {
    List<Violation> found = found(way.formatted(ELECTED), DAY);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).remedies()).isNotEmpty();
    assertThat(found(way.formatted(ELECTED), Edition.QD_29.from().minusDays(1))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void nobody_at_all_is_not_either(String way) {
    assertThat(found(way.formatted(way.contains("led by") ? "vacant" : ""), DAY))
        .singleElement()
        .extracting(found -> found.breach().observed().english())
        .isEqualTo("no secretary");
  }

  @Test
  void what_stays_what_it_was_keeps_the_leaders_that_it_elected() {
    assertThat(found("  Dissolve W; everyone to V", DAY)).isEmpty();
    assertThat(found("  Convert X into a branch (commune office); led by: " + ELECTED, DAY))
        .isEmpty();
  }
}
