package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;
import static io.github.partyorg.charter.LegalTexts.HD_01_2016;
import static io.github.partyorg.charter.LegalTexts.HD_01_2026;
import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_23;
import static io.github.partyorg.charter.LegalTexts.QD_24;
import static io.github.partyorg.charter.LegalTexts.QD_294;

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
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.util.Optional;

/** Norms on majorities (biểu quyết; Party Charter, Art. 9(5)). */
public final class VotingRules {

  /**
   * The number of thirds that must approve a membership, in the branch and in the base committee.
   */
  public static final Threshold MEMBERSHIP_THIRDS =
      Threshold.of("membership-thirds", 2, QD_294.article("9.3.4"), Edition.QD_294.from());

  /** After this many ballots short of the share the competent committee decides. */
  public static final Threshold BALLOTS =
      Threshold.of("ballots", 3, QD_294.article("4.2.3"), Edition.QD_294.from());

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
          .source(Validity.of(CHARTER, "9(5)"))
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
              "Tổng số để tính kết quả biểu quyết không gồm đảng viên sinh hoạt tạm thời nơi khác"
                  + " hoặc được miễn mà vắng mặt, bị đình chỉ, bị khởi tố, truy tố, tạm giam; tại"
                  + " đại hội, cả người vắng mặt suốt thời gian đại hội có lý do, được cấp ủy triệu"
                  + " tập đồng ý.",
              "The total for the result of a vote leaves out members who stay elsewhere or are"
                  + " exempted, and absent; who are suspended, charged, prosecuted or detained; and"
                  + " at a congress members absent for its whole time, with cause and with the"
                  + " consent of the committee that convened it."),
          Bilingual.of(
              "vắng có lý do thì vẫn tính, trừ tại đại hội (Presence.isDue,"
                  + " Presence.isCountedAtCongress)",
              "Presence.isDue and Presence.isCountedAtCongress: absence with cause counts but at a"
                  + " congress"),
          Edition.stated(
              QD_23.article("12.3b"),
              HD_01_2016.article("13.2"),
              QD_24.article("9.3.2"),
              QD_294.article("9.3.2")));

  /** MEM-06: two thirds of branch and base committee approve a membership, or an expulsion. */
  public static final Rule<MembershipChanged> TWO_THIRDS =
      Rule.onMembership(MembershipChange.class)
          .code("MEM-06", Severity.MUST)
          .statement(
              "Kết nạp, công nhận chính thức, khai trừ cần ít nhất {membership-thirds}/3 đảng viên"
                  + " chính thức của chi bộ và {membership-thirds}/3 đảng ủy cơ sở đồng ý; kết nạp,"
                  + " công nhận qua {ballots} lần biểu quyết chưa đủ thì cấp có thẩm quyền quyết"
                  + " định.",
              "An admission, a recognition or an expulsion needs {membership-thirds}/3 of the"
                  + " branch's official members and {membership-thirds}/3 of the base committee;"
                  + " after {ballots} ballots short of that the competent committee decides on an"
                  + " admission or a recognition.")
          .source(
              Edition.stated(
                  QD_294.article("9.3.4"),
                  HD_01_2026.article("4.6").secondary(),
                  QD_208.asWhole().secondary()))
          .threshold(MEMBERSHIP_THIRDS)
          .threshold(BALLOTS)
          .when((change, s) -> needsThirds(change) && !votes(change).isEmpty())
          .check((change, s) -> shortOfThirds(change, s))
          .build();

  private VotingRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(MAJORITY, WHO_IS_COUNTED, TWO_THIRDS);
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

  private static boolean needsThirds(MembershipChanged change) {
    return isOnAdmission(change) || change.order() instanceof Expel;
  }

  private static boolean isOnAdmission(MembershipChanged change) {
    return change.order() instanceof Admit
        || change.order() instanceof Readmit
        || change.order() instanceof Confirm;
  }

  private static Optional<Breach> shortOfThirds(MembershipChanged change, Situation situation) {
    int thirds = situation.value(MEMBERSHIP_THIRDS);
    int ballots = isOnAdmission(change) ? situation.value(BALLOTS) : Integer.MAX_VALUE;
    return votes(change).stream()
        .filter(vote -> vote.body() != Vote.Body.STANDING_COMMITTEE && vote.ballots() < ballots)
        .flatMap(vote -> atLeastThirds(vote, thirds).stream())
        .findFirst();
  }

  /**
   * Says whether a body voted so often that the competent committee decides, as since July 2025.
   */
  static boolean isExhausted(Vote vote, LocalDate day) {
    return !day.isBefore(Edition.QD_294.from())
        && vote.body() != Vote.Body.STANDING_COMMITTEE
        && vote.ballots() >= BALLOTS.on(day);
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
