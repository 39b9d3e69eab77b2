package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Stay;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;

/** Proposes to end temporary stays. */
final class GuestCures {

  private static final Placeholder<String> GUEST = Placeholder.plain("guest");
  private static final Placeholder<Branch> BRANCH = Placeholder.plain("branch");
  private static final Template RECALL =
      Template.of(
          "Kết thúc sinh hoạt tạm thời của {guest} tại {branch}",
          "End the stay of {guest} in {branch}",
          GUEST,
          BRANCH);

  private GuestCures() {}

  /** Proposes that a guest goes home. */
  static Cure<Stay> recall() {
    return (rule, stay, situation) -> {
      Branch branch = stay.branch();
      MemberId guest = stay.guest().member();
      return ImmutableList.of(
          situation.remedy(
              branch,
              RECALL.fill(GUEST.is(situation.hierarchy().label(guest)), BRANCH.is(branch)),
              ImmutableList.of(EndStay.of(ImmutableList.of(guest)).in(branch.id()))));
    };
  }
}
