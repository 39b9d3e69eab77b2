package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of a member, in plain words that can be written over. */
final class SlowPerson {
  Standing standing;
  Participation participation;
  String name;
  String occupation;
  String born;
  String profile;
  String admitted;
  String official;

  /** The day of the last return by a readmission; blank without one. */
  String back = "";

  final List<String> out = new ArrayList<>();

  SlowPerson(Member member) {
    standing = member.standing();
    participation = member.participation();
    name = member.name();
    occupation = text(member.occupation());
    born = text(member.profile().bornOn());
    profile = member.profile().toString();
    admitted = text(member.admittedOn());
    official = text(member.officialSince());
    for (Interruption time : member.interruptions()) {
      out.add(time.since() + " to " + time.until() + " " + time.ground());
      back = time.isEndedByReadmission() ? time.until().toString() : back;
    }
  }

  private SlowPerson(SlowPerson other) {
    standing = other.standing;
    participation = other.participation;
    name = other.name;
    occupation = other.occupation;
    born = other.born;
    profile = other.profile;
    admitted = other.admitted;
    official = other.official;
    back = other.back;
    out.addAll(other.out);
  }

  SlowPerson copy() {
    return new SlowPerson(this);
  }

  static String text(Optional<?> fact) {
    return fact.map(Object::toString).orElse("");
  }

  /** Says whether a day comes before the last admission. */
  boolean isAdmittedAfter(LocalDate day) {
    return day.toString().compareTo(back.isEmpty() ? admitted : back) < 0;
  }

  @Override
  public String toString() {
    return "%s %s %s %s %s %s %s %s %s"
        .formatted(
            name, standing, participation, occupation, born, profile, admitted, official, out);
  }
}
