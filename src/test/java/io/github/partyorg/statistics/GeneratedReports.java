package io.github.partyorg.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.RecordDeath;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.Resign;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PoliticalTheory;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Qualification;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.testing.GeneratedParty;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A generated district with profiles and files, and two years of made-up decisions. */
final class GeneratedReports {

  static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
  static final int DECISIONS = 120;

  private static final ImmutableList<String> ETHNICITIES =
      ImmutableList.of("Kinh", "Thái", "Mông", "Khơ Mú");
  private static final ImmutableList<String> RELIGIONS = ImmutableList.of("Không", "Phật giáo");
  private static final ImmutableList<String> OUTSIDE =
      ImmutableList.of("Đảng bộ tỉnh bạn", "Đảng bộ huyện bạn", "Nơi khác");

  private final Random random;
  private int newcomers;

  private GeneratedReports(long seed) {
    this.random = new Random(seed);
  }

  static Chronicle chronicle(long seed) {
    return new GeneratedReports(seed).chronicle();
  }

  static ImmutableMap<MemberId, MemberFile> files(long seed, Hierarchy hierarchy) {
    GeneratedReports reports = new GeneratedReports(seed);
    ImmutableMap.Builder<MemberId, MemberFile> files = ImmutableMap.builder();
    for (Member member : hierarchy.members()) {
      if (reports.random.nextInt(10) > 0) {
        files.put(member.id(), reports.file());
      }
    }
    return files.buildOrThrow();
  }

  private MemberFile file() {
    OccupationGroup[] groups = OccupationGroup.values();
    MemberFile file =
        MemberFile.empty()
            .withOccupation(groups[random.nextInt(groups.length)])
            .withIsEnterpriseOwner(random.nextInt(20) == 0);
    return random.nextBoolean() ? file.withIsInYouthUnion(random.nextBoolean()) : file;
  }

  private Chronicle chronicle() {
    Hierarchy hierarchy = Hierarchy.of(GeneratedParty.district(random.nextInt(1000)));
    for (Branch branch : hierarchy.branches()) {
      ImmutableList.Builder<Member> roll = ImmutableList.builder();
      branch.members().forEach(member -> roll.add(member.withProfile(profile(born(member)))));
      hierarchy = hierarchy.with(branch.withMembers(roll.build()));
    }
    Chronicle chronicle = Chronicle.beginning(FIRST_DAY, hierarchy);
    for (int number = 1; number <= DECISIONS; number++) {
      LocalDate day = FIRST_DAY.plusDays(number * 720L / DECISIONS);
      chronicle =
          chronicle.record(
              Decision.builder()
                  .number(number + "-QĐ")
                  .issuer(hierarchy.root().id())
                  .effectiveOn(day)
                  .addOrders(order(chronicle.last()))
                  .build());
    }
    return chronicle;
  }

  private LocalDate born(Member member) {
    return member.admittedOn().orElse(FIRST_DAY).minusYears(18).minusDays(random.nextInt(9000));
  }

  private Profile profile(LocalDate born) {
    Profile profile = Profile.empty();
    if (random.nextInt(20) > 0) {
      profile = profile.withSex(random.nextInt(3) == 0 ? Sex.FEMALE : Sex.MALE);
    }
    if (random.nextInt(20) > 0) {
      profile = profile.withBornOn(born);
    }
    if (random.nextInt(20) > 0) {
      profile =
          profile
              .withEthnicity(any(ETHNICITIES))
              .withReligion(any(RELIGIONS))
              .withEducation(any(List.of(Education.values())))
              .withPoliticalTheory(any(List.of(PoliticalTheory.values())));
    }
    return random.nextBoolean()
        ? profile.withQualification(any(List.of(Qualification.values())))
        : profile;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Order order(Hierarchy now) {
    ImmutableList<Branch> branches = now.branches();
    Branch branch = any(branches);
    if (branch.members().isEmpty()) {
      return Admit.member(newcomer(Member.probationary(newId()))).into(branch.id());
    }
    MemberId member = any(branch.members()).id();
    return switch (random.nextInt(8)) {
      case 0 -> Admit.member(newcomer(Member.probationary(newId()))).into(branch.id());
      case 1 ->
          TransferIn.member(newcomer(Member.official(newId())))
              .into(branch.id())
              .from(any(OUTSIDE));
      case 2 -> TransferOut.member(member).of(branch.id()).to(any(OUTSIDE));
      case 3 -> RemoveFromList.member(member).of(branch.id());
      case 4 -> Expel.member(member).of(branch.id());
      case 5 -> Resign.member(member).of(branch.id());
      case 6 -> RecordDeath.member(member).of(branch.id());
      default -> moved(branch, member, any(branches));
    };
  }

  private static Order moved(Branch branch, MemberId member, Branch other) {
    return other.id().equals(branch.id())
        ? RecordDeath.member(member).of(branch.id())
        : TransferMembers.of(ImmutableList.of(member)).from(branch.id()).to(other.id());
  }

  private String newId() {
    return "N%04d".formatted(++newcomers);
  }

  private Member newcomer(Member.Builder member) {
    return member
        .name("Đảng viên %04d".formatted(9000 + newcomers))
        .profile(profile(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(5000))))
        .build();
  }
}
