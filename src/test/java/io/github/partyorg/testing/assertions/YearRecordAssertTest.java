package io.github.partyorg.testing.assertions;

import static io.github.partyorg.activity.Category.EXCELLENT;
import static io.github.partyorg.activity.Category.GOOD;
import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;

import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MinuteBook;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is claimed of the record of a year. */
class YearRecordAssertTest {

  private static final YearRecord RECORD =
      YearRecord.builder()
          .year(2017)
          .rateUnit("B1", GOOD)
          .rateMember("M01", EXCELLENT)
          .addMinuteBook(
              MinuteBook.of(
                  UnitId.of("B1"),
                  MeetingBody.MEMBERS,
                  List.of(Meeting.regular(LocalDate.of(2017, 1, 3)))))
          .build();

  @ParameterizedTest
  @MethodSource("claims")
  void it_holds_or_fails_with_its_message(Claim claim) {
    claim.check();
  }

  static Stream<Claim> claims() {
    return Stream.of(
        Claim.of(
            "YearRecordAssert.isOf",
            is -> is.assertThat(RECORD).isOf(2017),
            is -> is.assertThat(RECORD).isOf(2018),
            """
            Expecting record of 2017
              to be of 2018
            but it is of 2017
            """),
        Claim.of(
            "YearRecordAssert.rates",
            is -> is.assertThat(RECORD).rates("B1").with(GOOD),
            is -> is.assertThat(RECORD).rates("B2").with(GOOD),
            """
            Expecting record of 2017
              to rate unit B2
            but the record says nothing of it; the nearest is B1
            """),
        Claim.of(
            "YearRecordAssert.with",
            is -> is.assertThat(RECORD).rates("B1").with(GOOD),
            is -> is.assertThat(RECORD).rates("B1").with(EXCELLENT),
            """
            Expecting record of 2017
              to rate unit B1 with EXCELLENT
            but found GOOD
            """),
        Claim.of(
            "YearRecordAssert.ratesMember",
            is -> is.assertThat(RECORD).ratesMember("M01").with(EXCELLENT),
            is -> is.assertThat(RECORD).ratesMember("M02").with(EXCELLENT),
            """
            Expecting record of 2017
              to rate member M02
            but the record says nothing of it; the nearest is M01
            """),
        Claim.of(
            "YearRecordAssert.fits",
            is -> is.assertThat(RECORD).fits(DISTRICT),
            is ->
                is.assertThat(YearRecord.builder().year(2017).rateUnit("B9", GOOD).build())
                    .fits(DISTRICT),
            """
            Expecting record of 2017
              to fit Đảng bộ huyện Tuần Giáo [TG]
            but it names B9
            """),
        Claim.of(
            "YearRecordAssert.keepsMinutes",
            is -> is.assertThat(RECORD).keepsMinutes("B1", MeetingBody.MEMBERS).withMeetings(1),
            is -> is.assertThat(RECORD).keepsMinutes("B2", MeetingBody.MEMBERS).withMeetings(1),
            """
            Expecting record of 2017
              to have minutes of B2, MEMBERS
            but there are none; the nearest is B1
            """),
        Claim.of(
            "YearRecordAssert.withMeetings",
            is -> is.assertThat(RECORD).keepsMinutes("B1", MeetingBody.MEMBERS).withMeetings(1),
            is -> is.assertThat(RECORD).keepsMinutes("B1", MeetingBody.MEMBERS).withMeetings(12),
            """
            Expecting record of 2017
              to have minutes of B1, MEMBERS with meetings: 12
            but found meetings: 1
            """));
  }
}
