package io.github.partyorg.charter;

import static io.github.partyorg.structure.Post.COMMITTEE_MEMBER;
import static io.github.partyorg.structure.Post.SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.util.Optional;

/** Proposes a renewed leadership (kiện toàn), as {@link LeadershipDraft} drafts it. */
final class LeadershipCures {

  private static final Placeholder<Unit> UNIT = Placeholder.plain("unit");
  private static final Placeholder<Bilingual> SEATS = Placeholder.phrase("seats");
  private static final Placeholder<Bilingual> ORGAN = Placeholder.phrase("organ");
  private static final Template RENEW =
      Template.of(
          "Kiện toàn {organ} {unit}: {seats}", "Renew {organ} {unit}: {seats}", ORGAN, UNIT, SEATS);
  private static final Placeholder<Bilingual> POST = Placeholder.phrase("post");
  private static final Placeholder<String> HOLDER = Placeholder.plain("holder");
  private static final Template SEAT =
      Template.of("{post} {holder}", "{post} {holder}", POST, HOLDER);

  private LeadershipCures() {}

  static <B extends Branch> ImmutableList<Remedy> proposeForBranch(
      Rule<B> rule, B branch, Situation situation) {
    return renew(branch, LeadershipDraft.of(branch, situation), situation);
  }

  static ImmutableList<Remedy> proposeForCommittee(
      Rule<Committee> rule, Committee unit, Situation situation) {
    return renew(unit, LeadershipDraft.of(unit, situation), situation);
  }

  static ImmutableList<Remedy> proposeForUnit(Rule<Unit> rule, Unit unit, Situation situation) {
    return renew(unit, LeadershipDraft.of(unit, situation), situation);
  }

  /** Proposes to appoint the elected leaders, or a first leadership if there is none. */
  static ImmutableList<Remedy> proposeAppointment(Rule<Unit> rule, Unit unit, Situation situation) {
    Leadership present = unit.leadership();
    return renew(
        unit,
        present.holderCount(SECRETARY) == 0
            ? LeadershipDraft.of(unit, situation)
            : Optional.of(LeadershipDraft.appointed(present, situation.day())),
        situation);
  }

  /** Returns the order that gives a branch which grows past the line the committee it needs. */
  static ImmutableList<RenewLeadership> completing(Branch grown, Situation situation) {
    boolean needsCommittee =
        grown.officialMemberCount() >= situation.value(Sizes.BRANCH_COMMITTEE_FROM);
    boolean hasCommittee = grown.leadership().holderCount(COMMITTEE_MEMBER) > 0;
    return needsCommittee == hasCommittee
        ? ImmutableList.of()
        : LeadershipDraft.of(grown, situation)
            .map(drafted -> ImmutableList.of(RenewLeadership.of(grown.id()).to(drafted)))
            .orElse(ImmutableList.of());
  }

  /** Names each holder once, by the highest post. */
  private static Bilingual seats(Unit unit, Leadership leadership, Situation situation) {
    return Bilingual.join(
        ", ",
        Lists.transform(
            leadership.highestSeats(),
            seat ->
                SEAT.fill(
                    POST.is(unit.termOf(seat.post())),
                    HOLDER.is(situation.hierarchy().label(seat.holder())))));
  }

  /** Names the organ that leads a unit. */
  private static String organ(Unit unit) {
    if (unit instanceof Branch) {
      return "chi ủy";
    }
    return ((Committee) unit).level() == Level.GRASSROOTS ? "đảng ủy" : "cấp ủy";
  }

  private static ImmutableList<Remedy> renew(
      Unit unit, Optional<Leadership> leadership, Situation situation) {
    return leadership
        .map(
            led ->
                situation.remedy(
                    unit,
                    RENEW.fill(
                        ORGAN.is(Bilingual.of(organ(unit), "the leadership of")),
                        UNIT.is(unit),
                        SEATS.is(seats(unit, led, situation))),
                    ImmutableList.of(RenewLeadership.of(unit.id()).to(led))))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }
}
