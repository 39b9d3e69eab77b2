package io.github.partyorg.rules;

import static io.github.partyorg.rules.LegalTexts.CHARTER;
import static io.github.partyorg.rules.LegalTexts.QD_29;
import static io.github.partyorg.structure.Post.COMMITTEE_MEMBER;
import static io.github.partyorg.structure.Post.SECRETARY;
import static io.github.partyorg.structure.Post.STANDING_COMMITTEE_MEMBER;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Unit;
import java.util.Optional;

/** How grassroots committees, and new units of any kind, are led (Party Charter, Arts. 13, 22). */
public final class CommitteeRules {

  /** From this many committee members on, a standing committee is elected. */
  static final int STANDING_COMMITTEE_FROM_COUNT = 9;

  /** CMT-01: a committee of nine or more has a standing committee that its leaders belong to. */
  public static final Rule<GrassrootsCommittee> STANDING_COMMITTEE =
      Rule.on(GrassrootsCommittee.class)
          .code("CMT-01", Severity.MUST)
          .statement(
              "Đảng ủy cơ sở có từ chín ủy viên trở lên bầu ban thường vụ, rồi bầu bí thư, phó bí"
                  + " thư trong số ủy viên thường vụ.",
              "A base committee of nine members or more elects a standing committee, then secretary"
                  + " and deputies within it.")
          .source(CHARTER.article("22"), CHARTER.date())
          .when((unit, situation) -> committeeCount(unit) >= STANDING_COMMITTEE_FROM_COUNT)
          .check((unit, situation) -> largeCommittee(unit))
          .cure(LeadershipCures::proposeForCommittee)
          .build();

  /** CMT-02: a committee of fewer than nine has secretary and deputy only. */
  public static final Rule<GrassrootsCommittee> SMALL_COMMITTEE =
      Rule.on(GrassrootsCommittee.class)
          .code("CMT-02", Severity.MUST)
          .statement(
              "Đảng ủy cơ sở có dưới chín ủy viên chỉ bầu bí thư, phó bí thư.",
              "A base committee of fewer than nine members elects secretary and deputy only.")
          .source(CHARTER.article("22"), CHARTER.date())
          .when((unit, situation) -> committeeCount(unit) < STANDING_COMMITTEE_FROM_COUNT)
          .check((unit, situation) -> smallCommittee(unit))
          .cure(LeadershipCures::proposeForCommittee)
          .build();

  /** CMT-08: the first leadership of a new unit is appointed. */
  public static final Rule<Unit> FIRST_LEADERSHIP =
      Rule.on(Unit.class)
          .code("CMT-08", Severity.MUST)
          .statement(
              "Tổ chức đảng mới thành lập do cấp ủy cấp trên trực tiếp chỉ định cấp ủy, bí thư, phó"
                  + " bí thư.",
              "The direct superior appoints committee, secretary and deputies of a newly"
                  + " established organisation.")
          .source(QD_29.article("16.5, on Charter Art. 13(5)"), QD_29.date())
          .when((unit, situation) -> situation.isNew(unit))
          .check((unit, situation) -> appointed(unit.leadership()))
          .cure(LeadershipCures::proposeAppointment)
          .build();

  private CommitteeRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(STANDING_COMMITTEE, SMALL_COMMITTEE, FIRST_LEADERSHIP);
  }

  private static int committeeCount(Unit unit) {
    return unit.leadership().holderCount(COMMITTEE_MEMBER);
  }

  private static Optional<Breach> largeCommittee(Unit unit) {
    Leadership leadership = unit.leadership();
    if (leadership.holderCount(STANDING_COMMITTEE_MEMBER) == 0) {
      return Breach.found(
          "đảng ủy " + committeeCount(unit) + " ủy viên, không có ban thường vụ",
          "a committee of " + committeeCount(unit) + ", no standing committee",
          "có ban thường vụ từ 9 ủy viên",
          "a standing committee from 9 members on");
    }
    if (leadership.holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    return LeadershipChecks.leadersBelongTo(leadership, STANDING_COMMITTEE_MEMBER)
        ? Optional.empty()
        : Breach.found(
            "bí thư hoặc phó bí thư không phải ủy viên ban thường vụ",
            "secretary or deputy not on the standing committee",
            "là ủy viên ban thường vụ",
            "members of the standing committee");
  }

  private static Optional<Breach> smallCommittee(Unit unit) {
    Leadership leadership = unit.leadership();
    if (leadership.holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    return leadership.holderCount(STANDING_COMMITTEE_MEMBER) == 0
        ? Optional.empty()
        : Breach.found(
            "đảng ủy " + committeeCount(unit) + " ủy viên, có ban thường vụ",
            "a committee of " + committeeCount(unit) + " with a standing committee",
            "không có ban thường vụ khi dưới 9 ủy viên",
            "no standing committee below 9 members");
  }

  private static Optional<Breach> appointed(Leadership leadership) {
    if (leadership.holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    long elected =
        leadership.seats().stream().filter(seat -> seat.mandate() == Mandate.ELECTED).count();
    return elected == 0
        ? Optional.empty()
        : Breach.found(
            elected + " chức vụ do bầu",
            elected + " seat(s) elected",
            "do cấp trên trực tiếp chỉ định",
            "appointed by the direct superior");
  }
}
