package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LeadershipBuilder;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random orders about what units are called, who leads them, and who is a member. */
final class RandomAttributes {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

  private final Random random;
  private final RandomUnitValues values;
  private final List<Unit> units = new ArrayList<>();
  private final List<Branch> branches;
  private final List<Member> members;

  RandomAttributes(Hierarchy now, Random random, RandomUnitValues values) {
    this.random = random;
    this.values = values;
    now.units().forEach(units::add);
    branches = now.branches();
    members = now.members();
  }

  private <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  Order next() {
    if (branches.isEmpty()) {
      return Rename.unit(one(units).id().value()).to("Đảng bộ số " + random.nextInt());
    }
    return random.nextBoolean() ? ofUnit(one(units)) : ofBranch(one(branches));
  }

  private Order ofUnit(Unit unit) {
    String id = unit.id().value();
    return switch (random.nextInt(5)) {
      case 0 -> Rename.unit(id).to("Tên mới " + random.nextInt());
      case 1 -> Recode.unit(id).to("C" + random.nextInt(40));
      case 2 -> Reclassify.unit(id).to(one(Kind.shipped()));
      case 3 -> RecordConsent.of(Consent.of("BR-01", "P", random.nextInt(9) + "-CV", DAY)).in(id);
      default -> RenewLeadership.of(id).to(led());
    };
  }

  private Leadership led() {
    if (members.isEmpty()) {
      return Leadership.vacant();
    }
    LeadershipBuilder led = Leadership.elected(DAY);
    led.seat(Post.SECRETARY, one(members).id().value());
    led.seat(Post.COMMITTEE_MEMBER, one(members).id().value());
    return led.build();
  }

  private Order ofBranch(Branch branch) {
    String id = branch.id().value();
    Optional<String> member =
        branch.members().isEmpty()
            ? Optional.empty()
            : Optional.of(one(branch.members()).id().value());
    if (member.isEmpty() || random.nextInt(5) == 0) {
      Member newcomer = newcomer();
      return random.nextBoolean()
          ? Admit.member(newcomer).into(id)
          : TransferIn.member(newcomer).into(id).from("Đảng bộ tỉnh khác");
    }
    return switch (random.nextInt(10)) {
      case 0, 1 -> FormGroups.of(groups(branch)).in(id);
      case 2, 3 -> second(id);
      case 4 -> recall(branch);
      case 5 -> Confirm.member(member.get()).of(id);
      case 6 -> Exempt.member(member.get()).of(id);
      case 7 -> RecordDeath.member(member.get()).of(id);
      case 8 -> TransferOut.member(member.get()).of(id);
      default -> Suspend.member(member.get()).of(id);
    };
  }

  private Member newcomer() {
    String id = values.newMember();
    return Member.probationary(id).name("Đảng viên " + id.substring(1)).build();
  }

  private List<PartyGroup> groups(Branch branch) {
    List<PartyGroup> groups = new ArrayList<>();
    int cut = random.nextInt(branch.members().size() + 1);
    List<Member> roll = branch.members();
    for (List<Member> part : List.of(roll.subList(0, cut), roll.subList(cut, roll.size()))) {
      if (!part.isEmpty()) {
        groups.add(
            PartyGroup.builder()
                .name("Tổ " + (groups.size() + 1))
                .addAllMembers(part.stream().map(Member::id).toList())
                .head(part.get(0).id())
                .build());
      }
    }
    return groups;
  }

  private Order second(String branch) {
    To<SendOnStay.During> who =
        random.nextBoolean()
            ? SendOnStay.of(one(members).id().value())
            : SendOnStay.outsiders("G" + random.nextInt(9)).from("Đảng bộ tỉnh khác");
    return who.to(branch).during(DAY, DAY.plusDays(random.nextInt(300)));
  }

  private Order recall(Branch branch) {
    if (branch.guests().isEmpty()) {
      return second(branch.id().value());
    }
    Guest guest = one(branch.guests());
    return EndStay.of(guest.member().value()).in(branch.id().value());
  }
}
