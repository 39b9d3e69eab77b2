package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Basis;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitBuilder;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.Unsaid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Hierarchies by chance in which every attribute of the model occurs, with any text in it. */
final class RandomDrawings {

  private static final Kind CLUB =
      Kind.of("CLUB", Bilingual.of("câu lạc bộ", "club; \"of all\""), Basis.RESIDENCE);

  private static final ImmutableList<Kind> OWN_KINDS =
      ImmutableList.of(
          CLUB,
          CLUB.narrower("CHESS CLUB", Bilingual.of("câu lạc bộ cờ", "chess club")),
          Kind.of("CLUB", Bilingual.of("hội", "society"), Basis.WORKPLACE),
          Kind.of("VILLAGE", Bilingual.of("làng", "village"), Basis.RESIDENCE),
          Kind.of("health", Bilingual.of("y tế", "health"), Basis.WORKPLACE),
          Kind.SCHOOL.narrower("NURSERY", Bilingual.of("nhà trẻ", "nursery")),
          Kind.COMMUNE.narrower("ISLAND", Bilingual.of("đảo", "island")));

  private static final ImmutableList<Level> LEVELS = ImmutableList.copyOf(Level.values());

  private final RandomTexts texts;
  private final RandomMembers members;
  private final List<MemberId> listed = new ArrayList<>();

  RandomDrawings(long seed) {
    this.texts = new RandomTexts(new Random(seed));
    this.members = new RandomMembers(texts);
  }

  Hierarchy hierarchy() {
    return Hierarchy.of(committee(texts.any(LEVELS.subList(0, 3))));
  }

  private Committee committee(Level level) {
    CommitteeBuilder committee =
        Committee.of(texts.id("U"), level, kind(level)).name(texts.name("Đảng bộ xã"));
    for (int count = texts.below(4); count > 0; count--) {
      committee.add(child(level));
    }
    if (texts.once(3)) {
      Delegation given =
          Delegation.of(
              texts.any(Delegation.Extent.values()), texts.name("9-QĐ"), LocalDate.of(2018, 1, 1));
      committee.delegation(limited(given));
    }
    said(committee);
    return committee.build();
  }

  private Delegation limited(Delegation given) {
    Delegation until = texts.once(2) ? given.until(LocalDate.of(2019, 1, 1)) : given;
    return texts.once(2)
        ? until.with(texts.any(Delegation.Power.values()), texts.any(Delegation.Power.values()))
        : until;
  }

  private Unit child(Level level) {
    boolean isBranch = texts.once(2) || level == Level.AFFILIATED;
    int at = LEVELS.indexOf(level);
    return isBranch ? branch() : committee(texts.any(LEVELS.subList(at, at + 2)));
  }

  private Kind kind(Level level) {
    return switch (texts.below(4)) {
      case 0 -> texts.any(Kind.shipped());
      case 1 -> texts.any(OWN_KINDS);
      default ->
          switch (level) {
            case CENTRAL -> Kind.COUNTRY;
            case PROVINCIAL -> Kind.PROVINCE;
            case IMMEDIATE_SUPERIOR -> Kind.DISTRICT;
            case GRASSROOTS -> Kind.COMMUNE;
            case AFFILIATED -> Kind.SECTION;
          };
    };
  }

  private Branch branch() {
    Kind kind = texts.once(4) ? texts.any(OWN_KINDS) : texts.any(Kind.shipped());
    BranchBuilder branch = Branch.of(texts.id("U"), kind).name(texts.name("Chi bộ bản 1"));
    ImmutableList<Member> roll = roll();
    if (texts.once(4)) {
      UnitId id = UnitId.of(texts.id("U"));
      branch = Branch.of(id, kind).name("Chi bộ " + id);
      roll = Unsaid.roll(id, texts.below(5));
    }
    branch.addAllMembers(roll);
    roll.forEach(member -> listed.add(member.id()));
    stays(branch, roll);
    groups(branch, roll);
    if (texts.once(4)) {
      Pilot pilot = Pilot.begunOn(LocalDate.of(2018, 1, 1));
      branch.pilot(texts.once(2) ? pilot : pilot.continuedOn(LocalDate.of(2018, 1, 1)));
    }
    if (texts.once(4)) {
      branch.recognition(Recognition.of(texts.name("5-QĐ"), texts.day()));
    }
    branch.form(texts.any(BranchForm.values()));
    said(branch);
    return branch.build();
  }

  private ImmutableList<Member> roll() {
    ImmutableList.Builder<Member> roll = ImmutableList.builder();
    int size = texts.once(12) ? 40 : texts.below(5);
    for (int count = size; count > 0; count--) {
      roll.add(members.member());
    }
    return roll.build();
  }

  private void stays(BranchBuilder branch, List<Member> roll) {
    Set<MemberId> staying = new HashSet<>();
    roll.forEach(member -> staying.add(member.id()));
    for (int count = texts.below(3); count > 0; count--) {
      LocalDate since = texts.day();
      MemberId outside = MemberId.of(texts.id("G"));
      MemberId guest = texts.once(2) || listed.isEmpty() ? outside : texts.any(listed);
      if (staying.add(guest)) {
        Guest.Builder stay = Guest.builder().member(guest).since(since).until(texts.day(since));
        if (guest.equals(outside) || texts.once(3)) {
          stay.outsideHome(texts.name("nơi khác"));
        }
        branch.addGuests(stay.build());
      }
    }
    roll.stream()
        .filter(member -> texts.once(5))
        .forEach(
            member ->
                branch.addAbsences(
                    Absence.of(
                        member.id(),
                        texts.name("Công ty"),
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2018, 1, 1).plusDays(texts.below(2)))));
  }

  private void groups(BranchBuilder branch, List<Member> roll) {
    int half = roll.size() / 2;
    if (half > 0 && texts.once(2)) {
      branch.addGroups(group(texts.name("Tổ 1"), roll.subList(0, half)));
      branch.addGroups(group("Tổ 2", roll.subList(half, roll.size())));
    }
  }

  private PartyGroup group(String name, List<Member> roll) {
    PartyGroup.Builder group = PartyGroup.builder().name(name);
    roll.forEach(member -> group.addMembers(member.id()));
    if (texts.once(2)) {
      group.head(roll.get(0).id());
    }
    if (texts.once(2) && roll.size() > 1) {
      group.deputy(roll.get(1).id());
    }
    return group.build();
  }

  private void said(UnitBuilder<?> unit) {
    if (texts.once(4)) {
      unit.code(texts.id("12."));
    }
    if (texts.once(3)) {
      unit.foundedOn(texts.day());
    }
    for (int count = texts.below(3) - 1; count > 0; count--) {
      unit.addConsents(members.consent(listed));
    }
    if (texts.once(2)) {
      unit.leadership(leadership());
    }
  }

  private Leadership leadership() {
    Optional<LocalDate> congress = texts.once(2) ? Optional.of(texts.day()) : Optional.empty();
    List<Seat> seats = new ArrayList<>();
    LocalDate day = texts.once(2) ? texts.day() : congress.orElse(Unsaid.FIRST_DAY);
    Set<String> taken = new HashSet<>();
    int most = texts.once(10) ? 40 : texts.below(5);
    for (int count = listed.isEmpty() ? 0 : most; count > 0; count--) {
      Post post = texts.any(Post.values());
      MemberId holder = texts.any(listed);
      if (taken.add(post == Post.SECRETARY ? "bí thư" : post + " " + holder)) {
        Mandate mandate = texts.any(Mandate.values());
        seats.add(Seat.of(post, holder, mandate, texts.once(3) ? texts.day() : day));
      }
    }
    Leadership.Seats all = Leadership.seats(seats);
    return congress
        .map(Congress::on)
        .map(held -> texts.once(2) ? held.numbered(1 + texts.below(100)) : held)
        .map(held -> texts.once(2) ? known(held) : held)
        .map(all::congress)
        .orElseGet(all::withoutCongress);
  }

  private Congress known(Congress held) {
    Congress congress = held.withIsExtraordinary(texts.once(2)).withIsOfDelegates(texts.once(2));
    if (texts.once(2)) {
      congress = congress.withCommitteeSize(1 + texts.below(30));
    }
    if (texts.once(2)) {
      congress = congress.withAnnouncedOn(texts.day());
    }
    if (texts.once(2)) {
      congress = congress.withReportedOn(texts.day());
    }
    return texts.once(2) ? congress.withApprovedOn(texts.day()) : congress;
  }
}
