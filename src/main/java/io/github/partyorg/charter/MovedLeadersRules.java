package io.github.partyorg.charter;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.partyorg.restructuring.Decision;
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
import io.github.partyorg.rules.Subject;
import io.github.partyorg.rules.Subjects;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** The norm on moving many elected committee members at once (điều động cấp ủy viên). */
public final class MovedLeadersRules {

  /** Without consent, at most one of so many parts of the elected members is moved at once. */
  public static final Threshold MOVED_PARTS =
      Threshold.of(
          "moved-parts",
          3,
          LegalTexts.QD_294.article("16.3"),
          Edition.QD_294.from());

  private static final Placeholder<Integer> MOVED = Placeholder.plain("moved");
  private static final Placeholder<Integer> ELECTED = Placeholder.plain("elected");
  private static final Placeholder<Integer> PARTS = Placeholder.plain("parts");
  private static final Placeholder<Bilingual> DECISION = Placeholder.phrase("decision");
  private static final Template FOUND =
      Template.of(
          "điều động {moved} trên {elected} cấp ủy viên được bầu",
          "{moved} of {elected} elected committee members moved",
          MOVED,
          ELECTED);
  private static final Template AT_MOST =
      Template.of("không quá 1/{parts}", "at most 1/{parts}", PARTS);
  private static final Template ACT =
      Template.of("điều động theo {decision}", "moved by {decision}", DECISION);

  /** The elected committee members of one unit that one decision moves. */
  record Moved(Decision decision, Unit unit, int count) {}

  /** CMT-16: with consent two levels up, more than a third of those elected move at once. */
  static final Rule<Moved> MANY_AT_ONCE =
      Rule.about(
              Subjects.of(
                  Bilingual.of("điều động cấp ủy viên", "committee members moved"),
                  MovedLeadersRules::moved,
                  MovedLeadersRules::place),
              Moved.class)
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
          .consentFor(
              (moved, s) -> ImmutableList.of(occasion(moved)))
          .check((moved, s) -> tooMany(moved, s.value(MOVED_PARTS)))
          .cure(Cure.seekingConsent())
          .build();

  private MovedLeadersRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(MANY_AT_ONCE);
  }

  private static Occasion occasion(Moved moved) {
    return Occasion.actOn(moved.decision().effectiveOn()).afterLeadersOf(moved.unit());
  }

  private static Optional<Breach> tooMany(Moved moved, int parts) {
    int elected = elected(moved.unit());
    return parts * moved.count() <= elected
        ? Optional.empty()
        : Breach.found(
            FOUND.fill(MOVED.is(moved.count()), ELECTED.is(elected)),
            AT_MOST.fill(PARTS.is(parts)));
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

  /** Returns what each decision moves, a unit each, as the unit was before the first left. */
  private static ImmutableList<Moved> moved(Situation situation) {
    if (situation.outcome().isEmpty()) {
      return ImmutableList.of();
    }
    ListMultimap<Key, SeatVacated> left = ArrayListMultimap.create();
    for (SeatVacated change : situation.outcome().get().changes(SeatVacated.class)) {
      if (isElectedMember(change.seat()) && isByMove(change)) {
        left.put(new Key(change.act().decisionNumber(), change.before().id()), change);
      }
    }
    ImmutableList.Builder<Moved> moved = ImmutableList.builder();
    for (Key key : left.keySet()) {
      SeatVacated first = left.get(key).get(0);
      moved.add(new Moved(first.decision(), first.before(), left.get(key).size()));
    }
    return moved.build();
  }

  /** A decision, by its place in the plan, and a unit. */
  private record Key(int decision, UnitId unit) {}

  private static boolean isByMove(SeatVacated change) {
    return change.order() instanceof TransferMembers || change.order() instanceof TransferOut;
  }

  private static Subject place(Moved moved, Situation situation) {
    Hierarchy now = situation.hierarchy();
    UnitId id = moved.unit().id();
    Hierarchy where = now.has(id) ? now : situation.outcome().orElseThrow().before();
    return Subject.of(moved.unit(), where.path(id))
        .act(ACT.fill(DECISION.is(moved.decision().label())));
  }
}
