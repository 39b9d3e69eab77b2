package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.Resign;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.Optional;

/** Norms on majorities (biểu quyết; Party Charter, Art. 9(5)). */
public final class VotingRules {

  private static final Validity SINCE_QD_24 = Edition.QD_24.since("9.3");

  private static final Placeholder<Vote> VOTE =
      Placeholder.of(
          "vote",
          vote ->
              Bilingual.of(
                  vote.body().term().vietnamese() + " " + vote.approving() + "/" + vote.entitled(),
                  vote.body().term().english() + " " + vote.approving() + "/" + vote.entitled()));
  private static final Placeholder<Integer> THIRDS = Placeholder.plain("thirds");
  private static final Template VOTED = Template.of("biểu quyết: {vote}", "the vote: {vote}", VOTE);
  private static final Template AT_LEAST =
      Template.of("ít nhất {thirds}/3", "{thirds}/3 at least", THIRDS);

  /** CON-09: a decision needs the approval of more than half. */
  public static final Rule<MembershipChanged> MAJORITY =
      Rule.onMembership(MembershipChange.class)
          .code("CON-09", Severity.MUST)
          .statement(
              "Nghị quyết, quyết định có giá trị khi trên một nửa số thành viên tán thành.",
              "A resolution or decision is valid if more than half of the members approve.")
          .source(SINCE_QD_24)
          .when((change, s) -> !votes(change).isEmpty())
          .check(
              (change, s) ->
                  votes(change).stream().flatMap(vote -> moreThanHalf(vote).stream()).findFirst())
          .build();

  /** CON-10: the members left out of the count in a vote. */
  public static final Guarantee WHO_IS_COUNTED =
      Guarantee.of(
          "CON-10",
          Bilingual.of(
              "Tổng số để tính kết quả biểu quyết không gồm đảng viên sinh hoạt tạm thời nơi khác,"
                  + " được miễn mà vắng mặt, bị đình chỉ, bị truy tố, tạm giam, vắng có lý do.",
              "The total for the result of a vote leaves out members who stay elsewhere, are"
                  + " exempted and absent, suspended, prosecuted or detained, or absent with"
                  + " approved cause."),
          Bilingual.of(
              "người được miễn mà dự họp thì vẫn tính (Presence.isCountedInVote)",
              "Presence.isCountedInVote: an exempted member who attends counts"),
          SINCE_QD_24);

  private VotingRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(MAJORITY, WHO_IS_COUNTED);
  }

  private static ImmutableList<Vote> votes(MembershipChanged change) {
    if (change.order() instanceof Admit admit) {
      return admit.candidacy().votes();
    } else if (change.order() instanceof Readmit readmit) {
      return readmit.readmission().votes();
    } else if (change.order() instanceof Confirm confirm) {
      return confirm.probation().votes();
    } else if (change.order() instanceof Exempt exempt) {
      return exempt.exemption().votes();
    } else if (change.order() instanceof RemoveFromList removed) {
      return removed.removal().votes();
    } else if (change.order() instanceof Resign resign) {
      return resign.votes();
    }
    return change.order() instanceof Expel expel ? expel.votes() : ImmutableList.of();
  }

  static Optional<Breach> moreThanHalf(Vote vote) {
    return 2 * vote.approving() > vote.entitled()
        ? Optional.empty()
        : Breach.found(VOTED.fill(VOTE.is(vote)), Bilingual.of("trên một nửa", "more than half"));
  }

  static Optional<Breach> atLeastThirds(Vote vote, int thirds) {
    return 3 * vote.approving() >= thirds * vote.entitled()
        ? Optional.empty()
        : Breach.found(VOTED.fill(VOTE.is(vote)), AT_LEAST.fill(THIRDS.is(thirds)));
  }
}
