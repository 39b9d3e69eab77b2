package io.github.partyorg.rules;

import static io.github.partyorg.structure.Post.DEPUTY_SECRETARY;
import static io.github.partyorg.structure.Post.SECRETARY;

import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import java.util.Optional;
import java.util.Set;

/** What the rules on branches and on committees ask of a leadership alike. */
final class LeadershipChecks {

  private LeadershipChecks() {}

  static boolean leadersBelongTo(Leadership leadership, Post body) {
    Set<MemberId> members = leadership.holdersOf(body);
    return members.containsAll(leadership.holdersOf(SECRETARY))
        && members.containsAll(leadership.holdersOf(DEPUTY_SECRETARY));
  }

  static Optional<Breach> noSecretary() {
    return Breach.found("khuyết bí thư", "no secretary", "có bí thư", "a secretary");
  }
}
