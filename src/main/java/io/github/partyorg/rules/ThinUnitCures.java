package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Superior;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proposes what to do about a branch with too few official members: first experienced officials of
 * the same commune from a branch that can spare them, then dissolution with everyone re-homed.
 */
final class ThinUnitCures {

  private static final int MINIMUM = GrassrootsRules.ORGANIZATION_MINIMUM_COUNT;

  private ThinUnitCures() {}

  static <U extends Unit> ImmutableList<Remedy> propose(Rule<U> rule, U unit, Situation situation) {
    if (!(unit instanceof Branch thin)) {
      return ImmutableList.of();
    }
    Optional<Superior> superior = situation.hierarchy().superiorOf(unit.id());
    if (superior.isEmpty()) {
      return ImmutableList.of();
    }
    UnitId issuer = situation.competentOver(unit.id());
    List<Branch> siblings = siblings(thin, superior.get());
    return Stream.concat(
            siblings.stream().flatMap(donor -> reinforce(thin, donor, issuer, situation).stream()),
            siblings.stream().map(home -> dissolve(thin, home, issuer, situation)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the other branches below the same superior, of the same kind first. */
  private static List<Branch> siblings(Branch thin, Superior superior) {
    return superior.children().stream()
        .filter(Branch.class::isInstance)
        .map(Branch.class::cast)
        .filter(branch -> !branch.id().equals(thin.id()))
        .sorted(Comparator.comparing(branch -> branch.kind() != thin.kind()))
        .toList();
  }

  private static Optional<Remedy> reinforce(
      Branch thin, Branch donor, UnitId issuer, Situation situation) {
    int missing = MINIMUM - thin.officialMemberCount();
    List<MemberId> sent =
        donor.members().stream()
            .filter(member -> member.isOfficial() && member.occupation().isPresent())
            .filter(member -> !holdsSeat(donor, member))
            .limit(missing)
            .map(Member::id)
            .toList();
    if (sent.size() < missing || donor.officialMemberCount() - missing < MINIMUM) {
      return Optional.empty();
    }
    return Optional.of(
        Remedy.decide(
            Bilingual.of(
                "Tăng cường " + sent + " từ " + donor + " đến " + thin,
                "Reinforce " + thin + " with " + sent + " from " + donor),
            Decision.builder()
                .issuer(issuer)
                .effectiveOn(situation.day())
                .addOrders(
                    TransferMembers.from(donor.id().value())
                        .to(thin.id().value())
                        .because(Purpose.REINFORCEMENT)
                        .members(sent))
                .build()));
  }

  private static boolean holdsSeat(Branch branch, Member member) {
    return branch.leadership().seats().stream().anyMatch(s -> s.holder().equals(member.id()));
  }

  private static Remedy dissolve(Branch thin, Branch home, UnitId issuer, Situation situation) {
    return Remedy.decide(
        Bilingual.of(
            "Giải thể " + thin + ", chuyển đảng viên đến " + home,
            "Dissolve " + thin + ", members to " + home),
        Decision.builder()
            .issuer(issuer)
            .effectiveOn(situation.day())
            .addOrders(Dissolve.unit(thin.id().value()).everyoneTo(home.id().value()))
            .build());
  }
}
