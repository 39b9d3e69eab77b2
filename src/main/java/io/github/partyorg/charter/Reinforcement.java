package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One consistent proposal for all branches of a hierarchy with too few members (phương án tăng
 * cường cho chi bộ ít đảng viên).
 *
 * <p>In each commune, experienced officials go to the branches with too few official members. They
 * come from branches that stay above their own minimum, and each is sent only once. If there are
 * not enough such officials, the branches with the fewest members end, and their members go to the
 * others. It was tried, and brings no violation of a binding norm.
 *
 * <p>The plan ends the fewest branches possible; among such plans it moves the fewest members. It
 * minimises nothing else. The members of a branch that ends stay together if a branch has room for
 * them, all those sent there before counted: one of another branch's kind only if none of the own
 * has room, one that was just reinforced last. If none has room for all, they go one by one to
 * branches that have some; a branch exceeds the maximum only if no branch of the commune has room.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Reinforcement permits ImmutableReinforcement {

  Reinforcement() {}

  /**
   * Returns the proposal for the hierarchy of a report.
   *
   * @param report the report on the hierarchy
   * @return the proposal
   */
  public static Reinforcement of(Report report) {
    Situation situation = report.situation();
    ImmutableList.Builder<Decision> decisions = ImmutableList.builder();
    ImmutableSet.Builder<UnitId> unresolved = ImmutableSet.builder();
    for (Unit unit : report.hierarchy().units()) {
      if (CommuneBranches.isCommune(unit)) {
        CommuneBranches place = CommuneBranches.of((Committee) unit, situation);
        if (!place.thin().isEmpty()) {
          decide(place, report, situation)
              .ifPresentOrElse(
                  decisions::add,
                  () -> place.thin().forEach(branch -> unresolved.add(branch.id())));
        }
      }
    }
    return ImmutableReinforcement.make(Plan.of(decisions.build()), unresolved.build());
  }

  /**
   * {@return a plan with a decision of each base committee that has branches with too few members;
   * empty if none has}
   */
  public abstract Plan plan();

  /** {@return the branches for which the commune has no member to spare} */
  public abstract ImmutableSet<UnitId> unresolved();

  private static Optional<Decision> decide(
      CommuneBranches place, Report report, Situation situation) {
    return Staffing.of(
            place, CommuneBranches.minimum(situation), situation.value(Sizes.BRANCH_MAXIMUM_COUNT))
        .map(
            staffing ->
                Decision.builder()
                    .issuer(place.top().id())
                    .effectiveOn(report.day())
                    .addAllOrders(orders(staffing, place, situation))
                    .build())
        .filter(decision -> helps(decision, place, report));
  }

  private static List<Order> orders(Staffing staffing, CommuneBranches place, Situation situation) {
    List<Order> orders = new ArrayList<>();
    for (Staffing.Move move : staffing.moves()) {
      if (!staffing.ending().contains(move.from())) {
        orders.add(ThinUnitCures.transfer(move.from(), move.to(), move.members()));
      }
    }
    staffing.ending().forEach(ended -> orders.add(dissolve(ended, staffing)));
    for (Branch home : place.others()) {
      Branch changed = changed(home, staffing);
      if (changed.memberCount() != home.memberCount()) {
        orders.addAll(LeadershipCures.completing(changed, situation));
      }
    }
    return orders;
  }

  /** Returns a branch without the members sent from it, and with those sent to it. */
  private static Branch changed(Branch home, Staffing staffing) {
    Set<MemberId> leaving = new HashSet<>();
    List<Member> coming = new ArrayList<>();
    for (Staffing.Move move : staffing.moves()) {
      if (move.from().equals(home)) {
        leaving.addAll(move.members());
      } else if (move.to().equals(home)) {
        move.members().forEach(id -> coming.add(move.from().member(id).orElseThrow()));
      }
    }
    return home.leftBy(leaving).joinedBy(coming);
  }

  private static Order dissolve(Branch ended, Staffing staffing) {
    Allocation.Builder allocation = Allocation.builder();
    for (Staffing.Move move : staffing.moves()) {
      if (move.from().equals(ended)) {
        allocation.send(move.members()).to(move.to().id());
      }
    }
    allocation.recall(Lists.transform(ended.guests(), Guest::member));
    return Dissolve.unit(ended.id()).allocating(allocation.build()).because(Purpose.REINFORCEMENT);
  }

  /**
   * Says whether all branches of the place have enough members afterwards, without worse
   * violations.
   */
  private static boolean helps(Decision decision, CommuneBranches place, Report report) {
    try {
      Review review = report.review(Plan.of(decision));
      return review.introduced().stream()
              .noneMatch(violation -> violation.rule().severity() == Severity.MUST)
          && CommuneBranches.of(
                  (Committee) review.after().hierarchy().unit(place.top().id()).orElseThrow(),
                  review.after().situation())
              .thin()
              .isEmpty();
    } catch (DecisionRefusedException refused) {
      return false;
    }
  }
}
