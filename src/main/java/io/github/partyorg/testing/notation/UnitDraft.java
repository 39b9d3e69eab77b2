package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a drawing has said of a unit so far, with the places where it was said. */
final class UnitDraft {

  final SourceLine line;
  final List<UnitDraft> children = new ArrayList<>();

  @Nullable UnitId id;
  @Nullable String name;
  @Nullable Kind kind;
  Optional<Level> level = Optional.empty();
  Optional<BranchForm> form = Optional.empty();
  Optional<OfficialCode> code = Optional.empty();
  Optional<LocalDate> foundedOn = Optional.empty();
  Optional<Congress> congress = Optional.empty();
  Optional<Delegation> delegation = Optional.empty();
  Optional<Recognition> recognition = Optional.empty();
  Optional<Pilot> pilot = Optional.empty();
  final List<SeatDraft> seats = new ArrayList<>();
  final List<MemberDraft> roll = new ArrayList<>();
  final List<PartyGroup> groups = new ArrayList<>();
  final List<Guest> guests = new ArrayList<>();
  final List<Absence> absences = new ArrayList<>();
  final List<Consent> consents = new ArrayList<>();

  /** True if an error was found in what is said of the unit: then the unit is not made. */
  boolean isBroken;

  /** Where a branch, or a committee, is given what only the other form has. */
  Optional<Spot> ofBranch = Optional.empty();

  Optional<Spot> ofCommittee = Optional.empty();

  private final Map<MemberId, MemberDraft> members = new LinkedHashMap<>();
  private final Map<String, Spot> named = new HashMap<>();
  private final Set<Bilingual> said = new HashSet<>();

  UnitDraft(SourceLine line) {
    this.line = line;
  }

  /** Holders of a post, each of whom has a seat. */
  record SeatDraft(
      Post post,
      List<MemberId> holders,
      Optional<Mandate> mandate,
      Optional<LocalDate> since,
      Spot spot) {}

  /** Returns where the unit begins. */
  Spot spot() {
    return new Spot(line, line.indentation());
  }

  /** Says whether all that a unit needs was said, without an error. */
  boolean isWhole() {
    return id != null && name != null && kind != null && !isBroken;
  }

  /** Notes that an attribute is said; refuses to have it said again. */
  void say(Bilingual attribute, Spot where) {
    if (!said.add(attribute)) {
      throw new Misread(where, Complaint.twice(attribute));
    }
  }

  /** Notes where an id or a code was named last. */
  void name(Object subject, Spot where) {
    named.put(subject.toString(), where);
  }

  /** Says whether an id, a code or a group was named here. */
  boolean names(String subject) {
    return named.containsKey(subject);
  }

  /** Returns where an id, a code or a group was named last, or else where the unit begins. */
  Spot spotOf(String subject) {
    return named.getOrDefault(subject, spot());
  }

  /** Returns what has been said of a member of this branch, nothing at first. */
  MemberDraft member(MemberId member, Spot where) {
    name(member, where);
    return members.computeIfAbsent(member, same -> new MemberDraft(member, where));
  }

  /** Returns the members of whom something was said, in that order. */
  Iterable<MemberDraft> members() {
    return members.values();
  }
}
