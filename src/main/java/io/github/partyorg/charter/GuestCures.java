package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.function.BiPredicate;

/** Proposes to end temporary stays. */
final class GuestCures {

  private static final Placeholder<Iterable<? extends String>> GUESTS =
      Placeholder.several("guests", Bilingual::alike);
  private static final Placeholder<Branch> BRANCH = Placeholder.plain("branch");
  private static final Template RECALL =
      Template.of(
          "Kết thúc sinh hoạt tạm thời của {guests} tại {branch}",
          "End the stay of {guests} in {branch}",
          GUESTS,
          BRANCH);

  private GuestCures() {}

  /** Proposes that some guests go home. */
  static Cure<Branch> recall(BiPredicate<Guest, Situation> which) {
    return (rule, branch, situation) ->
        recall(
            branch,
            branch.guests().stream()
                .filter(guest -> which.test(guest, situation))
                .map(Guest::member)
                .collect(ImmutableList.toImmutableList()),
            situation);
  }

  /** Proposes to end stays that are over, or to ask for a renewal. */
  static ImmutableList<Remedy> end(Rule<Branch> rule, Branch branch, Situation situation) {
    ImmutableList<MemberId> over =
        branch.guests().stream()
            .filter(guest -> guest.until().isBefore(situation.day()))
            .map(Guest::member)
            .collect(ImmutableList.toImmutableList());
    return ImmutableList.<Remedy>builder()
        .addAll(recall(branch, over, situation))
        .addAll(Cure.<Branch>seekingConsent().propose(rule, branch, situation))
        .build();
  }

  private static ImmutableList<Remedy> recall(
      Branch branch, ImmutableList<MemberId> guests, Situation situation) {
    return ImmutableList.of(
        situation.remedy(
            branch,
            RECALL.fill(
                GUESTS.is(Lists.transform(guests, situation.hierarchy()::label)),
                BRANCH.is(branch)),
            ImmutableList.of(EndStay.of(guests).in(branch.id()))));
  }
}
