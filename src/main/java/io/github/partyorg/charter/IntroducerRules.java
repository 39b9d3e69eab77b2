package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.CHARTER;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.Validity;
import java.util.Optional;

/** The norm on the number of a new member's introducers (Party Charter, Art. 4). */
public final class IntroducerRules {

  /** A new member has this many introducers, of which an organisation may replace all but one. */
  public static final Threshold INTRODUCERS =
      Threshold.of(
          "introducers", 2, CHARTER.article("4").secondary(), CHARTER.date().orElseThrow());

  /** MEM-04: two introducers, of which one may be the youth union's committee. */
  public static final Rule<MembershipChanged> NUMBER_OF_INTRODUCERS =
      Rule.onMembership(Admit.class)
          .code("MEM-04", Severity.MUST)
          .statement(
              "Người vào Đảng được {introducers} người giới thiệu; tổ chức đoàn thanh niên, công"
                  + " đoàn có thể thay một đảng viên.",
              "A new member has {introducers} introducers; an organisation of the youth union or"
                  + " the trade union may stand for one of them.")
          .source(Validity.of(CHARTER, "4").read(LegalSource.Reading.SECONDARY))
          .threshold(INTRODUCERS)
          .when((change, s) -> !introducers(change).isEmpty())
          .check((change, s) -> tooFew(introducers(change), s.value(INTRODUCERS)))
          .build();

  private IntroducerRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(NUMBER_OF_INTRODUCERS);
  }

  private static ImmutableList<Introducer> introducers(MembershipChanged change) {
    return ((Admit) change.order()).candidacy().introducers();
  }

  private static Optional<Breach> tooFew(ImmutableList<Introducer> stated, int least) {
    long members = stated.stream().filter(one -> one.member().isPresent()).count();
    return Breach.unless(
        stated.size() >= least && members > 0,
        stated.size() + " người giới thiệu, trong đó " + members + " đảng viên",
        stated.size()
            + (stated.size() == 1 ? " introducer, " : " introducers, ")
            + (members == 1 ? "1 member" : members + " members"),
        "ít nhất " + least + ", trong đó có đảng viên",
        "at least " + least + ", a member among them");
  }
}
