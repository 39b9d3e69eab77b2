package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the hierarchy of a report records for days after the report's. */
final class FutureFacts {

  private static final Bilingual FOUNDED = Bilingual.of("thành lập", "founded");
  private static final Bilingual CONGRESS = Bilingual.of("đại hội", "congress");
  private static final Bilingual SEAT = Bilingual.of("nhận chức vụ", "in office");
  private static final Bilingual CONSENT = Bilingual.of("đồng ý", "consent");
  private static final Bilingual STAY = Bilingual.of("đến sinh hoạt tạm thời", "stay begun");
  private static final Bilingual AWAY = Bilingual.of("đi sinh hoạt tạm thời", "sent on a stay");
  private static final Bilingual ADMITTED = Bilingual.of("kết nạp", "admitted");
  private static final Bilingual OFFICIAL =
      Bilingual.of("là đảng viên chính thức", "official member");

  private final Situation situation;
  private final LocalDate day;
  private final List<FutureFact> found = new ArrayList<>();

  private FutureFacts(Situation situation) {
    this.situation = situation;
    this.day = situation.day();
  }

  static ImmutableList<FutureFact> of(Situation situation) {
    FutureFacts facts = new FutureFacts(situation);
    for (Unit unit : situation.hierarchy().units()) {
      facts.look(unit);
      if (unit instanceof Branch branch) {
        branch.members().forEach(member -> facts.look(branch, member));
      }
    }
    return ImmutableList.sortedCopyOf(facts.found);
  }

  private void look(Unit unit) {
    note(unit, Optional.empty(), FOUNDED, unit.foundedOn());
    note(unit, Optional.empty(), CONGRESS, unit.leadership().congressOn());
    unit.leadership()
        .seats()
        .forEach(seat -> note(unit, Optional.of(seat.holder()), SEAT, Optional.of(seat.since())));
    unit.consents().forEach(one -> note(unit, one.member(), CONSENT, Optional.of(one.givenOn())));
    if (unit instanceof Branch branch) {
      branch
          .guests()
          .forEach(one -> note(unit, Optional.of(one.member()), STAY, Optional.of(one.since())));
      branch
          .absences()
          .forEach(one -> note(unit, Optional.of(one.member()), AWAY, Optional.of(one.since())));
    }
  }

  private void look(Branch branch, Member member) {
    note(branch, Optional.of(member.id()), ADMITTED, member.lastAdmittedOn());
    note(branch, Optional.of(member.id()), OFFICIAL, member.officialSince());
  }

  private void note(Unit unit, Optional<MemberId> member, Bilingual what, Optional<LocalDate> on) {
    if (on.isPresent() && on.get().isAfter(day)) {
      Subject place = Locations.of(unit, situation);
      found.add(FutureFact.of(member.map(place::member).orElse(place), what, on.get()));
    }
  }
}
