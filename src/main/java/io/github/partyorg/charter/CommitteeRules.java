package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_28;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.rules.Measure.COMMITTEE_MEMBERS;
import static io.github.partyorg.rules.Measure.STANDING_COMMITTEE_MEMBERS;
import static io.github.partyorg.structure.Post.SECRETARY;
import static io.github.partyorg.structure.Post.STANDING_COMMITTEE_MEMBER;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Norms on the leadership of base committees, and of new units of any kind (Charter, Arts. 13 and
 * 22).
 */
public final class CommitteeRules {

  /** CMT-01: a committee of nine or more has a standing committee that its leaders belong to. */
  public static final Rule<Committee> STANDING_COMMITTEE =
      Rule.on(UnitType.GRASSROOTS_COMMITTEE)
          .code("CMT-01", Severity.MUST)
          .statement(
              "Đảng ủy cơ sở có từ {standing-committee-from} ủy viên trở lên bầu ban thường vụ, rồi"
                  + " bầu bí thư, phó bí thư trong số ủy viên thường vụ.",
              "A base committee of {standing-committee-from} members or more elects a standing"
                  + " committee, then secretary and deputies within it.")
          .source(Validity.of(CHARTER, "22"))
          .counting(COMMITTEE_MEMBERS)
          .threshold(Sizes.STANDING_COMMITTEE_FROM)
          .when((unit, s) -> COMMITTEE_MEMBERS.in(unit) >= s.value(Sizes.STANDING_COMMITTEE_FROM))
          .check((unit, s) -> largeCommittee(unit, s.value(Sizes.STANDING_COMMITTEE_FROM)))
          .cure(LeadershipCures::proposeForCommittee)
          .build();

  /** CMT-02: a committee of fewer than nine has secretary and deputy only. */
  public static final Rule<Committee> SMALL_COMMITTEE =
      Rule.on(UnitType.GRASSROOTS_COMMITTEE)
          .code("CMT-02", Severity.MUST)
          .statement(
              "Đảng ủy cơ sở có dưới {standing-committee-from} ủy viên chỉ bầu bí thư, phó bí thư.",
              "A base committee of fewer than {standing-committee-from} members elects secretary"
                  + " and deputy only.")
          .source(Validity.of(CHARTER, "22"))
          .counting(COMMITTEE_MEMBERS)
          .threshold(Sizes.STANDING_COMMITTEE_FROM)
          .when((unit, s) -> COMMITTEE_MEMBERS.in(unit) < s.value(Sizes.STANDING_COMMITTEE_FROM))
          .check((unit, s) -> smallCommittee(unit, s.value(Sizes.STANDING_COMMITTEE_FROM)))
          .cure(LeadershipCures::proposeForCommittee)
          .build();

  /** CMT-05: the committee of a merged unit has at most as many members as those before. */
  public static final Rule<Unit> MERGED_COMMITTEE =
      Rule.onNew(UnitType.UNIT)
          .code("CMT-05", Severity.MUST_OR_CONSENT)
          .statement(
              "Cấp ủy của tổ chức sáp nhập, hợp nhất ban đầu không quá tổng số cấp ủy viên của các"
                  + " tổ chức cũ.",
              "The committee of a merged unit begins with at most as many members as the committees"
                  + " before had together.")
          // The days in 2019 and 2025 are not known, only the years between are certain.
          .source(
              Validity.from(LocalDate.of(2020, 1, 1), HD_28.asWhole().secondary())
                  .until(LocalDate.of(2024, 12, 31)))
          .consentOf(ConsentAuthority.COMMITTEE_ABOVE)
          .counting(COMMITTEE_MEMBERS)
          .when((unit, s) -> isMerged(unit, s))
          .check((unit, s) -> COMMITTEE_MEMBERS.atMost(COMMITTEE_MEMBERS.in(unit), seats(unit, s)))
          .cure(Cure.seekingConsent())
          .build();

  /** CMT-08: the first leadership of a new unit is appointed. */
  public static final Rule<Unit> FIRST_LEADERSHIP =
      Rule.onNew(UnitType.UNIT)
          .code("CMT-08", Severity.MUST)
          .statement(
              "Tổ chức đảng mới thành lập, chia tách, sáp nhập, hợp nhất do cấp ủy cấp trên trực"
                  + " tiếp chỉ định cấp ủy, bí thư, phó bí thư.",
              "The direct superior appoints committee, secretary and deputies of an organisation"
                  + " that is newly established, split, merged or consolidated.")
          .source(Edition.stated(QD_29.article("16.5"), QD_294.article("16.5")))
          .check((unit, s) -> appointed(unit.leadership()))
          .cure(LeadershipCures::proposeAppointment)
          .build();

  private CommitteeRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        STANDING_COMMITTEE, SMALL_COMMITTEE, MERGED_COMMITTEE, FIRST_LEADERSHIP);
  }

  private static Optional<Breach> largeCommittee(Unit unit, int from) {
    Leadership leadership = unit.leadership();
    if (STANDING_COMMITTEE_MEMBERS.in(unit) == 0) {
      return Breach.found(
          "đảng ủy " + COMMITTEE_MEMBERS.in(unit) + " ủy viên, không có ban thường vụ",
          "a committee of " + COMMITTEE_MEMBERS.in(unit) + ", no standing committee",
          "có ban thường vụ từ " + from + " ủy viên",
          "a standing committee from " + from + " members on");
    }
    if (leadership.holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    return Breach.unless(
        LeadershipChecks.leadersBelongTo(leadership, STANDING_COMMITTEE_MEMBER),
        "bí thư hoặc phó bí thư không phải ủy viên ban thường vụ",
        "secretary or deputy not on the standing committee",
        "là ủy viên ban thường vụ",
        "members of the standing committee");
  }

  private static Optional<Breach> smallCommittee(Unit unit, int from) {
    if (unit.leadership().holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    return Breach.unless(
        STANDING_COMMITTEE_MEMBERS.in(unit) == 0,
        "đảng ủy " + COMMITTEE_MEMBERS.in(unit) + " ủy viên, có ban thường vụ",
        "a committee of " + COMMITTEE_MEMBERS.in(unit) + " with a standing committee",
        "không có ban thường vụ khi dưới " + from + " ủy viên",
        "no standing committee below " + from + " members");
  }

  private static Optional<Breach> appointed(Leadership leadership) {
    if (leadership.holderCount(SECRETARY) == 0) {
      return LeadershipChecks.noSecretary();
    }
    long elected =
        leadership.seats().stream().filter(seat -> seat.mandate() == Mandate.ELECTED).count();
    return Breach.unless(
        elected == 0,
        elected + " chức vụ do bầu",
        elected + (elected == 1 ? " seat elected" : " seats elected"),
        "do cấp trên trực tiếp chỉ định",
        "appointed by the direct superior");
  }

  private static boolean isMerged(Unit unit, Situation situation) {
    return COMMITTEE_MEMBERS.in(unit) > 0 && !mergers(unit, situation).isEmpty();
  }

  private static int seats(Unit unit, Situation situation) {
    return mergers(unit, situation).stream()
        .flatMap(change -> change.originals().stream())
        .mapToInt(COMMITTEE_MEMBERS::in)
        .sum();
  }

  /** Returns the changes by which other units were merged into one, or consolidated into it. */
  private static ImmutableList<Change> mergers(Unit unit, Situation situation) {
    return situation.formationsOf(unit.id()).stream()
        .filter(change -> change.originals().size() > 1)
        .filter(change -> change.successions().stream().anyMatch(one -> one.to().equals(unit.id())))
        .collect(ImmutableList.toImmutableList());
  }
}
