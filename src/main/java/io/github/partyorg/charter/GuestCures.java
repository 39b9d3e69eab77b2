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

  private static final Template RETURN =
      Template.of(
          "{guest} trở về sinh hoạt tại {branch}",
          "Have {guest} return to {branch}",
          GUEST,
          BRANCH);

  private GuestCures() {}

  /** Proposes that a member who stays elsewhere goes home. */
  static Cure<Stay> recall() {
    return (rule, stay, situation) -> {
      Branch branch = stay.branch();
      ImmutableList<MemberId> guest = ImmutableList.of(stay.member());
      return ImmutableList.of(
          situation.remedy(
              branch,
              (stay.isOutside() ? RETURN : RECALL)
                  .fill(GUEST.is(situation.hierarchy().label(stay.member())), BRANCH.is(branch)),
              ImmutableList.of(
                  stay.isOutside() ? EndStay.outside(guest) : EndStay.of(guest).in(branch.id()))));
    };
  }
}
