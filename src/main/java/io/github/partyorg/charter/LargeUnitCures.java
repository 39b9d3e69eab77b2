package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;

/** Proposes to divide a unit with too many members; the parts get draft ids and names. */
final class LargeUnitCures {

  private static final Placeholder<Branch> BRANCH = Placeholder.plain("branch");
  private static final Placeholder<Integer> COUNT = Placeholder.plain("count");
  private static final Template SPLIT =
      Template.of(
          "Chia tách {branch}, lập chi bộ mới gồm {count} đảng viên",
          "Split {branch} and form a new branch of {count} members",
          COUNT,
          BRANCH);
  private static final Template CONVERT =
      Template.of(
          "Chuyển {branch} thành đảng bộ cơ sở có hai chi bộ",
          "Convert {branch} into a grassroots committee of two branches",
          BRANCH);

  private LargeUnitCures() {}

  /** Proposes to split half of a branch off, its leaders staying. */
  static Cure<Branch> split() {
    return (rule, branch, situation) -> {
      List<Member> leaving = half(branch);
      Branch part = part(branch, 2, leaving, situation);
      Order order =
          SplitOff.part(part).from(branch.id()).taking(Lists.transform(leaving, Member::id));
      Bilingual said = SPLIT.fill(COUNT.is(leaving.size()), BRANCH.is(branch));
      return ImmutableList.of(situation.remedy(branch, said, ImmutableList.of(order)));
    };
  }

  /** Proposes to make a grassroots branch a committee of two branches. */
  static Cure<Branch> formCommittee() {
    return (rule, branch, situation) -> {
      List<Member> second = half(branch);
      List<Member> first =
          branch.members().stream().filter(member -> !second.contains(member)).toList();
      Branch one = part(branch, 1, first, situation);
      Branch two = part(branch, 2, second, situation);
      Optional<Leadership> led = committee(branch, situation);
      if (led.isEmpty()) {
        return ImmutableList.of();
      }
      Order order =
          Convert.unit(branch.id())
              .toCommittee(one, two)
              .allocating(
                  Allocation.builder()
                      .send(Lists.transform(second, Member::id))
                      .to(two.id())
                      .sendRest(one.id())
                      .build())
              .ledBy(led.get());
      return ImmutableList.of(
          situation.remedy(branch, CONVERT.fill(BRANCH.is(branch)), ImmutableList.of(order)));
    };
  }

  /** Returns half of the members, as many of the official as of the others, and no leaders. */
  private static List<Member> half(Branch branch) {
    ImmutableList.Builder<Member> half = ImmutableList.builder();
    for (boolean official : new boolean[] {true, false}) {
      List<Member> alike =
          branch.members().stream().filter(member -> member.isOfficial() == official).toList();
      alike.stream()
          .filter(member -> leads(branch, member).isEmpty())
          .limit(alike.size() / 2)
          .forEach(half::add);
    }
    return half.build();
  }

  private static Optional<MemberId> leads(Branch branch, Member member) {
    return branch.leadership().seats().stream()
        .map(seat -> seat.holder())
        .filter(member.id()::equals)
        .findFirst();
  }

  /** Returns a new branch for some of the members, led by some of them and without a roll yet. */
  private static Branch part(Branch branch, int number, List<Member> members, Situation situation) {
    Branch full =
        Branch.of(UnitId.of(branch.id().value() + "-" + number), branch.kind())
            .name(branch.name() + " " + number)
            .addAllMembers(members)
            .build();
    Leadership led = LeadershipDraft.of(full, situation).orElse(Leadership.vacant());
    return full.withMembers(ImmutableList.of()).withLeadership(led);
  }

  private static Optional<Leadership> committee(Branch branch, Situation situation) {
    return LeadershipDraft.of(
        Committee.of(branch.id(), Level.GRASSROOTS, branch.kind())
            .name(branch.name())
            .add(branch)
            .build(),
        situation);
  }
}
