package io.github.partyorg.testing.assertions;

import static io.github.partyorg.testing.assertions.Fixtures.DAY;
import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;
import static io.github.partyorg.testing.assertions.Fixtures.PLAN;
import static io.github.partyorg.testing.assertions.Fixtures.decision;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Kind;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of a chronicle. */
class ChronicleAssertTest {

  private static final LocalDate LATER = DAY.plusMonths(6);

  private static final Chronicle CHRONICLE =
      Chronicle.beginning(DAY, DISTRICT)
          .record(PLAN)
          .record(
              decision(
                  "3-QĐ/HU",
                  DAY.plusMonths(2),
                  Establish.unit(Branch.of("B4", Kind.VILLAGE).name("Chi bộ bản 4").build())
                      .under("QN")))
          .record(
              decision(
                  "4-QĐ/HU",
                  DAY.plusMonths(3),
                  Dissolve.unit("B4").withNothingLeft(),
                  HandOver.units("B3").outside("Đảng bộ huyện Mường Ảng")));

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "ChronicleAssert.resolves",
            is ->
                is.assertThat(CHRONICLE)
                    .resolves("B2")
                    .on(LATER)
                    .to("B1")
                    .resolves("B2")
                    .on(DAY)
                    .to("B2"),
            is -> is.assertThat(CHRONICLE).resolves("B22").on(LATER).to("B1"),
            """
            Expecting chronicle of Đảng bộ huyện Tuần Giáo [TG] since 2018-09-01
              to resolve B22
            but no unit ever had that id; the nearest is B2
            """),
        Claim.of(
            "ChronicleAssert.on",
            is -> is.assertThat(CHRONICLE).resolves("B2").on(LATER).to("B1"),
            is -> is.assertThat(CHRONICLE).resolves("B2").on(DAY.minusDays(1)).to("B1"),
            """
            Expecting chronicle of Đảng bộ huyện Tuần Giáo [TG] since 2018-09-01
              to resolve B2 on 2018-08-31
            but nothing is known before 2018-09-01
            """),
        Claim.of(
            "ChronicleAssert.to",
            is -> is.assertThat(CHRONICLE).resolves("B2").on(LATER).to("B1"),
            is -> is.assertThat(CHRONICLE).resolves("B2").on(LATER).to("B3"),
            """
            Expecting chronicle of Đảng bộ huyện Tuần Giáo [TG] since 2018-09-01
              to resolve B2 on 2019-03-01 to B3
            but found one successor: B1 1
            """),
        Claim.of(
            "ChronicleAssert.toNothing",
            is -> is.assertThat(CHRONICLE).resolves("B4").on(LATER).toNothing(),
            is -> is.assertThat(CHRONICLE).resolves("B2").on(LATER).toNothing(),
            """
            Expecting chronicle of Đảng bộ huyện Tuần Giáo [TG] since 2018-09-01
              to resolve B2 on 2019-03-01 to nothing
            but found one successor: B1 1
            """),
        Claim.of(
            "ChronicleAssert.toOutside",
            is ->
                is.assertThat(CHRONICLE)
                    .resolves("B3")
                    .on(LATER)
                    .toOutside("Đảng bộ huyện Mường Ảng"),
            is ->
                is.assertThat(CHRONICLE)
                    .resolves("B3")
                    .on(LATER)
                    .toOutside("Đảng bộ huyện Điện Biên"),
            """
            Expecting chronicle of Đảng bộ huyện Tuần Giáo [TG] since 2018-09-01
              to resolve B3 on 2019-03-01 to Đảng bộ huyện Điện Biên outside
            but found outside, in Đảng bộ huyện Mường Ảng
            """),
        Claim.of(
            "ChronicleAssert.toALaterUnit",
            is -> is.assertThat(CHRONICLE).resolves("B4").on(DAY).toALaterUnit(),
            is -> is.assertThat(CHRONICLE).resolves("B4").on(DAY).to("B4"),
            """
            Expecting chronicle of Đảng bộ huyện Tuần Giáo [TG] since 2018-09-01
              to resolve B4 on 2018-09-01 to B4
            but found not yet begun, before 2018-11-01
            """));
  }
}
