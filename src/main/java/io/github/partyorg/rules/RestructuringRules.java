package io.github.partyorg.rules;

import static io.github.partyorg.rules.LegalTexts.CHARTER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolved;
import io.github.partyorg.restructuring.Established;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;

/** How organisations are established and dissolved (Party Charter, Arts. 10 and 21). */
public final class RestructuringRules {

  /** REO-01: the committee directly above decides establishment and dissolution. */
  public static final Rule<Change> COMPETENT_ISSUER =
      Rule.on(Change.class)
          .code("REO-01", Severity.MUST)
          .statement(
              "Cấp ủy cấp trên trực tiếp quyết định thành lập, giải thể đảng bộ, chi bộ.",
              "The committee directly above decides the establishment and the dissolution of an"
                  + " organisation.")
          .source(CHARTER.article("10(3)"), CHARTER.date())
          .when((change, situation) -> change instanceof Established || change instanceof Dissolved)
          .check(
              (change, situation) -> {
                UnitId competent = competent(change, situation);
                return change.decision().issuer().equals(competent)
                    ? Optional.empty()
                    : Breach.found(
                        "do " + change.decision().issuer() + " quyết định",
                        "decided by " + change.decision().issuer(),
                        "thẩm quyền của " + competent,
                        "the competence of " + competent);
              })
          .cure(RestructuringRules::reissue)
          .build();

  /** REO-06: on dissolution every member is introduced to another branch. */
  public static final Guarantee NOBODY_HOMELESS =
      Guarantee.of(
          "REO-06",
          Bilingual.of(
              "Khi giải thể, mọi đảng viên được giới thiệu đến chi bộ khác.",
              "On dissolution every member is introduced to another branch."),
          CHARTER.article("21(2)"),
          Range.atLeast(CHARTER.date()),
          "Dissolve: an allocation that leaves anybody out is refused");

  /** REO-07: no restructuring changes who is a member. */
  public static final Guarantee CONSERVATION =
      Guarantee.of(
          "REO-07",
          Bilingual.of(
              "Sắp xếp tổ chức không làm thay đổi danh sách đảng viên.",
              "A restructuring does not change who is a member."),
          CHARTER.article("no single article").derived(),
          Range.atLeast(CHARTER.date()),
          "Outcome: one that loses, gains or doubles a member cannot exist");

  /** REO-08: a member is on the roll of exactly one branch. */
  public static final Guarantee ONE_ROLL =
      Guarantee.of(
          "REO-08",
          Bilingual.of(
              "Đảng viên sinh hoạt chính thức ở đúng một chi bộ.",
              "A member is on the roll of exactly one branch."),
          LegalTexts.HD_09_2017.article("chuyển sinh hoạt đảng").derived(),
          Range.atLeast(LegalTexts.HD_09_2017.date()),
          "Hierarchy: a member listed twice is refused");

  private RestructuringRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(COMPETENT_ISSUER, NOBODY_HOMELESS, CONSERVATION, ONE_ROLL);
  }

  /** Returns whose decision a change needs: the base committee's for branches of its sections. */
  private static UnitId competent(Change change, Situation situation) {
    UnitId above = superior(change);
    return unit(above, situation)
        .filter(Section.class::isInstance)
        .flatMap(section -> superior(above, situation))
        .map(Unit::id)
        .orElse(above);
  }

  /** Returns what stood directly above the unit that began or ended. */
  static UnitId superior(Change change) {
    return change instanceof Established established
        ? established.superior()
        : ((Dissolved) change).superior();
  }

  private static Optional<Unit> unit(UnitId id, Situation situation) {
    return snapshots(situation).stream().flatMap(h -> h.unit(id).stream()).findFirst();
  }

  private static Optional<Unit> superior(UnitId id, Situation situation) {
    return snapshots(situation).stream()
        .flatMap(h -> h.superiorOf(id).stream())
        .map(Unit.class::cast)
        .findFirst();
  }

  private static List<Hierarchy> snapshots(Situation situation) {
    ImmutableList.Builder<Hierarchy> snapshots = ImmutableList.builder();
    snapshots.add(situation.hierarchy());
    situation.outcome().ifPresent(outcome -> snapshots.add(outcome.before()));
    return snapshots.build();
  }

  /** Proposes to take the order out of its decision and to have it decided where it belongs. */
  private static ImmutableList<Remedy> reissue(
      Rule<Change> rule, Change change, Situation situation) {
    Decision decision = change.decision();
    UnitId competent = competent(change, situation);
    int at = change.order() - 1;
    List<Order> orders = decision.orders();
    ImmutableList.Builder<Decision> decisions = ImmutableList.builder();
    part(decision, orders.subList(0, at)).ifPresent(decisions::add);
    decisions.add(
        Decision.builder()
            .issuer(competent)
            .effectiveOn(decision.effectiveOn())
            .addAllLegalBases(decision.legalBases())
            .addOrders(orders.get(at))
            .build());
    part(decision, orders.subList(at + 1, orders.size())).ifPresent(decisions::add);
    return ImmutableList.of(
        Remedy.reissue(
            Bilingual.of(
                "Nội dung "
                    + change.order()
                    + " của "
                    + decision.label()
                    + " do "
                    + competent
                    + " quyết định",
                "Have order "
                    + change.order()
                    + " of "
                    + decision.label()
                    + " decided by "
                    + competent),
            decisions.build(),
            decision));
  }

  private static Optional<Decision> part(Decision decision, List<Order> orders) {
    return orders.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Decision.builder()
                .number(decision.number())
                .issuer(decision.issuer())
                .issuedOn(decision.issuedOn())
                .effectiveOn(decision.effectiveOn())
                .addAllLegalBases(decision.legalBases())
                .addAllOrders(orders)
                .build());
  }
}
