package io.github.partyorg.exchange.linked;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The four lists of Popolo. Ids of posts and memberships are made of ids, which have no slash. */
final class PopoloRecords {

  private static final String GUEST = "sinh hoạt tạm thời";

  private final JsonRecords records;
  private final boolean hasProfiles;

  PopoloRecords(JsonRecords records, boolean hasProfiles) {
    this.records = records;
    this.hasProfiles = hasProfiles;
  }

  void write(Committee root) {
    records.list("persons", () -> writePersons(root));
    records.list("organizations", () -> writeOrganizations(root, Optional.empty()));
    records.list("posts", () -> root.subtree().forEach(this::writePosts));
    records.list("memberships", () -> root.subtree().forEach(this::writeMemberships));
  }

  private void writePersons(Committee root) {
    Set<MemberId> fromOutside = new HashSet<>();
    for (Unit unit : root.subtree()) {
      if (unit instanceof Branch branch) {
        branch.members().forEach(this::writePerson);
        for (Guest guest : branch.guests()) {
          if (guest.outsideHome().isPresent() && fromOutside.add(guest.member())) {
            records.write(() -> records.text("id", guest.member().value()));
          }
        }
      }
    }
  }

  private void writePerson(Member member) {
    records.write(
        () -> {
          records.text("id", member.id().value());
          records.text("name", member.name());
          if (hasProfiles) {
            Profile profile = member.profile();
            profile.bornOn().ifPresent(day -> records.day("birth_date", day));
            profile.sex().ifPresent(sex -> records.text("gender", sex.term().vietnamese()));
          }
        });
  }

  private void writeOrganizations(Unit unit, Optional<Unit> superior) {
    records.write(
        () -> {
          records.text("id", unit.id().value());
          records.text("name", unit.name());
          unit.code().ifPresent(this::writeCode);
          records.text("classification", unit.kind().term().vietnamese());
          superior.ifPresent(above -> records.text("parent_id", above.id().value()));
          unit.foundedOn().ifPresent(day -> records.day("founding_date", day));
        });
    for (Unit child : unit.children()) {
      writeOrganizations(child, Optional.of(unit));
    }
  }

  private void writeCode(OfficialCode code) {
    records.listOfOne(
        "identifiers",
        () -> {
          records.text("scheme", "mã số tổ chức đảng");
          records.text("identifier", code.value());
        });
  }

  private static String post(Unit unit, Post post) {
    return unit.id().value() + "/" + post.name();
  }

  private void writePosts(Unit unit) {
    for (Post post : Post.values()) {
      if (unit.leadership().holderCount(post) > 0) {
        records.write(
            () -> {
              records.text("id", post(unit, post));
              records.text("label", unit.termOf(post).vietnamese());
              records.text("role", post.term().vietnamese());
              records.text("organization_id", unit.id().value());
            });
      }
    }
  }

  private void writeMemberships(Unit unit) {
    for (Seat seat : unit.leadership().seats()) {
      writeSeat(unit, seat);
    }
    if (unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        String role = member.standing().term().vietnamese();
        writeMembership(unit, member.id(), "member", role, Optional.empty(), Optional.empty());
      }
      for (Guest guest : branch.guests()) {
        writeMembership(
            unit,
            guest.member(),
            "guest",
            GUEST,
            Optional.of(guest.since()),
            Optional.of(guest.until()));
      }
    }
  }

  private void writeSeat(Unit unit, Seat seat) {
    records.write(
        () -> {
          records.text("id", post(unit, seat.post()) + "/" + seat.holder().value());
          records.text("person_id", seat.holder().value());
          records.text("organization_id", unit.id().value());
          records.text("post_id", post(unit, seat.post()));
          records.text("role", seat.post().term().vietnamese());
          records.day("start_date", seat.since());
        });
  }

  private void writeMembership(
      Unit unit,
      MemberId member,
      String sort,
      String role,
      Optional<LocalDate> since,
      Optional<LocalDate> until) {
    records.write(
        () -> {
          records.text("id", unit.id().value() + "/" + sort + "/" + member.value());
          records.text("person_id", member.value());
          records.text("organization_id", unit.id().value());
          records.text("role", role);
          since.ifPresent(first -> records.day("start_date", first));
          until.ifPresent(last -> records.day("end_date", last));
        });
  }
}
