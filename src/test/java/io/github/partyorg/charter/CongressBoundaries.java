package io.github.partyorg.charter;

import static io.github.partyorg.charter.Boundary.at;
import static io.github.partyorg.charter.Boundary.between;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines that the norms on congresses draw through what is decided, and those on moves between
 * and out of large organisations.
 */
final class CongressBoundaries {

  private CongressBoundaries() {}

  static ImmutableList<Boundary> all() {
    return ImmutableList.of(
        at(
            CongressCallingRules.ANNOUNCEMENT_WORKING_DAYS,
            "a congress is announced 30 working days before, not 29",
            held("CON-06", "2022-03-01", "2022-03-01 announced 2022-01-18", ""),
            held("CON-06", "2022-03-01", "2022-03-01 announced 2022-01-19", "")),
        at(
            CongressCallingRules.ANNOUNCEMENT_WORKING_DAYS,
            "a congress is announced 30 working days before, not 29",
            held("CON-06", "2025-10-20", "2025-10-20 announced 2025-09-08", ""),
            held("CON-06", "2025-10-20", "2025-10-20 announced 2025-09-09", "")),
        between(
            "a congress is announced, not the day before",
            held("CON-06", "2022-03-01", "2022-03-01 announced 2021-12-01", ""),
            held("CON-06", "2022-03-01", "2022-03-01 announced 2022-02-28", "")),
        between(
            "a congress is announced, not the day before",
            held("CON-06", "2025-10-20", "2025-10-20 announced 2025-07-01", ""),
            held("CON-06", "2025-10-20", "2025-10-20 announced 2025-10-17", "")),
        at(
            CongressCallingRules.DELEGATES_FROM,
            "from 200 members on delegates meet, of 199 all do",
            delegates(200),
            delegates(199)),
        between(
            "an extraordinary congress is held with consent, not without",
            held(
                "CON-12",
                "2025-09-01",
                "2025-09-01 extraordinary",
                "Record at V: consent CON-12 by X 1-CV 2025-09-01"),
            held("CON-12", "2025-09-01", "2025-09-01 extraordinary", "")),
        at(
            MovedLeadersRules.MOVED_PARTS,
            "5 of 15 elected committee members move at once, 6 do not",
            moved(5),
            moved(6)),
        between(
            "a unit goes from a province to a bloc with consent, not without",
            handedOver(
                "Record at A: consent REO-16 by the Central Organisation Commission 1-CV"
                    + " 2025-09-01"),
            handedOver("")));
  }

  /** The branch V of the commune X holds a congress. */
  private static Example held(String code, String day, String congress, String before) {
    return Example.of(
        code,
        "T/H/X/V",
        LocalDate.parse(day),
        """
        T        Đảng bộ tỉnh T   province
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  secretary V-01
              V  Chi bộ V         village  5 members; secretary V-01; congress 2017-06-01
        """,
        """
        Draft of X, in force %s
          %s
          Renew the leadership of V: congress %s, secretary V-01
        """
            .formatted(day, before, congress));
  }

  /** Delegates of so many members meet. */
  private static Example delegates(int members) {
    return Example.of(
        "CON-07",
        "T/H/X",
        LocalDate.of(2020, 6, 1),
        """
        T        Đảng bộ tỉnh T   province
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  secretary V-001
              V  Chi bộ V         village  %s members
        """
            .formatted(members),
        """
        Draft of H, in force 2020-06-01
          Renew the leadership of X: congress 2020-06-01 of delegates, secretary V-001
        """);
  }

  private static String first(int from, int last) {
    return IntStream.rangeClosed(from, last)
        .mapToObj("V-%02d"::formatted)
        .collect(Collectors.joining(" "));
  }

  /** So many of the fifteen members of a commune's committee are transferred at once. */
  private static Example moved(int count) {
    return Example.of(
        "CMT-16",
        "TW/T/P",
        LocalDate.of(2025, 9, 1),
        """
        TW         Đảng Cộng sản Việt Nam  country
          T        Đảng bộ tỉnh T          province
            P      Đảng bộ xã P            commune at immediate superior  congress 2025-08-01
              - secretary V-01, committee member %s
              V    Chi bộ V                village  20 members; secretary V-01
            Q      Đảng bộ xã Q            commune at immediate superior
              W    Chi bộ W                village  5 members; secretary W-01
        """
            .formatted(first(1, 15)),
        """
        Draft of T, in force 2025-09-01
          Transfer %s from V to W
        """
            .formatted(first(2, count + 1).replace(" ", ", ")));
  }

  /** A branch goes from a province to a bloc. */
  private static Example handedOver(String before) {
    return Example.of(
        "REO-16",
        "TW/K/B/A",
        LocalDate.of(2025, 9, 1),
        """
        TW         Đảng Cộng sản Việt Nam  country
          T        Đảng bộ tỉnh T          province
            A0     Đảng bộ xã A0           commune at immediate superior
              A    Chi bộ A                agency    5 members; secretary A-01
          K        Đảng bộ khối K          bloc     at provincial
            B      Đảng bộ bộ B            agency at immediate superior
        """,
        """
        Draft of T, in force 2025-09-01
          %s
          Hand A over to B; also decided by K
        """
            .formatted(before));
  }
}
