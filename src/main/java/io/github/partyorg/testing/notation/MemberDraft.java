package io.github.partyorg.testing.notation;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Unsaid;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a drawing has said of a member so far. */
final class MemberDraft {

  private final MemberId id;
  private Spot spot;
  private final Member.Builder member = Member.builder();
  private Profile profile = Profile.empty();
  private final Set<Bilingual> said = new HashSet<>();

  MemberDraft(MemberId id, Spot spot) {
    this.id = id;
    this.spot = spot;
    member.id(id).name(Unsaid.name(id)).standing(Standing.OFFICIAL);
  }

  MemberId id() {
    return id;
  }

  /** Notes where more is said of the member. */
  void goOn(Spot more) {
    spot = more;
  }

  /** Notes that an attribute is said; refuses to have it said again. */
  void say(Bilingual attribute, Spot where) {
    if (!said.add(attribute)) {
      throw new Misread(where, Complaint.twice(attribute));
    }
  }

  Member.Builder member() {
    return member;
  }

  /** Adds to the profile. */
  void profile(UnaryOperator<Profile> more) {
    profile = more.apply(profile);
  }

  void addInterruption(Interruption out) {
    member.addInterruptions(out);
  }

  Member build() {
    return Cursor.made(spot, () -> member.profile(profile).build());
  }
}
