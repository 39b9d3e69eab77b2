package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_01_2021;
import static io.github.partyorg.charter.LegalTexts.HD_01_2026;
import static io.github.partyorg.charter.LegalTexts.HD_06;
import static io.github.partyorg.charter.LegalTexts.HD_09_2017;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Occasion;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Stay;
import io.github.partyorg.rules.Subjects;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.util.Optional;

/** Norms on permanent and temporary transfers of members (chuyển sinh hoạt đảng). */
public final class TransferRules {

  private static final LegalSource STAYS = QD_29.article("6.3.2").secondary();

  /** A temporary transfer is for this many months at least. */
  public static final Threshold STAY_MINIMUM =
      Threshold.of("stay-minimum", 3, STAYS, Edition.QD_29.from());

  /** A temporary transfer for full-time study is for this many months at most. */
  public static final Threshold STUDY_MAXIMUM =
      Threshold.of("study-maximum", 24, STAYS, Edition.QD_29.from());

  private static final Placeholder<LocalDate> FIRST_DAY = Placeholder.day("first");
  private static final Placeholder<LocalDate> LAST_DAY = Placeholder.day("last");
  private static final Placeholder<Integer> LEAST = Placeholder.plain("least");
  private static final Placeholder<Integer> MOST = Placeholder.plain("most");
  private static final Template STAYING =
      Template.of(
          "sinh hoạt tạm thời từ {first} đến {last}",
          "a stay from {first} until {last}",
          FIRST_DAY,
          LAST_DAY);
  private static final Template MONTHS =
      Template.of("từ {least} đến {most} tháng", "{least} to {most} months", LEAST, MOST);
  private static final Template OVER =
      Template.of("hết thời hạn ngày {last}", "the stay ended on {last}", LAST_DAY);

  /** TRF-01: a transfer is official, temporary or internal. */
  public static final Guarantee THREE_KINDS =
      Guarantee.of(
          "TRF-01",
          Bilingual.of(
              "Chuyển sinh hoạt đảng: chính thức, tạm thời hoặc nội bộ.",
              "A transfer is official, temporary or internal."),
          Bilingual.of(
              "chuyển chính thức (TransferMembers) và chuyển tạm thời (SendOnStay)",
              "TransferMembers, official, and SendOnStay, temporary"),
          Edition.stated(HD_09_2017.asWhole(), HD_01_2021.asWhole(), HD_06.article("10")));

  /** TRF-05: a temporary stay lasts three months at least, and for study two years at most. */
  public static final Rule<Stay> STAY_LENGTH =
      Rule.about(Subjects.STAYS, Stay.class)
          .code("TRF-05", Severity.MUST)
          .statement(
              "Sinh hoạt tạm thời từ {stay-minimum} tháng đến dưới một năm; đi học tập trung không"
                  + " quá {study-maximum} tháng.",
              "A temporary transfer is for {stay-minimum} months to less than a year, for full-time"
                  + " study for {study-maximum} months at most.")
          .source(Edition.stated(STAYS, QD_24.article("6.3"), QD_294.article("6.3.2a")))
          .threshold(STAY_MINIMUM)
          .threshold(STUDY_MAXIMUM)
          .check((stay, s) -> length(stay, s.value(STAY_MINIMUM), s.value(STUDY_MAXIMUM)))
          .cure(GuestCures.recall())
          .build();

  /** TRF-07: guests are not in the headcount of the receiving branch. */
  public static final Guarantee GUESTS_NOT_COUNTED =
      Guarantee.of(
          "TRF-07",
          Bilingual.of(
              "Đảng viên sinh hoạt tạm thời không tính vào đảng số nơi đến.",
              "A member on temporary transfer is not in the headcount of the receiving branch."),
          Bilingual.of(
              "người sinh hoạt tạm thời không có tên trong danh sách (Guest)",
              "Guest: not on the roll"),
          Edition.stated(
              HD_01_2021.article("10.2.2"),
              HD_06.article("10.2"),
              QD_294.article("6.3.2b"),
              HD_01_2026.asWhole().secondary()));

  /** TRF-08: guests do not vote where they stay. */
  public static final Guarantee GUESTS_DO_NOT_VOTE =
      Guarantee.of(
          "TRF-08",
          Bilingual.of(
              "Nơi sinh hoạt tạm thời, đảng viên không biểu quyết, ứng cử, bầu cử.",
              "At the temporary place a member does not vote, stand for election or elect."),
          Bilingual.of("CON-11 áp dụng", "applied by CON-11"),
          Edition.stated(HD_01_2021.asWhole(), HD_06.article("10.2"), QD_294.article("6.3.2c")));

  /** TRF-09: a stay beyond its last day is renewed. */
  public static final Rule<Stay> STAY_OVER =
      Rule.about(Subjects.STAYS, Stay.class)
          .code("TRF-09", Severity.MUST_OR_CONSENT)
          .statement(
              "Hết thời hạn sinh hoạt tạm thời phải báo cáo, gia hạn.",
              "A stay that exceeds its period must be reported and renewed.")
          .source(Edition.stated(STAYS, QD_24.article("6.3").secondary(), QD_294.article("6.3.2b")))
          .consentOf(ConsentAuthority.COMMITTEE_ABOVE)
          .consentFor((stay, s) -> ImmutableList.of(renewal(stay)))
          .due(
              (stay, s) -> Optional.of(stay.until()),
              (stay, last, s) ->
                  Breach.of(
                      OVER.fill(LAST_DAY.is(last)),
                      Bilingual.of("gia hạn hoặc trở về", "renewed or ended")))
          .cure(GuestCures.recall().then(Cure.seekingConsent()))
          .build();

  /**
   * TRF-10: to send experienced cadres to a branch with few members is a transfer like any other.
   */
  public static final Guarantee REINFORCEMENT =
      Guarantee.of(
          "TRF-10",
          Bilingual.of(
              "Tăng cường cán bộ cho chi bộ ít đảng viên là chuyển sinh hoạt chính thức hoặc nội"
                  + " bộ.",
              "Sending experienced cadres to branches with few members is an official or internal"
                  + " transfer."),
          Bilingual.of(
              "chuyển sinh hoạt với mục đích tăng cường (TransferMembers)",
              "TransferMembers, with reinforcement as its purpose"),
          Validity.from(CHARTER.date().orElseThrow(), CHARTER.asWhole().derived()));

  /** TRF-11: a branch that sends members keeps three official ones. */
  public static final Guarantee SENDER_KEEPS_MINIMUM =
      Guarantee.of(
          "TRF-11",
          Bilingual.of(
              "Chi bộ chuyển đảng viên đi vẫn còn ít nhất 3 đảng viên chính thức.",
              "A branch that sends members keeps at least 3 official ones."),
          Bilingual.of("ORG-04 và BR-01 áp dụng", "applied by ORG-04 and BR-01"),
          Validity.of(CHARTER, "24(1)").read(LegalSource.Reading.DERIVED));

  private TransferRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        THREE_KINDS,
        STAY_LENGTH,
        GUESTS_NOT_COUNTED,
        GUESTS_DO_NOT_VOTE,
        STAY_OVER,
        REINFORCEMENT,
        SENDER_KEEPS_MINIMUM);
  }

  /** Returns the occasion of a stay beyond its last day; a consent during the stay counts. */
  private static Occasion renewal(Stay stay) {
    return Occasion.lasting().about(stay.member()).givenFrom(stay.since());
  }

  private static Optional<Breach> length(Stay stay, int least, int most) {
    LocalDate first = Timeline.monthsAfter(stay.since(), least);
    boolean isTooShort = Timeline.next(stay.until()).isBefore(first);
    boolean isTooLong = !stay.until().isBefore(Timeline.monthsAfter(stay.since(), most));
    return isTooShort || isTooLong
        ? Breach.found(
            STAYING.fill(FIRST_DAY.is(stay.since()), LAST_DAY.is(stay.until())),
            MONTHS.fill(LEAST.is(least), MOST.is(most)))
        : Optional.empty();
  }
}
