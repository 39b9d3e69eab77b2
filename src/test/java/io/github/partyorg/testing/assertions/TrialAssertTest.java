package io.github.partyorg.testing.assertions;

import static io.github.partyorg.restructuring.Reason.Kind.SAME_UNIT;
import static io.github.partyorg.restructuring.Reason.Kind.UNKNOWN_UNIT;
import static io.github.partyorg.testing.assertions.Fixtures.DAY;
import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;
import static io.github.partyorg.testing.assertions.Fixtures.MISTAKEN;
import static io.github.partyorg.testing.assertions.Fixtures.MOVING;
import static io.github.partyorg.testing.assertions.Fixtures.PLAN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.restructuring.Decision;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is claimed of a plan or decision that is tried: that it is carried out, or refused and why.
 */
class TrialAssertTest {

  private static final Decision DRAFT =
      Decision.builder().issuer("TG").effectiveOn(DAY).addAllOrders(MOVING.orders()).build();

  @Test
  void what_was_not_tried_has_no_outcome() {
    assertThatThrownBy(() -> PartyAssertions.assertThat(PLAN).lostNobody())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("It was not tried; say on which hierarchy by on(…) first.");
  }

  @Test
  void a_clause_without_a_claim_is_refused() {
    assertThatThrownBy(() -> PartyAssertions.assertThat(PLAN).on(DISTRICT).of("B9"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The clause \"of B9\" follows no claim; begin with one, such as hasBranch.");
  }

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "AbstractTrialAssert.on",
            is -> is.assertThat(MOVING).on(DISTRICT).lostNobody(),
            is -> is.assertThat(MISTAKEN).on(DISTRICT).lostNobody().leavesAlone("B1"),
            """
            Expecting decision 4-QĐ/HU (2018-09-01)
              to be carried out
            but it is refused:
                decision 4-QĐ/HU, order 1: B9: no such unit; check the id
            """),
        Claim.of(
            "AbstractTrialAssert.from",
            is -> is.assertThat(PLAN).from(DISTRICT).lostNobody(),
            is -> is.assertThat(PLAN).from(DISTRICT).isRefused(),
            """
            Expecting plan of 1-QĐ/HU (2018-09-01), 2-QĐ/HU (2018-10-01)
              to be refused
            but it is carried out
            """),
        Claim.of(
            "AbstractTrialAssert.isCarriedOut",
            is -> is.assertThat(PLAN).on(DISTRICT).isCarriedOut(),
            is ->
                is.assertThat(MISTAKEN)
                    .on(DISTRICT)
                    .isCarriedOut()
                    .movedMember("M01")
                    .from("B1")
                    .to("B2"),
            """
            Expecting decision 4-QĐ/HU (2018-09-01)
              to be carried out
            but it is refused:
                decision 4-QĐ/HU, order 1: B9: no such unit; check the id
            """),
        Claim.of(
            "AbstractTrialAssert.isRefused",
            is -> is.assertThat(MISTAKEN).on(DISTRICT).isRefused(),
            is -> is.assertThat(MOVING).on(DISTRICT).isRefused(),
            """
            Expecting decision 1-QĐ/HU (2018-09-01)
              to be refused
            but it is carried out
            """),
        Claim.of(
            "AbstractTrialAssert.isRefusedBecause",
            is -> is.assertThat(MISTAKEN).on(DISTRICT).isRefusedBecause(UNKNOWN_UNIT),
            is -> is.assertThat(MISTAKEN).on(DISTRICT).isRefusedBecause(SAME_UNIT),
            """
            Expecting decision 4-QĐ/HU (2018-09-01)
              to be refused because of SAME_UNIT
            but it is refused because
                decision 4-QĐ/HU, order 1: B9: no such unit; check the id
            """),
        Claim.of(
            "AbstractTrialAssert.of",
            is -> is.assertThat(MISTAKEN).on(DISTRICT).isRefusedBecause(UNKNOWN_UNIT).of("B9"),
            is -> is.assertThat(MISTAKEN).on(DISTRICT).isRefusedBecause(UNKNOWN_UNIT).of("B8"),
            """
            Expecting decision 4-QĐ/HU (2018-09-01)
              to be refused because of UNKNOWN_UNIT of B8
            but found decision 4-QĐ/HU, order 1: B9: no such unit; check the id
            """),
        Claim.of(
            "AbstractTrialAssert.isRefusedOnlyBecause",
            is -> is.assertThat(MISTAKEN).on(DISTRICT).isRefusedOnlyBecause(UNKNOWN_UNIT),
            is ->
                is.assertThat(MISTAKEN).on(DISTRICT).isRefusedOnlyBecause(UNKNOWN_UNIT, SAME_UNIT),
            """
            Expecting decision 4-QĐ/HU (2018-09-01)
              to be refused only because of UNKNOWN_UNIT, SAME_UNIT
            but it is refused because
                decision 4-QĐ/HU, order 1: B9: no such unit; check the id
            """),
        Claim.of(
            "DecisionAssert.hasNumber",
            is -> is.assertThat(MOVING).hasNumber("1-QĐ/HU"),
            is -> is.assertThat(MOVING).hasNumber("2-QĐ/HU"),
            """
            Expecting decision 1-QĐ/HU (2018-09-01)
              to have number 2-QĐ/HU
            but it has number 1-QĐ/HU
            """),
        Claim.of(
            "DecisionAssert.isDraft",
            is -> is.assertThat(DRAFT).isDraft(),
            is -> is.assertThat(MOVING).isDraft(),
            """
            Expecting decision 1-QĐ/HU (2018-09-01)
              to be a draft
            but it has number 1-QĐ/HU
            """),
        Claim.of(
            "DecisionAssert.isIssuedBy",
            is -> is.assertThat(MOVING).isIssuedBy("TG"),
            is -> is.assertThat(MOVING).isIssuedBy("CS"),
            """
            Expecting decision 1-QĐ/HU (2018-09-01)
              to be issued by CS
            but it is issued by TG
            """),
        Claim.of(
            "DecisionAssert.takesEffectOn",
            is -> is.assertThat(MOVING).takesEffectOn(DAY),
            is -> is.assertThat(MOVING).takesEffectOn(DAY.plusDays(1)),
            """
            Expecting decision 1-QĐ/HU (2018-09-01)
              to take effect on 2018-09-02
            but it takes effect on 2018-09-01
            """));
  }
}
