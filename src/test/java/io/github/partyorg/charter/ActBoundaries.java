package io.github.partyorg.charter;

import static io.github.partyorg.charter.Boundary.at;
import static io.github.partyorg.charter.Boundary.between;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines that the norms on what is decided draw: who decides, and who is appointed. */
final class ActBoundaries {

  private static final String PROVINCE =
      """
      T          Đảng bộ tỉnh T     province
        H        Đảng bộ huyện H    district
          X      Đảng bộ xã X       commune         secretary V-01, committee member V-01
            - congress 2017-07-01
            V    Chi bộ V           commune office  30 members; congress 2016-06-01
              - secretary V-01, deputy secretary V-02, committee member V-01 V-02 V-03
            W    Chi bộ W           village         12 members; congress 2017-07-01
              - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
            S    Đảng bộ bộ phận S  section         consent ORG-09 by H 9-CV 2017-07-01
              R  Chi bộ R           village         5 members; secretary R-01; congress 2017-07-01
          Y      Đảng bộ xã Y       commune         secretary U-01, committee member U-01
            U    Chi bộ U           village         30 members
              - secretary U-01, deputy secretary U-02, committee member U-01 U-02 U-03
          Z      Đảng bộ xã Z       commune         secretary Q-01, committee member Q-01
            Q    Chi bộ Q           village         30 members
              - secretary Q-01, deputy secretary Q-02, committee member Q-01 Q-02 Q-03
          A      Chi bộ cơ sở A     agency          5 members; secretary A-01
        H2       Đảng bộ huyện H2   district
          B      Chi bộ cơ sở B     agency          5 members; secretary B-01
      """;

  private ActBoundaries() {}

  static ImmutableList<Boundary> all() {
    return ImmutableList.<Boundary>builder()
        .addAll(units())
        .addAll(leaders())
        .addAll(congresses())
        .addAll(CongressBoundaries.all())
        .addAll(issuers())
        .build();
  }

  private static ImmutableList<Boundary> units() {
    return ImmutableList.of(
        at(
            Sizes.ORGANIZATION_MINIMUM_COUNT,
            "at a workplace 3 official members found a branch, 2 do not",
            founded("ORG-03", "X", "appointed 2018-07-01", "V-04, V-05, V-06"),
            founded("ORG-03", "X", "appointed 2018-07-01", "V-04, V-05")),
        between(
            "a merged committee begins with as many as there were, not with one more",
            merged("V-01 V-02"),
            merged("V-01 V-02 V-03")),
        at(
            CommuneCommitteeRules.COMMUNE_COMMITTEE_USUAL,
            "a commune that was not merged begins with a committee of 27, not of 28",
            begun("Establish under T", 27),
            begun("Establish under T", 28)),
        at(
            CommuneCommitteeRules.MERGED_UNITS_FOR_LARGER,
            "3 communes merged begin with a committee of 28, 2 do not",
            begun("Consolidate X, Y, Z into P under T", 28),
            begun("Consolidate X, Y into P under T", 28)));
  }

  private static ImmutableList<Boundary> leaders() {
    return ImmutableList.of(
        between(
            "the first leadership is appointed, not elected",
            founded("CMT-08", "X", "appointed 2018-07-01", "V-04, V-05, V-06"),
            founded("CMT-08", "X", "elected; congress 2018-07-01", "V-04, V-05, V-06")),
        between(
            "the base committee appoints the leaders of its branch, not the district",
            appointed("BR-10", "X", ""),
            appointed("BR-10", "H", "")),
        between(
            "the district appoints a member that a commune's congress left out, not the commune",
            completed("H", 8),
            completed("X", 8)),
        at(
            Sizes.STANDING_COMMITTEE_FROM,
            "with 9 elected the congress left nobody out, with 8 it did",
            completed("X", 9),
            completed("X", 8)));
  }

  private static ImmutableList<Boundary> congresses() {
    return ImmutableList.of(
        at(
            CongressRules.BRANCH_TERM,
            "a branch congress is not held a day before 30 months are over",
            held("CON-03b", "2018-12-01", ""),
            held("CON-03b", "2018-11-30", "")),
        at(
            CongressRules.BRANCH_TERM_DEVIATION,
            "with consent a branch congress is 6 months early, not a day more",
            held("CON-03b", "2018-06-01", "Record at V: consent CON-03b by X 1-CV 2018-06-01"),
            held("CON-03b", "2018-05-31", "Record at V: consent CON-03b by X 1-CV 2018-05-31")),
        between(
            "to an early congress the base committee consents, not the branch itself",
            held("CNS-02", "2018-07-01", "Record at V: consent CON-03b by X 1-CV 2018-07-01"),
            held("CNS-02", "2018-07-01", "Record at V: consent CON-03b by V 1-CV 2018-07-01")),
        between(
            "to an appointment by the district the base committee consents, not another district",
            appointed("CNS-02", "H", "Record at V: consent BR-10 by X 1-CV 2018-07-01"),
            appointed("CNS-02", "H", "Record at V: consent BR-10 by H2 1-CV 2018-07-01")));
  }

  private static ImmutableList<Boundary> issuers() {
    String members = "V-04, V-05, V-06";
    return ImmutableList.of(
        between(
            "the base committee founds its branches, not the district",
            founded("REO-01", "X", "appointed 2018-07-01", members),
            founded("REO-01", "H", "appointed 2018-07-01", members)),
        between(
            "the base committee moves a branch within it, not the district",
            decided("REO-03", "T/H/X/S/V", "X", "2018-07-01", "Hand V over to S"),
            decided("REO-03", "T/H/X/S/V", "H", "2018-07-01", "Hand V over to S")),
        between(
            "the district moves a branch to another base, not the base it leaves",
            decided("REO-04", "T/H/Y/W", "H", "2018-07-01", "Hand W over to Y"),
            decided("REO-04", "T/H/Y/W", "X", "2018-07-01", "Hand W over to Y")),
        between(
            "the province moves a base to another district, not the district it leaves",
            decided("REO-05", "T/H2/A", "T", "2018-07-01", "Hand A over to H2"),
            decided("REO-05", "T/H2/A", "H", "2018-07-01", "Hand A over to H2")),
        between(
            "the province disbands what stands below the district, not the district",
            decided("REO-10b", "T/H/X/W", "H", "2018-07-01", disbanded("W")),
            decided("REO-10b", "T/H/X/W", "X", "2018-07-01", disbanded("W"))),
        between(
            "the direct superior admits, not the branch itself",
            decided("MEM-32", "T/H/X/V", "H", "2025-09-01", "Admit N1~ into V"),
            decided("MEM-32", "T/H/X/V", "V", "2025-09-01", "Admit N1~ into V")),
        between(
            "since July 2026 the base committee admits, not the branch itself",
            decided("MEM-32", "T/H/X/V", "X", "2026-09-01", "Admit N1~ into V"),
            decided("MEM-32", "T/H/X/V", "V", "2026-09-01", "Admit N1~ into V")),
        between(
            "both provinces decide when a unit goes from one to the other, not one alone",
            handedOver("T1", "; also decided by T2"),
            handedOver("T1", "")),
        between(
            "both provinces decide when a unit goes from one to the other, not the Centre",
            handedOver("T2", "; also decided by T1"),
            handedOver("TW", "")),
        at(
            ReferralRules.TRANSFER_WORKING_DAYS,
            "a transfer to another district is on the 60th working day, not on the next",
            decided("TRF-02", "T/H/A", "H", "2018-07-02", TO_B + "effective on 2018-04-09"),
            decided("TRF-02", "T/H/A", "H", "2018-07-02", TO_B + "effective on 2018-04-06")),
        at(
            ReferralRules.REFERRAL_WORKING_DAYS,
            "a referral to another district is presented on the 30th working day, not on the next",
            decided("TRF-03", "T/H/A", "H", "2018-07-02", TO_B + presented("2018-08-13")),
            decided("TRF-03", "T/H/A", "H", "2018-07-02", TO_B + presented("2018-08-14"))),
        between(
            "the district refers a member that leaves it, not the province",
            decided("TRF-04", "T/H/A", "H", "2022-01-01", "Transfer A-05 from A to B"),
            decided("TRF-04", "T/H/A", "T", "2022-01-01", "Transfer A-05 from A to B")),
        between(
            "the direct superior refers a member that leaves it, not the one above",
            decided("TRF-04", "T/H/A", "H", "2025-09-01", "Transfer A-05 from A to B"),
            decided("TRF-04", "T/H/A", "T", "2025-09-01", "Transfer A-05 from A to B")));
  }

  private static Example decided(String code, String at, String issuer, String day, String orders) {
    return Example.of(
        code,
        at,
        LocalDate.parse(day),
        PROVINCE,
        "Draft of " + issuer + ", in force " + day + "\n" + orders.indent(2));
  }

  private static final String TO_B = "Transfer A-05 from A to B; ";

  private static String presented(String day) {
    return "issued on 2018-07-02; presented on " + day;
  }

  private static String disbanded(String branch) {
    return "Disband " + branch + " (\"vi phạm\"); everyone to V";
  }

  /** A unit is handed over from a province to another. */
  private static Example handedOver(String issuer, String second) {
    return Example.of(
        "REO-05b",
        "TW/T2/B/A",
        LocalDate.of(2025, 9, 1),
        """
        TW         Đảng Cộng sản Việt Nam  country
          T1       Đảng bộ tỉnh T1         province
            A0     Đảng bộ xã A0           commune at immediate superior
              A    Chi bộ A                agency    5 members; secretary A-01
          T2       Đảng bộ tỉnh T2         province
            B      Đảng bộ xã B            commune at immediate superior
        """,
        "Draft of " + issuer + ", in force 2025-09-01\n  Hand A over to B" + second);
  }

  private static Example founded(String code, String issuer, String mandate, String members) {
    return decided(
        code,
        "T/H/X/N",
        issuer,
        "2018-07-01",
        """
        Establish under X:
          N  Chi bộ N  school  secretary V-04 %s
        Transfer %s from V to N
        """
            .formatted(mandate, members));
  }

  private static Example merged(String seats) {
    return decided(
        "CMT-05",
        "T/H/X",
        "H",
        "2020-06-01",
        "Merge Y into X led by: secretary V-01, committee member " + seats);
  }

  /** The commune P begins with so many on its committee. */
  private static Example begun(String order, int seats) {
    return decided(
        "CMT-06b",
        "T/P",
        "T",
        "2025-09-01",
        """
        %s:
          P  Đảng bộ xã P  commune at immediate superior
            - secretary V-01, committee member %s
        """
            .formatted(order, first(seats)));
  }

  private static String first(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj("V-%02d"::formatted)
        .collect(Collectors.joining(" "));
  }

  /** A deputy of V is appointed. */
  private static Example appointed(String code, String issuer, String consent) {
    return decided(
        code,
        "T/H/X/V",
        issuer,
        "2018-07-01",
        """
        %s
        Renew the leadership of V: secretary V-01 appointed 2018-07-01, \
        deputy secretary V-02 appointed 2018-07-01
        """
            .formatted(consent));
  }

  /** So many of the committee of X are elected, and one is appointed. */
  private static Example completed(String issuer, int elected) {
    return decided(
        "CMT-03",
        "T/H/X",
        issuer,
        "2018-07-01",
        """
        Renew the leadership of X: congress 2018-07-01, secretary V-01, \
        standing committee member %s, committee member %s, committee member W-01 appointed
        """
            .formatted(first(3), first(elected)));
  }

  /** The congress of V is held, with the secretary it had. */
  private static Example held(String code, String day, String consent) {
    return decided(
        code,
        "T/H/X/V",
        "X",
        day,
        """
        %s
        Renew the leadership of V: congress %s, secretary V-01
        """
            .formatted(consent, day));
  }
}
