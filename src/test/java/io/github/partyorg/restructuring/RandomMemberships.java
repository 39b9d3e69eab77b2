package io.github.partyorg.restructuring;

import io.github.partyorg.membership.Readmission;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Orders of membership, made up by chance. */
final class RandomMemberships {

  private final Hierarchy hierarchy;
  private final Random random;
  private final RandomPicks picks;

  RandomMemberships(Hierarchy hierarchy, Random random) {
    this.hierarchy = hierarchy;
    this.random = random;
    this.picks = new RandomPicks(hierarchy, random);
  }

  /** Returns an order of membership; half of them that change who is a member put somebody in. */
  Order order() {
    String branch = picks.branch(8);
    List<Member> roll =
        hierarchy.unit(UnitId.of(branch)).orElse(hierarchy.root()) instanceof Branch listing
            ? listing.members()
            : List.of();
    String member =
        roll.isEmpty() || random.nextInt(8) == 0
            ? picks.member()
            : roll.get(random.nextInt(roll.size())).id().value();
    return switch (random.nextInt(17)) {
      case 0, 1 -> Admit.member(newcomer()).into(branch);
      case 2, 3 -> TransferIn.member(newcomer()).into(branch).from("nơi khác");
      case 4, 5 -> Confirm.member(newestOf(roll).orElse(member)).of(branch);
      case 6 -> Exempt.member(member).of(branch);
      case 7 -> Suspend.member(member).of(branch);
      case 8 -> resume(member, branch);
      case 9 -> RemoveFromList.member(member).of(branch);
      case 10 -> Expel.member(member).of(branch);
      case 11 -> RecordDeath.member(member).of(branch);
      case 12 -> TransferOut.member(member).of(branch).to("nơi khác");
      case 13 -> Resign.member(member).of(branch);
      case 14 -> readmit(branch);
      default -> revise(newestOf(roll).orElse(member), branch);
    };
  }

  /** Lets somebody resume who is exempted or suspended, if there is anybody. */
  private Order resume(String member, String branch) {
    String inactive =
        picks.unit(
            unit ->
                unit instanceof Branch listing
                    && listing.members().stream().anyMatch(RandomMemberships::isInactive));
    if (random.nextInt(4) > 0 && picks.at(inactive) instanceof Branch listing) {
      return Resume.member(
              listing.members().stream()
                  .filter(RandomMemberships::isInactive)
                  .findFirst()
                  .map(resting -> resting.id().value())
                  .orElse(member))
          .of(inactive);
    }
    return Resume.member(member).of(branch);
  }

  /** Readmits somebody, now and then before the day of leaving is over. */
  private Order readmit(String branch) {
    Member former = newcomer();
    LocalDate first = former.admittedOn().orElse(RandomHierarchies.DAY);
    return Readmit.member(former)
        .into(branch)
        .with(
            Readmission.of(
                first.plusDays(random.nextInt(3)),
                picks.oneOf(List.of(Readmission.Ground.values()))));
  }

  /** States some of a member's name, occupation and profile, now and then a late birth. */
  private Order revise(String member, String branch) {
    ReviseMember order = ReviseMember.member(member).of(branch);
    if (picks.once(3)) {
      order = order.named("Tên " + random.nextInt(3));
    }
    if (picks.once(3)) {
      order =
          picks.once(2)
              ? order.withoutOccupation()
              : order.occupied(picks.oneOf(List.of(Occupation.values())));
    }
    if (picks.once(2)) {
      LocalDate day = RandomHierarchies.DAY.plusDays(random.nextInt(9));
      order =
          order.withProfile(Profile.empty().withBornOn(picks.once(3) ? day : day.minusYears(20)));
    }
    return order;
  }

  private static boolean isInactive(Member member) {
    return member.participation() != Participation.ACTIVE;
  }

  private static Optional<String> newestOf(List<Member> roll) {
    return roll.isEmpty() ? Optional.empty() : Optional.of(roll.get(roll.size() - 1).id().value());
  }

  /** Returns somebody new, or a guest from outside, or somebody known. */
  private Member newcomer() {
    Member.Builder newcomer =
        Member.builder().name("Đảng viên mới").standing(Standing.PROBATIONARY);
    if (random.nextInt(4) == 0) {
      newcomer.admittedOn(RandomHierarchies.DAY.plusDays(random.nextInt(5)));
    }
    return switch (random.nextInt(8)) {
      case 0 -> newcomer.id(picks.member()).build();
      case 1 -> newcomer.id("GX" + random.nextInt(3) + "V" + random.nextInt(4)).build();
      default -> newcomer.id("N" + random.nextInt(200)).build();
    };
  }
}
