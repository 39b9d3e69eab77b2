package io.github.partyorg.testing;

import static io.github.partyorg.restructuring.Reason.Kind.UNKNOWN_UNIT;
import static io.github.partyorg.rules.Severity.MUST;
import static io.github.partyorg.testing.SampleHierarchy.TUAN_GIAO;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.Snippets;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Report;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.assertions.SoftPartyAssertions;
import io.github.partyorg.testing.junit.ForRandomHierarchies;
import io.github.partyorg.testing.junit.Generated;
import io.github.partyorg.testing.junit.HierarchyOf;
import io.github.partyorg.testing.junit.Sample;
import io.github.partyorg.testing.notation.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about testing shows code that runs and failures that happen; these in target. */
class DocumentedAssertionsTest {

  private static final String PAGE = "docs/testing.md";

  private final List<String> failures = new ArrayList<>();

  private void fails(Runnable code) {
    try {
      code.run();
    } catch (AssertionError failure) {
      failures.add(Strings.nullToEmpty(failure.getMessage()).strip());
      return;
    }
    throw new IllegalStateException("It should have failed.");
  }

  @Test
  void the_assertions_hold_and_fail_as_the_page_shows() throws IOException {
    // step
    Hierarchy before =
        Drawing.hierarchy(
            """
            TG      Đảng bộ huyện Tuần Giáo  district
              CS    Đảng bộ xã Chiềng Sinh   commune
                B1  Chi bộ bản 1             village   secretary M01; M01 M02 M03 M04 M05~
                B2  Chi bộ bản 2             village   3 members
              QN    Đảng bộ xã Quài Nưa      commune
                B3  Chi bộ bản 3             village   5 members
                B4  Chi bộ bản 4             village   4 members
            """);
    LocalDate day = LocalDate.of(2018, 9, 1);
    Decision decision =
        Decision.builder()
            .number("1-QĐ/HU")
            .issuer("TG")
            .effectiveOn(day)
            .addOrders(TransferMembers.of("M02").from("B1").to("B2"), HandOver.units("B3").to("CS"))
            .build();
    // end

    // step
    assertThat(before).hasBranch("B1").withMembers(5).under("CS").ledBy("M01");
    assertThat(before).hasMember("M02").in("B1");
    assertThat(before).branchCount().isEqualTo(4);

    assertThat(decision).on(before).movedMember("M02").from("B1").to("B2").lostNobody();
    assertThat(decision).on(before).movedUnit("B3").from("QN").to("CS").introducesNo(MUST);
    // end

    fails(
        () -> {
          // step
          assertThat(before).hasBranch("B1").withMembers(6);
          // end
        });
    fails(
        () -> {
          // step
          assertThat(decision).on(before).leavesAlone("B2");
          // end
        });
    fails(
        () -> {
          // step
          assertThat(decision.applyTo(before).after()).isSameAs(before);
          // end
        });

    Decision mistaken =
        Decision.builder()
            .number("2-QĐ/HU")
            .issuer("TG")
            .effectiveOn(day)
            .addOrders(Merge.units("B9").into("B1"))
            .build();
    // step
    assertThat(mistaken).on(before).isRefusedBecause(UNKNOWN_UNIT).of("B9");
    // end
    fails(
        () -> {
          // step
          assertThat(mistaken).on(before).lostNobody();
          // end
        });

    // step
    Plan plan = Plan.of(decision);
    assertThat(plan)
        .from(before)
        .unfoldsAs(
            """
            1-QĐ/HU (2018-09-01)
            > B3 moved from QN to CS
            > M02 moved from B1 to B2
            """);
    // end

    // step
    String marked =
        """
        CS    Đảng bộ xã Chiềng Sinh  commune  secretary B1-01; consent ORG-07 by TG "12-CV/HU" 2018-01-01
          B1  Chi bộ bản 1            village  secretary B1-01; 4 members
          B2  Chi bộ bản 2            village  secretary B2-01; 2 members  ! BR-01 ORG-04
        """;
    Report report = Rulebooks.inForceOn(day).report(Drawing.hierarchy(marked), day);

    assertThat(report).isAsMarked(marked);
    assertThat(report).hasViolation("BR-01").at("B2").observing("2");
    assertThat(report).hasNoViolationOf("BR-02");
    // end
    fails(() -> assertThat(report).isAsMarked(marked.replace("BR-01", "BR-02")));
    fails(
        () -> {
          // step
          assertThat(report).hasNoViolationOf("BR-1");
          // end
        });

    // step
    Chronicle chronicle = Chronicle.beginning(day, before).record(plan);
    assertThat(chronicle).resolves("B3").on(day).to("B3");
    // end

    // step
    SoftPartyAssertions softly = new SoftPartyAssertions();
    softly.assertThat(before).hasBranch("B1").withMembers(5);
    softly.assertThat(decision).on(before).lostNobody().gainedNobody();
    softly.assertAll();
    // end

    Files.writeString(Path.of("target/Assertions.txt"), String.join("\n----\n", failures));
    assertThat(Snippets.blocks(PAGE, "text", "Assertions")).containsExactlyElementsOf(failures);
  }

  // step
  @Test
  void a_branch_of_two_is_reported(
      @HierarchyOf(
              """
              CS    Đảng bộ xã Chiềng Sinh  commune  secretary B2-01  ! ORG-04 ORG-07
                B2  Chi bộ bản 2            village  secretary B2-01; 2 members  ! BR-01 ORG-04
              """)
          Drawing drawing) {
    LocalDate day = LocalDate.of(2018, 9, 1);
    Report report = Rulebooks.inForceOn(day).report(drawing.hierarchy(), day);
    assertThat(report).isAsMarked(drawing);
  }

  @Test
  void a_sample_is_large_enough(
      @Sample(TUAN_GIAO) Hierarchy sample,
      @Generated(members = 300, seed = 7) Hierarchy generated) {
    assertThat(sample).memberCount().isEqualTo(3750);
    assertThat(generated).memberCount().isEqualTo(300);
  }

  @ForRandomHierarchies(times = 20, members = 30)
  void every_lawful_plan_is_carried_out(Hierarchy before, Plan plan) {
    assertThat(plan).on(before).isCarriedOut();
  }

  // end

  @Test
  void the_page_shows_the_code_of_this_test() throws IOException {
    assertThat(
            ImmutableList.<String>builder()
                .addAll(Snippets.blocks(PAGE, "java", "Assertions"))
                .addAll(Snippets.blocks(PAGE, "java", "JUnit"))
                .build())
        .containsExactlyElementsOf(Snippets.steps("testing/DocumentedAssertionsTest"));
  }
}
