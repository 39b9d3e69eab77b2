package io.github.partyorg.exchange.linked;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units, posts, persons and memberships as nodes of W3C ORG. */
final class OrganizationNodes {

  private final JsonRecords records;
  private final Concepts concepts;

  OrganizationNodes(JsonRecords records) {
    this.records = records;
    this.concepts = new Concepts(records);
  }

  Concepts concepts() {
    return concepts;
  }

  /** Writes units with their posts and persons. */
  void writeAll(Unit unit, Optional<Unit> superior) {
    write(unit, superior, Optional.empty(), true);
    writePosts(unit);
    if (unit instanceof Branch branch) {
      writeRoll(branch);
    }
    for (Unit child : unit.children()) {
      writeAll(child, Optional.of(unit));
    }
  }

  /** Writes units without persons, and so without posts. */
  void writeUnits(Unit unit, Optional<Unit> superior) {
    write(unit, superior, Optional.empty(), false);
    for (Unit child : unit.children()) {
      writeUnits(child, Optional.of(unit));
    }
  }

  /** Writes a unit that is gone. */
  void writeGone(Unit unit, Optional<LocalDate> dissolvedOn) {
    write(unit, Optional.empty(), dissolvedOn, false);
  }

  private void write(
      Unit unit, Optional<Unit> superior, Optional<LocalDate> dissolvedOn, boolean hasPosts) {
    List<String> classes = List.of(concepts.kind(unit.kind()), form(unit));
    records.write(
        () -> {
          records.text("id", Iri.of(unit.id()));
          records.text("type", "org:Organization");
          records.text("identifier", unit.id().value());
          unit.code().map(OfficialCode::value).ifPresent(code -> records.text("code", code));
          records.vietnamese("prefLabel", unit.name());
          records.texts("classification", classes);
          superior.ifPresent(above -> records.text("subOrganizationOf", Iri.of(above.id())));
          unit.foundedOn().ifPresent(day -> records.day("foundingDate", day));
          dissolvedOn.ifPresent(day -> records.day("dissolutionDate", day));
          if (hasPosts) {
            records.texts("hasPost", posts(unit));
          }
        });
  }

  /** A branch has no level: that it is a branch stands in its place. */
  private String form(Unit unit) {
    return unit instanceof Committee committee
        ? concepts.concept("level", committee.level().name(), committee.level())
        : concepts.concept("form", "BRANCH", UnitType.BRANCH);
  }

  private static List<String> posts(Unit unit) {
    List<String> posts = new ArrayList<>();
    for (Post post : Post.values()) {
      if (unit.leadership().holderCount(post) > 0) {
        posts.add(post(unit, post));
      }
    }
    return posts;
  }

  private static String post(Unit unit, Post post) {
    return Iri.below(Iri.of(unit.id()), "post", post.name());
  }

  private void writePosts(Unit unit) {
    for (Post post : Post.values()) {
      if (unit.leadership().holderCount(post) > 0) {
        writePost(unit, post);
      }
    }
    for (Seat seat : unit.leadership().seats()) {
      String role = role(seat.post());
      String id = Iri.below(Iri.of(unit.id()), "seat", seat.post().name(), seat.holder().value());
      writeMembership(id, seat.holder(), unit, role, Optional.of(seat.since()), Optional.empty());
    }
  }

  private void writePost(Unit unit, Post post) {
    String role = role(post);
    List<String> holders = addresses(unit.leadership().holdersOf(post));
    records.write(
        () -> {
          records.text("id", post(unit, post));
          records.text("type", "org:Post");
          records.said("prefLabel", unit.termOf(post));
          records.text("role", role);
          records.texts("heldBy", holders);
        });
  }

  private String role(Post post) {
    return concepts.role("post", post.name(), post);
  }

  private void writeRoll(Branch branch) {
    String id = Iri.of(branch.id());
    for (Member member : branch.members()) {
      writePerson(member.id(), Optional.of(member.name()));
      String role = concepts.role("standing", member.standing().name(), member.standing());
      writeMembership(
          Iri.below(id, "member", member.id().value()),
          member.id(),
          branch,
          role,
          Optional.empty(),
          Optional.empty());
    }
    branch.guests().forEach(guest -> writeGuest(branch, guest));
    branch.groups().forEach(group -> writeGroup(branch, group));
  }

  /** The name of a guest from outside is not known here. */
  private void writeGuest(Branch branch, Guest guest) {
    if (guest.outsideHome().isPresent()) {
      writePerson(guest.member(), Optional.empty());
    }
    writeMembership(
        Iri.below(Iri.of(branch.id()), "guest", guest.member().value()),
        guest.member(),
        branch,
        concepts.guest(),
        Optional.of(guest.since()),
        Optional.of(guest.until()));
  }

  private void writePerson(MemberId id, Optional<String> name) {
    records.write(
        () -> {
          records.text("id", Iri.of(id));
          records.text("type", "foaf:Person");
          records.text("identifier", id.value());
          name.ifPresent(called -> records.text("name", called));
        });
  }

  private void writeMembership(
      String id,
      MemberId member,
      Unit unit,
      String role,
      Optional<LocalDate> since,
      Optional<LocalDate> until) {
    records.write(
        () -> {
          records.text("id", id);
          records.text("type", "org:Membership");
          records.text("member", Iri.of(member));
          records.text("organization", Iri.of(unit.id()));
          records.text("role", role);
          since.ifPresent(
              first ->
                  records.object(
                      "memberDuring",
                      () -> {
                        records.text("type", "time:Interval");
                        writeInstant("hasBeginning", first);
                        until.ifPresent(last -> writeInstant("hasEnd", last));
                      }));
        });
  }

  private void writeInstant(String name, LocalDate day) {
    records.object(
        name,
        () -> {
          records.text("type", "time:Instant");
          records.day("inXSDDate", day);
        });
  }

  /** A group is a part of a branch, not an organisation of its own. */
  private void writeGroup(Branch branch, PartyGroup group) {
    records.write(
        () -> {
          records.text("id", Iri.below(Iri.of(branch.id()), "group", group.name()));
          records.text("type", "org:OrganizationalUnit");
          records.vietnamese("prefLabel", group.name());
          records.text("unitOf", Iri.of(branch.id()));
          records.texts("hasMember", addresses(group.members()));
          group.head().ifPresent(head -> records.text("head", Iri.of(head)));
        });
  }

  private static List<String> addresses(Iterable<MemberId> members) {
    List<String> addresses = new ArrayList<>();
    members.forEach(member -> addresses.add(Iri.of(member)));
    return addresses;
  }
}
