package io.github.partyorg.charter;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.SeatVacated;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.ConsentAuthority;
import io.github.partyorg.rules.Cure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Occasion;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.util.Optional;

/** The norm on moving many elected committee members at once (điều động cấp ủy viên). */
public final class MovedLeadersRules {

  /** Without consent, at most one of so many parts of the elected members is moved at once. */
  public static final Threshold MOVED_PARTS =
      Threshold.of("moved-parts", 3, LegalTexts.QD_294.article("16.3"), Edition.QD_294.from());

  private static final Placeholder<Integer> MOVED = Placeholder.plain("moved");
  private static final Placeholder<Integer> ELECTED = Placeholder.plain("elected");
  private static final Placeholder<Integer> PARTS = Placeholder.plain("parts");
  private static final Template FOUND =
      Template.of(
          "điều động {moved} trên {elected} cấp ủy viên được bầu",
          "{moved} of {elected} elected committee members moved",
          MOVED,
          ELECTED);
  private static final Template AT_MOST =
      Template.of("không quá 1/{parts}", "at most 1/{parts}", PARTS);

  /** CMT-16: with consent two levels up, more than a third of those elected move at once. */
  public static final Rule<SeatVacated> MANY_AT_ONCE =
      Rule.onChange(SeatVacated.class)
          .code("CMT-16", Severity.MUST_OR_CONSENT)
          .statement(
              "Điều động cùng lúc quá 1/{moved-parts} số cấp ủy viên do đại hội bầu, không phải do"
                  + " chia tách, sáp nhập, thì cấp ủy cấp trên cách một cấp đồng ý.",
              "Moving at once more than 1/{moved-parts} of the committee members that a congress"
                  + " elected, but for a split or a merger, needs the consent of the committee two"
                  + " levels up.")
          .source(Edition.QD_294.only("16.3"))
          .consentOf(ConsentAuthority.TWO_LEVELS_UP)
          .threshold(MOVED_PARTS)
          .when(
              (change, s) ->
                  moved(change, s).stream().findFirst().filter(change::equals).isPresent())
          .consentFor((change, s) -> ImmutableList.of(occasion(change)))
          .check((change, s) -> tooMany(change, moved(change, s).size(), s.value(MOVED_PARTS)))
          .cure(Cure.seekingConsent())
          .build();

  private MovedLeadersRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(MANY_AT_ONCE);
  }

  private static Occasion occasion(SeatVacated change) {
    return Occasion.actOn(change.decision().effectiveOn()).afterLeadersOf(change.before());
  }

  /** Returns the elected members of the same committee that the same decision moves. */
  private static ImmutableList<SeatVacated> moved(SeatVacated change, Situation situation) {
    return situation.vacatedWith(change).stream()
        .filter(one -> isElectedMember(one.seat()) && isByMove(one))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Breach> tooMany(SeatVacated first, int moved, int parts) {
    int elected = elected(first.before());
    return parts * moved <= elected
        ? Optional.empty()
        : Breach.found(
            FOUND.fill(MOVED.is(moved), ELECTED.is(elected)), AT_MOST.fill(PARTS.is(parts)));
  }

  private static int elected(Unit unit) {
    int count = 0;
    for (Seat seat : unit.leadership().seats()) {
      if (isElectedMember(seat)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isElectedMember(Seat seat) {
    return seat.post() == Post.COMMITTEE_MEMBER && seat.mandate() == Mandate.ELECTED;
  }

  private static boolean isByMove(SeatVacated change) {
    return change.order() instanceof TransferMembers || change.order() instanceof TransferOut;
  }
}
