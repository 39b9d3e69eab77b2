package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A district H of two communes: X with the branches A and B, Y with the branch C. */
public final class Districts {

  public static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private static final String OF_TWO_COMMUNES =
      """
      H      Đảng bộ huyện H  district  congress 2018-07-01; secretary M3
        X    Đảng bộ xã X     commune   congress 2018-07-01; secretary M3, deputy secretary M4
          A  Chi bộ A         village   congress 2018-07-01; secretary M3; M1 M2 M3
            - group "Tổ 1" M2 M3, head M3
            - guest M7 from 2018-07-01 until 2019-01-01
            - guest G1 of "Đảng bộ huyện khác" from 2018-07-01 until 2019-01-01
          B  Chi bộ B         village   M4 M5 M6
            - guest M1 from 2018-07-01 until 2019-01-01
        Y    Đảng bộ xã Y     commune
          C  Chi bộ C         village   M7 M8 M9
      """;

  private Districts() {}

  public static Hierarchy ofTwoCommunes() {
    return Drawing.hierarchy(OF_TWO_COMMUNES);
  }

  /** The same district, in which C has a history of its own: a day, a consent, a pilot, a group. */
  public static Hierarchy ofTwoCommunesWithAPilot() {
    return Drawing.hierarchy(
        OF_TWO_COMMUNES
            + """
                  - founded 2010-07-01; consent ORG-08 by H "5-CV/HU" 2018-07-01
                  - pilot from 2017-07-01; congress 2018-07-01; secretary M7
                  - group "Tổ 9" M8 M9
            """);
  }

  /** That district, in which C is a grassroots organisation directly below H. */
  public static Hierarchy ofTwoCommunesAndAnAgency() {
    return Trials.carryOut(ofTwoCommunesWithAPilot(), HandOver.units("C").to("H")).after();
  }

  public static PartyGroup group(String name, String... members) {
    return PartyGroup.builder()
        .name(name)
        .addAllMembers(Stream.of(members).map(MemberId::of).toList())
        .build();
  }

  public static Leadership ledBy(String secretary) {
    return Leadership.appointed(DAY).secretary(secretary).build();
  }

  public static Committee commune(String id, Unit... units) {
    return Committee.grassroots(id, Kind.COMMUNE).name("Đảng bộ xã " + id).add(units).build();
  }

  public static Branch branch(String id, String... members) {
    BranchBuilder branch = Branch.of(id, Kind.VILLAGE).name("Chi bộ " + id);
    for (String member : members) {
      branch.addMembers(Member.official(member).name(nameOf(member)).build());
    }
    return branch.build();
  }

  /** Returns a probationary member, such as {@code Đảng viên 0010}. */
  public static Member newcomer(String id) {
    return Member.probationary(id).name(nameOf(id)).build();
  }

  private static String nameOf(String member) {
    return "Đảng viên %04d".formatted(Integer.parseInt(member.substring(1)));
  }

  public static Decision decision(Order... orders) {
    return Decision.builder()
        .number("7-QĐ/ĐU")
        .issuer("X")
        .effectiveOn(DAY)
        .addOrders(orders)
        .build();
  }

  /** Returns a decision of orders that are written as minutes. */
  public static Decision decision(String orders) {
    return Minutes.decision("Decision 7-QĐ/ĐU of X, in force 2018-07-01\n" + orders.indent(2));
  }
}
