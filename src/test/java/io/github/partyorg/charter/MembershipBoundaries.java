package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Threshold;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lines that the norms on memberships draw; the district H orders on both of their sides. */
final class MembershipBoundaries {

  private static final String PROVINCE =
      """
      T      Đảng bộ tỉnh T   province
        H    Đảng bộ huyện H  district
          A  Chi bộ cơ sở A   agency    5 members; M6~ M7~; secretary A-01
      """;

  /** A heading says the norm, the day, the number on which the line turns, and the line. */
  private static final String LINES =
      """
      == MEM-01 2018-07-01 admission-age-minimum: a new member is full 18, not a month younger
      lawful: Admit N1~ into A; born 2000-07-01
      broken: Admit N1~ into A; born 2000-08-01
      == MEM-02 2018-07-01 admission-age-maximum: at full 60 no leave is asked for, a month later it is
      lawful: Admit N1~ into A; born 1958-07-01
      broken: Admit N1~ into A; born 1958-06-01
      == MEM-02 2018-07-01: a person of 62 is admitted with the consent of the province
      lawful: Admit N1~ into A; born 1956-06-01; consent MEM-02 by T 5-CV 2018-07-01
      broken: Admit N1~ into A; born 1956-06-01
      == MEM-02 2022-01-04 admission-age-maximum: at full 60 no leave is asked for, a month later it is
      lawful: Admit N1~ into A; born 1962-01-04
      broken: Admit N1~ into A; born 1961-12-04
      == MEM-03 2018-07-01: a new member has finished lower secondary school
      lawful: Admit N1~ into A; education lower secondary
      broken: Admit N1~ into A; education primary school
      == MEM-03 2018-07-01: in a difficult area primary school is enough, and nobody is asked
      lawful: Admit N1~ into A; education primary school; of a difficult area
      broken: Admit N1~ into A; education primary school
      == MEM-03 2026-09-01: a new member has finished lower secondary school
      lawful: Admit N1~ into A; education lower secondary
      broken: Admit N1~ into A; education primary school
      == MEM-03b 2018-07-01: in a difficult area primary school is enough, literacy is not
      lawful: Admit N1~ into A; education primary school; of a difficult area
      broken: Admit N1~ into A; education can read and write; of a difficult area
      == MEM-03 2022-01-04: a new member has finished lower secondary school
      lawful: Admit N1~ into A; education lower secondary
      broken: Admit N1~ into A; education primary school
      == MEM-04 2018-07-01 introducers: a new member has 2 introducers, not 1
      lawful: Admit N1~ into A; introduced by A-01; introduced by A-02
      broken: Admit N1~ into A; introduced by A-01
      == MEM-04 2018-07-01: the youth union stands for one introducer, not for both
      lawful: Admit N1~ into A; introduced by A-01; introduced by the organisation "Đoàn cơ sở"
      broken: Admit N1~ into A; introduced by the organisation "Đoàn cơ sở"; \
      introduced by the organisation "Công đoàn cơ sở"
      == MEM-05 2018-07-01 introducer-months: an introducer has been there for 12 months, not a day less
      lawful: Admit N1~ into A; introduced by A-01 since 2017-07-01
      broken: Admit N1~ into A; introduced by A-01 since 2017-07-02
      == MEM-05 2022-01-04 introducer-months: an introducer has been there for 12 months, not a day less
      lawful: Admit N1~ into A; introduced by A-01 since 2021-01-04
      broken: Admit N1~ into A; introduced by A-01 since 2021-01-05
      == MEM-05 2018-07-01: a replacement introducer may have come yesterday
      lawful: Admit N1~ into A; introduced by A-01 since 2018-06-30 as a replacement
      broken: Admit N1~ into A; introduced by A-01 since 2018-06-30
      == MEM-05 2018-07-01: an introducer is an official member, not one on probation
      lawful: Admit N1~ into A; introduced by A-01 since 2016-07-01
      broken: Admit N1~ into A; introduced by M6 since 2016-07-01
      == MEM-09 2018-07-01 probation-months: probation is over after 12 months, not a day before
      lawful: Confirm M6 of A as official; on probation since 2017-07-01
      broken: Confirm M6 of A as official; on probation since 2017-07-02
      == MEM-11 2018-07-01: an exempted member has asked for it
      lawful: Exempt A-05 of A; requested on 2018-07-01
      broken: Exempt A-05 of A
      == MEM-11b 2018-07-01: an exemption has a ground, not none
      lawful: Exempt A-05 of A; requested on 2018-07-01; ground: maternity
      broken: Exempt A-05 of A; requested on 2018-07-01
      == MEM-12 2018-07-01 old-age-of-men: a man is old the day after his 60th birthday, not on it
      lawful: Exempt A-05 of A; requested on 2018-07-01; ground: old age; male; born 1958-06-30
      broken: Exempt A-05 of A; requested on 2018-07-01; ground: old age; male; born 1958-07-01
      == MEM-12 2018-07-01 old-age-of-women: a woman is old the day after her 55th birthday, not on it
      lawful: Exempt A-05 of A; requested on 2018-07-01; ground: old age; female; born 1963-06-30
      broken: Exempt A-05 of A; requested on 2018-07-01; ground: old age; female; born 1963-07-01
      == MEM-12 2018-07-01 illness-months: a member of weak health has been ill for 3 months, not a day less
      lawful: Exempt A-05 of A; requested on 2018-07-01; ground: weak health; ill since 2018-04-01
      broken: Exempt A-05 of A; requested on 2018-07-01; ground: weak health; ill since 2018-04-02
      == MEM-13 2022-01-04 mobile-exemption-months: work on the move exempts for a day less than 12 months
      lawful: Exempt A-05 of A; requested on 2022-01-04; ground: mobile work or no organisation there; \
      until 2023-01-02
      broken: Exempt A-05 of A; requested on 2022-01-04; ground: mobile work or no organisation there; \
      until 2023-01-03
      == MEM-14 2018-07-01 absence-months: an absent member has stayed away for 3 months, not a day less
      lawful: Remove A-05 of A from the list; ground: stopped attending or paying dues without cause; \
      since 2018-04-01
      broken: Remove A-05 of A from the list; ground: stopped attending or paying dues without cause; \
      since 2018-04-02
      == MEM-14 2022-01-04 absence-months: an absent member has stayed away for 3 months, not a day less
      lawful: Remove A-05 of A from the list; ground: stopped attending or paying dues without cause; \
      since 2021-10-04
      broken: Remove A-05 of A from the list; ground: stopped attending or paying dues without cause; \
      since 2021-10-05
      == MEM-14 2018-07-01: a removal has a ground, not none
      lawful: Remove A-05 of A from the list; ground: returned or destroyed the card
      broken: Remove A-05 of A from the list
      == MEM-14 2022-01-04 education-months: a member without progress was educated 12 months ago, not a day less
      lawful: Remove A-05 of A from the list; ground: no progress after education; since 2021-01-04
      broken: Remove A-05 of A from the list; ground: no progress after education; since 2021-01-05
      == MEM-14 2022-01-04 unqualified-years: the unqualified were found so in 2 years running, not in 1
      lawful: Remove A-05 of A from the list; ground: found unqualified two years running; \
      unqualified in 2020; unqualified in 2021
      broken: Remove A-05 of A from the list; ground: found unqualified two years running; unqualified in 2020
      == MEM-14 2022-01-04: 2 years running are not 2 years apart
      lawful: Remove A-05 of A from the list; ground: found unqualified two years running; \
      unqualified in 2020; unqualified in 2021
      broken: Remove A-05 of A from the list; ground: found unqualified two years running; \
      unqualified in 2018; unqualified in 2020
      == MEM-14 2018-07-01: only a member on probation is removed for failing it
      lawful: Remove M6 of A from the list; ground: failed probation
      broken: Remove A-05 of A from the list; ground: failed probation
      == MEM-16 2018-07-01: an official member is expelled, not one on probation
      lawful: Expel A-05 of A
      broken: Expel M6 of A
      == MEM-15 2018-07-01 removal-thirds: 4 of 6 in the branch remove a member, 3 do not
      lawful: Remove A-05 of A from the list; ground: returned or destroyed the card; vote of the branch: 4 of 6
      broken: Remove A-05 of A from the list; ground: returned or destroyed the card; vote of the branch: 3 of 6
      == MEM-15 2018-07-01 removal-thirds: 6 of 9 on the base committee remove a member, 5 do not
      lawful: Remove A-05 of A from the list; ground: returned or destroyed the card; \
      vote of the base committee: 6 of 9
      broken: Remove A-05 of A from the list; ground: returned or destroyed the card; \
      vote of the base committee: 5 of 9
      == MEM-15 2018-07-01: 6 of 11 on the standing committee remove a member, 5 of 10 do not
      lawful: Remove A-05 of A from the list; ground: returned or destroyed the card; \
      vote of the competent standing committee: 6 of 11
      broken: Remove A-05 of A from the list; ground: returned or destroyed the card; \
      vote of the competent standing committee: 5 of 10
      == MEM-15 2025-09-01: after 3 ballots the competent committee decides on a removal, after 2 it does not
      lawful: Remove A-05 of A from the list; ground: returned or destroyed the card; \
      vote of the branch: 3 of 6 after 3 ballots
      broken: Remove A-05 of A from the list; ground: returned or destroyed the card; \
      vote of the branch: 3 of 6 after 2 ballots
      == MEM-06 2025-09-01 membership-thirds: 14 of 20 in the branch admit, 13 do not
      lawful: Admit N1~ into A; vote of the branch: 14 of 20
      broken: Admit N1~ into A; vote of the branch: 13 of 20
      == MEM-06 2025-09-01: 14 of 20 in the branch recognise, 13 do not
      lawful: Confirm M6 of A as official; vote of the branch: 14 of 20
      broken: Confirm M6 of A as official; vote of the branch: 13 of 20
      == MEM-06 2025-09-01: 10 of 15 on the base committee expel, 9 do not
      lawful: Expel A-05 of A; vote of the base committee: 10 of 15
      broken: Expel A-05 of A; vote of the base committee: 9 of 15
      == MEM-06 2025-09-01 ballots: after 3 ballots the competent committee decides, after 2 it does not
      lawful: Confirm M6 of A as official; vote of the branch: 13 of 20 after 3 ballots
      broken: Confirm M6 of A as official; vote of the branch: 13 of 20 after 2 ballots
      == MEM-19 2025-09-08 ceremony-working-days: the ceremony is on the 30th working day, not on the next
      lawful: Admit N1~ into A; decision received on 2025-09-08; ceremony on 2025-10-20
      broken: Admit N1~ into A; decision received on 2025-09-08; ceremony on 2025-10-21
      == MEM-19 2026-09-07 ceremony-working-days: the ceremony is on the 30th working day, not on the next
      lawful: Admit N1~ into A; ceremony on 2026-10-19
      broken: Admit N1~ into A; ceremony on 2026-10-20
      == MEM-20 2025-12-01 admission-working-days: an admission is decided on the 60th working day, not on the next
      lawful: Admit N1~ into A; considered on 2025-09-08
      broken: Admit N1~ into A; considered on 2025-09-05
      == MEM-20 2025-12-01 further-working-days: an admission is decided on the 60th working day, not on the next
      lawful: Admit N1~ into A; considered on 2025-09-08
      broken: Admit N1~ into A; considered on 2025-09-05
      == MEM-20b 2025-11-10 recognition-working-days: a recognition is decided on the 45th working day, not on the next
      lawful: Confirm M6 of A as official; considered on 2025-09-08
      broken: Confirm M6 of A as official; considered on 2025-09-05
      == MEM-20b 2025-11-10 further-working-days: a recognition is decided on the 45th working day, not on the next
      lawful: Confirm M6 of A as official; considered on 2025-09-08
      broken: Confirm M6 of A as official; considered on 2025-09-05
      == MEM-21 2025-10-21 consideration-working-days: the branch considers on the 30th working day, not on the next
      lawful: Confirm M6 of A as official; on probation since 2024-09-08; considered on 2025-10-20
      broken: Confirm M6 of A as official; on probation since 2024-09-08; considered on 2025-10-21
      == MEM-21 2025-10-21 probation-months: the branch considers on the 30th working day, not on the next
      lawful: Confirm M6 of A as official; on probation since 2024-09-08; considered on 2025-10-20
      broken: Confirm M6 of A as official; on probation since 2024-09-08; considered on 2025-10-21
      == CON-09 2018-07-01: 4 of 7 decide, 4 of 10 do not
      lawful: Admit N1~ into A; vote of the branch: 4 of 7
      broken: Admit N1~ into A; vote of the branch: 4 of 10
      == CON-09 2022-01-04: 3 of 5 decide, 3 of 6 do not
      lawful: Expel A-05 of A; vote of the base committee: 3 of 5
      broken: Expel A-05 of A; vote of the base committee: 3 of 6
      == MEM-23 2018-07-01: the province has consented to a readmission, not nobody
      lawful: Readmit N1 into A; left on 2014-07-01; ground: removed from the list for another cause; \
      consent MEM-23 by T 5-CV 2018-07-01
      broken: Readmit N1 into A; left on 2014-07-01; ground: removed from the list for another cause
      == MEM-23 2018-07-01 months-out: a person is readmitted 36 months after leaving, not a day before
      lawful: Readmit N1 into A; left on 2015-07-01; ground: removed from the list for another cause; \
      consent MEM-23 by T 5-CV 2018-07-01
      broken: Readmit N1 into A; left on 2015-07-02; ground: removed from the list for another cause; \
      consent MEM-23 by T 5-CV 2018-07-01
      == MEM-23 2018-07-01 months-since-record: a record was cleared 60 months ago, not a day less
      lawful: Readmit N1 into A; left on 2010-07-01; ground: convicted of a less serious crime; \
      record cleared on 2013-07-01; consent MEM-23 by T 5-CV 2018-07-01
      broken: Readmit N1 into A; left on 2010-07-01; ground: convicted of a less serious crime; \
      record cleared on 2013-07-02; consent MEM-23 by T 5-CV 2018-07-01
      == MEM-23 2018-07-01: a person is readmitted once, not twice, no matter which organ consents
      lawful: Readmit N1, out lost contact 2001-01-01 back 2005-01-01 into A; left on 2014-07-01; \
      ground: removed from the list for another cause; consent MEM-23 by T 5-CV 2018-07-01
      broken: Readmit N1, out removed from the list 2001-01-01 back 2005-01-01 into A; \
      left on 2014-07-01; ground: removed from the list for another cause; consent MEM-23 by T 5-CV 2018-07-01
      == MEM-24 2018-07-01: family hardship does not bar a readmission, another request does
      lawful: Readmit N1 into A; left on 2014-07-01; \
      ground: asked to leave because of particular family hardship
      broken: Readmit N1 into A; left on 2014-07-01; ground: asked to leave
      == MEM-24 2018-07-01: another removal does not bar a readmission, staying away does
      lawful: Readmit N1 into A; left on 2014-07-01; ground: removed from the list for another cause
      broken: Readmit N1 into A; left on 2014-07-01; ground: stopped attending
      == MEM-24 2018-07-01: a less serious crime does not bar a readmission, a serious one does
      lawful: Readmit N1 into A; left on 2014-07-01; ground: convicted of a less serious crime
      broken: Readmit N1 into A; left on 2014-07-01; ground: convicted of a serious crime or worse
      == TRF-02 2018-07-02 transfer-working-days: a transfer is carried out on the 60th working day, not on the next
      lawful: Transfer A-05 of A out; effective on 2018-04-09
      broken: Transfer A-05 of A out; effective on 2018-04-06
      == TRF-02 2022-01-04 transfer-working-days: a transfer is carried out on the 60th working day, not on the next
      lawful: Transfer A-05 of A out; effective on 2021-10-12
      broken: Transfer A-05 of A out; effective on 2021-10-11
      == TRF-12 2025-09-01: a member is transferred, not while an inspection is open
      lawful: Transfer A-05 of A out; issued on 2025-08-25
      broken: Transfer A-05 of A out; issued on 2025-08-25; under inspection
      == TRF-16 2025-12-10 file-months: a file is handed in within 3 months of the notice, not a day later
      lawful: Transfer N1 in to A; announced on 2025-09-08; file handed in on 2025-12-08
      broken: Transfer N1 in to A; announced on 2025-09-08; file handed in on 2025-12-09
      == TRF-16 2025-12-10: a file is handed in at once, not after five months
      lawful: Transfer N1 in to A; announced on 2025-07-08; file handed in on 2025-07-08
      broken: Transfer N1 in to A; announced on 2025-07-08; file handed in on 2025-12-09
      == TRF-03 2022-01-04 referral-working-days: a referral is presented on the 30th working day, not on the next
      lawful: Transfer N1 in to A; issued on 2021-11-23; presented on 2022-01-04
      broken: Transfer N1 in to A; issued on 2021-11-22; presented on 2022-01-04
      """;

  private static final Pattern LINE =
      Pattern.compile("== (\\S+) ([0-9-]+) ?(\\S*): (.*)\nlawful: (.*)\nbroken: (.*)\n");

  private MembershipBoundaries() {}

  static ImmutableList<Boundary> all() {
    return LINE.matcher(LINES)
        .results()
        .map(MembershipBoundaries::line)
        .collect(ImmutableList.toImmutableList());
  }

  private static Boundary line(MatchResult line) {
    Example lawful = ordered(line.group(1), line.group(2), line.group(5));
    Example unlawful = ordered(line.group(1), line.group(2), line.group(6));
    return new Boundary(line.group(4), threshold(line.group(3), unlawful), lawful, unlawful);
  }

  private static Optional<Threshold> threshold(String name, Example example) {
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            example.rule().thresholds().stream()
                .filter(threshold -> threshold.name().equals(name))
                .findFirst()
                .orElseThrow());
  }

  private static Example ordered(String code, String day, String order) {
    return Example.of(
        code,
        "T/H/A",
        LocalDate.parse(day),
        PROVINCE,
        "Draft of H, in force %s\n  %s".formatted(day, order));
  }
}
