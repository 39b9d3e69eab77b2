package consumer;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What an application adds of its own: branches of a commune with few members are merged. */
public final class RegroupingService {

  private final int least;

  /**
   * Makes the service.
   *
   * @param least a branch of fewer official members is merged
   */
  public RegroupingService(int least) {
    this.least = least;
  }

  /** Drafts the merger of all thin branches into the largest one; no decision if none is thin. */
  public Plan draft(Hierarchy hierarchy, String commune, LocalDate day) {
    List<Branch> branches = hierarchy.committee(commune).branches();
    Branch largest =
        branches.stream().max(Comparator.comparing(Branch::memberCount)).orElseThrow();
    List<UnitId> thin =
        branches.stream()
            .filter(branch -> branch.officialMemberCount() < least && branch != largest)
            .map(Branch::id)
            .toList();
    return thin.isEmpty()
        ? Plan.of()
        : Plan.of(
            Decision.builder()
                .issuer(commune)
                .effectiveOn(day)
                .addOrders(Merge.units(thin).into(largest.id()))
                .build());
  }

  /** Reviews what would come of the draft, by the norms of the day. */
  public Review review(Hierarchy hierarchy, String commune, LocalDate day) {
    Plan plan = draft(hierarchy, commune, day);
    return Rulebooks.inForceOn(day).review(plan.applyTo(hierarchy));
  }
}
