package io.github.partyorg.charter;

import static io.github.partyorg.rules.Measure.MEMBERS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.RuleBuilder;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The committee that decides on a membership (thẩm quyền kết nạp, công nhận, xóa tên, khai trừ). A
 * committee above the competent one may decide instead.
 */
public final class MembershipPowerRules {

  /** A base committee that may admit and expel has more members than this. */
  public static final Threshold EMPOWERED_MEMBERS =
      Threshold.of(
          "empowered-members", 100, LegalTexts.QD_294.article("22.1"), Edition.QD_294.from());

  private static final ImmutableSet<Movement> DECIDED =
      ImmutableSet.of(
          Movement.ADMITTED,
          Movement.READMITTED,
          Movement.CONFIRMED,
          Movement.REMOVED,
          Movement.RESIGNED,
          Movement.EXPELLED);

  /** MEM-32 until April 2026: the direct superior, or a base committee with the power. */
  public static final Rule<MembershipChanged> DECIDED_BY_SUPERIOR =
      decided(
              MembershipChange.class,
              Edition.QD_294.only("4.3.2, 22.1"),
              (committee, day) ->
                  committee.level() == Level.IMMEDIATE_SUPERIOR
                      || committee.level() == Level.PROVINCIAL
                      || hasPower(committee, day))
          .statement(
              "Kết nạp, công nhận chính thức, xóa tên, khai trừ do ban thường vụ cấp ủy cấp trên"
                  + " trực tiếp của tổ chức cơ sở đảng, hoặc đảng ủy cơ sở được giao quyền, quyết"
                  + " định.",
              "The direct superior of the grassroots organisation, or a base committee that has"
                  + " been given the power, decides on admission, recognition, removal and"
                  + " expulsion.")
          .build();

  /** MEM-32 since July 2026: the standing committee of the base committee decides to admit. */
  public static final Rule<MembershipChanged> ADMITTED_BY_BASE =
      decided(
              Admit.class,
              Validity.from(Edition.QD_208.from(), LegalTexts.QD_208.asWhole().secondary()),
              (committee, day) -> committee.level() == Level.GRASSROOTS)
          .statement(
              "Kết nạp đảng viên do ban thường vụ đảng ủy cơ sở quyết định.",
              "The standing committee of the base committee decides on an admission.")
          .build();

  /** DIS-06: a base committee that may admit and expel has more than a hundred members. */
  public static final Rule<Committee> EMPOWERED_BASE =
      Rule.on(UnitType.GRASSROOTS_COMMITTEE)
          .code("DIS-06", Severity.MUST)
          .statement(
              "Đảng ủy cơ sở được giao quyền kết nạp và khai trừ đảng viên có trên"
                  + " {empowered-members} đảng viên.",
              "A base committee that has been given the power to admit and to expel has more than"
                  + " {empowered-members} members.")
          .source(Edition.QD_294.only("22.1"))
          .looksAt(Surroundings.DAY)
          .counting(MEMBERS)
          .threshold(EMPOWERED_MEMBERS)
          .when((unit, s) -> isEmpowered(unit, s.day()))
          .check((unit, s) -> MEMBERS.atLeast(MEMBERS.in(unit), 1 + s.value(EMPOWERED_MEMBERS)))
          .build();

  private MembershipPowerRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(DECIDED_BY_SUPERIOR, ADMITTED_BY_BASE, EMPOWERED_BASE);
  }

  private static RuleBuilder<MembershipChanged> decided(
      Class<? extends MembershipChange> order,
      Validity validity,
      BiPredicate<Committee, LocalDate> isCompetent) {
    return Rule.onMembership(order)
        .code("MEM-32", Severity.MUST)
        .source(validity)
        .when(
            (change, s) ->
                DECIDED.contains(change.movement())
                    && competent(change, s, isCompetent).isPresent())
        .check(
            (change, s) ->
                isAbove(change, s, isCompetent)
                    ? Optional.empty()
                    : IssuerChecks.issued(
                        change.decision().issuer(),
                        competent(change, s, isCompetent).orElseThrow(),
                        s))
        .cure(
            IssuerChecks.reissuedBy(
                (change, s) -> competent(change, s, isCompetent).orElseThrow()));
  }

  /** Returns the units above the branch, the nearest first; none in the armed forces. */
  private static List<Unit> above(MembershipChanged change, Situation situation) {
    List<Unit> line = situation.outcome().orElseThrow().before(change).line(change.branch().id());
    return line.stream().anyMatch(unit -> unit.kind().isA(Kind.ARMED_FORCES))
        ? ImmutableList.of()
        : ImmutableList.copyOf(line.subList(0, line.size() - 1)).reverse();
  }

  private static Optional<UnitId> competent(
      MembershipChanged change,
      Situation situation,
      BiPredicate<Committee, LocalDate> isCompetent) {
    LocalDate day = change.decision().effectiveOn();
    return above(change, situation).stream()
        .filter(unit -> isCompetent.test((Committee) unit, day))
        .map(Unit::id)
        .findFirst();
  }

  /** Says whether the issuer is competent, or stands above the committee that is. */
  private static boolean isAbove(
      MembershipChanged change,
      Situation situation,
      BiPredicate<Committee, LocalDate> isCompetent) {
    LocalDate day = change.decision().effectiveOn();
    boolean isReached = false;
    for (Unit unit : above(change, situation)) {
      isReached |= isCompetent.test((Committee) unit, day);
      if (isReached && unit.id().equals(change.decision().issuer())) {
        return true;
      }
    }
    return false;
  }

  /** Says whether it has the powers of a superior, or that over memberships by name. */
  private static boolean hasPower(Committee committee, LocalDate day) {
    return committee.delegation().filter(given -> given.makesSuperior(day)).isPresent()
        || isEmpowered(committee, day);
  }

  private static boolean isEmpowered(Committee committee, LocalDate day) {
    return committee
        .delegation()
        .filter(given -> given.holdsOn(day))
        .filter(given -> given.powers().contains(Delegation.Power.MEMBERSHIPS))
        .isPresent();
  }
}
