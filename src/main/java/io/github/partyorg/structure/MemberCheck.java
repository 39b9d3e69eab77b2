package io.github.partyorg.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks that a member has a name, and days in a possible order. */
final class MemberCheck {

  private final Member member;

  MemberCheck(Member member) {
    this.member = member;
  }

  void run() {
    Texts.filled(member.name(), "name of member", member.id());
    if (!member.isOfficial() && member.officialSince().isPresent()) {
      throw malformed(
          " is probationary, yet official since "
              + member.officialSince().get()
              + "; state the standing OFFICIAL or leave the date out.");
    }
    LocalDate admitted = member.admittedOn().orElse(null);
    inOrder("the admission", admitted, "is official", member.officialSince().orElse(null));
    if (member.profile() != Profile.empty()) {
      inOrder("the birth", member.profile().bornOn().orElse(null), "is a member", admitted);
    }
    if (!member.interruptions().isEmpty()) {
      checkInterruptions(admitted);
    }
  }

  private void checkInterruptions(@Nullable LocalDate admitted) {
    LocalDate back = admitted;
    String event = "the admission";
    for (Interruption interruption : member.interruptions()) {
      inOrder(event, back, "was out of the Party", interruption.since());
      back = interruption.until();
      event = "the return";
    }
  }

  private void inOrder(
      String first, @Nullable LocalDate on, String second, @Nullable LocalDate since) {
    if (on != null && since != null && since.isBefore(on)) {
      throw malformed(
          " %s since %s, before %s on %s; correct one of the dates."
              .formatted(second, since, first, on));
    }
  }

  private IllegalArgumentException malformed(String how) {
    return new IllegalArgumentException("Member " + member.id() + how);
  }
}
