package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.Optional;

/** Proposes to appoint the commune's secretary to lead its military branch, of whichever branch. */
final class MilitaryCure {

  private static final Placeholder<String> SECRETARY = Placeholder.plain("secretary");
  private static final Placeholder<Branch> BRANCH = Placeholder.plain("branch");
  private static final Template APPOINT =
      Template.of(
          "Chỉ định {secretary} làm bí thư {branch}",
          "Appoint {secretary} secretary of {branch}",
          SECRETARY,
          BRANCH);

  private MilitaryCure() {}

  static ImmutableList<Remedy> propose(Rule<Branch> rule, Branch branch, Situation situation) {
    return communeSecretary(branch, situation)
        .map(secretary -> ImmutableList.of(appoint(secretary, branch, situation)))
        .orElse(ImmutableList.of());
  }

  /** Returns the secretary of the commune that a branch belongs to, if there is one. */
  static Optional<MemberId> communeSecretary(Branch branch, Situation situation) {
    List<Unit> above = situation.above(branch.id());
    for (int at = 0; at < above.size(); at++) {
      Committee committee = (Committee) above.get(at);
      if (isCommune(committee, above.subList(at + 1, above.size()))) {
        return committee.leadership().holdersOf(Post.SECRETARY).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** Says whether it is a commune, or since July 2025 another unit of its rank. */
  private static boolean isCommune(Committee committee, List<Unit> above) {
    return switch (committee.level()) {
      case IMMEDIATE_SUPERIOR -> committee.kind().isA(Kind.COMMUNE_LEVEL);
      case GRASSROOTS ->
          committee.kind().isA(Kind.COMMUNE)
              || (committee.kind().isA(Kind.COMMUNE_LEVEL) && isProvince(above));
      default -> false;
    };
  }

  private static boolean isProvince(List<Unit> above) {
    return !above.isEmpty() && ((Committee) above.get(0)).level() == Level.PROVINCIAL;
  }

  private static Remedy appoint(MemberId secretary, Branch branch, Situation situation) {
    return situation.remedy(
        branch,
        APPOINT.fill(SECRETARY.is(situation.hierarchy().label(secretary)), BRANCH.is(branch)),
        ImmutableList.of(RenewLeadership.of(branch.id()).to(led(branch, secretary, situation))));
  }

  /** All others keep their seats; the old secretary loses the seat. */
  private static Leadership led(Branch branch, MemberId secretary, Situation situation) {
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    seats.add(Seat.of(Post.SECRETARY, secretary, Mandate.APPOINTED, situation.day()));
    branch.leadership().seats().stream()
        .filter(seat -> seat.post() != Post.SECRETARY && !seat.holder().equals(secretary))
        .forEach(seats::add);
    return branch.leadership().withSeats(seats.build());
  }
}
