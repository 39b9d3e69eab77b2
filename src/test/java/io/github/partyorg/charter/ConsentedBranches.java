package io.github.partyorg.charter;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import java.time.LocalDate;
import java.util.List;

/** A branch V of the commune X in the district H, beside W, with consents recorded on it. */
final class ConsentedBranches {

  private ConsentedBranches() {}

  static Branch branch(String id, Consent... consents) {
    var branch = Branch.of(id, Kind.VILLAGE).name("Chi bộ " + id).addConsents(consents);
    for (int number = 1; number <= 5; number++) {
      branch.addMembers(Member.official(id + number).name("Đảng viên " + id + number).build());
    }
    return branch.build();
  }

  static Branch led(LocalDate congress, Consent... consents) {
    return branch("V", consents)
        .withLeadership(Leadership.elected(congress).secretary("V1").build());
  }

  static Hierarchy district(Branch branch) {
    return Hierarchy.of(
        Committee.district("H")
            .name("Đảng bộ huyện H")
            .add(
                Committee.grassroots("X", Kind.COMMUNE)
                    .name("Đảng bộ xã X")
                    .add(branch, branch("W"))
                    .build())
            .build());
  }

  static List<String> found(String code, Hierarchy hierarchy, LocalDate day) {
    return Rulebooks.inForceOn(day).report(hierarchy, day).violationsOf(code).stream()
        .map(violation -> violation.path().toString())
        .toList();
  }

  static Decision decision(String issuer, LocalDate day, Order... orders) {
    return Decision.builder().issuer(issuer).effectiveOn(day).addOrders(orders).build();
  }

  static Review review(Hierarchy before, Decision... decisions) {
    Plan plan = Plan.of(decisions);
    return Rulebooks.inForceOn(decisions[decisions.length - 1].effectiveOn())
        .review(plan.applyTo(before));
  }

  static List<String> introduced(Review review) {
    return review.introduced().stream().map(one -> one.rule().code().value()).toList();
  }
}
