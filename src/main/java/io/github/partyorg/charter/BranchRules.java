package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.COMMITTEE_MEMBERS;
import static io.github.partyorg.rules.Measure.DEPUTY_SECRETARIES;
import static io.github.partyorg.rules.Measure.OFFICIAL_MEMBERS;
import static io.github.partyorg.structure.Post.COMMITTEE_MEMBER;
import static io.github.partyorg.structure.Post.SECRETARY;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.UnitType;
import java.util.Optional;

/** Norms on the size and leadership of branches (Party Charter, Art. 24). */
public final class BranchRules {

  /** BR-01: a branch under a base committee has at least three official members. */
  public static final Rule<Branch> BRANCH_MINIMUM =
      Rule.on(UnitType.SUBORDINATE_BRANCH)
          .code("BR-01", Severity.MUST)
          .statement(
              "Chi bộ trực thuộc đảng ủy cơ sở có ít nhất {branch-minimum} đảng viên chính thức.",
              "A branch under a base committee has at least {branch-minimum} official members.")
          .source(Validity.of(CHARTER, "24(1)"))
          .when((branch, s) -> Sizes.isOrdinary(branch) && SubdivisionRules.isUnderBase(branch, s))
          .atLeast(OFFICIAL_MEMBERS, Sizes.BRANCH_MINIMUM_COUNT)
          .cure(ThinUnitCures::propose)
          .build();

  /** BR-02: a branch is organised by workplace or by residence. */
  public static final Guarantee BRANCH_BASIS =
      Guarantee.of(
          "BR-02",
          Bilingual.of(
              "Chi bộ được tổ chức theo nơi làm việc hoặc nơi ở.",
              "A branch is organised by workplace or by residence."),
          Bilingual.of(
              "chi bộ nào cũng có loại hình, loại hình nào cũng theo nơi làm việc hoặc nơi ở"
                  + " (Kind)",
              "Kind: every branch has a kind, and every kind one basis"),
          Validity.of(CHARTER, "24(1)"));

  /** BR-05: below nine official members a branch has a secretary and no committee. */
  public static final Rule<Branch> SMALL_BRANCH_LEADERSHIP =
      Rule.on(UnitType.BRANCH)
          .code("BR-05", Severity.MUST)
          .statement(
              "Chi bộ có dưới {branch-committee-from} đảng viên chính thức bầu bí thư, nếu cần thì"
                  + " bầu phó bí thư; không có chi ủy.",
              "A branch with fewer than {branch-committee-from} official members elects a"
                  + " secretary, if needed a deputy, and no committee.")
          .source(Validity.of(CHARTER, "24(4)"))
          .counting(OFFICIAL_MEMBERS)
          .threshold(Sizes.BRANCH_COMMITTEE_FROM)
          .when((branch, s) -> OFFICIAL_MEMBERS.in(branch) < s.value(Sizes.BRANCH_COMMITTEE_FROM))
          .check((branch, s) -> smallLeadership(branch, s.value(Sizes.BRANCH_COMMITTEE_FROM)))
          .cure(LeadershipCures::proposeForBranch)
          .build();

  /** BR-06: from nine official members on a branch has a committee that its leaders belong to. */
  public static final Rule<Branch> BRANCH_COMMITTEE =
      Rule.on(UnitType.BRANCH)
          .code("BR-06", Severity.MUST)
          .statement(
              "Chi bộ có từ {branch-committee-from} đảng viên chính thức trở lên, không kể người"
                  + " được miễn, bầu chi ủy; bí thư, phó bí thư bầu trong số chi ủy viên.",
              "A branch with {branch-committee-from} official members or more, without the exempted"
                  + " ones, elects a committee; secretary and deputy are elected from among it.")
          .source(Validity.of(CHARTER, "24(4)"))
          .counting(OFFICIAL_MEMBERS)
          .threshold(Sizes.BRANCH_COMMITTEE_FROM)
          .when((branch, s) -> OFFICIAL_MEMBERS.in(branch) >= s.value(Sizes.BRANCH_COMMITTEE_FROM))
          .check((branch, s) -> committeeLeadership(branch, s.value(Sizes.BRANCH_COMMITTEE_FROM)))
          .cure(LeadershipCures::proposeForBranch)
          .build();

  /** BR-07: a branch committee has at most seven members. */
  public static final Rule<Branch> BRANCH_COMMITTEE_MAXIMUM =
      Rule.on(UnitType.BRANCH)
          .code("BR-07", Severity.MUST)
          .statement(
              "Chi ủy có không quá {branch-committee-maximum} ủy viên.",
              "A branch committee has at most {branch-committee-maximum} members.")
          .source(Edition.stated(QD_29.article("22"), QD_294.article("23.2")))
          .when((branch, s) -> COMMITTEE_MEMBERS.in(branch) > 0)
          .atMost(COMMITTEE_MEMBERS, Sizes.BRANCH_COMMITTEE_MAXIMUM_COUNT)
          .cure(LeadershipCures::proposeForBranch)
          .build();

  /** BR-08: a branch with a committee has one deputy secretary, a smaller one at most one. */
  public static final Rule<Branch> BRANCH_DEPUTY =
      Rule.on(UnitType.BRANCH)
          .code("BR-08", Severity.MUST)
          .statement(
              "Chi bộ có chi ủy thì có một phó bí thư; chi bộ không có chi ủy có nhiều nhất một phó"
                  + " bí thư.",
              "A branch with a committee has one deputy secretary; one without has one at most.")
          .source(Validity.of(CHARTER, "24(4)"))
          .counting(DEPUTY_SECRETARIES)
          .check((branch, s) -> oneDeputy(branch))
          .cure(LeadershipCures::proposeForBranch)
          .build();

  /** BR-11: exempted members count to nine. */
  public static final Guarantee EXEMPTED_COUNT =
      Guarantee.of(
          "BR-11",
          Bilingual.of(
              "Đảng viên được miễn công tác, sinh hoạt vẫn tính vào số đảng viên chính thức.",
              "Exempted members count among the official members."),
          Bilingual.of(
              "số đảng viên chính thức tính cả người được miễn (Measure.OFFICIAL_MEMBERS)",
              "Measure.OFFICIAL_MEMBERS: counts them"),
          Validity.of(CHARTER, "24(4)").read(LegalSource.Reading.SECONDARY));

  private BranchRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        BRANCH_MINIMUM,
        BRANCH_BASIS,
        SMALL_BRANCH_LEADERSHIP,
        BRANCH_COMMITTEE,
        BRANCH_COMMITTEE_MAXIMUM,
        BRANCH_DEPUTY,
        EXEMPTED_COUNT);
  }

  private static Optional<Breach> smallLeadership(Branch branch, int from) {
    if (branch.leadership().holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    int committee = COMMITTEE_MEMBERS.in(branch);
    if (committee == 0) {
      return Optional.empty();
    }
    Bilingual official = OFFICIAL_MEMBERS.said(OFFICIAL_MEMBERS.in(branch));
    return Breach.found(
        official.vietnamese() + ", chi ủy " + committee + " ủy viên",
        official.english() + ", a committee of " + committee,
        "không có chi ủy khi dưới " + from,
        "no committee below " + from);
  }

  private static Optional<Breach> committeeLeadership(Branch branch, int from) {
    Leadership leadership = branch.leadership();
    int official = OFFICIAL_MEMBERS.in(branch);
    if (COMMITTEE_MEMBERS.in(branch) == 0) {
      if (official - exempted(branch) < from) {
        return leadership.holderCount(SECRETARY) == 0
            ? LeadershipChecks.noSecretary()
            : Optional.empty();
      }
      return Breach.found(
          official + " đảng viên chính thức, không có chi ủy",
          official + " official members, no committee",
          "có chi ủy từ " + from + " đảng viên chính thức",
          "a committee from " + from + " official members on");
    }
    if (leadership.holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    return Breach.unless(
        LeadershipChecks.leadersBelongTo(leadership, COMMITTEE_MEMBER),
        "bí thư hoặc phó bí thư không phải chi ủy viên",
        "secretary or deputy not on the committee",
        "là chi ủy viên",
        "members of the committee");
  }

  /** With them the congress may elect a committee, or only a secretary and a deputy. */
  private static int exempted(Branch branch) {
    int exempted = 0;
    for (Member member : branch.members()) {
      if (member.isOfficial() && member.participation() == Participation.EXEMPT) {
        exempted++;
      }
    }
    return exempted;
  }

  private static Optional<Breach> oneDeputy(Branch branch) {
    int count = DEPUTY_SECRETARIES.in(branch);
    boolean hasCommittee = COMMITTEE_MEMBERS.in(branch) > 0;
    return count == 1 || (count == 0 && !hasCommittee)
        ? Optional.empty()
        : Breach.found(
            count + " phó bí thư",
            count + " deputy secretaries",
            hasCommittee ? "đúng một" : "nhiều nhất một",
            hasCommittee ? "exactly one" : "at most one");
  }
}
