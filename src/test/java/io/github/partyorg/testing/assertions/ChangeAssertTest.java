package io.github.partyorg.testing.assertions;

import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;
import static io.github.partyorg.testing.assertions.Fixtures.MERGING;

import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Rename;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of one change. */
class ChangeAssertTest {

  private static final Change MERGED = MERGING.applyTo(DISTRICT).changes().get(0);

  private static final Change UNDONE =
      MERGING
          .applyTo(DISTRICT)
          .undoing(DISTRICT.root().id(), MERGING.effectiveOn())
          .applyTo(MERGING.applyTo(DISTRICT).after())
          .changes()
          .get(0);

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "ChangeAssert.isBy",
            is -> is.assertThat(MERGED).isBy(Merge.class),
            is -> is.assertThat(MERGED).isBy(Rename.class),
            """
            Expecting change "Merged Chi bộ bản 2 [B2] into Chi bộ bản 1 [B1]"
              to be by Rename
            but it is by "Merge B2 into B1"
            """),
        Claim.of(
            "ChangeAssert.ends",
            is -> is.assertThat(MERGED).ends("B2"),
            is -> is.assertThat(MERGED).ends("B1"),
            """
            Expecting change "Merged Chi bộ bản 2 [B2] into Chi bộ bản 1 [B1]"
              to end B1
            but it ends B2
            """),
        Claim.of(
            "ChangeAssert.begins",
            is -> is.assertThat(UNDONE).begins("B2"),
            is -> is.assertThat(MERGED).begins("B1"),
            """
            Expecting change "Merged Chi bộ bản 2 [B2] into Chi bộ bản 1 [B1]"
              to begin B1
            but it begins none
            """),
        Claim.of(
            "ChangeAssert.hasSuccession",
            is -> is.assertThat(MERGED).hasSuccession("B2", "B1"),
            is -> is.assertThat(MERGED).hasSuccession("B1", "B2"),
            """
            Expecting change "Merged Chi bộ bản 2 [B2] into Chi bộ bản 1 [B1]"
              to have B2 succeed B1
            but there is succession B2 → B1: 3
            """),
        Claim.of(
            "ChangeAssert.says",
            is -> is.assertThat(MERGED).says("Sáp nhập").says("Merged"),
            is -> is.assertThat(MERGED).says("split"),
            """
            Expecting change "Merged Chi bộ bản 2 [B2] into Chi bộ bản 1 [B1]"
              to say "split"
            but it says "Merged Chi bộ bản 2 [B2] into Chi bộ bản 1 [B1]"
            """));
  }
}
