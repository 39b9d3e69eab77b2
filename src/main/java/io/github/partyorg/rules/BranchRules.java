package io.github.partyorg.rules;

import static io.github.partyorg.rules.LegalTexts.CHARTER;
import static io.github.partyorg.rules.LegalTexts.QD_29;
import static io.github.partyorg.structure.Post.COMMITTEE_MEMBER;
import static io.github.partyorg.structure.Post.DEPUTY_SECRETARY;
import static io.github.partyorg.structure.Post.SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.SubordinateBranch;
import java.time.LocalDate;
import java.util.Optional;

/** How branches are made up and led (Party Charter, Art. 24). */
public final class BranchRules {

  /** From this many official members on, a branch elects a committee. */
  static final int COMMITTEE_FROM_COUNT = 9;

  /** A branch committee has at most this many members. */
  static final int COMMITTEE_MAXIMUM_COUNT = 7;

  private static final LocalDate CHARTER_2011 = CHARTER.date();

  /** BR-01: a branch under a base committee has at least three official members. */
  public static final Rule<SubordinateBranch> BRANCH_MINIMUM =
      Rule.on(SubordinateBranch.class)
          .code("BR-01", Severity.MUST)
          .statement(
              "Chi bộ trực thuộc đảng ủy cơ sở có ít nhất ba đảng viên chính thức.",
              "A branch under a base committee has at least three official members.")
          .source(CHARTER.article("24(1)"), CHARTER_2011)
          .check((branch, situation) -> GrassrootsRules.officialMinimum(branch))
          .cure(ThinUnitCures::propose)
          .build();

  /** BR-02: a branch is organised by workplace or by residence. */
  public static final Guarantee BRANCH_BASIS =
      Guarantee.of(
          "BR-02",
          Bilingual.of(
              "Chi bộ được tổ chức theo nơi làm việc hoặc nơi ở.",
              "A branch is organised by workplace or by residence."),
          CHARTER.article("24(1)"),
          Range.atLeast(CHARTER_2011),
          "BranchKind: every branch has a kind, and every kind one basis");

  /** BR-05: below nine official members a branch has a secretary and no committee. */
  public static final Rule<Branch> SMALL_BRANCH_LEADERSHIP =
      Rule.on(Branch.class)
          .code("BR-05", Severity.MUST)
          .statement(
              "Chi bộ có dưới chín đảng viên chính thức bầu bí thư, nếu cần thì bầu phó bí thư;"
                  + " không có chi ủy.",
              "A branch with fewer than nine official members elects a secretary, if needed a"
                  + " deputy, and no committee.")
          .source(CHARTER.article("24(4)"), CHARTER_2011)
          .when((branch, situation) -> branch.officialMemberCount() < COMMITTEE_FROM_COUNT)
          .check((branch, situation) -> smallLeadership(branch))
          .cure(LeadershipCures::proposeForBranch)
          .build();

  /** BR-06: from nine official members on a branch has a committee that its leaders belong to. */
  public static final Rule<Branch> BRANCH_COMMITTEE =
      Rule.on(Branch.class)
          .code("BR-06", Severity.MUST)
          .statement(
              "Chi bộ có từ chín đảng viên chính thức trở lên bầu chi ủy, rồi bầu bí thư, phó bí"
                  + " thư trong số chi ủy viên.",
              "A branch with nine official members or more elects a committee, then secretary and"
                  + " deputy from among it.")
          .source(CHARTER.article("24(4)"), CHARTER_2011)
          .when((branch, situation) -> branch.officialMemberCount() >= COMMITTEE_FROM_COUNT)
          .check((branch, situation) -> committeeLeadership(branch))
          .cure(LeadershipCures::proposeForBranch)
          .build();

  /** BR-07: a branch committee has at most seven members. */
  public static final Rule<Branch> BRANCH_COMMITTEE_MAXIMUM =
      Rule.on(Branch.class)
          .code("BR-07", Severity.MUST)
          .statement(
              "Chi ủy có không quá bảy ủy viên.", "A branch committee has at most seven members.")
          .source(QD_29.article("item 22"), QD_29.date())
          .when((branch, situation) -> committeeCount(branch) > 0)
          .check(
              (branch, situation) ->
                  committeeCount(branch) <= COMMITTEE_MAXIMUM_COUNT
                      ? Optional.empty()
                      : Breach.found(
                          "chi ủy " + committeeCount(branch) + " ủy viên",
                          "a committee of " + committeeCount(branch),
                          "không quá 7",
                          "at most 7"))
          .cure(LeadershipCures::proposeForBranch)
          .build();

  /** BR-08: a branch with a committee has one deputy secretary, a smaller one at most one. */
  public static final Rule<Branch> BRANCH_DEPUTY =
      Rule.on(Branch.class)
          .code("BR-08", Severity.MUST_OR_CONSENT)
          .statement(
              "Chi bộ có chi ủy thì có một phó bí thư; chi bộ không có chi ủy có nhiều nhất một phó"
                  + " bí thư.",
              "A branch with a committee has one deputy secretary; one without has one at most.")
          .source(QD_29.article("item 22").secondary(), QD_29.date())
          .check(
              (branch, situation) -> {
                int count = branch.leadership().holderCount(DEPUTY_SECRETARY);
                boolean hasCommittee = committeeCount(branch) > 0;
                return count == 1 || (count == 0 && !hasCommittee)
                    ? Optional.empty()
                    : Breach.found(
                        count + " phó bí thư",
                        count + " deputy secretaries",
                        hasCommittee ? "đúng một" : "nhiều nhất một",
                        hasCommittee ? "exactly one" : "at most one");
              })
          .cure(LeadershipCures::proposeForBranch)
          .build();

  /** MIL-01: before 2023 commune military branches are a pilot in selected communes. */
  public static final Rule<Branch> MILITARY_BRANCH_PILOT =
      Rule.on(Branch.class)
          .code("MIL-01", Severity.MUST_OR_CONSENT)
          .statement(
              "Chi bộ quân sự xã chỉ được lập thí điểm ở những xã được chọn.",
              "A commune military branch stands only as a pilot, in selected communes.")
          // The guidance of 2023 ends this; its day is not known, so the rule ends with 2022.
          .source(
              LegalTexts.HD_35_2009.article("toàn văn").secondary(),
              Range.closed(LegalTexts.HD_35_2009.date(), LocalDate.of(2022, 12, 31)))
          .when((branch, situation) -> branch.kind() == BranchKind.COMMUNE_MILITARY)
          .check(
              (branch, situation) ->
                  branch.pilot().isPresent()
                      ? Optional.empty()
                      : Breach.found(
                          "không thuộc diện thí điểm",
                          "not under a pilot",
                          "thuộc diện thí điểm",
                          "a pilot"))
          .cure(ConsentCure::propose)
          .build();

  private BranchRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        BRANCH_MINIMUM,
        BRANCH_BASIS,
        SMALL_BRANCH_LEADERSHIP,
        BRANCH_COMMITTEE,
        BRANCH_COMMITTEE_MAXIMUM,
        BRANCH_DEPUTY,
        MILITARY_BRANCH_PILOT);
  }

  private static int committeeCount(Branch branch) {
    return branch.leadership().holderCount(COMMITTEE_MEMBER);
  }

  private static Optional<Breach> smallLeadership(Branch branch) {
    int official = branch.officialMemberCount();
    if (branch.leadership().holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    return committeeCount(branch) == 0
        ? Optional.empty()
        : Breach.found(
            official + " đảng viên chính thức, chi ủy " + committeeCount(branch) + " ủy viên",
            official + " official members, a committee of " + committeeCount(branch),
            "không có chi ủy khi dưới 9",
            "no committee below 9");
  }

  private static Optional<Breach> committeeLeadership(Branch branch) {
    Leadership leadership = branch.leadership();
    int official = branch.officialMemberCount();
    if (committeeCount(branch) == 0) {
      return Breach.found(
          official + " đảng viên chính thức, không có chi ủy",
          official + " official members, no committee",
          "có chi ủy từ 9 đảng viên chính thức",
          "a committee from 9 official members on");
    }
    if (leadership.holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    return LeadershipChecks.leadersBelongTo(leadership, COMMITTEE_MEMBER)
        ? Optional.empty()
        : Breach.found(
            "bí thư hoặc phó bí thư không phải chi ủy viên",
            "secretary or deputy not on the committee",
            "là chi ủy viên",
            "members of the committee");
  }
}
