package io.github.partyorg.benchmark;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hierarchy as a database would hand it out: a table of units, superiors first, and one of
 * members, branch by branch. All peers, and the library itself, are built from the same rows.
 */
final class Rows {

  /** A row of the table of units; a branch has no level. */
  record UnitRow(
      String id,
      @Nullable String superior,
      @Nullable Level level,
      Kind kind,
      String name,
      List<SeatRow> seats,
      List<ConsentRow> consents,
      List<GroupRow> groups,
      List<GuestRow> guests) {}

  /** A row of the table of seats, already joined to its unit. */
  record SeatRow(Post post, String holder, Mandate mandate, int since) {}

  /** A row of the table of consents. */
  record ConsentRow(String norm, String givenBy, String number, int givenOn) {}

  /** A row of the table of party groups. */
  record GroupRow(String name, List<String> members, @Nullable String head) {}

  /** A row of the table of guests. */
  record GuestRow(String member, int since, int until) {}

  /** A row of the table of members; the days are numbers, zero where not stated. */
  record MemberRow(
      String id,
      String branch,
      String name,
      Standing standing,
      Participation participation,
      @Nullable Occupation occupation,
      int admittedOn,
      int officialSince) {}

  /** Takes members row by row: nobody keeps six million rows as objects. */
  interface MemberReader {
    void read(
        String id,
        String branch,
        String name,
        Standing standing,
        Participation participation,
        @Nullable Occupation occupation,
        int admittedOn,
        int officialSince);
  }

  private final List<UnitRow> units = new ArrayList<>();
  private final String[] ids;
  private final String[] branches;
  private final String[] names;
  private final int[] codes;
  private final int[] admitted;
  private final int[] official;
  private int count;

  private Rows(int members) {
    ids = new String[members];
    branches = new String[members];
    names = new String[members];
    codes = new int[members];
    admitted = new int[members];
    official = new int[members];
  }

  static Rows of(Unit root) {
    Rows rows = new Rows(root.memberCount());
    rows.add(root, null);
    return rows;
  }

  List<UnitRow> units() {
    return units;
  }

  int memberCount() {
    return count;
  }

  void readMembers(MemberReader reader) {
    for (int at = 0; at < count; at++) {
      int occupation = codes[at] >> 8;
      reader.read(
          ids[at],
          branches[at],
          names[at],
          Standing.values()[codes[at] & 15],
          Participation.values()[codes[at] >> 4 & 15],
          occupation == 0 ? null : Occupation.values()[occupation - 1],
          admitted[at],
          official[at]);
    }
  }

  private void add(Unit unit, @Nullable String superior) {
    String id = unit.id().value();
    Branch branch = unit instanceof Branch one ? one : null;
    units.add(
        new UnitRow(
            id,
            superior,
            unit instanceof Committee committee ? committee.level() : null,
            unit.kind(),
            unit.name(),
            unit.leadership().seats().stream().map(Rows::row).toList(),
            unit.consents().stream().map(Rows::row).toList(),
            branch == null ? List.of() : branch.groups().stream().map(Rows::row).toList(),
            branch == null ? List.of() : branch.guests().stream().map(Rows::row).toList()));
    if (branch != null) {
      branch.members().forEach(member -> add(member, id));
    }
    unit.children().forEach(child -> add(child, id));
  }

  private void add(Member member, String branch) {
    ids[count] = member.id().value();
    branches[count] = branch;
    names[count] = member.name();
    codes[count] =
        member.standing().ordinal()
            | member.participation().ordinal() << 4
            | member.occupation().map(occupation -> occupation.ordinal() + 1).orElse(0) << 8;
    admitted[count] = number(member.admittedOn());
    official[count] = number(member.officialSince());
    count++;
  }

  private static int number(Optional<LocalDate> day) {
    return day.map(Rows::number).orElse(0);
  }

  private static int number(LocalDate day) {
    return (int) day.toEpochDay();
  }

  private static SeatRow row(Seat seat) {
    return new SeatRow(seat.post(), seat.holder().value(), seat.mandate(), number(seat.since()));
  }

  private static ConsentRow row(Consent consent) {
    return new ConsentRow(
        consent.norm().value(),
        consent.givenBy().code(),
        consent.number(),
        number(consent.givenOn()));
  }

  private static GroupRow row(PartyGroup group) {
    return new GroupRow(
        group.name(),
        group.members().stream().map(MemberId::value).toList(),
        group.head().map(MemberId::value).orElse(null));
  }

  private static GuestRow row(Guest guest) {
    return new GuestRow(guest.member().value(), number(guest.since()), number(guest.until()));
  }
}
