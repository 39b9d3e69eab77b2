package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.asMarked;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which members count: to three and nine the official, to thirty all; the exempted always, guests
 * never.
 */
class CountingTest {

  private static String roll(String branch, int count, String note) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> "%s%02d%s".formatted(branch, number, note))
        .collect(Collectors.joining(" "));
  }

  private static String official(String branch, int count) {
    return count == 0 ? "" : "secretary %s01; %s".formatted(branch, roll(branch, count, ""));
  }

  @ParameterizedTest(name = "{0} official, {1} probationary")
  @CsvSource({"0, 9, true", "2, 0, true", "2, 27, true", "3, 0, false", "3, 26, false"})
  void to_three_count_official_members_only(int official, int probationary, boolean broken) {
    String vacant = official == 0 ? " BR-05" : "";
    asMarked(
        """
        H      Đảng bộ huyện H  district
          A    Chi bộ cơ sở A   agency   %s; %s  %s
          X    Đảng bộ xã X     commune  secretary W-01
            W  Chi bộ W         village  30 members
              - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
            V  Chi bộ V         village  %s; %s  %s
        """
            .formatted(
                official("A", official),
                roll("P", probationary, "~"),
                broken ? "! ORG-04" + vacant : "",
                official("V", official),
                roll("Q", probationary, "~"),
                broken ? "! BR-01 ORG-04" + vacant : ""));
  }

  @ParameterizedTest(name = "{0} official, {1} probationary")
  @CsvSource({"8, 0, BR-05", "8, 12, BR-05", "9, 0, BR-06", "9, 12, BR-06"})
  void to_nine_count_official_members_only(int official, int probationary, String marks) {
    asMarked(
        """
        X    Đảng bộ xã X  commune  secretary W-01
          W  Chi bộ W      village  30 members
            - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
          V  Chi bộ V      village  %d members; %s  ! %s
        """
            .formatted(official, roll("Q", probationary, "~"), marks));
  }

  /** The three of V are lawful, the nine of U need a committee, the thirty of A its form. */
  @Test
  void exempted_members_count_to_three_to_nine_and_to_thirty() {
    asMarked(
        """
        H      Đảng bộ huyện H  district
          A    Chi bộ cơ sở A   agency   %s  ! ORG-06
            - secretary A01, deputy secretary A02, committee member A01 A02 A03
          X    Đảng bộ xã X     commune  secretary V01
            V  Chi bộ V         village  secretary V01; %s
            U  Chi bộ U         village  %s  ! BR-06
            W  Chi bộ W         village  secretary W01, deputy secretary W02; %s
              - committee member W01 W02 W03
          Y    Đảng bộ xã Y     commune  secretary T01
            T  Chi bộ T         village  secretary T01, deputy secretary T02; %s
              - committee member T01 T02 T03
        """
            .formatted(
                roll("A", 30, "(exempted)"),
                roll("V", 3, "(exempted)"),
                roll("U", 9, "(exempted)"),
                roll("W", 18, ""),
                roll("T", 30, "(exempted)")));
  }

  /** Each branch with a guest is one member short of a line, or just within it. */
  @Test
  void guests_count_nowhere() {
    asMarked(
        """
        H      Đảng bộ huyện H  district
          A    Chi bộ cơ sở A   agency   29 members
            - secretary A-01, deputy secretary A-02, committee member A-01 A-02 A-03
            - guest G1 of "nơi khác" from 2018-06-30 until 2018-10-01
          B    Chi bộ cơ sở B   agency   2 members; secretary B-01  ! ORG-04
            - guest G2 of "nơi khác" from 2018-06-30 until 2018-10-01
          X    Đảng bộ xã X     commune  secretary V-01  ! ORG-07
            V  Chi bộ V         village  29 members
              - secretary V-01, deputy secretary V-02, committee member V-01 V-02 V-03
              - guest G3 of "nơi khác" from 2018-06-30 until 2018-10-01
          Y    Đảng bộ xã Y     commune  secretary W-01
            W  Chi bộ W         village  30 members
              - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
              - guest G4 of "nơi khác" from 2018-06-30 until 2018-10-01
            U  Chi bộ U         village  8 members; secretary U-01
              - guest G5 of "nơi khác" from 2018-06-30 until 2018-10-01
        """);
  }
}
