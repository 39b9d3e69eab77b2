package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks against orders that change something of a unit that stands. */
class RefusedChangesOfAUnitTest {

  private final Hierarchy before =
      carryOut(
              Districts.ofTwoCommunes(),
              """
              Change the official code of X to 01
              Change the official code of Y to 02
              Pilot in A: pilot begins
              """)
          .after();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rename Z to \"Chi bộ Z\"",
        "Change the official code of Z to 09",
        "Record at Z: consent ORG-08 by H \"5-CV/HU\" 2018-07-01",
        "Reclassify Z: town",
        "Pilot in Z: pilot begins",
        "Form party groups in Z: none",
        "Renew the leadership of Z: vacant"
      })
  void an_unknown_unit_is_refused(String order) {
    assertThat(reasons(before, order)).containsExactly("order 1: Z: no such unit; check the id");
  }

  @TestFactory
  Stream<DynamicTest> what_does_not_fit_to_the_unit_is_refused() {
    return Refusals.of(
        before,
        """
        # what a unit has already is not given to it
        Rename C to "Chi bộ C"
          ! H/Y/C: already recorded
        Change the official code of X to 01
          ! H/X: already recorded
        Withdraw the official code of A
          ! H/X/A: already recorded

        # the very same consent is recorded once on a unit
        Record at A: consent ORG-08 by H "5-CV/HU" 2018-07-01
        Record at A: consent ORG-08 by H "5-CV/HU" 2018-07-01
          ! H/X/A: already recorded
        Record at B: consent ORG-08 by H "5-CV/HU" 2018-07-01

        # a code that two units bear after a day is refused with all places
        Change the official code of X to 02
          ! 02 at H/Y, H/X: official code borne by another unit; recode one of them

        # a unit that begins with the code of another is refused
        Establish under X:
          N  Chi bộ N  village  code 02
          ! 02 at H/Y, H/X/N: official code borne by another unit; recode one of them

        # what is no pilot neither continues nor ends
        Pilot in B: pilot continues
          ! H/X/B: the pilot of the branch does not allow this step
        Pilot in B: pilot ends
          ! H/X/B: the pilot of the branch does not allow this step

        # a pilot does not begin twice, nor in a committee
        Pilot in A: pilot begins
          ! H/X/A: the pilot of the branch does not allow this step
        Pilot in X: pilot begins
          ! H/X: not a type of unit that this order is for

        # strangers to a branch and members of two of its groups are listed
        Form party groups in A; group "Tổ 1" M1 M4 M7; group "Tổ 2" M1
          ! M4 at H/X/A: not on the roll of the branch
          ! M7 at H/X/A: not on the roll of the branch
          ! M1 at H/X/A: allocated more than once; keep one
        Form party groups in X: none
          ! H/X: not a type of unit that this order is for

        # unknown holders of seats are listed once each
        Renew the leadership of A: secretary M99, committee member M99 M1 M98
          ! M99 at H/X/A: no such member
          ! M98 at H/X/A: no such member
        """);
  }
}
