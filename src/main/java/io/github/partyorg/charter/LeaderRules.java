package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.HD_01_2016;
import static io.github.partyorg.charter.LegalTexts.HD_01_2021;
import static io.github.partyorg.charter.LegalTexts.HD_06;
import static io.github.partyorg.charter.LegalTexts.QD_29;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.UnitChanged;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Occasion;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.RuleBuilder;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.util.List;
import java.util.Optional;

/** Norms on leaders at grassroots level, and on their appointment. */
public final class LeaderRules {

  private static final Validity ELIGIBILITY =
      Edition.stated(QD_29.asWhole(), HD_01_2021.asWhole(), HD_06.asWhole());

  private static final Cure<UnitChanged> DECIDED_AGAIN =
      IssuerChecks.reissuedBy(IssuerChecks::competent);

  /** BR-10: leaders appointed instead of elected are appointed by the direct superior. */
  public static final Rule<UnitChanged> APPOINTMENT =
      appointedFromAbove()
          .code("BR-10", Severity.MUST_OR_CONSENT)
          .statement(
              "Khi bầu nhiều lần không được hoặc khi thật cần thiết, cấp ủy cấp trên trực tiếp chỉ"
                  + " định bí thư, phó bí thư, chi ủy viên chi bộ.",
              "If ballots fail, or if truly necessary, the direct superior appoints secretary,"
                  + " deputy and committee members of a branch.")
          .source(Edition.stated(QD_29.article("22"), QD_294.article("23.3")))
          .when((change, s) -> change.after() instanceof Branch && appoints(change))
          .build();

  /** CMT-03: if a congress elects too few, the direct superior appoints the rest. */
  public static final Rule<UnitChanged> COMMITTEE_COMPLETED =
      appointedFromAbove()
          .code("CMT-03", Severity.MUST_OR_CONSENT)
          .statement(
              "Đại hội xã bầu chưa đủ {standing-committee-from} ủy viên thì cấp ủy cấp trên trực"
                  + " tiếp chỉ định số còn thiếu.",
              "If the congress of a commune elects fewer than {standing-committee-from}"
                  + " committee members, the direct superior appoints the rest.")
          .source(Validity.of(HD_01_2016, "15.1").until(Edition.QD_29.last()))
          .threshold(Sizes.STANDING_COMMITTEE_FROM)
          .when((change, s) -> completes(change, s.value(Sizes.STANDING_COMMITTEE_FROM)))
          .build();

  /**
   * CMT-10: elected secretaries and deputies are official members of the organisation; the superior
   * may appoint others (QĐ 294-QĐ/TW, 16.2.3-16.2.4; HD 06-HD/TW, 16.1).
   */
  public static final Rule<Unit> LEADERS_ARE_MEMBERS =
      Rule.on(UnitType.AT_BASE)
          .code("CMT-10", Severity.MUST)
          .statement(
              "Bí thư, phó bí thư được bầu ở cơ sở là đảng viên chính thức của tổ chức mình lãnh"
                  + " đạo.",
              "An elected secretary or deputy at grassroots level is an official member of the"
                  + " organisation that the secretary or deputy leads.")
          .source(ELIGIBILITY.read(LegalSource.Reading.DERIVED))
          .when((unit, s) -> !isOfGuests(unit) && !unit.leadership().isVacant())
          .check((unit, s) -> outsider(unit))
          .cure(LeadershipCures::proposeForUnit)
          .build();

  /** CON-11: members on probation and guests are not elected. */
  public static final Rule<Branch> OFFICIAL_MEMBERS_STAND =
      Rule.on(UnitType.BRANCH)
          .code("CON-11", Severity.MUST)
          .statement(
              "Đảng viên dự bị và đảng viên sinh hoạt tạm thời không biểu quyết, ứng cử, bầu cử.",
              "Probationary members and members on temporary transfer do not vote, stand for"
                  + " election or elect.")
          .source(ELIGIBILITY)
          .when((branch, s) -> !branch.leadership().isVacant())
          .check((branch, s) -> notElectable(branch))
          .cure(LeadershipCures::proposeForBranch)
          .build();

  private static final String OFFICIAL = "đảng viên chính thức của tổ chức";
  private static final String IS = "an official member of the organisation";

  private LeaderRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        APPOINTMENT, COMMITTEE_COMPLETED, LEADERS_ARE_MEMBERS, OFFICIAL_MEMBERS_STAND);
  }

  /** Starts a rule on the appointment of leaders by the direct superior. */
  private static RuleBuilder<UnitChanged> appointedFromAbove() {
    return Rule.onUnitChange(RenewLeadership.class)
        .consentOf(ConsentAuthority.COMMITTEE_ABOVE)
        .consentFor((change, s) -> appointments(change))
        .check(IssuerChecks.decidedBy(IssuerChecks::competent))
        .cure(DECIDED_AGAIN.then(Cure.seekingConsent()));
  }

  private static boolean appoints(UnitChanged change) {
    return change.after().leadership().seats().stream()
        .anyMatch(seat -> isNewlyAppointed(seat, change));
  }

  /** Returns that members are appointed, each after the leaders that there were. */
  private static ImmutableList<Occasion> appointments(UnitChanged change) {
    Occasion act = Occasion.actOn(change.decision().effectiveOn());
    return change.after().leadership().seats().stream()
        .filter(seat -> isNewlyAppointed(seat, change))
        .map(seat -> act.afterLeadersOf(change.before()).about(seat.holder()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isNewlyAppointed(Seat seat, UnitChanged change) {
    return seat.mandate() == Mandate.APPOINTED
        && !change.before().leadership().seats().contains(seat);
  }

  /** Says whether a commune's committee has some elected members, too few, and others appointed. */
  private static boolean completes(UnitChanged change, int enough) {
    List<Seat> committee =
        change.after().leadership().seats().stream()
            .filter(seat -> seat.post() == Post.COMMITTEE_MEMBER)
            .toList();
    long elected = committee.stream().filter(seat -> seat.mandate() == Mandate.ELECTED).count();
    return change.after() instanceof Committee base
        && base.level() == Level.GRASSROOTS
        && base.kind().isA(Kind.COMMUNE)
        && elected > 0
        && elected < enough
        && committee.stream().anyMatch(seat -> isNewlyAppointed(seat, change));
  }

  /** Says whether members on a stay form the branch: no member of its roll could lead it. */
  private static boolean isOfGuests(Unit unit) {
    return unit instanceof Branch branch && branch.form() == BranchForm.TEMPORARY;
  }

  private static Optional<Breach> outsider(Unit unit) {
    for (Seat seat : unit.leadership().seats()) {
      MemberId leader = seat.holder();
      if (!LeadershipChecks.isLeader(seat) || seat.mandate() == Mandate.APPOINTED) {
        continue;
      }
      Optional<Member> member = LeadershipChecks.memberBelow(unit, leader);
      if (member.filter(Member::isOfficial).isEmpty()) {
        String id = leader.value();
        return member.isPresent()
            ? Breach.found(id + " là đảng viên dự bị", id + " is on probation", OFFICIAL, IS)
            : Breach.found(id + " không thuộc tổ chức", id + " is not a member here", OFFICIAL, IS);
      }
    }
    return Optional.empty();
  }

  private static Optional<Breach> notElectable(Branch branch) {
    for (Seat seat : branch.leadership().seats()) {
      if (seat.mandate() == Mandate.ELECTED && !isElectable(branch, seat.holder())) {
        return Breach.found(
            seat.holder() + " được bầu làm " + seat.post().term().vietnamese(),
            seat.holder() + " elected " + seat.post().term().english(),
            OFFICIAL,
            IS);
      }
    }
    return Optional.empty();
  }

  /** This rule says nothing about persons on no roll here. */
  private static boolean isElectable(Branch branch, MemberId holder) {
    return branch.member(holder).map(Member::isOfficial).orElse(true)
        && !LeadershipChecks.isGuestOnly(branch, holder);
  }
}
