package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.List;

/** A district H of two communes: X with the branches A and B, Y with the branch C. */
public final class Districts {

  public static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private Districts() {}

  public static Hierarchy ofTwoCommunes() {
    Branch a =
        branch("A", "M1", "M2", "M3")
            .withLeadership(Leadership.elected(DAY).secretary("M3").build())
            .withGroups(
                List.of(
                    PartyGroup.builder()
                        .name("Tổ 1")
                        .addMembers(MemberId.of("M2"), MemberId.of("M3"))
                        .head(MemberId.of("M3"))
                        .build()))
            .withGuests(List.of(guest("M7"), outsider()));
    Branch b = branch("B", "M4", "M5", "M6").withGuests(List.of(guest("M1")));
    return Hierarchy.of(
        Committee.district("H")
            .name("Đảng bộ huyện H")
            .leadership(Leadership.elected(DAY).secretary("M3").build())
            .add(
                commune("X", a, b)
                    .withLeadership(Leadership.elected(DAY).secretary("M3").deputies("M4").build()),
                commune("Y", branch("C", "M7", "M8", "M9")))
            .build());
  }

  /** The same district, in which C has a history of its own: a day, a consent, a pilot, a group. */
  public static Hierarchy ofTwoCommunesWithAPilot() {
    Hierarchy plain = ofTwoCommunes();
    return Trials.edited(
        plain,
        plain
            .branch("C")
            .withFoundedOn(DAY.minusYears(8))
            .withConsents(List.of(Consent.of("ORG-08", "H", "5-CV/HU", DAY)))
            .withPilot(Pilot.begunOn(DAY.minusYears(1)))
            .withLeadership(Leadership.elected(DAY).secretary("M7").build())
            .withGroups(List.of(group("Tổ 9", "M8", "M9"))));
  }

  /** That district, in which C is a grassroots organisation directly below H. */
  public static Hierarchy ofTwoCommunesAndAnAgency() {
    return Trials.carryOut(ofTwoCommunesWithAPilot(), HandOver.units("C").to("H")).after();
  }

  public static PartyGroup group(String name, String... members) {
    PartyGroup.Builder group = PartyGroup.builder().name(name);
    for (String member : members) {
      group.addMembers(MemberId.of(member));
    }
    return group.build();
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
      branch.addMembers(
          Member.builder()
              .id(member)
              .name("Đảng viên %04d".formatted(Integer.parseInt(member.substring(1))))
              .standing(Standing.OFFICIAL)
              .build());
    }
    return branch.build();
  }

  public static Guest guest(String member) {
    return Guest.builder().member(member).since(DAY).until(DAY.plusMonths(6)).build();
  }

  private static Guest outsider() {
    return Guest.builder()
        .member("G1")
        .outsideHome("Đảng bộ huyện khác")
        .since(DAY)
        .until(DAY.plusMonths(6))
        .build();
  }

  /** Returns a probationary member, such as {@code Đảng viên 0010}. */
  public static Member newcomer(String id) {
    return Member.builder()
        .id(id)
        .name("Đảng viên %04d".formatted(Integer.parseInt(id.substring(1))))
        .standing(Standing.PROBATIONARY)
        .build();
  }

  public static Decision decision(Order... orders) {
    return Decision.builder()
        .number("7-QĐ/ĐU")
        .issuer("X")
        .effectiveOn(DAY)
        .addOrders(orders)
        .build();
  }
}
