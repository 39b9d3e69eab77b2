package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Terms;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads seats, party groups, stays, consents and interruptions, and writes them to their units. */
final class RecordRows {

  private final UnitTree units;
  private final Ledger members;
  private final ImmutableList<Authority> ownOrgans;

  RecordRows(UnitTree units, Ledger members, ImmutableList<Authority> ownOrgans) {
    this.units = units;
    this.ownOrgans = ownOrgans;
    this.members = members;
  }

  void read(RowType type, Cells cells) {
    switch (type) {
      case SEATS -> seat(cells);
      case GROUPS -> group(cells);
      case STAYS -> stay(cells);
      case CONSENTS -> consent(cells);
      default -> throw new IllegalArgumentException(type + " are not read here.");
    }
  }

  private Optional<UnitDraft> unit(Cells cells, Field field) {
    return cells
        .id(field, UnitId::of)
        .filter(id -> !cells.row().isShifted())
        .flatMap(
            id -> units.find(id.value(), cells.row().origin(), field, DefectCode.UNKNOWN_UNIT));
  }

  /** Returns the branch of the record; tells a committee. */
  Optional<UnitDraft> branch(Cells cells) {
    Optional<UnitDraft> unit = unit(cells, Field.BRANCH);
    if (unit.isPresent() && !unit.get().isBranch()) {
      cells.tell(
          DefectCode.MEMBERS_IN_COMMITTEE, Field.BRANCH, RowType.MEMBERS.header(Field.BRANCH));
      return Optional.empty();
    }
    return unit;
  }

  /** Returns the id of a member; tells an unknown one. */
  private Optional<MemberId> member(Cells cells) {
    Optional<MemberId> id = cells.id(Field.MEMBER, MemberId::of);
    if (id.isPresent() && !members.has(id.get().value())) {
      unknown(cells, id.get());
      return Optional.empty();
    }
    return id;
  }

  private void unknown(Cells cells, MemberId id) {
    CellPlace place = cells.row().origin().place(Field.MEMBER);
    String like = members.like(id.value());
    cells.tell(
        like == null
            ? Proposals.id(
                DefectCode.UNKNOWN_MEMBER.at(place, id.value()), members.all(), members.size())
            : DefectCode.SIMILAR_IDS.at(place, id.value(), like).proposing(like));
  }

  private void seat(Cells cells) {
    Optional<UnitDraft> unit = unit(cells, Field.UNIT);
    Optional<MemberId> holder = member(cells);
    Optional<Post> post = cells.word(Field.POST, Terms.of(Post.class));
    Optional<Mandate> mandate = cells.word(Field.MANDATE, Terms.of(Mandate.class));
    Optional<LocalDate> since = cells.day(Field.SINCE);
    if (!cells.isSound() || unit.isEmpty() || holder.isEmpty()) {
      return;
    }
    Seat seat =
        Seat.of(post.orElseThrow(), holder.get(), mandate.orElseThrow(), since.orElseThrow());
    for (Seat other : unit.get().seats) {
      if (other.post() == seat.post() && other.holder().equals(seat.holder())) {
        doubled(cells, seat.holder(), other.summary());
        return;
      }
    }
    unit.get().seats.add(seat);
  }

  private static void doubled(Cells cells, MemberId member, Bilingual other) {
    cells.tell(
        DefectCode.DOUBLED_RECORD.at(
            cells.row().origin().place(Field.MEMBER), member.value(), other));
  }

  private void group(Cells cells) {
    Optional<UnitDraft> branch = branch(cells);
    Optional<String> name = cells.text(Field.NAME);
    Optional<MemberId> member = member(cells);
    if (branch.isEmpty() || name.isEmpty() || member.isEmpty()) {
      return;
    }
    if (!lists(branch.get(), member.get())) {
      cells.tell(
          DefectCode.STRANGER_IN_GROUP.at(
              cells.row().origin().place(Field.MEMBER),
              member.get().value(),
              branch.get().id.value()));
      return;
    }
    for (GroupDraft other : branch.get().groups) {
      if (other.members.containsKey(member.get())) {
        doubled(cells, member.get(), Bilingual.alike(other.name));
        return;
      }
    }
    GroupDraft group = named(branch.get(), name.get());
    group.members.put(member.get(), cells.row().origin());
    role(cells, group, member.get());
  }

  private static GroupDraft named(UnitDraft branch, String name) {
    for (GroupDraft group : branch.groups) {
      if (group.name.equals(name)) {
        return group;
      }
    }
    GroupDraft begun = new GroupDraft(name);
    branch.groups.add(begun);
    return begun;
  }

  private static void role(Cells cells, GroupDraft group, MemberId member) {
    boolean isHead = cells.says(Field.GROUP_ROLE, "tổ trưởng", "head");
    boolean isDeputy = cells.says(Field.GROUP_ROLE, "tổ phó", "deputy");
    boolean isPlain = cells.says(Field.GROUP_ROLE, "", "tổ viên", "member");
    if (!isHead && !isDeputy && !isPlain) {
      cells.tell(
          Proposals.word(
              DefectCode.UNKNOWN_WORD.at(
                  cells.row().origin().place(Field.GROUP_ROLE),
                  cells.row().text(Field.GROUP_ROLE),
                  RowType.GROUPS.header(Field.GROUP_ROLE)),
              List.of("tổ trưởng", "tổ phó", "tổ viên", "head", "deputy")));
    } else if ((isHead && group.head.isPresent()) || (isDeputy && group.deputy.isPresent())) {
      doubled(
          cells, member, Bilingual.alike(group.name + ", " + cells.row().text(Field.GROUP_ROLE)));
    } else if (isHead) {
      group.head = Optional.of(member);
    } else if (isDeputy) {
      group.deputy = Optional.of(member);
    }
  }

  private static boolean lists(UnitDraft branch, MemberId member) {
    for (Member listed : branch.members) {
      if (listed.id().equals(member)) {
        return true;
      }
    }
    return false;
  }

  private void stay(Cells cells) {
    Optional<UnitDraft> branch = branch(cells);
    Optional<String> from = cells.text(Field.FROM_OUTSIDE);
    Optional<String> at = cells.text(Field.AT_OUTSIDE);
    Optional<MemberId> member =
        from.isPresent() ? cells.id(Field.MEMBER, MemberId::of) : member(cells);
    Optional<LocalDate> since = cells.day(Field.SINCE);
    Optional<LocalDate> until = cells.day(Field.UNTIL);
    if (!cells.isSound() || branch.isEmpty() || member.isEmpty() || !runs(cells, since, until)) {
      return;
    }
    boolean isAtHome = lists(branch.get(), member.get());
    if (from.isPresent() && at.isPresent()) {
      unfit(cells, "vừa đến từ ngoài vừa đi ra ngoài", "it comes from outside and goes outside");
    } else if (at.isPresent() && !isAtHome) {
      unfit(
          cells, "đảng viên không thuộc chi bộ này", "the member is not on the roll of the branch");
    } else if (at.isEmpty() && isAtHome) {
      unfit(
          cells,
          "đảng viên thuộc chính chi bộ này",
          "the member is on the roll of this very branch");
    } else if (from.isPresent() && members.has(member.get().value())) {
      unfit(cells, "đảng viên có trong danh sách", "the member is in the list");
    } else if (at.isPresent()) {
      away(cells, branch.get(), Absence.of(member.get(), at.get(), since.get(), until.get()));
    } else {
      Guest.Builder guest =
          Guest.builder().member(member.get()).since(since.get()).until(until.get());
      from.ifPresent(guest::outsideHome);
      here(cells, branch.get(), guest.build());
    }
  }

  private static boolean runs(Cells cells, Optional<LocalDate> since, Optional<LocalDate> until) {
    if (since.isEmpty() || until.isEmpty()) {
      return false;
    }
    if (until.get().isBefore(since.get())) {
      cells.tell(
          DefectCode.UNFIT_DAYS,
          Field.UNTIL,
          Bilingual.of("ngày cuối trước ngày đầu", "the last day is before the first"));
      return false;
    }
    return true;
  }

  private static void unfit(Cells cells, String vietnamese, String english) {
    cells.tell(DefectCode.UNFIT_STAY, Field.MEMBER, Bilingual.of(vietnamese, english));
  }

  private static void away(Cells cells, UnitDraft branch, Absence stay) {
    for (Absence other : branch.absences) {
      if (other.member().equals(stay.member())) {
        doubled(cells, stay.member(), other.summary());
        return;
      }
    }
    branch.absences.add(stay);
  }

  private static void here(Cells cells, UnitDraft branch, Guest stay) {
    for (Guest other : branch.guests) {
      if (other.member().equals(stay.member())) {
        doubled(cells, stay.member(), other.summary());
        return;
      }
    }
    branch.guests.add(stay);
  }

  private void consent(Cells cells) {
    Optional<UnitDraft> unit = unit(cells, Field.UNIT);
    Optional<NormCode> norm = cells.id(Field.NORM, NormCode::of);
    Optional<Authority> giver = cells.id(Field.GIVEN_BY, this::authority);
    Optional<String> number = cells.text(Field.NUMBER);
    Optional<LocalDate> given = cells.day(Field.GIVEN_ON);
    Optional<MemberId> member = cells.id(Field.MEMBER, MemberId::of);
    Optional<LocalDate> act = cells.day(Field.ACT_ON);
    Optional<LocalDate> until = cells.day(Field.UNTIL);
    if (!cells.isSound() || unit.isEmpty()) {
      return;
    }
    if (until.isPresent() && !runs(cells, given, until)) {
      return;
    }
    Consent consent =
        Consent.of(
            norm.orElseThrow(), giver.orElseThrow(), number.orElseThrow(), given.orElseThrow());
    consent = member.map(consent::forMember).orElse(consent);
    consent = act.map(consent::forActOn).orElse(consent);
    unit.get().consents.add(until.map(consent::until).orElse(consent));
  }

  private Authority authority(String text) {
    for (Authority own : ownOrgans) {
      if (own.code().equals(text)) {
        return own;
      }
    }
    return Authority.coded(text).orElseGet(() -> Authority.committeeOf(text));
  }

  /** Reads the record of a time out of the Party, to be part of its member. */
  static void interruption(Cells cells, Map<String, List<Interruption>> byMember) {
    Optional<MemberId> member = cells.id(Field.MEMBER, MemberId::of);
    Optional<LocalDate> since = cells.day(Field.SINCE);
    Optional<LocalDate> until = cells.day(Field.UNTIL);
    Optional<Interruption.Ground> ground =
        cells.word(Field.GROUND, Terms.of(Interruption.Ground.class));
    if (!cells.isSound() || member.isEmpty()) {
      return;
    }
    if (!until.orElseThrow().isAfter(since.orElseThrow())) {
      cells.tell(
          DefectCode.UNFIT_DAYS,
          Field.UNTIL,
          Bilingual.of("ngày trở lại không sau ngày ra", "the return is not after the leaving"));
      return;
    }
    byMember
        .computeIfAbsent(member.get().value(), any -> new ArrayList<>())
        .add(Interruption.of(since.get(), until.get(), ground.orElseThrow()));
  }
}
