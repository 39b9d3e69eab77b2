package norms;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.charter.LegalTexts;
import io.github.partyorg.charter.Sizes;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Measure;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.util.ArrayList;
import java.util.List;

/** ORG-08 anew, a norm on units: a threshold, and a cure that splits the branch. */
final class LargeBranches {

  private static final int SMALLEST_COMMITTEE = 3;

  private static final Threshold MOST =
      Threshold.of(
          "branch-maximum",
          30,
          LegalTexts.CHARTER.article("21(4)"),
          LegalTexts.CHARTER.date().orElseThrow());

  static final Rule<Branch> RULE =
      Rule.on(UnitType.SUBORDINATE_BRANCH)
          .code("ORG-08", Severity.MUST_OR_CONSENT)
          .statement(
              "Chi bộ trực thuộc đảng ủy cơ sở có hơn {branch-maximum} đảng viên chỉ được lập khi"
                  + " cấp ủy cấp trên trực tiếp đồng ý.",
              "A branch under a base committee with more than {branch-maximum} members stands only"
                  + " with the consent of the committee's direct superior.")
          .source(Validity.of(LegalTexts.CHARTER, "21(4)"))
          .looksAt(Surroundings.LINE)
          .when((branch, s) -> isUnderBase(branch, s))
          .atMost(Measure.MEMBERS, MOST)
          .cure(LargeBranches.split().then(Cure.seekingConsent()))
          .build();

  private LargeBranches() {}

  private static boolean isUnderBase(Branch branch, Situation situation) {
    return situation
        .place(branch)
        .superior()
        .filter(above -> !above.level().isAbove(Level.GRASSROOTS))
        .isPresent();
  }

  private static Cure<Branch> split() {
    return (rule, branch, situation) -> {
      List<Member> leaving = half(branch);
      Branch part = part(branch, leaving, situation);
      return ImmutableList.of(
          Remedy.of(
              Bilingual.of(
                  "Chia tách " + branch + ", lập chi bộ mới gồm " + leaving.size() + " đảng viên",
                  "Split " + branch + " and form a new branch of " + leaving.size() + " members"),
              Decision.builder()
                  .issuer(situation.competentOver(branch.id()))
                  .effectiveOn(situation.day())
                  .addOrders(
                      SplitOff.part(part)
                          .from(branch.id())
                          .taking(leaving.stream().map(Member::id).toList()))
                  .build()));
    };
  }

  /** Returns half of the members, as many of the official as of the others, and no leaders. */
  private static List<Member> half(Branch branch) {
    List<Member> half = new ArrayList<>();
    for (boolean official : new boolean[] {true, false}) {
      List<Member> alike =
          branch.members().stream().filter(member -> member.isOfficial() == official).toList();
      alike.stream()
          .filter(member -> !leads(branch, member))
          .limit(alike.size() / 2)
          .forEach(half::add);
    }
    return half;
  }

  private static boolean leads(Branch branch, Member member) {
    return branch.leadership().seats().stream()
        .anyMatch(seat -> seat.holder().equals(member.id()));
  }

  private static Branch part(Branch branch, List<Member> members, Situation situation) {
    return Branch.of(UnitId.of(branch.id().value() + "-2"), branch.kind())
        .name(branch.name() + " 2")
        .leadership(
            led(
                members.stream().filter(Member::isOfficial).map(Member::id).toList(), situation))
        .build();
  }

  private static Leadership led(List<MemberId> people, Situation situation) {
    List<Seat> seats = new ArrayList<>();
    if (!people.isEmpty()) {
      seats.add(appointed(Post.SECRETARY, people.get(0), situation));
    }
    if (people.size() >= situation.value(Sizes.BRANCH_COMMITTEE_FROM)) {
      seats.add(appointed(Post.DEPUTY_SECRETARY, people.get(1), situation));
      people.stream()
          .limit(SMALLEST_COMMITTEE)
          .forEach(one -> seats.add(appointed(Post.COMMITTEE_MEMBER, one, situation)));
    }
    return Leadership.vacant().withSeats(seats);
  }

  private static Seat appointed(Post post, MemberId holder, Situation situation) {
    return Seat.of(post, holder, Mandate.APPOINTED, situation.day());
  }
}
