package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.membership.Readmission;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.UnitId;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Undoing restores members exactly, whatever an order said about them. */
class UndoingMembershipChangesTest {

  private static final UnitId H = UnitId.of("H");
  private static final Member FORMER =
      Member.official("M10").name("Đảng viên 0010").admittedOn(DAY.minusYears(9)).build();

  private final Hierarchy before = Districts.ofTwoCommunes();

  static Stream<MembershipChange> orders() {
    return Stream.of(
        ReviseMember.member("M1").of("A").named("Đảng viên 0101"),
        ReviseMember.member("M1").of("A").occupied(Occupation.COMMUNE_CADRE),
        ReviseMember.member("M1").of("A").withProfile(Profile.empty().withSex(Sex.MALE)),
        Readmit.member(FORMER)
            .into("A")
            .with(Readmission.of(DAY.minusYears(4), Readmission.Ground.EXPELLED)),
        Resign.member("M3").of("A"),
        RecordDeath.member("M3").of("A"));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void an_order_is_undone_exactly(MembershipChange order) {
    assertUndone(Trials.carryOut(before, order));
  }

  /** Revisions at random, one upon the other: the whole plan is undone, and each step of it. */
  @ParameterizedTest
  @MethodSource("seeds")
  void a_plan_of_revisions_is_undone_exactly(int seed) {
    Random random = new Random(seed);
    Hierarchy now = before;
    Plan plan = Plan.of();
    for (int step = 0; step < 12; step++) {
      String member = "M" + (1 + random.nextInt(3));
      Decision decision =
          Districts.decision(
              ReviseMember.member(member)
                  .of("A")
                  .named("Đảng viên %04d".formatted(1000 + step))
                  .withProfile(Profile.empty().withEthnicity("Dân tộc " + random.nextInt(5))));
      Outcome outcome = decision.applyTo(now);
      assertUndone(outcome);
      now = outcome.after();
      plan =
          Plan.of(
              Stream.concat(plan.decisions().stream(), Stream.of(numbered(decision, step)))
                  .toArray(Decision[]::new));
    }
    Outcome whole = plan.applyTo(before);
    assertThat(whole.after().isSameAs(now)).isTrue();
    assertUndone(whole);
  }

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 20);
  }

  private static Decision numbered(Decision decision, int step) {
    return Decision.builder()
        .number(step + "-QĐ/ĐU")
        .issuer("X")
        .effectiveOn(DAY)
        .addAllOrders(decision.orders())
        .build();
  }

  @Test
  void what_was_revised_since_is_not_overwritten() {
    Outcome first =
        Trials.carryOut(before, ReviseMember.member("M1").of("A").named("Đảng viên 0101"));
    Hierarchy later =
        Trials.carryOut(first.after(), ReviseMember.member("M1").of("A").named("Đảng viên 0102"))
            .after();

    assertThat(Trials.reasons(later, Plan.of(first.undoing(H, DAY))))
        .singleElement()
        .asString()
        .contains("M1 at H/X/A: changed since by another decision");
  }

  private static void assertUndone(Outcome outcome) {
    Hierarchy undone = outcome.undoing(H, DAY).applyTo(outcome.after()).after();
    assertThat(undone.isSameAs(outcome.before())).isTrue();
    assertThat(undone.root()).isEqualTo(outcome.before().root());
  }
}
