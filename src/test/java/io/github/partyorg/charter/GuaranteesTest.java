package io.github.partyorg.charter;

import static io.github.partyorg.restructuring.Reason.Kind.ALLOCATED_TWICE;
import static io.github.partyorg.restructuring.Reason.Kind.BRINGS_MEMBER;
import static io.github.partyorg.restructuring.Reason.Kind.NOT_ALLOCATED;
import static io.github.partyorg.restructuring.Reason.Kind.NOT_A_MEMBER;
import static io.github.partyorg.restructuring.Reason.Kind.TARGET_ENDS;
import static io.github.partyorg.restructuring.Reason.Kind.UNKNOWN_UNIT;
import static io.github.partyorg.restructuring.Reason.Kind.WRONG_TYPE;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.activity.Presence;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.testing.assertions.DecisionAssert;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.MalformedDrawingException;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The norms without a check: what would break them cannot be said. */
class GuaranteesTest {

  private static final Hierarchy BEFORE =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  secretary V-01
              V  Chi bộ V         village  20 members
              W  Chi bộ W         village  12 members
            Y    Đảng bộ xã Y     commune  secretary U-01
              U  Chi bộ U         village  31 members
              Z  Chi bộ Z         village  4 members
            A    Chi bộ cơ sở A   agency   5 members; M6~
          """);

  private static DecisionAssert assertThatDecided(String orders) {
    return assertThat(Minutes.decision("Draft of H, in force 2018-07-01\n" + orders.indent(2)))
        .on(BEFORE);
  }

  @Nested
  class BR_02_workplace_or_residence {
    @ParameterizedTest
    @MethodSource("io.github.partyorg.structure.Kind#shipped")
    void every_kind_of_branch_has_a_basis(Kind kind) {
      assertThat(kind.basis()).isNotNull();
    }

    @Test
    void a_branch_begins_with_a_kind_and_a_narrower_kind_has_the_basis_of_the_wider_one() {
      Kind hamlet = Kind.VILLAGE.narrower("HAMLET", Bilingual.of("xóm", "hamlet"));

      assertThat(Branch.of("V", hamlet).name("Chi bộ V").build().kind().basis())
          .isEqualTo(Basis.RESIDENCE);
    }
  }

  /** Both sides of ORG-07 are drawn in the law. */
  @Test
  void ORG_05_is_applied_by_ORG_07() {
    assertThat(GrassrootsRules.SMALL_UNIT_FORM.by().english()).contains("ORG-07");
  }

  @Nested
  class REO_06_nobody_homeless {
    @Test
    void an_allocation_that_leaves_one_out_is_refused() {
      assertThatDecided("Dissolve Z; Z-01, Z-02, Z-03 to U")
          .isRefusedBecause(NOT_ALLOCATED)
          .of("Z-04");
    }

    @Test
    void of_a_committee_every_branch_goes_somewhere_with_everybody_in_it() {
      assertThatDecided("Dissolve X; units V to Y").isRefusedBecause(NOT_ALLOCATED).of("W");
      assertThatDecided("Dissolve X; units V, W to Y").lostNobody().gainedNobody();
    }

    @Test
    void nobody_is_sent_where_there_is_no_branch() {
      assertThatDecided("Dissolve Z; everyone to Q").isRefusedBecause(UNKNOWN_UNIT).of("Q");
      assertThatDecided("Dissolve Z; everyone to Z").isRefusedBecause(TARGET_ENDS).of("Z");
      assertThatDecided("Dissolve Z; everyone to Y").isRefusedBecause(WRONG_TYPE).of("Y");
    }
  }

  @Nested
  class REO_07_conservation {
    @Test
    void nobody_joins_with_a_new_unit() {
      assertThatDecided("Establish under X:\n  N  Chi bộ N  village  3 members")
          .isRefusedBecause(BRINGS_MEMBER)
          .of("N-01");
    }

    @Test
    void nobody_is_moved_from_where_the_member_is_not() {
      assertThatDecided("Transfer U-01 from V to W").isRefusedBecause(NOT_A_MEMBER).of("U-01");
      assertThatDecided("Transfer M0 from V to W").isRefusedBecause(NOT_A_MEMBER).of("M0");
    }

    @Test
    void the_roll_of_the_district_is_the_same_after() {
      assertThatDecided("Dissolve Z; everyone to W\nTransfer V-04, V-05 from V to A")
          .lostNobody()
          .gainedNobody();
    }
  }

  @Nested
  class REO_08_one_roll {
    @Test
    void a_member_listed_in_two_branches_is_refused_with_both_places() {
      assertThatExceptionOfType(MalformedDrawingException.class)
          .isThrownBy(
              () ->
                  Drawing.hierarchy(
                      """
                      X    Đảng bộ xã X  commune
                        V  Chi bộ V      village  V1 V2
                        W  Chi bộ W      village  W1 V1
                      """))
          .withMessageContaining("member listed twice: V1 at X/V and X/W");
    }

    @Test
    void a_transferred_member_leaves_the_roll_of_origin() {
      assertThatDecided("Transfer V-04 from V to A")
          .movedMember("V-04")
          .from("V")
          .to("A")
          .after()
          .members()
          .doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_sent_twice() {
      assertThatDecided("Dissolve Z; Z-01 to U; Z-01 to V; the rest to U")
          .isRefusedBecause(ALLOCATED_TWICE)
          .of("Z-01");
      assertThatDecided("Transfer V-04, V-04 from V to A")
          .isRefusedBecause(ALLOCATED_TWICE)
          .of("V-04");
    }
  }

  @Test
  void they_are_in_the_catalogue_with_what_guarantees_them() {
    for (String code : List.of("BR-02", "ORG-05", "REO-06", "REO-07", "REO-08")) {
      assertThat(Bases.RULEBOOK.norm(code)).as(code).get().isInstanceOf(Guarantee.class);
    }
  }

  @Nested
  class MEM_10_seniority {
    private final LocalDate admitted = LocalDate.of(2016, 5, 19);
    private final Member probationary =
        Member.probationary("M1").name("Đảng viên 0001").admittedOn(admitted).build();

    @Test
    void counts_from_the_admission_once_official_and_not_from_the_confirmation() {
      assertThat(probationary.seniorSince()).isEmpty();
      assertThat(probationary.confirmedOn(LocalDate.of(2017, 5, 19)).seniorSince())
          .contains(admitted);
      assertThat(Member.official("M1").name("Đảng viên 0001").build().seniorSince())
          .as("not stated")
          .isEmpty();
    }

    @Test
    void the_time_out_of_the_party_is_taken_off() {
      Interruption out =
          Interruption.of(
              LocalDate.of(2018, 5, 19), LocalDate.of(2021, 5, 19), Interruption.Ground.REMOVED);

      assertThat(
              probationary
                  .readmittedAfter(out)
                  .confirmedOn(LocalDate.of(2022, 5, 19))
                  .seniorSince())
          .contains(LocalDate.of(2019, 5, 20));
    }
  }

  @Nested
  class MEM_22_late_recognition {
    @Test
    void counts_from_the_end_of_the_twelve_months() {
      Outcome late =
          Minutes.decision(
                  """
                  Draft of H, in force 2018-07-01
                    Confirm M6 of A as official; on probation since 2017-04-01
                  """)
              .applyTo(BEFORE);

      assertThat(late.changes(MembershipChanged.class).get(0).after().orElseThrow().officialSince())
          .contains(LocalDate.of(2018, 4, 1));
    }
  }

  @Nested
  class CON_10_who_is_counted {
    @ParameterizedTest
    @EnumSource
    void in_a_vote_at_a_congress_are_those_present_and_those_absent_without_cause(
        Presence presence) {
      assertThat(presence.isCountedAtCongress())
          .isEqualTo(Set.of(Presence.PRESENT, Presence.WITHOUT_LEAVE).contains(presence));
    }

    /** QĐ 294-QĐ/TW, 9.3.2: of 20, 3 excused at a meeting, the vote is of 20, not of 17. */
    @ParameterizedTest
    @EnumSource
    void in_a_vote_at_a_meeting_absence_with_cause_counts(Presence presence) {
      assertThat(presence.isDue())
          .isEqualTo(
              Set.of(Presence.PRESENT, Presence.WITHOUT_LEAVE, Presence.EXCUSED)
                  .contains(presence));
    }
  }

  @Nested
  class What_they_name {
    private static final List<String> PACKAGES =
        List.of("structure", "restructuring", "activity", "rules");

    static Stream<Guarantee> guarantees() {
      return Rulebooks.norms().stream()
          .filter(Guarantee.class::isInstance)
          .map(Guarantee.class::cast);
    }

    /** {@code ORG-07} is a norm, {@code Guest} a type, and {@code Member.seniorSince} a member. */
    @ParameterizedTest
    @MethodSource("guarantees")
    void is_there(Guarantee guarantee) {
      List<String> named =
          Pattern.compile("\\b[A-Z]+-[0-9]+\\b|\\b[A-Z][a-z]+[A-Z]?\\w*(\\.\\w+)?")
              .matcher(guarantee.by().english())
              .results()
              .map(MatchResult::group)
              .toList();

      assertThat(named).as(guarantee.by().english()).isNotEmpty();
      assertThat(named)
          .allMatch(
              name ->
                  name.contains("-")
                      ? !Rulebooks.norms(name).isEmpty()
                      : PACKAGES.stream().anyMatch(inside -> isThere(inside, name)));
    }

    private static boolean isThere(String inside, String name) {
      String[] parts = name.split("\\.", -1);
      try {
        Class<?> type = Class.forName("io.github.partyorg." + inside + "." + parts[0]);
        return parts.length == 1
            || Stream.of(type.getMethods()).anyMatch(it -> it.getName().equals(parts[1]))
            || Stream.of(type.getFields()).anyMatch(it -> it.getName().equals(parts[1]));
      } catch (ClassNotFoundException missing) {
        return false;
      }
    }
  }
}
