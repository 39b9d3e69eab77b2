package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static io.github.partyorg.charter.Bases.office;
import static io.github.partyorg.charter.Bases.village;
import static io.github.partyorg.charter.Bases.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.activity.Presence;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructuring;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The norms without a check: what would break them cannot be said. */
class GuaranteesTest {

  private static final Hierarchy BEFORE =
      district(
          committee("X", office("V", 20), village("W", 12)),
          committee("Y", village("U", 31), village("Z", 4)),
          grassrootsBranch("A", 5, 1));

  private static Outcome ordered(Restructuring... orders) {
    return Decision.builder()
        .issuer("H")
        .effectiveOn(DAY)
        .addOrders(orders)
        .build()
        .applyTo(BEFORE);
  }

  private static void refused(String reason, Restructuring... orders) {
    assertThatExceptionOfType(DecisionRefusedException.class)
        .isThrownBy(() -> ordered(orders))
        .withMessageContaining(reason);
  }

  private static List<String> everybody(Hierarchy hierarchy) {
    return StreamSupport.stream(hierarchy.units().spliterator(), false)
        .filter(Branch.class::isInstance)
        .map(Branch.class::cast)
        .flatMap(branch -> branch.members().stream())
        .map(member -> member.id().value())
        .sorted()
        .toList();
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

  @Nested
  class ORG_05_applied_by_ORG_07 {
    @Test
    void below_thirty_the_grassroots_branch_is_the_form_and_the_committee_needs_consent() {
      assertThat(violations(district(grassrootsBranch("A", 29, 0)))).isEmpty();
      assertThat(violations(district(committee("X", village("V", 29)))))
          .containsExactly("ORG-07 H/X");
      assertThat(GrassrootsRules.SMALL_UNIT_FORM.by().english()).contains("ORG-07");
    }
  }

  @Nested
  class REO_06_nobody_homeless {
    @Test
    void an_allocation_that_leaves_one_out_is_refused() {
      refused(
          "Z-4",
          Dissolve.unit("Z")
              .allocating(Allocation.builder().send("Z-1", "Z-2", "Z-3").to("U").build()));
    }

    @Test
    void of_a_committee_every_branch_goes_somewhere_with_everybody_in_it() {
      refused(
          "W at H/X: not allocated",
          Dissolve.unit("X").allocating(Allocation.builder().sendUnits("V").to("Y").build()));
      assertThat(
              everybody(
                  ordered(
                          Dissolve.unit("X")
                              .allocating(Allocation.builder().sendUnits("V", "W").to("Y").build()))
                      .after()))
          .isEqualTo(everybody(BEFORE));
    }

    @Test
    void nobody_is_sent_where_there_is_no_branch() {
      refused("Q", Dissolve.unit("Z").everyoneTo("Q"));
      refused("Z", Dissolve.unit("Z").everyoneTo("Z"));
      refused("Y", Dissolve.unit("Z").everyoneTo("Y"));
    }
  }

  @Nested
  class REO_07_conservation {
    @Test
    void nobody_joins_with_a_new_unit() {
      refused("N-1", Establish.unit(village("N", 3)).under("X"));
    }

    @Test
    void nobody_is_moved_who_is_not_there() {
      refused("U-1", TransferMembers.of("U-1").from("V").to("W"));
      refused("nobody", TransferMembers.of("nobody").from("V").to("W"));
    }

    @Test
    void the_roll_of_the_district_is_the_same_after() {
      Outcome outcome =
          ordered(
              Dissolve.unit("Z").everyoneTo("W"),
              TransferMembers.of("V-4", "V-5").from("V").to("A"));

      assertThat(everybody(outcome.after())).isEqualTo(everybody(BEFORE));
    }
  }

  @Nested
  class REO_08_one_roll {
    @Test
    void a_member_listed_in_two_branches_is_refused_with_both_places() {
      Committee base = committee("X", office("V", 20), village("W", 12));
      Branch doubling =
          village("W", 12)
              .withMembers(Bases.members("V", 1, 0))
              .withLeadership(Leadership.vacant());

      assertThatExceptionOfType(MalformedHierarchyException.class)
          .isThrownBy(() -> district(base.withChildren(List.of(base.branches().get(0), doubling))))
          .withMessageContainingAll("V-1", "H/X/V", "H/X/W");
    }

    @Test
    void a_transferred_member_leaves_the_roll_of_origin() {
      Hierarchy after = ordered(TransferMembers.of("V-4").from("V").to("A")).after();

      assertThat(after.branchOf(MemberId.of("V-4"))).get().hasToString("Chi bộ cơ sở A [A]");
      assertThat(everybody(after)).doesNotHaveDuplicates();
    }

    @Test
    void nobody_is_sent_twice() {
      refused(
          "Z-1",
          Dissolve.unit("Z")
              .allocating(
                  Allocation.builder()
                      .send("Z-1")
                      .to("U")
                      .send("Z-1")
                      .to("V")
                      .sendRest("U")
                      .build()));
      refused("V-4", TransferMembers.of("V-4", "V-4").from("V").to("A"));
    }
  }

  @Nested
  class MEM_10_seniority {
    private final LocalDate admitted = LocalDate.of(2016, 5, 19);
    private final Member probationary =
        Member.builder()
            .id("M")
            .name("Đảng viên M")
            .standing(Standing.PROBATIONARY)
            .admittedOn(admitted)
            .build();

    @Test
    void counts_from_the_admission_once_official_and_not_from_the_confirmation() {
      assertThat(probationary.seniorSince()).isEmpty();
      assertThat(probationary.confirmedOn(LocalDate.of(2017, 5, 19)).seniorSince())
          .contains(admitted);
      assertThat(Bases.members("V", 1, 0).get(0).seniorSince()).as("not stated").isEmpty();
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
          Decision.builder()
              .issuer("H")
              .effectiveOn(DAY)
              .addOrders(
                  Confirm.member("A-6")
                      .of("A")
                      .with(Probation.empty().withBegunOn(DAY.minusMonths(15))))
              .build()
              .applyTo(BEFORE);

      assertThat(late.changes(MembershipChanged.class).get(0).after().orElseThrow().officialSince())
          .contains(DAY.minusMonths(3));
    }
  }

  @Nested
  class CON_10_who_is_counted {
    @ParameterizedTest
    @EnumSource
    void in_a_vote_are_those_present_and_those_absent_without_cause(Presence presence) {
      assertThat(presence.isCountedInVote())
          .isEqualTo(Set.of(Presence.PRESENT, Presence.WITHOUT_LEAVE).contains(presence));
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
